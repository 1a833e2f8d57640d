import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { HedgePrecision } from "../../src/french/hedge.ts";
import { multipleOf } from "../../src/french/multiple.ts";

function said(percent: number, precision: HedgePrecision = "exact"): string | null {
  const multiple = multipleOf(percent, precision);
  if (multiple === null) return null;
  const { adverb, verb, complement } = multiple;
  return [adverb, verb.participle.m, complement].filter((part) => part !== null).join(" ");
}

test.each<[number, string | null]>([
  [100, "doublé"],
  [101, "plus que doublé"],
  [160, "plus que doublé"],
  [80, "presque doublé"],
  [99.5, "presque doublé"],
  [79.9, null],
  [50, null],
  [0, null],
  [170, "presque triplé"],
  [169, "plus que doublé"],
  [200, "triplé"],
  [300, "quadruplé"],
  [310, "plus que quadruplé"],
  [400, "multiplié par cinq"],
  [421, "multiplié par plus de cinq"],
  [375, "multiplié par près de cinq"],
  [800, "multiplié par neuf"],
  [900, "multiplié par 10"],
  [1100, "multiplié par 12"],
  [1880, "multiplié par près de 20"],
  [1900, "multiplié par 20"],
  [1901, null],
  [-50, "divisé par deux"],
  [-55, "divisé par plus de deux"],
  [-45, "divisé par près de deux"],
  [-44, null],
  [-20, null],
  [-66, "divisé par près de trois"],
  [-75, "divisé par quatre"],
  [-80, "divisé par cinq"],
  [-90, "divisé par 10"],
  [-95, "divisé par 20"],
  [-96, null],
  [-100, null],
  [-120, null],
])("a change of %p %% is %p", (percent, text) => {
  expect(said(percent)).toBe(text);
});

test.each<[number, HedgePrecision, string | null]>([
  [100, "about", "à peu près doublé"],
  [100, "over", "plus que doublé"],
  [100, "almost", "presque doublé"],
  [100, "under", null],
  [390, "over", "multiplié par environ cinq"],
  [400, "over", "multiplié par plus de cinq"],
  [421, "about", "multiplié par environ cinq"],
  [250, "about", "à peu près quadruplé"],
  [240, "about", "à peu près triplé"],
  [460, "about", "multiplié par environ six"],
  [-50, "about", "divisé par environ deux"],
  [-50, "over", "divisé par plus de deux"],
  [-50, "almost", "divisé par près de deux"],
])("a change of %p %% that is %s is %p", (percent, precision, text) => {
  expect(said(percent, precision)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p multiplies nothing", (percent) => {
  expect(multipleOf(percent)).toBeNull();
});

test("the factor said stands on the side that its words say", () => {
  fc.assert(
    fc.property(fc.double({ min: -99.9, max: 2500, noNaN: true }), (percent) => {
      const multiple = multipleOf(percent);
      if (multiple === null) return;
      const ratio = 1 + percent / 100;
      const exact = percent > 0 ? ratio : 1 / ratio;
      const text = said(percent) ?? "";
      const { factor } = multiple;
      expect(Math.abs(exact - factor)).toBeLessThan(1);
      if (/plus (?:de|que)/u.test(text)) expect(exact).toBeGreaterThan(factor);
      else if (/près|presque/u.test(text)) expect(factor - exact).toBeLessThanOrEqual(0.3 + 1e-9);
      else expect(exact).toBeCloseTo(factor, 8);
    }),
  );
});
