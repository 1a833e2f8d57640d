import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Precision } from "../../src/facts/fact.ts";
import { intervalOf, precisionWithin } from "../../src/facts/interval.ts";
import { makeChange } from "./make.ts";

const far = Number.POSITIVE_INFINITY;

describe("what a figure leaves open", () => {
  test.each<[Precision, number, number, number]>([
    ["exact", 9, 9, 9],
    ["exact", -9, -9, -9],
    ["over", 9, 9, far],
    ["over", -9, -far, -9],
    ["under", 9, 0, 9],
    ["under", -9, -9, 0],
    ["almost", 20, 18, 20],
    ["almost", -20, -20, -18],
    ["about", 20, 19, 21],
    ["about", -20, -21, -19],
  ])("given as %s, %p, goes from %p to %p", (precision, value, low, high) => {
    const interval = intervalOf(makeChange("ai", value, { precision }));
    expect([interval.low, interval.high + 0]).toEqual([low, high]);
  });

  test("of a text is nothing", () => {
    expect(intervalOf(makeChange("ai", "forte"))).toEqual({ low: Number.NaN, high: Number.NaN });
  });

  test("always holds the figure itself, in order", () => {
    const precision = fc.constantFrom<Precision>("exact", "about", "over", "under", "almost");
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), precision, (value, precision) => {
        const { low, high } = intervalOf(makeChange("ai", value, { precision }));
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe("a value within an interval", () => {
  const rough = [makeChange("a", -9, { precision: "about" }), makeChange("b", -5)];
  test.each<[title: string, value: number, low: number, high: number, precision: Precision]>([
    ["at its near end, with no far one", 4, 4, far, "over"],
    ["at its near end, of falls", -4, -far, -4, "over"],
    ["a little above its near end", 4.2, 4, far, "over"],
    ["well above its near end", 4.3, 4, far, "about"],
    ["at its far end, from zero", 4, 0, 4, "under"],
    ["at its far end, of falls", -4, -4, 0, "under"],
    ["short of its far end", 3, 0, 4, "about"],
    ["inside", 4, 3.8, 4.2, "about"],
    ["at an end that is one of two", 4, 4, 5, "about"],
    ["on either side of zero", 4, -1, far, "about"],
  ])("%s: %p from %p to %p", (_, value, low, high, precision) => {
    expect(precisionWithin(value, { low, high }, rough)).toBe(precision);
  });

  test("is exact when all it comes from is", () => {
    const exact = [makeChange("a", -9), makeChange("b", -5)];
    expect(precisionWithin(-4, { low: -4, high: -4 }, exact)).toBe("exact");
  });
});
