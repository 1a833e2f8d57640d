import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { amountOf, computation, decimalsOf, derive, factId, tidy } from "../../src/facts/derive.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { statuses } from "../../src/facts/fact.ts";
import { makeChange, makeFact } from "./make.ts";

function derivedFrom(first: Fact, ...others: readonly Fact[]): Fact {
  const from: readonly [Fact, ...Fact[]] = [first, ...others];
  return derive({ about: "ai", measure: "mean", value: -1, unit: "percent", period: "24h", rule: "gap", from });
}

describe("a computed fact", () => {
  test("names its rule, its parents and the product as its source", () => {
    expect(derivedFrom(makeChange("a", -1), makeChange("b", -2))).toEqual({
      id: "ai.mean.24h",
      about: "ai",
      measure: "mean",
      value: -1,
      unit: "percent",
      period: "24h",
      status: "fact",
      by: null,
      precision: "exact",
      asOf: "2025-01-27T05:00:00Z",
      source: computation,
      from: ["a.change.24h", "b.change.24h"],
      rule: "gap",
    });
  });

  test.each([
    [["2025-01-27T05:00:00Z", "2025-01-27T04:59:59Z"], "2025-01-27T04:59:59Z"],
    [["2025-01-27T05:00:00Z", "2025-01-27T05:30:00+01:00"], "2025-01-27T05:30:00+01:00"],
    [["2025-01-26T23:00:00-05:00", "2025-01-27T03:00:00Z"], "2025-01-27T03:00:00Z"],
    [["2025-01-27T08:00:00+09:00", "2025-01-27"], "2025-01-27T08:00:00+09:00"],
    [["2025-01-27T05:00:00Z", "2025-01-27"], "2025-01-27"],
    [["2025-01-27", "2025-01"], "2025-01"],
    [["2025-01-27T05:00:00Z", "2025-01-27T06:00:00+01:00"], "2025-01-27T05:00:00Z"],
  ])("of parents observed at %j is as old as %s", ([first = "", second = ""], oldest) => {
    expect(derivedFrom(makeFact({ asOf: first }), makeFact({ asOf: second })).asOf).toBe(oldest);
  });

  test("is as doubtful as its weakest parent, wherever that one stands", () => {
    const status = fc.constantFrom(...statuses);
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 6 }), (given) => {
        const [first = makeFact(), ...others] = given.map((status) => makeFact({ status }));
        const weakest = Math.max(...given.map((status) => statuses.indexOf(status)));
        expect(derivedFrom(first, ...others).status).toBe(statuses[weakest]);
      }),
    );
  });

  test("of a claim stays on the word of whoever claims it, not on ours", () => {
    const fact = makeFact({ by: null });
    const claim = makeFact({ status: "claim", by: "DeepSeek" });
    const unsigned = makeFact({ status: "estimate", by: null, source: { id: "x", name: "Gartner", url: null } });
    expect(derivedFrom(fact, claim)).toMatchObject({ status: "claim", by: "DeepSeek" });
    expect(derivedFrom(claim, unsigned)).toMatchObject({ status: "estimate", by: "Gartner" });
  });

  test.each([
    [["exact", "exact"], "exact"],
    [["exact", "about"], "about"],
    [["almost", "exact"], "about"],
    [["over", "over"], "about"],
    [["under"], "about"],
  ] as const)("of parents that are %j is %s", (precisions, expected) => {
    const [first = makeFact(), ...others] = precisions.map((precision) => makeFact({ precision }));
    expect(derivedFrom(first, ...others).precision).toBe(expected);
  });
});

describe("an id", () => {
  test.each([
    ["change", "percent", "24h", "x.change.24h"],
    ["change", "index-points", "24h", "x.points.24h"],
    ["change", "basis-points", "24h", "x.points.24h"],
    ["change", "points", "24h", "x.points.24h"],
    ["gap.y", "points", "24h", "x.gap.y.24h"],
    ["figures.0.value", "index-points", null, "x.figures.0.value"],
    ["price", "USD", null, "x.price"],
  ] as const)("of %s in %s over %s is %s", (measure, unit, period, id) => {
    expect(factId("x", measure, unit, period)).toBe(id);
  });
});

test("only a number is an amount, zero included", () => {
  expect([0, -7.9, "7", "2025-01-27"].map((value) => amountOf(makeFact({ value })))).toEqual([0, -7.9, null, null]);
});

describe("decimals", () => {
  test.each([
    [0, 0],
    [-7.94, 2],
    [2.5, 1],
    [1e21, 0],
    [1.25e21, 0],
    [1e-7, 7],
    [-1.25e-7, 9],
    [0.1 + 0.2, 17],
  ])("of %p are %p", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  test.each([
    [0.1 + 0.2, 1, 0.3],
    [-7.94 - -5, 2, -2.94],
    [0.3 - 0.1, 1, 0.2],
    [1.23456, 4, 1.2346],
    [1e-13, 99, 0],
    [1e21, 3, 1e21],
    [-12.5, 0, -13],
  ])("tidy(%p, %p) is %p", (value, decimals, expected) => {
    expect(tidy(value, decimals)).toBe(expected);
  });

  test("a small loss is tidied to zero, not to minus zero", () => {
    expect(tidy(-0.001, 2)).toBe(0);
  });

  test("tidying to its own decimals leaves a number as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.nat(8), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(decimalsOf(value)).toBeLessThanOrEqual(places);
        expect(tidy(value, decimalsOf(value))).toBe(value + 0);
      }),
    );
  });
});
