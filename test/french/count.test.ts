import { expect, test } from "@jest/globals";
import { type CountedNoun, type CountOptions, formatCount, roundCount } from "../../src/french/count.ts";
import { type RegionId, regions } from "../../src/french/region.ts";

const region = regions["fr-FR"];
const chip: CountedNoun = { singular: "puce", plural: "puces", gender: "f" };
const token: CountedNoun = { singular: "jeton", plural: "jetons", gender: "m" };
const core: CountedNoun = { singular: "noyau", plural: "noyaux", gender: "m" };
const prize: CountedNoun = { singular: "prix", plural: "prix", gender: "m" };
const unit: CountedNoun = { singular: "unité", plural: "unités", gender: "f" };
const hedgeFund: CountedNoun = { singular: "hedge fund", plural: "hedge funds", gender: "m" };

test.each<[number, CountedNoun | null, CountOptions, string]>([
  [0, token, {}, "zéro jeton"],
  [1, token, {}, "un jeton"],
  [1, chip, {}, "une puce"],
  [2, chip, {}, "deux puces"],
  [9, token, {}, "neuf jetons"],
  [10, token, {}, "10\u00a0jetons"],
  [21, token, {}, "21\u00a0jetons"],
  [21, chip, {}, "21\u00a0puces"],
  [1, core, {}, "un noyau"],
  [1.5, core, {}, "1,5\u00a0noyau"],
  [3, core, {}, "trois noyaux"],
  [3, prize, {}, "trois prix"],
  [1, prize, {}, "un prix"],
  [1.5, chip, {}, "1,5\u00a0puce"],
  [2.5, chip, {}, "2,5\u00a0puces"],
  [-3, chip, {}, "\u22123\u00a0puces"],
  [2048, chip, {}, "2\u202f048\u00a0puces"],
  [999_999, unit, {}, "999\u202f999\u00a0unités"],
  [1e6, unit, {}, "1\u00a0million\u00a0d\u2019unités"],
  [1.9e6, chip, {}, "1,9\u00a0million\u00a0de puces"],
  [2e6, hedgeFund, {}, "2\u00a0millions\u00a0de hedge funds"],
  [671e9, token, {}, "671\u00a0milliards\u00a0de jetons"],
  [1.76e12, token, {}, "1\u202f760\u00a0milliards\u00a0de jetons"],
  [671e9, null, {}, "671\u00a0milliards"],
  [2048, null, {}, "2\u202f048"],
  [3, null, {}, "trois"],
  [1, null, { gender: "f" }, "une"],
  [3, null, { style: "digits" }, "3"],
  [1, chip, { style: "digits" }, "1\u00a0puce"],
  [3.4, chip, { decimals: 0 }, "3\u00a0puces"],
  [2.999, chip, {}, "3\u00a0puces"],
  [1_234_567, token, { decimals: 1 }, "1,2\u00a0million\u00a0de jetons"],
])("%p of %p, with %p, is %p", (value, noun, options, printed) => {
  expect(formatCount(value, noun, region, options)).toBe(printed);
});

test.each<[RegionId, string]>([
  ["fr-BE", "2.048\u00a0puces"],
  ["fr-CH", "2\u2019048\u00a0puces"],
  ["fr-CA", "2\u00a0048\u00a0puces"],
])("in %s a count is %p", (id, printed) => {
  expect(formatCount(2048, chip, regions[id])).toBe(printed);
});

test("a count announces what it prints", () => {
  expect(roundCount(1_234_567)).toEqual({ amount: 1.23, scale: "million", decimals: 2, printed: 1_230_000 });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p is no count", (value) => {
  expect(() => formatCount(value, chip, region)).toThrow(RangeError);
});
