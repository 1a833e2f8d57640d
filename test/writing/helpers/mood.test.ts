import { expect, test } from "@jest/globals";
import { run, text, textOf } from "../make.ts";

test.each([
  ["extreme-fear", "peur extrême", "de peur extrême"],
  ["fear", "peur", "de peur"],
  ["neutral", "neutralité", "de neutralité"],
  ["greed", "avidité", "d\u2019avidité"],
  ["extreme-greed", "avidité extrême", "d\u2019avidité extrême"],
])("the mood %s is said in French", (mood, bare, led) => {
  const data = { market: { sentiment: { mood: text("mood", mood) } } };
  expect(textOf(run("x {{humeur market.sentiment.mood}}", data))).toBe(`x ${bare}`);
  expect(textOf(run('x {{humeur market.sentiment.mood avec="de"}}', data))).toBe(`x ${led}`);
});

test("a mood that nobody words is an error at its place", () => {
  const data = { market: { sentiment: { mood: text("mood", "bored") } } };
  expect(() => run("{{humeur market.sentiment.mood}}", data)).toThrow("aucun mot pour");
});
