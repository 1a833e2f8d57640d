import { describe, expect, test } from "@jest/globals";
import { leaderAmong, marketDayOf } from "../../src/facts/day.ts";
import { hasMoved } from "../../src/facts/mover.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import type { Row } from "./make.ts";
import { makeMarket, makeWeighing } from "./make.ts";

const bitcoin: Row = { id: "bitcoin", change: -4, price: 100, high: 110, low: 88, marketCap: 55 };
const ether: Row = { id: "ethereum", change: -6 };

function day(rows: readonly Row[], lead = "bitcoin") {
  const profiles = profilesOf(makeMarket(rows), "24h");
  const found = profiles.get(lead);
  if (found === undefined || !hasMoved(found)) throw new Error("no lead");
  return marketDayOf(found, [...profiles.values()], makeWeighing());
}

describe("the day of a market", () => {
  test("sets the next leader against the first, and the others on a board of their own", () => {
    const told = day([bitcoin, ether, { id: "a", change: 3 }, { id: "b", change: -1 }]);
    expect(told.second?.entity.id).toBe("ethereum");
    expect(told.gap).toMatchObject({ value: -2, unit: "points", about: "ethereum" });
    expect(told.board?.members.map(({ entity }) => entity.id)).toEqual(["b", "a"]);
  });

  test("told from another asset keeps the first leader beside it", () => {
    expect(day([bitcoin, ether], "ethereum").second?.entity.id).toBe("bitcoin");
  });

  test("has the lead's share of the whole: as given, else computed from the two capitalisations", () => {
    const whole: Row = { id: "crypto-market", kind: "total", marketCap: 100 };
    expect(day([bitcoin, whole]).dominance).toMatchObject({ value: 55, rule: expect.any(String) });
    expect(day([{ ...bitcoin, dominance: 57.9 }, whole]).dominance).toMatchObject({ value: 57.9, rule: null });
    expect(day([bitcoin, { ...whole, marketCap: 10 }]).dominance).toBeNull();
    expect(day([bitcoin]).dominance).toBeNull();
  });

  test("has the distance from the low to the high", () => {
    expect(day([bitcoin]).amplitude).toMatchObject({ value: 25, unit: "percent", period: "24h" });
    expect(day([{ ...bitcoin, low: 0 }]).amplitude).toBeNull();
  });

  test("leaves shares, rates and moods off the board of tokens", () => {
    const told = day([
      bitcoin,
      { id: "nvidia", class: "share", change: 2 },
      { id: "brent", class: "commodity", change: 2 },
      { id: "fear", kind: "index", class: "sentiment", level: 30 },
    ]);
    expect(told.board).toBeNull();
    expect(told.sentiment?.level).toMatchObject({ value: 30 });
  });
});

test("bitcoin leads before ether, and nobody else does", () => {
  expect(leaderAmong(["solana", "ethereum", "bitcoin"])).toBe("bitcoin");
  expect(leaderAmong(["ethereum", "bitcoin"], "bitcoin")).toBe("ethereum");
  expect(leaderAmong(["solana"])).toBeNull();
});
