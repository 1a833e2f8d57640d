import { expect, test } from "@jest/globals";
import { paintLine, run } from "../../src/render/run.ts";
import { foldRuns, wrapRuns } from "../../src/render/wrap.ts";

const told = (lines: ReturnType<typeof foldRuns>) => lines.map((line) => paintLine(line, false));

test.each([
  ["what fits as it is", "un deux trois", 8, ["un deux", "trois"]],
  ["a longer word at the edge", "a bbbbbbbbbb c", 4, ["a", "bbbb", "bbbb", "bb", "c"]],
  ["a word as wide as the line whole", "abcd efgh", 4, ["abcd", "efgh"]],
  ["signs of several characters whole", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["wide letters by their columns", "東京東", 4, ["東京", "東"]],
])("foldRuns keeps %s", (_, text, width, expected) => {
  expect(told(foldRuns([run(text)], width))).toEqual(expected);
});

test("foldRuns keeps each look, and is wrapRuns where nothing is too long", () => {
  const runs = [run("abc", "bold"), run("def", "dim"), run(" x")];
  expect(foldRuns(runs, 4)).toEqual([[run("abc", "bold"), run("d", "dim")], [run("ef", "dim")], [run("x")]]);
  expect(foldRuns(runs, 40)).toEqual(wrapRuns(runs, 40));
});
