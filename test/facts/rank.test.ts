import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { byChange, rankOf } from "../../src/facts/rank.ts";
import { makeChange } from "./make.ts";

const changes = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 9 })
  .map((values) => values.map((value, index) => makeChange(`a${index}`, value)));

const ranks = (values: readonly number[]) => {
  const group = values.map((value, index) => makeChange(`a${index}`, value));
  return group.map((change) => rankOf(change, group, "ai").value);
};

test.each([
  [
    [-9, -5, 4],
    [1, 2, 3],
  ],
  [
    [4, -9, -5],
    [3, 1, 2],
  ],
  [
    [-9, -9, 4],
    [1, 1, 3],
  ],
  [
    [-9, 4, 4],
    [1, 2, 2],
  ],
  [[7], [1]],
])("changes of %j rank %j from the lowest", (values, expected) => {
  expect(ranks(values)).toEqual(expected);
});

test("a rank counts the strictly lower changes, so that equal changes share the lower place", () => {
  fc.assert(
    fc.property(changes, (group) => {
      const ordered = group.toSorted(byChange);
      for (const change of group) {
        const first = ordered.findIndex((other) => other.value === change.value);
        expect(rankOf(change, group, "ai").value).toBe(first + 1);
      }
    }),
  );
});

test("a rank names its own change first, then the others, each once", () => {
  const [a, b, c] = [makeChange("a", -1), makeChange("b", -2), makeChange("c", -3)];
  expect(rankOf(b, [a, b, c], "ai")).toMatchObject({
    about: "b",
    unit: "rank",
    period: "24h",
    from: ["b.change.24h", "a.change.24h", "c.change.24h"],
  });
});

test("the ranks of one asset in two groups are two facts", () => {
  const change = makeChange("a", -1);
  expect(rankOf(change, [change], "ai").id).not.toBe(rankOf(change, [change], "gpu").id);
});

test("the order of changes never depends on the order of the file", () => {
  const shuffled = changes.chain((group) =>
    fc.tuple(fc.constant(group), fc.shuffledSubarray(group, { minLength: group.length })),
  );
  fc.assert(
    fc.property(shuffled, ([group, other]) => {
      expect(other.toSorted(byChange)).toEqual(group.toSorted(byChange));
    }),
  );
});

test("changes go from the lowest to the highest, ties by id", () => {
  const group = [makeChange("b", 1), makeChange("z", -10), makeChange("a", 1), makeChange("c", -9)];
  expect(group.toSorted(byChange).map((change) => change.about)).toEqual(["z", "c", "a", "b"]);
});

test("of changes with one figure, « plus de » lies further out than it and « moins de » further in", () => {
  const falls = [
    makeChange("a", -9, { precision: "under" }),
    makeChange("b", -9, { precision: "almost" }),
    makeChange("c", -9, { precision: "about" }),
    makeChange("d", -9),
    makeChange("e", -9, { precision: "over" }),
  ];
  expect(falls.toSorted(byChange).map((change) => change.about)).toEqual(["e", "c", "d", "b", "a"]);
  const rises = falls.map((change) => ({ ...change, value: 9 }));
  expect(rises.toSorted(byChange).map((change) => change.about)).toEqual(["a", "b", "c", "d", "e"]);
});

test("a change compares as equal to itself", () => {
  expect(byChange(makeChange("a", 1), makeChange("a", 1))).toBe(0);
});
