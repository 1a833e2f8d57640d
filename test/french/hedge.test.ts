import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Hedge, type HedgePrecision, hedge, hedgeSigned } from "../../src/french/hedge.ts";

test.each<[HedgePrecision, number, number, Hedge]>([
  ["exact", 20, 19.7, "près de"],
  ["exact", 20, 20.3, "plus de"],
  ["exact", 20, 20, ""],
  ["exact", -20, -19.7, "près de"],
  ["exact", -20, -20.3, "plus de"],
  ["exact", 20, -19.7, "près de"],
  ["exact", 7.9, -7.9, ""],
  ["exact", 6.6e9, 6.58e9, "près de"],
  ["exact", 6.6e9, 6.62e9, "plus de"],
  ["exact", 6.6 * 1e9, 6.6e9, ""],
  ["exact", 0.3, 0.1 + 0.2, ""],
  ["exact", 0, 0, ""],
  ["exact", 0, 0.004, "plus de"],
  ["under", 0, 0, "environ"],
  ["almost", 0, 0, "environ"],
  ["over", 0, 0, "environ"],
  ["about", 20, 20.3, "environ"],
  ["about", 20, 20, "environ"],
  ["about", 20, 19.7, "environ"],
  ["over", 20, 20, "plus de"],
  ["over", 20, 20.3, "plus de"],
  ["over", 20, 19.7, "environ"],
  ["under", 20, 20, "moins de"],
  ["under", 20, 19.7, "moins de"],
  ["under", 20, 20.3, "environ"],
  ["almost", 20, 20, "près de"],
  ["almost", 20, 19.7, "près de"],
  ["almost", 20, 20.3, "environ"],
  ["over", -20, -19.7, "environ"],
  ["over", 6.6 * 1e9, 6.6e9, "plus de"],
])("a figure that is %s, printed %p for %p, takes %p", (precision, printed, exact, word) => {
  expect(hedge(precision, printed, exact)).toBe(word);
});

describe("a signed figure", () => {
  const shown = (word: Hedge, value: number): string => {
    const { before, keepsSign, after } = hedgeSigned(word, value);
    const size = `${Math.abs(value)} %`;
    const signed = `${value < 0 ? "−" : "+"}${size}`;
    return [before, keepsSign ? signed : size, after].filter((part) => part !== "").join(" ");
  };

  test.each<[Hedge, number, string]>([
    ["", -9, "−9 %"],
    ["", 4, "+4 %"],
    ["environ", -9, "−9 % environ"],
    ["environ", 4, "+4 % environ"],
    ["près de", -20, "près de −20 %"],
    ["près de", 20, "près de +20 %"],
    ["plus de", -9, "plus de 9 % de baisse"],
    ["plus de", 9, "plus de 9 % de hausse"],
    ["moins de", -9, "moins de 9 % de baisse"],
    ["moins de", 9, "moins de 9 % de hausse"],
  ])("that owes %p, at %p, reads %p", (word, value, text) => {
    expect(shown(word, value)).toBe(text);
  });
});

test("« plus de » and « moins de » are said of no figure on their wrong side", () => {
  const precisions = fc.constantFrom<HedgePrecision>("exact", "about", "over", "under", "almost");
  fc.assert(
    fc.property(
      precisions,
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0.5, max: 100, noNaN: true }),
      (p, printed, exact) => {
        const word = hedge(p, printed, exact);
        if (word === "plus de") expect(printed).toBeLessThanOrEqual(exact + 1e-9);
        if (word === "moins de") expect(printed).toBeGreaterThanOrEqual(exact - 1e-9);
      },
    ),
  );
});
