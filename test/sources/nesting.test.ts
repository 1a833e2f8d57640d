import { expect, test } from "@jest/globals";
import { deepest, tooDeepAt } from "../../src/sources/nesting.ts";

test.each<readonly [what: string, text: string, at: number | null]>([
  ["a flat list", "[1, 2, 3]", null],
  ["many lists side by side", "[[1], [2], {a: 3}], ".repeat(1_000), null],
  ["lists as deep as may be", "[".repeat(deepest) + "]".repeat(deepest), null],
  ["one list more", `a: 1\n${"[".repeat(deepest + 1)}`, 5 + deepest],
  ["groups that are never closed", "{a: ".repeat(5_000), 4 * deepest],
  ["dashes on one line", `x:\n${"- ".repeat(deepest)}1`, 3],
  ["a margin that never ends", `x:\n${" ".repeat(2 * deepest)}y: 1`, 3],
])("%s", (_, text, at) => {
  expect(tooDeepAt(text)).toBe(at);
});
