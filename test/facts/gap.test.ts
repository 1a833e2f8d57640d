import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Precision } from "../../src/facts/fact.ts";
import { gapBetween, ratioBetween, relationOf } from "../../src/facts/gap.ts";
import { makeChange } from "./make.ts";

const gap = (a: number, b: number) => gapBetween(makeChange("ai", a), makeChange("btc", b))?.value;
const ratio = (a: number, b: number) => ratioBetween(makeChange("ai", a), makeChange("btc", b))?.value ?? null;

/** The number whose decimal writing is this many hundredths. */
const hundredths = (count: number): number => Number(`${count}e-2`);

describe("the gap between two changes", () => {
  test.each([
    [-9, -5, -4],
    [-7.94, -5, -2.94],
    [0.3, 0.1, 0.2],
    [0.1, -0.2, 0.3],
    [-5, -5, 0],
    [1.25e-7, 0, 1.25e-7],
  ])("from %p to %p is %p", (a, b, points) => {
    expect(gap(a, b)).toBe(points);
  });

  test("is exact to the last digit given, and the opposite of the gap the other way", () => {
    const count = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(gap(hundredths(a), hundredths(b))).toBe(hundredths(a - b) + 0);
        expect(gap(hundredths(b), hundredths(a))).toBe(hundredths(b - a) + 0);
      }),
    );
  });

  test("is told in points of percentage, about the first and from both", () => {
    expect(gapBetween(makeChange("ai", -9), makeChange("btc", -5))).toMatchObject({
      id: "ai.gap.btc.24h",
      about: "ai",
      unit: "points",
      period: "24h",
      from: ["ai.change.24h", "btc.change.24h"],
    });
  });

  test.each<[Precision, number, Precision, number, Precision]>([
    ["exact", -9, "exact", -5, "exact"],
    ["over", -9, "exact", -5, "over"],
    ["exact", -9, "over", -5, "about"],
    ["exact", 9, "under", 5, "about"],
    ["over", 9, "exact", 5, "over"],
    ["about", -9, "exact", -5, "about"],
    ["almost", -20, "exact", -5, "about"],
    ["over", -9, "under", -5, "over"],
  ])("from %s %p to %s %p is %s", (of, a, to, b, precision) => {
    const gap = gapBetween(makeChange("ai", a, { precision: of }), makeChange("btc", b, { precision: to }));
    expect(gap?.precision).toBe(precision);
  });

  test("is not known over two windows", () => {
    expect(gapBetween(makeChange("ai", -9), makeChange("btc", -5, { period: "7d" }))).toBeNull();
  });

  test.each(["points", "basis-points", "USD"] as const)("is not known when one of the two is in %s", (unit) => {
    expect(gapBetween(makeChange("ai", -9, { unit }), makeChange("btc", -5))).toBeNull();
    expect(gapBetween(makeChange("ai", -9), makeChange("btc", -5, { unit }))).toBeNull();
  });

  test("is not known when one of the two is no number", () => {
    expect(gapBetween(makeChange("ai", "forte"), makeChange("btc", -5))).toBeNull();
    expect(gapBetween(makeChange("ai", -9), makeChange("btc", "faible"))).toBeNull();
  });
});

describe("the ratio of two changes", () => {
  test.each([
    ["at the least", -9.5, -5, 1.9],
    ["just under it", -9.49, -5, null],
    ["at the most", 50, 5, 10],
    ["just over it", 50.01, 5, null],
    ["at the least but for binary dust", 4.18, 2.2, 1.9],
    ["at the most but for binary dust", 4.7, 0.47, 10],
    ["in between, to the hundredth", -10, -3, 3.33],
    ["the other way, at the least", -5, -9.5, 0.53],
    ["the other way, just under it", -5, -9.49, null],
    ["the other way, at the most", 5, 50, 0.1],
    ["the other way, just over it", 5, 50.01, null],
    ["of a near-tie of small moves", 0.2, 0.1, null],
    ["of opposite moves", -9, 3, null],
    ["of opposite moves, the other way", 9, -3, null],
    ["of nothing to something", 0, -5, null],
    ["of something to nothing", -9, 0, null],
    ["of nothing to nothing", 0, 0, null],
  ])("%s: %p to %p is %p", (_, a, b, expected) => {
    expect(ratio(a, b)).toBe(expected);
  });

  test("is a ratio over the same window, from both", () => {
    expect(ratioBetween(makeChange("ai", -9), makeChange("btc", -3))).toMatchObject({
      id: "ai.ratio.btc.24h",
      unit: "ratio",
      from: ["ai.change.24h", "btc.change.24h"],
    });
  });

  test.each(["over", "under"] as const)("is not known when one of the two is given as %s", (precision) => {
    expect(ratioBetween(makeChange("ai", -9, { precision }), makeChange("btc", -3))).toBeNull();
    expect(ratioBetween(makeChange("ai", -9), makeChange("btc", -3, { precision }))).toBeNull();
  });

  test("is not known over two windows or when one is no percent", () => {
    expect(ratioBetween(makeChange("ai", -9), makeChange("btc", -3, { period: "7d" }))).toBeNull();
    expect(ratioBetween(makeChange("ai", -9), makeChange("btc", -3, { unit: "basis-points" }))).toBeNull();
    expect(ratioBetween(makeChange("ai", -9, { unit: "basis-points" }), makeChange("btc", -3))).toBeNull();
  });
});

describe("the relation of two changes", () => {
  test.each([
    [-9, -5, "wider"],
    [9, 5, "wider"],
    [-5, -9, "narrower"],
    [5, 9, "narrower"],
    [-5, 5, "opposite"],
    [5, -0.01, "opposite"],
    [-5, -5, "equal"],
    [0, 0, "equal"],
    [0, -0, "equal"],
    [0, -5, "still"],
    [5, 0, "still"],
    [-5.2, -5, "near"],
    [-5, -5.2, "near"],
    [5.21, 5, "near"],
    [5.26, 5, "near"],
    [5.27, 5, "wider"],
    [5, 5.27, "narrower"],
    [1.2, 1, "near"],
    [1.21, 1, "wider"],
    [-0.8, -1, "near"],
    [-0.79, -1, "narrower"],
    [0.3, 0.1, "near"],
    [-19, -20, "near"],
    [-20, -19, "near"],
    [-18.99, -20, "narrower"],
    [-20, -18.99, "wider"],
    [0.1, -0.1, "opposite"],
    [0.1, 0, "still"],
  ])("of %p to %p is %s", (a, b, name) => {
    expect(flagsOf(a, b)).toEqual([name]);
  });

  test("is always exactly one", () => {
    const change = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -2, max: 2 }));
    fc.assert(fc.property(change, change, (a, b) => expect(flagsOf(a, b)).toHaveLength(1)));
  });

  test("seen from the other side is its mirror", () => {
    const mirror: Readonly<Record<string, string>> = { wider: "narrower", narrower: "wider" };
    const change = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -3, max: 3, noNaN: true }));
    fc.assert(
      fc.property(change, change, (a, b) => {
        const [name = ""] = flagsOf(a, b);
        expect(flagsOf(b, a)).toEqual([mirror[name] ?? name]);
      }),
    );
  });
});

function flagsOf(a: number, b: number): readonly string[] {
  return Object.entries(relationOf(a, b)).flatMap(([name, holds]) => (holds ? [name] : []));
}
