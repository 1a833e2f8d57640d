import { expect, test } from "@jest/globals";
import { dashLength, isBeside } from "../../src/french/dash.ts";

test.each([
  ["un -- deux", 3, 2],
  ["un --\u00a0deux", 3, 2],
  ["un --deux", 3, 0],
  ["un--deux", 2, 0],
  ["un --- deux", 3, 0],
  ["un – deux", 3, 0],
  ["-- un", 0, 0],
  ["un\n -- deux", 4, 0],
])("in %j at %d, two hyphens are a dash of %d", (text, at, length) => {
  expect(dashLength(text, at)).toBe(length);
});

test.each([
  ["a – b – c", [false, true, true, false]],
  ["a -- b -- c", [false, true, true, false]],
  ["a – b", [false, false]],
  ["a – b – c – d", [false, false, false, false, false, false]],
  ["| – | – |", [false, false, false, false]],
  ["a – b\nc – d", [false, false, false, false]],
])("in %j, the spaces inside a pair are %j", (text, inside) => {
  const places = [...text.matchAll(/ /gu)].map(({ index }) => isBeside(text, index, index + 1));
  expect(places).toEqual(inside);
});
