import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatBasisPoints, formatMultiple, formatPercent, formatPoints } from "../../src/french/percent.ts";
import { type RegionId, regions } from "../../src/french/region.ts";

const region = regions["fr-FR"];

test.each([
  [-7.94, {}, "7,94\u202f%"],
  [7.9, {}, "7,9\u202f%"],
  [-9, {}, "9\u202f%"],
  [0, {}, "0\u202f%"],
  [1234.5, {}, "1\u202f234,5\u202f%"],
  [-7.945, {}, "7,95\u202f%"],
  [19.7, { decimals: 0 }, "20\u202f%"],
  [-7.9, { sign: "minus" }, "\u22127,9\u202f%"],
  [2.1, { sign: "always" }, "+2,1\u202f%"],
  [2.1, { sign: "minus" }, "2,1\u202f%"],
] as const)("%p with %p is %p", (value, options, printed) => {
  expect(formatPercent(value, region, options)).toBe(printed);
});

test.each<[RegionId, string]>([
  ["fr-FR", "2,35\u202f%"],
  ["fr-BE", "2,35\u202f%"],
  ["fr-CH", "2,35%"],
  ["fr-CA", "2,35\u00a0%"],
])("in %s a percentage is %p", (id, printed) => {
  expect(formatPercent(2.35, regions[id])).toBe(printed);
});

test.each([
  [4, "4\u00a0points"],
  [-4, "4\u00a0points"],
  [0.5, "0,5\u00a0point"],
  [1.5, "1,5\u00a0point"],
  [0, "0\u00a0point"],
  [2, "2\u00a0points"],
  [1.999, "2\u00a0points"],
  [1.994, "1,99\u00a0point"],
])("%p points print as %p", (value, printed) => {
  expect(formatPoints(value, region)).toBe(printed);
});

test.each([
  [25, "25\u00a0points de base"],
  [-50, "50\u00a0points de base"],
  [1, "1\u00a0point de base"],
])("%p basis points print as %p", (value, printed) => {
  expect(formatBasisPoints(value, region)).toBe(printed);
});

test.each([
  [2.5, "2,5\u00a0fois"],
  [1, "1\u00a0fois"],
  [12, "12\u00a0fois"],
])("%p times print as %p", (value, printed) => {
  expect(formatMultiple(value, region)).toBe(printed);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p is no figure", (value) => {
  for (const format of [formatPercent, formatPoints, formatBasisPoints, formatMultiple]) {
    expect(() => format(value, region)).toThrow(RangeError);
  }
});

test.each([
  [-0, "0\u202f%"],
  [-0.004, "0\u202f%"],
] as const)("%p, with its sign, is %p", (value, printed) => {
  expect(formatPercent(value, region, { sign: "always" })).toBe(printed);
});

test("the word is plural when, and only when, the printed figure is two or more", () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (value) => {
      const [digits = "", word] = formatPoints(value, region).split("\u00a0");
      expect(word).toBe(Number(digits.replace(",", ".")) >= 2 ? "points" : "point");
    }),
  );
});
