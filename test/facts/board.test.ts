import { describe, expect, test } from "@jest/globals";
import { boardOf } from "../../src/facts/board.ts";
import { hasMoved } from "../../src/facts/mover.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import type { Row } from "./make.ts";
import { makeMarket, makeObservation, makeWeighing } from "./make.ts";

function board(rows: readonly Row[]) {
  const moved = [...profilesOf(makeMarket(rows), "24h").values()].filter(hasMoved);
  return boardOf("@essai", moved, null, makeWeighing());
}

const ids = (movers: readonly { readonly entity: { readonly id: string } }[] = []) =>
  movers.map(({ entity }) => entity.id);

describe("a board", () => {
  test("ranks three rises from the highest and three falls from the lowest", () => {
    const told = board([
      { id: "a", change: 1 },
      { id: "b", change: 4 },
      { id: "c", change: 3 },
      { id: "d", change: 2 },
      { id: "e", change: -1 },
      { id: "f", change: -5 },
      { id: "g", change: 0 },
    ]);
    expect([ids(told?.top), ids(told?.flop)]).toEqual([
      ["b", "c", "d"],
      ["f", "e"],
    ]);
    expect([told?.best?.entity.id, told?.worst?.entity.id]).toEqual(["b", "f"]);
  });

  test("leaves out what is under the liquidity floor, and says so when it went further than all", () => {
    const told = board([
      { id: "a", change: 1 },
      { id: "b", change: 2 },
      { id: "tiny", change: 300, size: "small" },
      { id: "thin", change: 1.5, volume: 10 },
    ]);
    expect(ids(told?.top)).toEqual(["b", "a"]);
    expect(ids(told?.skipped)).toEqual(["tiny"]);
    expect(told?.mean).toMatchObject({ value: 1.5 });
  });

  test("cuts a ranking before a tie that the next one shares", () => {
    const told = board([
      { id: "a", change: 4 },
      { id: "b", change: 3 },
      { id: "c", change: 2 },
      { id: "d", change: 2 },
    ]);
    expect(ids(told?.top)).toEqual(["a", "b"]);
  });

  test("ranks nobody whose place a hedged figure may have", () => {
    const market = makeMarket([{ id: "a" }, { id: "b", change: 3 }, { id: "c", change: 2 }]);
    const hedged = makeObservation({
      about: "a",
      measure: "change",
      value: 2.5,
      unit: "percent",
      period: "24h",
      precision: "over",
    });
    const moved = [...profilesOf({ ...market, observations: [...market.observations, hedged] }, "24h").values()].filter(
      hasMoved,
    );
    expect(boardOf("@essai", moved, null, makeWeighing())?.best).toBeNull();
  });

  test("of nothing is none", () => {
    expect(board([{ id: "a" }])).toBeNull();
  });
});
