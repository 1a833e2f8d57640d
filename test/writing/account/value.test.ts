import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact } from "../../../src/facts/fact.ts";
import { precisions, units } from "../../../src/facts/fact.ts";
import { regions } from "../../../src/french/region.ts";
import { wordsOfValue } from "../../../src/writing/account/value.ts";
import { makeFact } from "../../facts/make.ts";

const setting = { region: regions["fr-FR"], zone: "Europe/Paris" };

test.each<readonly [Partial<Fact>, string]>([
  [{ measure: "change", unit: "percent", value: -7.9 }, "\u22127,9\u202f%"],
  [{ measure: "change", unit: "percent", value: 4.01 }, "+4,01\u202f%"],
  [{ measure: "change", unit: "percent", value: -20, precision: "almost" }, "près de \u221220\u202f%"],
  [{ measure: "mean.x", unit: "percent", value: -9.0417 }, "\u22129,0417\u202f%"],
  [{ measure: "figures.0.value", unit: "percent", value: 12 }, "12\u202f%"],
  [{ measure: "figures.0.change", unit: "percent", value: 421 }, "+421\u202f%"],
  [{ measure: "gap.x", unit: "points", value: -4 }, "\u22124\u00a0points"],
  [{ measure: "spread.3", unit: "points", value: 1.5 }, "1,5\u00a0point"],
  [{ measure: "change", unit: "index-points", value: -194.8 }, "\u2212194,8\u00a0points"],
  [{ measure: "level", unit: "level", value: 3700.5 }, "3\u202f700,5\u00a0points"],
  [{ measure: "price", unit: "USD", value: 100_363.5 }, "100\u202f363,5\u00a0dollars"],
  [{ measure: "price", unit: "USD", value: 0.000_012_34 }, "0,00001234\u00a0dollar"],
  [{ measure: "amount", unit: "EUR", value: 6e6 }, "6\u00a0millions d’euros"],
  [{ measure: "rising", unit: "count", value: 1 }, "1"],
  [{ measure: "parameters", unit: "count", value: 671e9 }, "671\u00a0milliards"],
  [{ measure: "rank.x", unit: "rank", value: 1 }, "premier"],
  [{ measure: "figures.0.value", unit: "rank", value: 2.5 }, "2,5"],
  [{ measure: "age", unit: "days", value: 7 }, "sept jours"],
  [{ measure: "ratio.x", unit: "ratio", value: 1.8 }, "1,8\u00a0fois"],
  [{ measure: "date", unit: "date", value: "2025-01-20" }, "20\u00a0janvier 2025"],
  [{ measure: "date", unit: "date", value: "2024-10" }, "octobre 2024"],
  [{ measure: "asOf", unit: "date", value: "2025-01-27T05:00:00Z" }, "27\u00a0janvier 2025 à 6\u00a0h, heure de Paris"],
  [{ measure: "size.nodeai", unit: "text", value: "much-larger" }, "bien plus grande"],
  [{ measure: "session", unit: "text", value: "asia" }, "Asie"],
  [{ measure: "text", unit: "text", value: "small" }, "small"],
])("%j is « %s »", (more, expected) => {
  expect(wordsOfValue(makeFact(more), setting).replaceAll("\u00a0", " ")).toBe(expected.replaceAll("\u00a0", " "));
});

test("every figure of every unit is said, with no breaking space within a number nor sign of another language", () => {
  const numeric = units.filter((unit) => unit !== "text" && unit !== "date");
  const value = fc.oneof(fc.double({ min: -1e18, max: 1e18, noNaN: true }), fc.integer({ min: -200, max: 200 }));
  fc.assert(
    fc.property(
      fc.record({ unit: fc.constantFrom(...numeric), value, precision: fc.constantFrom(...precisions) }),
      fc.constantFrom(...Object.values(regions)),
      (more, region) => {
        const text = wordsOfValue(makeFact({ measure: "figures.0.value", ...more }), { region, zone: "Europe/Paris" });
        expect(text).toMatch(/\S/u);
        expect(text).not.toMatch(/\d \d|\d[eE][+-]?\d|-\d|NaN|undefined|billion/u);
      },
    ),
  );
});
