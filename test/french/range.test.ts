import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Hedge } from "../../src/french/hedge.ts";
import { joinInterval } from "../../src/french/interval.ts";
import {
  countRange,
  type Ends,
  moneyRange,
  percentRange,
  pointRange,
  type RangeOptions,
} from "../../src/french/range.ts";
import { type Currency, type RegionId, regions } from "../../src/french/region.ts";

const region = regions["fr-FR"];
const point = { singular: "point", plural: "points" };
const basisPoint = { singular: "point de base", plural: "points de base" };
const chip = { singular: "puce", plural: "puces", gender: "f" } as const;
const parameter = { singular: "paramètre", plural: "paramètres", gender: "m" } as const;
const de = { style: "de" } as const;

function ends(low: number, high: number, lowHedge: Hedge = "", highHedge: Hedge = ""): Ends {
  return [
    { value: low, hedge: lowHedge },
    { value: high, hedge: highHedge },
  ];
}

describe("percents", () => {
  test.each<[number, number, RangeOptions, string]>([
    [26, 29, {}, "entre 26 et 29\u202f%"],
    [26, 29, de, "de 26 à 29\u202f%"],
    [29, 26, {}, "entre 26 et 29\u202f%"],
    [3.5, 3.75, de, "de 3,50 à 3,75\u202f%"],
    [3.25, 3.5, {}, "entre 3,25 et 3,50\u202f%"],
    [4.75, 5, {}, "entre 4,75 et 5\u202f%"],
    [2.5, 3, de, "de 2,5 à 3\u202f%"],
    [2.5, 3.1, de, "de 2,5 à 3,1\u202f%"],
    [2.123, 3.456, {}, "entre 2,12 et 3,46\u202f%"],
    [2.123, 3.456, { decimals: 1 }, "entre 2,1 et 3,5\u202f%"],
    [-3, 2, {}, "entre \u22123 et +2\u202f%"],
    [2, -3, de, "de \u22123 à +2\u202f%"],
    [-10, -3, {}, "entre \u221210 et \u22123\u202f%"],
    [-3, 0, {}, "entre \u22123 et 0\u202f%"],
    [0, 2, {}, "entre 0 et 2\u202f%"],
    [-4.5, -10.7, { sign: "never" }, "entre 4,5 et 10,7\u202f%"],
    [26, 26, {}, "26\u202f%"],
    [-3, -3, {}, "\u22123\u202f%"],
    [26.001, 26.002, {}, "environ 26\u202f%"],
    [-3.001, -3.002, {}, "\u22123\u202f% environ"],
  ])("from %p to %p with %p: %p", (low, high, options, text) => {
    expect(joinInterval(percentRange(ends(low, high), region, options))).toBe(text);
  });

  test.each<[RegionId, string]>([
    ["fr-BE", "entre 1.026,5 et 1.029\u202f%"],
    ["fr-CH", "entre 1\u2019026,5 et 1\u2019029%"],
    ["fr-CA", "entre 1\u00a0026,5 et 1\u00a0029\u00a0%"],
  ])("in %s: %p", (id, text) => {
    expect(joinInterval(percentRange(ends(1026.5, 1029), regions[id]))).toBe(text);
  });
});

describe("hedges", () => {
  test.each<[number, Hedge, number, Hedge, RangeOptions, string]>([
    [26, "", 29, "près de", {}, "entre 26 et près de 29\u202f%"],
    [26, "plus de", 29, "", {}, "entre plus de 26 et 29\u202f%"],
    [26, "environ", 29, "", de, "d\u2019environ 26 à 29\u202f%"],
    [26, "près de", 29, "plus de", de, "de près de 26 à plus de 29\u202f%"],
    [26, "environ", 29, "environ", {}, "entre 26 et 29\u202f% environ"],
    [26, "environ", 29, "environ", de, "de 26 à 29\u202f% environ"],
    [29, "près de", 26, "", {}, "entre 26 et près de 29\u202f%"],
    [-3, "plus de", 2, "", {}, "entre environ \u22123 et +2\u202f%"],
    [-3, "environ", 2, "environ", {}, "entre \u22123 et +2\u202f% environ"],
    [-20, "près de", 2, "", {}, "entre près de \u221220 et +2\u202f%"],
    [26, "près de", 26, "près de", {}, "près de 26\u202f%"],
    [26, "près de", 26, "", {}, "environ 26\u202f%"],
  ])("%p %p to %p %p with %p: %p", (low, lowHedge, high, highHedge, options, text) => {
    expect(joinInterval(percentRange(ends(low, high, lowHedge, highHedge), region, options))).toBe(text);
  });
});

test.each<[number, number, typeof point, RangeOptions, string]>([
  [4, 6, point, {}, "entre 4 et 6\u00a0points"],
  [0.5, 1.5, point, de, "de 0,5 à 1,5\u00a0point"],
  [0.25, 0.5, point, de, "de 0,25 à 0,50\u00a0point"],
  [1, 2, point, de, "de 1 à 2\u00a0points"],
  [-3, -1, point, {}, "entre \u22123 et \u22121\u00a0points"],
  [25, 50, basisPoint, de, "de 25 à 50\u00a0points de base"],
  [1, 1, basisPoint, {}, "1\u00a0point de base"],
])("points from %p to %p of %p with %p: %p", (low, high, noun, options, text) => {
  expect(joinInterval(pointRange(ends(low, high), noun, region, options))).toBe(text);
});

test.each<[number, number, Parameters<typeof countRange>[1], RangeOptions, string]>([
  [3, 9, chip, {}, "entre trois et neuf puces"],
  [1, 3, chip, de, "d\u2019une à trois puces"],
  [8, 12, chip, {}, "entre 8 et 12\u00a0puces"],
  [12, 21, null, de, "de 12 à 21"],
  [6e6, 7e6, parameter, {}, "entre 6 et 7\u00a0millions\u00a0de paramètres"],
  [9e8, 1.2e9, parameter, {}, "entre 900\u00a0millions et 1,2\u00a0milliard\u00a0de paramètres"],
  [950_000, 1.2e6, null, {}, "entre 950\u202f000 et 1,2\u00a0million"],
  [3, 3, chip, {}, "trois puces"],
])("counts from %p to %p of %p with %p: %p", (low, high, noun, options, text) => {
  expect(joinInterval(countRange(ends(low, high), noun, region, options))).toBe(text);
});

test.each<[number, number, Currency, RangeOptions, string]>([
  [6e9, 7e9, "USD", {}, "entre 6 et 7\u00a0milliards\u00a0de dollars"],
  [6e9, 7e9, "USD", de, "de 6 à 7\u00a0milliards\u00a0de dollars"],
  [7e9, 6e9, "USD", {}, "entre 6 et 7\u00a0milliards\u00a0de dollars"],
  [1e9, 1.5e9, "EUR", {}, "entre 1 et 1,5\u00a0milliard\u00a0d\u2019euros"],
  [1.5e9, 2.5e9, "EUR", {}, "entre 1,5 et 2,5\u00a0milliards\u00a0d\u2019euros"],
  [9e8, 1.2e9, "USD", {}, "entre 900\u00a0millions et 1,2\u00a0milliard\u00a0de dollars"],
  [1e6, 2e9, "USD", {}, "entre 1\u00a0million et 2\u00a0milliards\u00a0de dollars"],
  [950_000, 1.2e6, "USD", {}, "entre 950\u202f000\u00a0dollars et 1,2\u00a0million\u00a0de dollars"],
  [2.5, 3, "EUR", {}, "entre 2,50 et 3\u00a0euros"],
  [0.32, 0.45, "USD", de, "de 0,32 à 0,45\u00a0dollar"],
  [0.00001234, 0.00002, "USD", de, "de 0,00001234 à 0,00002\u00a0dollar"],
  [100_363.5, 100_363.9, "USD", {}, "environ 100\u202f364\u00a0dollars"],
  [-3e9, 2e9, "EUR", {}, "entre \u22123 et +2\u00a0milliards\u00a0d\u2019euros"],
  [5, 5, "CHF", {}, "5\u00a0francs suisses"],
])("sums from %p to %p %s with %p: %p", (low, high, currency, options, text) => {
  expect(joinInterval(moneyRange(ends(low, high), currency, region, options))).toBe(text);
});

test("each printed end says which end it came from", () => {
  expect(percentRange(ends(29, 26), region).ends.map(({ from, text }) => [from, text])).toEqual([
    [1, "26"],
    [0, "29\u202f%"],
  ]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p ends no range", (value) => {
  expect(() => percentRange(ends(1, value), region)).toThrow(RangeError);
  expect(() => moneyRange(ends(value, 1), "USD", region)).toThrow(RangeError);
});

test("ends given in either order make the same range", () => {
  const amounts = fc.double({ min: -1e10, max: 1e10, noNaN: true });
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const told = joinInterval(moneyRange(ends(a, b), "USD", region));
      expect(joinInterval(moneyRange(ends(b, a), "USD", region))).toBe(told);
    }),
  );
});
