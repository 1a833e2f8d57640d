import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AssetClass, Band, Direction, Scale } from "../../src/french/band.ts";
import { bandOf, directionOf, ordinaryDay } from "../../src/french/band.ts";

const scale = (assetClass: AssetClass, days = 1, usual: number | null = null): Scale => ({
  class: assetClass,
  days,
  usual,
});

/** Each bound: the move just under it, at it and just over it, with the band of each. */
const bounds: Readonly<
  Record<AssetClass, readonly (readonly [under: number, at: number, over: number, bands: readonly Band[]])[]>
> = {
  index: [
    [0.09, 0.1, 0.11, ["stable", "slight", "slight"]],
    [0.29, 0.3, 0.31, ["slight", "slight", "normal"]],
    [0.99, 1, 1.01, ["normal", "normal", "clear"]],
    [1.99, 2, 2.01, ["clear", "clear", "strong"]],
    [3.99, 4, 4.01, ["strong", "strong", "very-strong"]],
    [6.99, 7, 7.01, ["very-strong", "very-strong", "extreme"]],
  ],
  share: [
    [0.19, 0.2, 0.21, ["stable", "slight", "slight"]],
    [0.79, 0.8, 0.81, ["slight", "slight", "normal"]],
    [2.49, 2.5, 2.51, ["normal", "normal", "clear"]],
    [4.99, 5, 5.01, ["clear", "clear", "strong"]],
    [7.99, 8, 8.01, ["strong", "strong", "very-strong"]],
    [14.99, 15, 15.01, ["very-strong", "very-strong", "extreme"]],
  ],
  crypto: [
    [0.49, 0.5, 0.51, ["stable", "slight", "slight"]],
    [1.49, 1.5, 1.51, ["slight", "slight", "normal"]],
    [3.99, 4, 4.01, ["normal", "normal", "clear"]],
    [7.99, 8, 8.01, ["clear", "clear", "strong"]],
    [11.99, 12, 12.01, ["strong", "strong", "very-strong"]],
    [24.99, 25, 25.01, ["very-strong", "very-strong", "extreme"]],
  ],
};

describe.each(["index", "share", "crypto"] as const)("the bands of a day for a %s", (assetClass) => {
  test.each(bounds[assetClass])("change around %p, %p and %p %%, either way", (under, at, over, bands) => {
    expect([under, at, over].map((size) => bandOf(size, scale(assetClass)))).toEqual(bands);
    expect([under, at, over].map((size) => bandOf(-size, scale(assetClass)))).toEqual(bands);
  });

  test("begin with stillness at zero", () => {
    expect(bandOf(0, scale(assetClass))).toBe("stable");
  });
});

describe("over another window", () => {
  test.each<[number, AssetClass, number, Band]>([
    [0.3, "crypto", 1 / 24, "slight"],
    [-0.8, "crypto", 1 / 24, "normal"],
    [2, "crypto", 1 / 24, "strong"],
    [5.2, "crypto", 1 / 24, "extreme"],
    [0.09, "crypto", 1 / 24, "stable"],
    [0.3, "index", 1 / 24, "clear"],
    [8, "crypto", 4, "normal"],
    [8.1, "crypto", 4, "clear"],
    [3.9, "crypto", 7, "slight"],
    [-10.5, "crypto", 7, "normal"],
    [-20, "crypto", 7, "clear"],
    [-30, "crypto", 7, "strong"],
    [-67, "crypto", 7, "extreme"],
    [-2.6, "index", 7, "normal"],
    [-5.2, "index", 7, "clear"],
    [-20, "crypto", 30, "normal"],
    [4, "share", 30, "slight"],
    [-13, "share", 30, "normal"],
    [-40, "crypto", 30, "clear"],
    [25, "crypto", 180, "normal"],
  ])("%p %% for a %s over %p days is %s", (percent, assetClass, days, band) => {
    expect(bandOf(percent, scale(assetClass, days))).toBe(band);
  });

  test.each<[number, AssetClass, number, Band]>([
    [0.99, "crypto", 30, "stable"],
    [1, "crypto", 30, "slight"],
    [-1, "crypto", 365, "slight"],
    [4.99, "crypto", 30, "slight"],
    [5, "crypto", 30, "normal"],
    [-28, "crypto", 365, "normal"],
  ])("%p %% for a %s over %p days is %s: time makes no great move still or slight", (percent, cls, days, band) => {
    expect(bandOf(percent, scale(cls, days))).toBe(band);
  });
});

describe("against an asset's own usual day", () => {
  test.each<[AssetClass, number]>([
    ["index", 0.65],
    ["share", 1.65],
    ["crypto", 2.75],
  ])("the ordinary day of a %s is %p %%", (assetClass, percent) => {
    expect(ordinaryDay(assetClass)).toBeCloseTo(percent, 12);
  });

  test.each<[number, AssetClass, number | null, Band]>([
    [3, "crypto", null, "normal"],
    [3, "crypto", 2.75, "normal"],
    [3, "crypto", 1.375, "clear"],
    [3, "crypto", 0.4, "clear"],
    [3, "crypto", 0, "clear"],
    [-4.1, "crypto", 0.3, "strong"],
    [3, "share", null, "clear"],
    [3, "share", 0.825, "strong"],
    [3, "share", 3.3, "normal"],
    [9, "crypto", 5.5, "clear"],
    [9, "crypto", 60, "clear"],
    [0.3, "crypto", 1, "slight"],
    [0.9, "crypto", 5.5, "stable"],
    [1, "crypto", 5.5, "slight"],
  ])("%p %% for a %s that usually moves by %p %% a day is %s", (percent, assetClass, usual, band) => {
    expect(bandOf(percent, scale(assetClass, 1, usual))).toBe(band);
  });

  test("a calmer asset's move is never in a lower band", () => {
    const order: readonly Band[] = ["stable", "slight", "normal", "clear", "strong", "very-strong", "extreme"];
    const percent = fc.double({ min: -60, max: 60, noNaN: true });
    const usual = fc.double({ min: 0, max: 12, noNaN: true });
    const assetClass = fc.constantFrom<AssetClass>("index", "share", "crypto");
    fc.assert(
      fc.property(percent, usual, usual, assetClass, (move, one, other, kind) => {
        const rank = (day: number): number => order.indexOf(bandOf(move, scale(kind, 1, day)));
        expect(rank(Math.min(one, other))).toBeGreaterThanOrEqual(rank(Math.max(one, other)));
      }),
    );
  });
});

test.each([
  [Number.NaN, 1, null],
  [Number.POSITIVE_INFINITY, 1, null],
  [5, 0, null],
  [5, -1, null],
  [5, Number.NaN, null],
  [5, 1, -1],
  [5, 1, Number.NaN],
])("%p %% over %p days, usually %p, has no band", (percent, days, usual) => {
  expect(() => bandOf(percent, scale("crypto", days, usual))).toThrow(RangeError);
});

test.each<[number, AssetClass, Direction]>([
  [0.4, "crypto", "flat"],
  [-0.4, "crypto", "flat"],
  [-0.4, "index", "down"],
  [0.5, "crypto", "up"],
  [0, "index", "flat"],
])("%p %% for a %s goes %s", (percent, assetClass, direction) => {
  expect(directionOf(percent, scale(assetClass))).toBe(direction);
});
