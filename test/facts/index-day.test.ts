import { expect, test } from "@jest/globals";
import { backdropOf } from "../../src/facts/backdrop.ts";
import { indexDayOf } from "../../src/facts/index-day.ts";
import { hasMoved } from "../../src/facts/mover.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import type { Row } from "./make.ts";
import { makeMarket, makeWeighing } from "./make.ts";

const rows: readonly Row[] = [
  { id: "cac-40", kind: "index", change: 1, level: 8000 },
  { id: "dax", kind: "index", change: -1 },
  { id: "us-10y", kind: "index", class: "rate", level: 4, points: -5, pointsUnit: "basis-points" },
  { id: "euro", class: "currency", change: 0.2 },
  { id: "brent", class: "commodity", change: -2 },
  { id: "lvmh", class: "share", categories: ["cac-40"], change: 3 },
  { id: "nvidia", class: "share", change: 5 },
];
const profiles = [...profilesOf(makeMarket(rows), "24h").values()];

test("the day of an index ranks the shares that name it, against it", () => {
  const index = profiles.find(({ entity }) => entity.id === "cac-40");
  if (index === undefined || !hasMoved(index)) throw new Error("no index");
  const { board } = indexDayOf(index, profiles, makeWeighing());
  expect(board?.members.map(({ entity, gap }) => [entity.id, gap?.value])).toEqual([["lvmh", 2]]);
});

test("around it stand the other exchanges, rates by their points, currencies and raw materials, wherever their rows are", () => {
  const { places, rates, currencies, commodities } = backdropOf(profiles, ["cac-40"], makeWeighing());
  const ids = (list: readonly { readonly entity: { readonly id: string } }[] = []) =>
    list.map(({ entity }) => entity.id);
  expect([ids(places?.members), ids(rates), ids(currencies?.members), ids(commodities?.members)]).toEqual([
    ["dax"],
    ["us-10y"],
    ["euro"],
    ["brent"],
  ]);
});
