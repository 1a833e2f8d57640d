import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { meanOf } from "../../src/facts/mean.ts";
import { makeChange } from "./make.ts";

const mean = (...values: readonly number[]) =>
  meanOf(
    "ai",
    "mean",
    values.map((value, index) => makeChange(`a${index}`, value)),
  );

test.each([
  [[-7, -8, -9], -8],
  [[1, 2, 2], 1.6667],
  [[0.1, 0.2], 0.15],
  [[-3, 3], 0],
  [[-0.00001, 0], 0],
])("the mean of %j is %p", (values, expected) => {
  expect(mean(...values)?.value).toBe(expected);
});

test("every change weighs the same and is named as a parent", () => {
  expect(mean(-7, -8)).toMatchObject({
    id: "ai.mean.24h",
    unit: "percent",
    period: "24h",
    from: ["a0.change.24h", "a1.change.24h"],
  });
});

test("the window is that of the changes", () => {
  const changes = [2, 3].map((value) => makeChange(`m${value}`, value, { period: "7d" }));
  expect(meanOf("ai", "mean.without.gpu", changes)).toMatchObject({ id: "ai.mean.without.gpu.7d", period: "7d" });
});

test("there is no mean of changes that are all equal", () => {
  const changes = ["a", "b", "c"].map((about) => makeChange(about, 2));
  expect(meanOf("ai", "mean", changes)).toBeNull();
});

test.each(["over", "under"] as const)("there is no mean with a figure known by a bound alone: %s", (precision) => {
  const changes = [makeChange("a", -9, { precision }), makeChange("b", -7)];
  expect(meanOf("ai", "mean", changes)).toBeNull();
});

test.each(["about", "almost"] as const)("a mean with a figure given as %s is about", (precision) => {
  const changes = [makeChange("a", -9, { precision }), makeChange("b", -7)];
  expect(meanOf("ai", "mean", changes)).toMatchObject({ value: -8, precision: "about" });
});

test("there is no mean of one change, nor of none", () => {
  expect([mean(), mean(-9)]).toEqual([null, null]);
});

test("a mean lies between the lowest and the highest, and grows with any of them", () => {
  const values = fc.array(fc.integer({ min: -99, max: 400 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(values, ([first = 0, ...others]) => {
      // Equal values have no mean.
      fc.pre(others.some((other) => other !== first) && others.some((other) => other !== first + 1));
      const value = Number(mean(first, ...others)?.value);
      expect(value).toBeGreaterThanOrEqual(Math.min(first, ...others));
      expect(value).toBeLessThanOrEqual(Math.max(first, ...others));
      expect(Number(mean(first + 1, ...others)?.value)).toBeGreaterThan(value);
    }),
  );
});
