import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact, Unit } from "../../src/facts/fact.ts";
import { isIlliquid, sizeAgainst } from "../../src/facts/size.ts";
import { makeFact } from "./make.ts";

interface Given {
  readonly cap?: number | string;
  readonly volume?: number;
  readonly size?: string;
  readonly unit?: Unit;
  readonly about?: string;
}

function sized({ cap, volume, size, unit = "USD", about = "a" }: Given) {
  const known = (measure: string, value: number | string | undefined, unit: Unit): Fact | null =>
    value === undefined ? null : makeFact({ about, measure, value, unit });
  return {
    marketCap: known("marketCap", cap, unit),
    volume: known("volume", volume, unit),
    size: known("size", size, "text"),
  };
}

const against = (a: Given, b: Given) => sizeAgainst(sized(a), sized({ about: "b", ...b }));

describe("under the liquidity floor", () => {
  test.each<[boolean, string, Given]>([
    [false, "of which nothing is known", {}],
    [true, "just under the capitalisation", { cap: 50e6 - 1 }],
    [false, "at the capitalisation", { cap: 50e6 }],
    [true, "just under the volume", { volume: 1e6 - 1 }],
    [false, "at the volume", { volume: 1e6 }],
    [true, "large but hardly traded", { cap: 1e12, volume: 10 }],
    [true, "much traded but tiny", { cap: 1e6, volume: 1e9 }],
    [true, "of a small class", { size: "small" }],
    [true, "of a small class, whatever its volume", { size: "small", volume: 1e9 }],
    [false, "of a middle class", { size: "mid" }],
    [true, "of a hundred million yen", { cap: 1e8, unit: "JPY" }],
    [false, "of ten billion yen", { cap: 1e10, unit: "JPY" }],
    [false, "of a small class whose capitalisation says otherwise", { size: "small", cap: 60e6 }],
  ])("it is %p that an asset stands %s", (expected, _, given) => {
    expect(isIlliquid(sized(given))).toBe(expected);
  });
});

describe("a size against another", () => {
  test.each([
    [300, 100, "much-larger"],
    [299, 100, "larger"],
    [111, 100, "larger"],
    [110, 100, "similar"],
    [100, 100, "similar"],
    [100, 110, "similar"],
    [100, 111, "smaller"],
    [100, 299, "smaller"],
    [100, 300, "much-smaller"],
  ])("of %p to %p is %s", (cap, other, expected) => {
    expect(against({ cap }, { cap: other })?.value).toBe(expected);
  });

  test.each([
    ["large", "small", "much-larger"],
    ["large", "mid", "larger"],
    ["mid", "small", "larger"],
    ["mid", "mid", undefined],
    ["small", "mid", "smaller"],
    ["small", "large", "much-smaller"],
    ["micro", "large", undefined],
    ["large", "micro", undefined],
  ])("of class %s to class %s is %s", (size, other, expected) => {
    expect(against({ size }, { size: other })?.value).toBe(expected);
  });

  test("seen from the other side is its mirror", () => {
    const mirror: Readonly<Record<string, string>> = {
      "much-larger": "much-smaller",
      larger: "smaller",
      smaller: "larger",
      "much-smaller": "much-larger",
      similar: "similar",
    };
    const cap = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(cap, cap, (a, b) => {
        const value = String(against({ cap: a }, { cap: b })?.value);
        expect(against({ cap: b }, { cap: a })?.value).toBe(mirror[value]);
      }),
    );
  });

  test("goes by capitalisation when both are known, whatever the classes", () => {
    expect(against({ cap: 1, size: "large" }, { cap: 9, size: "small" })).toMatchObject({
      value: "much-smaller",
      from: ["a.marketCap", "b.marketCap"],
    });
  });

  test("goes by class when currencies differ or one capitalisation is not known", () => {
    const classes = { value: "much-larger", from: ["a.size", "b.size"] };
    expect(against({ cap: 1, size: "large" }, { cap: 9, size: "small", unit: "EUR" })).toMatchObject(classes);
    expect(against({ size: "large" }, { cap: 9, size: "small" })).toMatchObject(classes);
  });

  test.each<[string, Given, Given]>([
    ["nothing is known of one", { cap: 1, size: "large" }, {}],
    ["a class faces a capitalisation", { cap: 1 }, { size: "large" }],
    ["currencies differ and there is no class", { cap: 1 }, { cap: 1, unit: "EUR" }],
    ["the second capitalisation is zero", { cap: 1 }, { cap: 0 }],
    ["the first capitalisation is zero", { cap: 0 }, { cap: 1 }],
    ["a capitalisation is no number", { cap: "?" }, { cap: 1 }],
  ])("is not known when %s", (_, a, b) => {
    expect(against(a, b)).toBeNull();
  });

  test("is a text about the first, named after the second", () => {
    expect(against({ cap: 1 }, { cap: 1 })).toMatchObject({ id: "a.size.b", about: "a", unit: "text" });
  });
});
