import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fractionOf } from "../../src/french/fraction.ts";
import type { HedgePrecision } from "../../src/french/hedge.ts";

test.each<[number, HedgePrecision, string | null]>([
  [50, "exact", "la moitié"],
  [49.2, "exact", "près de la moitié"],
  [48.5, "exact", "près de la moitié"],
  [48.4, "exact", null],
  [51, "exact", "plus de la moitié"],
  [51.5, "exact", "plus de la moitié"],
  [51.6, "exact", null],
  [50, "about", "environ la moitié"],
  [50, "over", "plus de la moitié"],
  [49.5, "over", "environ la moitié"],
  [50, "under", "moins de la moitié"],
  [50, "almost", "près de la moitié"],
  [33, "exact", "près d\u2019un tiers"],
  [33.3, "exact", "un tiers"],
  [33.33, "exact", "un tiers"],
  [33.4, "exact", "plus d\u2019un tiers"],
  [34, "exact", "plus d\u2019un tiers"],
  [33, "about", "environ un tiers"],
  [33.3, "over", "plus d\u2019un tiers"],
  [66, "exact", "près des deux tiers"],
  [66.7, "exact", "les deux tiers"],
  [67, "exact", "plus des deux tiers"],
  [67, "about", "environ les deux tiers"],
  [25, "exact", "un quart"],
  [24, "exact", "près d\u2019un quart"],
  [26, "exact", "plus d\u2019un quart"],
  [75, "exact", "les trois quarts"],
  [74, "exact", "près des trois quarts"],
  [76, "exact", "plus des trois quarts"],
  [75, "under", "moins des trois quarts"],
  [20, "exact", "un cinquième"],
  [19.7, "exact", "près d\u2019un cinquième"],
  [18.7, "exact", null],
  [10, "exact", "un dixième"],
  [9.5, "exact", "près d\u2019un dixième"],
  [9, "exact", null],
  [80, "exact", "les quatre cinquièmes"],
  [90, "exact", "les neuf dixièmes"],
  [89, "exact", "près des neuf dixièmes"],
  [37, "exact", null],
  [42, "exact", null],
  [58, "exact", null],
  [0, "exact", null],
  [1, "exact", null],
  [99.5, "exact", null],
  [100, "exact", null],
  [-50, "exact", null],
  [150, "exact", null],
  [Number.NaN, "exact", null],
])("%p %% that is %s is %p", (percent, precision, part) => {
  expect(fractionOf(percent, precision)?.part ?? null).toBe(part);
});

test.each<[number, string | null]>([
  [90, "neuf jetons sur dix"],
  [89.2, "près de neuf jetons sur dix"],
  [90.4, "plus de neuf jetons sur dix"],
  [80, "quatre jetons sur cinq"],
  [50, null],
  [75, null],
])("%p %% of the tokens are %p", (percent, text) => {
  const outOf = fractionOf(percent)?.outOf ?? null;
  expect(outOf === null ? null : `${outOf.before} jetons ${outOf.behind}`).toBe(text);
});

test("no share is told by a fraction further than a point and a half", () => {
  const shares = [10, 20, 25, 100 / 3, 50, 200 / 3, 75, 80, 90];
  fc.assert(
    fc.property(fc.double({ min: -10, max: 110, noNaN: true }), (percent) => {
      const nearest = Math.min(...shares.map((share) => Math.abs(share - percent)));
      if (nearest > 1.5 + 1e-9) expect(fractionOf(percent)).toBeNull();
      if (nearest > 0.1) expect(fractionOf(percent)?.part ?? "près").toMatch(/^(?:près|plus) ?/u);
    }),
  );
});
