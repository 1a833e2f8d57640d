import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toCardinal } from "n2words/fr-FR";
import {
  decimalsFor,
  decimalsOf,
  formatNumber,
  isSingular,
  type NumberOptions,
  ordinal,
  roundTo,
  spellCount,
} from "../../src/french/number.ts";
import { type RegionId, regions } from "../../src/french/region.ts";

const region = regions["fr-FR"];

test.each([
  [1.005, 2, 1.01],
  [-2.345, 2, -2.35],
  [2.345, 2, 2.35],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [1.5, 0, 2],
  [2.5, 0, 3],
  [-7.945, 2, -7.95],
  [8.345, 2, 8.35],
  [1.45, 1, 1.5],
  [1.4499999, 1, 1.4],
  [19.7, 0, 20],
  [1e-7, 7, 1e-7],
  [4.5e-7, 7, 5e-7],
  [1e-7, 2, 0],
  [1e21, 2, 1e21],
  [123456, -3, 123000],
  [0.1 + 0.2, 2, 0.3],
])("roundTo(%p, %p) is %p", (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test("a small loss rounds to zero, not to minus zero", () => {
  expect(Object.is(roundTo(-0.004, 2), 0)).toBe(true);
});

test("what is not finite is left as it is", () => {
  expect([roundTo(Number.NaN, 2), roundTo(Number.POSITIVE_INFINITY, 2)]).toEqual([
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ]);
});

test.each([
  [0, 0],
  [5, 0],
  [2.5, 1],
  [-0.125, 3],
  [1e-7, 7],
  [1.25e-7, 9],
  [0.00001234, 8],
  [1e21, 0],
  [1.5e21, 0],
])("decimalsOf(%p) is %p", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test.each([
  [0.5133, 4, 4],
  [0.00001234567, 4, 8],
  [0.99999, 4, 3],
  [6.58, 3, 2],
  [39.04, 3, 1],
  [3594, 3, 0],
  [0, 3, 0],
])("decimalsFor(%p, %p) is %p", (value, significant, decimals) => {
  expect(decimalsFor(value, significant)).toBe(decimals);
});

const numbers: readonly (readonly [number, NumberOptions, string])[] = [
  [7338.67, {}, "7\u202f338,67"],
  [1000, {}, "1\u202f000"],
  [999, {}, "999"],
  [1234567.891, {}, "1\u202f234\u202f567,89"],
  [-5, {}, "\u22125"],
  [-5, { sign: "never" }, "5"],
  [2.1, { sign: "always" }, "+2,1"],
  [-2.1, { sign: "always" }, "\u22122,1"],
  [0, { sign: "always" }, "0"],
  [-0.001, {}, "0"],
  [-0.001, { sign: "always" }, "0"],
  [2.5, { keepZeros: true }, "2,50"],
  [2, { keepZeros: true, decimals: 1 }, "2,0"],
  [2, { keepZeros: true, decimals: 0 }, "2"],
  [19.7, { decimals: 0 }, "20"],
  [0.00001234, { decimals: 8 }, "0,00001234"],
  [1e-7, { decimals: 10 }, "0,0000001"],
  [1e21, {}, "1\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000"],
  [999.999, {}, "1\u202f000"],
  [-0, { sign: "always" }, "0"],
  [Number.MAX_SAFE_INTEGER, {}, "9\u202f007\u202f199\u202f254\u202f740\u202f991"],
];

test.each(numbers)("%p with %p prints as %p", (value, options, printed) => {
  expect(formatNumber(value, region, options)).toBe(printed);
});

test.each<[RegionId, string]>([
  ["fr-FR", "7\u202f338,67"],
  ["fr-BE", "7.338,67"],
  ["fr-CH", "7\u2019338,67"],
  ["fr-CA", "7\u00a0338,67"],
])("in %s a number prints as %p", (id, printed) => {
  expect(formatNumber(7338.67, regions[id])).toBe(printed);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%p cannot be printed", (value) => {
  expect(() => formatNumber(value, region)).toThrow(RangeError);
});

test("a number too large to have decimals keeps its digits", () => {
  expect(formatNumber(1e308, region)).toBe(`100${"\u202f000".repeat(102)}`);
  expect(roundTo(-1e308, 2)).toBe(-1e308);
});

test.each([-1, 1.5, Number.NaN])("%p is no number of decimals", (decimals) => {
  expect(() => formatNumber(1, region, { decimals })).toThrow(RangeError);
});

test.each([
  [0, "zéro"],
  [1, "un"],
  [2, "deux"],
  [9, "neuf"],
  [10, "10"],
  [1200, "1\u202f200"],
  [2.5, "2,5"],
  [-3, "\u22123"],
])("%p things are counted %p", (n, printed) => {
  expect(spellCount(n, region)).toBe(printed);
});

test("one feminine thing is « une », two are still « deux »", () => {
  expect([spellCount(1, region, "f"), spellCount(2, region, "f")]).toEqual(["une", "deux"]);
});

test.each([
  [1, "m", "1er"],
  [1, "f", "1re"],
  [2, "m", "2e"],
  [2, "f", "2e"],
  [21, "m", "21e"],
  [101, "f", "101e"],
] as const)("rank %p (%s) is %p", (n, gender, printed) => {
  expect(ordinal(n, gender)).toBe(printed);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%p is no rank", (n) => {
  expect(() => ordinal(n)).toThrow(RangeError);
});

test.each([
  [0, true],
  [1, true],
  [1.5, true],
  [-1.9, true],
  [1.99, true],
  [2, false],
  [-2, false],
])("isSingular(%p) is %p", (value, singular) => {
  expect(isSingular(value)).toBe(singular);
});

describe("for any number", () => {
  const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });

  test("the digits read back as the rounded value", () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const printed = formatNumber(value, region, { decimals });
        const read = Number(printed.replaceAll("\u202f", "").replace(",", ".").replace("\u2212", "-"));
        expect(read).toBe(roundTo(value, decimals));
      }),
    );
  });

  test("nothing breaks a line, no hyphen stands for minus", () => {
    fc.assert(
      fc.property(finite, (value) => {
        for (const each of Object.values(regions)) expect(formatNumber(value, each)).not.toMatch(/[ '-]/);
      }),
    );
  });

  test("rounding moves it by no more than half of the last digit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });
});

test.each(Array.from({ length: 10 }, (_, count) => count))("%d is spelled as the oracle spells it", (count) => {
  expect(spellCount(count, region)).toBe(toCardinal(count));
});
