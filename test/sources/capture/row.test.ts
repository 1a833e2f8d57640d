import { describe, expect, test } from "@jest/globals";
import { mergeRows } from "../../../src/sources/capture/row.ts";
import { originOf } from "../../../src/sources/origin.ts";
import { takenRow } from "./make.ts";

const kraken = originOf("kraken").credit;
const coingecko = originOf("coingecko").credit;

describe("two sources for one figure", () => {
  test("make one figure, the first source named for it and the other beside it", () => {
    const [row] = mergeRows([
      takenRow({ figures: { price: 100, change24h: -4 } }),
      takenRow({ origin: "kraken", source: kraken, figures: { price: 101 }, asOf: "2025-01-27T05:00:00Z" }),
    ]);
    expect(row?.source).toEqual(coingecko);
    expect(row?.figures.price).toEqual({
      value: 100,
      unit: null,
      asOf: "2025-01-27T04:59:00Z",
      source: coingecko,
      also: [{ value: 101, source: kraken, asOf: "2025-01-27T05:00:00Z" }],
    });
    expect(row?.figures.change24h?.also).toEqual([]);
  });

  test("are not compared when they were read ten minutes apart", () => {
    const late = takenRow({ origin: "kraken", figures: { price: 101 }, asOf: "2025-01-27T05:09:01Z" });
    expect(mergeRows([takenRow(), late])[0]?.figures.price?.also).toEqual([]);
    expect(mergeRows([takenRow(), { ...late, asOf: "2025-01-27T05:09:00Z" }])[0]?.figures.price?.also).toHaveLength(1);
  });

  test("are not compared on what is of one venue", () => {
    const [row] = mergeRows([
      takenRow({ figures: { high24h: 110, volume24h: 5 } }),
      takenRow({ origin: "kraken", figures: { high24h: 109, volume24h: 1 } }),
    ]);
    expect([row?.figures.high24h?.also, row?.figures.volume24h?.also]).toEqual([[], []]);
  });

  test("are one source when both rows came from it", () => {
    const [row] = mergeRows([takenRow(), takenRow({ figures: { price: 102 } })]);
    expect(row?.figures.price).toMatchObject({ value: 100, also: [] });
  });
});

test("a figure that only the second source gives is its own, with its time", () => {
  const [row] = mergeRows([
    takenRow({ figures: { marketCap: 7 } }),
    takenRow({ origin: "kraken", source: kraken, figures: { price: 101 }, asOf: "2025-01-27T05:00:00Z" }),
  ]);
  expect(row?.figures.price).toMatchObject({ value: 101, source: kraken, asOf: "2025-01-27T05:00:00Z" });
  expect(row?.source).toEqual(coingecko);
});

test("an asset of two categories is one row of both", () => {
  const rows = mergeRows([takenRow({ categories: ["ai"] }), takenRow({ categories: ["gpu", "ai"] }), takenRow()]);
  expect(rows.map(({ categories }) => categories)).toEqual([["ai", "gpu"]]);
});

test("an asset and a category of one id are not mixed: the first stands", () => {
  const category = takenRow({ list: "categories", figures: { change24h: -9 } });
  const [row, ...others] = mergeRows([takenRow(), category]);
  expect([row?.list, Object.keys(row?.figures ?? {}), others]).toEqual(["assets", ["price"], []]);
});

test("a change of −0 is none", () => {
  expect(mergeRows([takenRow({ figures: { change24h: -0 } })])[0]?.figures.change24h?.value).toBe(0);
});

test("a figure keeps the unit that its source gave", () => {
  const [row] = mergeRows([takenRow({ list: "indices", figures: { level: { value: 1.04, unit: "USD" } } })]);
  expect(row?.figures.level?.unit).toBe("USD");
});
