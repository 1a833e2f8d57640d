import { describe, expect, test } from "@jest/globals";
import { protectedLength } from "../../src/french/markdown.ts";

describe("markup and addresses are protected up to their end", () => {
  test.each([
    ["`code` puis", "`code`"],
    ["``a ` b`` puis", "``a ` b``"],
    ["```\ncode\n``` puis", "```\ncode\n```"],
    ["`jamais refermé", "`"],
    ["](https://exemple.fr/a) puis", "](https://exemple.fr/a)"],
    ["](https://exemple.fr/a_(b)_c) puis", "](https://exemple.fr/a_(b)_c)"],
    ['](a.png "titre") puis', '](a.png "titre")'],
    ["](https://exemple.fr/", "](https://exemple.fr/"],
    ["https://exemple.fr/a?b=c puis", "https://exemple.fr/a?b=c"],
    ["http://exemple.fr) puis", "http://exemple.fr"],
    ["www.exemple.fr\u00a0» puis", "www.exemple.fr"],
    ["<b>gras</b>", "<b>"],
    ["</b> puis", "</b>"],
    ["<https://exemple.fr/a> puis", "<https://exemple.fr/a>"],
    ["<!-- a > b --> puis", "<!-- a > b -->"],
    ["| --- | :---: |\n| a |", "| --- | :---: |"],
  ])("%j", (text, kept) => {
    expect(protectedLength(text, 0)).toBe(kept.length);
  });
});

test.each([
  "un mot",
  "[texte]",
  "] (",
  "hausse",
  "web",
  "< 5",
  "<\u00a0",
  "| a | b |",
  "-- un",
  "@elonmusk",
  "#bitcoin",
  "",
])("%j is prose", (text) => {
  expect(protectedLength(text, 0)).toBe(0);
});

test("a table rule is one only at the head of its line", () => {
  expect([protectedLength("a\n|---|\nb", 2), protectedLength("a |---|", 2)]).toEqual([5, 0]);
});
