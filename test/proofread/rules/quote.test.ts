import { describe, expect, test } from "@jest/globals";
import { quoteRule } from "../../../src/proofread/rules/quote.ts";
import { fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const said = "Un modèle qui bat GPT-4o en mathématiques tient dans une poche.";
const facts = [
  fact("post", "text", said, "text", { status: "claim", by: "Paul Couvert" }),
  fact("post", "author", "Paul Couvert", "text"),
  fact("post", "date", "2025-01-22", "date"),
  fact("analysis", "paragraphs[0]", "La crypto peine à se justifier hors de la finance.", "text", {
    status: "opinion",
  }),
  fact("r1", "license", "MIT", "text"),
];
const setting: Setting = { facts };
const signed = "\n>\n> — {Paul Couvert|name post.author}, {22 janvier 2025|time post.date}";
const block = `> « {${said}|verbatim post.text} »${signed}`;

describe("a quotation is word for word, with its author and its date", () => {
  test.each<readonly [what: string, tied: string, count: number]>([
    ["as it was said", block, 0],
    ["in other words", block.replace("bat", "égale"), 1],
    ["without author", `> « {${said}|verbatim post.text} »\n>\n> — {22 janvier 2025|time post.date}`, 1],
    ["without date", `> « {${said}|verbatim post.text} »\n>\n> — {Paul Couvert|name post.author}`, 1],
    ["without either", `> « {${said}|verbatim post.text} »`, 1],
    [
      "signed in the paragraph before",
      `Le {22 janvier|time post.date}, {Paul Couvert|name post.author} :\n\n> « {${said}|verbatim post.text} »`,
      0,
    ],
    ["a licence is no quotation", "sous licence {MIT|verbatim r1.license}", 0],
    ["an editor's paragraph is the editor's to change", "{La crypto peine.|verbatim analysis.paragraphs[0]}", 0],
  ])("%s", (_, tied, count) => {
    expect(faults(quoteRule, proofed(tied, setting))).toHaveLength(count);
  });
});

describe("a quotation that somebody touched", () => {
  const tied = `Le message a été lu par beaucoup ce matin-là.\n\n${block}\n\nLa suite est connue, et la voici.`;
  test.each<readonly [what: string, from: string, to: string, found: readonly string[]]>([
    ["a word", "tient dans une poche", "tient dans un sac", ["un sac"]],
    ["a negation", "qui bat GPT-4o", "qui ne bat pas GPT-4o", ["ne"]],
    ["a digit", "GPT-4o", "GPT-5o", ["GPT-5o"]],
    ["its apostrophes and spaces", "une poche", "une\u00a0poche", []],
    ["taken out whole", plain(block), "", []],
    ["the text around it", "est connue", "l’est moins", []],
    [
      "another put in",
      "La suite est connue",
      "« Nous allons tous gagner beaucoup », dit-il ; la suite est connue",
      ["« Nous allons tous gagner beaucoup »"],
    ],
    ["a term put in", "La suite est connue", "La « suite » est connue", []],
  ])("%s", (_, from, to, found) => {
    const faulted = faults(quoteRule, reproofed(tied, plain(tied).replace(from, to), setting));
    expect(faulted.length).toBe(found.length);
    for (const [index, words] of found.entries()) expect(faulted[index]).toContain(words);
  });
});
