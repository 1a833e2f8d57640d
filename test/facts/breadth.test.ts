import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { breadthOf } from "../../src/facts/breadth.ts";
import { makeChange } from "./make.ts";

function counts(values: readonly (number | string)[]) {
  const breadth = breadthOf(
    "ai",
    values.map((value, index) => makeChange(`a${index}`, value)),
  );
  if (breadth === null) return null;
  const { total, rising, falling, unchanged } = breadth;
  return [total, rising, falling, unchanged].map((fact) => fact.value);
}

test.each([
  ["all fall", [-1, -2], [2, 0, 2, 0]],
  ["one rises by next to nothing", [-1, 0.0001], [2, 1, 1, 0]],
  ["one stands still", [-1, 0, 3], [3, 1, 1, 1]],
  ["one stands still below zero", [-0], [1, 0, 0, 1]],
  ["one has no number", [-1, "?"], [2, 0, 1, 0]],
])("when %s, %j counts as %j", (_, values, expected) => {
  expect(counts(values)).toEqual(expected);
});

test("an empty group has no breadth", () => {
  expect(counts([])).toBeNull();
});

test("rising, falling and unchanged add up to the members, and swap when every change is turned around", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1 }), (values) => {
      const [total = 0, rising = 0, falling = 0, unchanged = 0] = counts(values) ?? [];
      expect(Number(rising) + Number(falling) + Number(unchanged)).toBe(total);
      expect(counts(values.map((value) => -value))).toEqual([total, falling, rising, unchanged]);
    }),
  );
});

test("each count is a fact of the group, from all of its changes", () => {
  const breadth = breadthOf("ai", [
    makeChange("a", -1, { period: "7d", asOf: "2025-01-27T04:00:00Z" }),
    makeChange("b", 2, { period: "7d" }),
  ]);
  const common = { about: "ai", unit: "count", from: ["a.change.7d", "b.change.7d"], asOf: "2025-01-27T04:00:00Z" };
  expect(breadth).toMatchObject({
    total: { id: "ai.members.7d", ...common },
    rising: { id: "ai.rising.7d", ...common },
    falling: { id: "ai.falling.7d", ...common },
    unchanged: { id: "ai.unchanged.7d", ...common },
  });
});
