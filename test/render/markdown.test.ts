import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { marked } from "marked";
import { renderMarkdown, renderPassage, renderPlain } from "../../src/render/markdown.ts";
import { cleanText } from "../../src/render/text.ts";
import type { Passage } from "../../src/writing/article.ts";
import { read } from "./document.ts";
import { hostileTexts, literal, positions, roles, sampleArticle, value } from "./sample.ts";

/** What a reader of the Markdown gets, from a parser that knows nothing of our escapes and lets HTML through. */
const readMarkdown = (passage: Passage) => read(marked.parse(renderPassage(passage).text, { async: false, gfm: true }));

const at = ([before, after]: readonly [string, string], text: string): Passage => [
  literal(before),
  value(text),
  literal(after),
];

const expectShown = (position: readonly [string, string], text: string) => {
  const harmless = readMarkdown(at(position, "Valeur"));
  expect(readMarkdown(at(position, text))).toEqual({
    tags: harmless.tags,
    text: harmless.text.replace("Valeur", () => cleanText(text)),
  });
};

describe.each(Object.entries(positions))("a value %s", (_, position) => {
  test.each(hostileTexts)("%j is shown as itself", (text) => {
    expectShown(position, text);
  });
});

const signs = fc.string({
  unit: fc.constantFrom(
    ..."\\`*_{}[]()<>#+-.!|~&;:=@/\"' \n\t1aé«\u00a0\ue000\ue001".split(""),
    "www.",
    "http://",
    "&lt;",
    "a@b.fr",
  ),
  minLength: 1,
});
/** Short and dense: where a block could begin. */
const markers = fc.string({ unit: fc.constantFrom(..."-:=|>#*+_~`.)1 \\<&!([{;\na"), minLength: 1, maxLength: 4 });
const anyText = fc.oneof(signs, markers, fc.string({ unit: "binary", minLength: 1 }));

test("any text in any position is shown as itself", () => {
  fc.assert(fc.property(fc.constantFrom(...Object.values(positions)), anyText, expectShown), { numRuns: 3000 });
});

test("values that follow each other make no markup together", () => {
  fc.assert(
    fc.property(fc.array(signs, { minLength: 2, maxLength: 6 }), (texts) => {
      const { text, tags } = readMarkdown(texts.map((own) => value(own)));
      expect(tags).toEqual(["p"]);
      expect(text.replace(/\n$/, "")).toBe(texts.map(cleanText).join(""));
    }),
    { numRuns: 3000 },
  );
});

describe("escapes are few, so that the Markdown can be read and edited", () => {
  test.each([
    "les jetons d’IA (Artificial Intelligence)",
    "GPT-4o, io.net, 1inch, dYdX, Crypto.com, 17:35, R&D, S&P 500, C#, f_score",
    "−7,9\u00a0% et +2,1\u00a0% > 0 = rien\u202f! «\u00a0cité\u00a0»",
    "@AndreCronjeTech #IA",
    "-5",
    "1.5",
  ])("%j needs none", (text) => {
    expect(renderPassage([literal("Ici "), value(text), literal(" là.")]).text).toBe(`Ici ${text} là.`);
    expect(renderPassage([value(text)]).text).toBe(text);
  });

  test.each([
    ["5 * 3", "5 \\* 3"],
    ["- point", "\\- point"],
    ["1. un", "1\\. un"],
    ["{{x}} {%y%}", "{\\{x}} {\\%y%}"],
    ["https://a.fr www.b.fr c@d.fr", "https\\://a.fr www\\.b.fr c\\@d.fr"],
    ["c@.d", "c\\@.d"],
    ["AT&amp;T", "AT\\&amp;T"],
    [" x ", "&#32;x&#32;"],
    ["\u00a0", "&#160;"],
  ])("%j becomes %j", (text, expected) => {
    expect(renderPassage([value(text)]).text).toBe(expected);
  });
});

test("blanks at the ends of values stay bare between words", () => {
  const passage = [
    literal("perd"),
    value(" avec le "),
    value("CoinDesk"),
    value(" "),
    literal("20 et des "),
    value("le "),
  ];
  expect(renderPassage([...passage, literal("«\u00a0x\u00a0»")]).text).toBe(
    "perd avec le CoinDesk 20 et des le «\u00a0x\u00a0»",
  );
  expect(renderPassage([literal("**"), value("le "), literal("**")]).text).toBe("**le&#32;**");
});

describe("links", () => {
  const link = (text: string, machine: string | null) => [value(text, { role: "link", machine })];

  test.each([
    ["https://example.com/a?b=1&c=2", "https://example.com/a?b=1&c=2"],
    ["https://example.com/a b\"<>()'|\\{{*", "https://example.com/a%20b%22%3C%3E%28%29%27%7C/%7B%7B%2A"],
    ["https://example.com/?a&copy;b", "https://example.com/?a&copy;b"],
    ["HTTP://example.com/é", "http://example.com/%C3%A9"],
  ])("an address %j is linked", (address, expected) => {
    const passage = [literal("| Voir |\n| --- |\n| "), ...link("ici [x](y) | là", address), literal(" |")];
    const { tags, text } = readMarkdown(passage);
    expect(tags.filter((tag) => tag.startsWith("a "))).toEqual([`a href="${expected}"`]);
    expect(text).toContain("ici [x](y) | là");
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.com",
    "https://",
    "https:/x",
    " https://a.fr",
    "mailto:a@b.fr",
  ])("%j is not linked", (address) => {
    expect(readMarkdown(link("ici", address))).toEqual({ tags: ["p"], text: "ici\n" });
  });

  test("an exclamation mark before a link makes no image of it", () => {
    const passage = [literal("Oh!"), ...link("ici", "https://a.fr"), value("!"), ...link("là", "https://b.fr")];
    expect(readMarkdown(passage).tags).toEqual(["p", 'a href="https://a.fr/"', 'a href="https://b.fr/"']);
  });

  test.each([
    ["javascript:alert(1)", "javascript%3Aalert%281%29"],
    ["https://example.com/a(b", "https://example.com/a%28b"],
    ["x) [y](javascript:z", "x%29%20%5By%5D%28javascript%3Az"],
  ])("%j as an address that a template links stays an address", (text, expected) => {
    expect(renderPassage([literal("[ici]("), value(text), literal(")")]).text).toBe(`[ici](${expected})`);
  });

  test("a value completes an address that a template began", () => {
    const passage = [literal("[ici](https://example.com/"), value("a b/../c?d"), literal(")")];
    expect(readMarkdown(passage).tags).toEqual(["p", 'a href="https://example.com/a%20b%2F..%2Fc%3Fd"']);
  });

  test("a value in a link's title stays in it", () => {
    const passage = [literal('[ici](https://a.fr "'), value('x" onclick="y'), literal('")')];
    expect(readMarkdown(passage).tags).toEqual(["p", 'a href="https://a.fr" title="x" onclick="y"']);
  });
});

test("the template's own words keep their Markdown, but not HTML nor code", () => {
  const text = "**gras** <b>x</b> 1 < 2 `code` <https://example.com> [a](<https://b.fr>) &nbsp;";
  expect(renderPassage([literal(text)]).text).toBe(
    "**gras** \\<b>x\\</b> 1 < 2 \\`code\\` <https://example.com> [a](<https://b.fr>) &nbsp;",
  );
});

test.each([
  ["a backslash", "\\", "*x*", "\\*x*"],
  ["an ampersand", "&", "amp;", "&amp;"],
  ["a bracket", "<", "b>", "<b>"],
])("%s that ends the template's words takes no hold of the value", (_, before, text, expected) => {
  expect(readMarkdown([literal(before), value(text)])).toEqual({ tags: ["p"], text: `${expected}\n` });
});

test.each<[string, Passage, string]>([
  ["the template's backslashes", [literal("\\"), value("*x"), literal("\\"), value("*")], "\\*x\\*"],
  ["brackets of another value", [value("[x]("), value("javascript:a b"), value(")")], "[x](javascript:a b)"],
  ["escaped brackets of the template", [literal("\\[x\\]("), value("a b"), literal(")")], "[x](a b)"],
  ["a figure of another value", [value("1"), value(". un")], "1. un"],
])("%s and a value make no markup together", (_, passage, expected) => {
  expect(readMarkdown(passage)).toEqual({ tags: ["p"], text: `${expected}\n` });
});

describe("renderMarkdown", () => {
  test("puts title, chapô, body and résumé one under the other, the résumé last", () => {
    const article = sampleArticle(value("Fetch.ai"), { body: [literal("\n## Repli\n\nTexte.\n\n")] });
    expect(renderMarkdown(article).text).toBe(
      "# Fetch.ai perd 7,9\u00a0%\n\nLe jeton Fetch.ai recule de 7,9\u00a0%.\n\n## Repli\n\nTexte.\n\n" +
        "Résumé\u00a0: Fetch.ai a reculé de 7,9\u00a0%.",
    );
  });

  test("leaves no gap for an empty body", () => {
    expect(renderMarkdown(sampleArticle(value("x"), { body: [literal("\n")] })).text).not.toContain("\n\n\n");
  });

  test("says where each fact stands, whatever the values", () => {
    fc.assert(
      fc.property(signs, fc.constantFrom(...roles), (text, role) => {
        const printed = value(text, { role, machine: "https://example.com/a", fact: "x" });
        const { text: markdown, spans } = renderMarkdown(sampleArticle(printed));
        expect(spans.filter(({ fact }) => fact === "x")).toHaveLength(8);
        for (const span of spans) expect(markdown.slice(span.start, span.end)).toBe(span.text);
        const plain = spans.map(({ text: own }) => read(marked.parseInline(own, { async: false })).text);
        expect(plain[0]).toBe(cleanText(text));
      }),
    );
  });

  test("gives the place in the template, and no span for a value that prints no fact", () => {
    const passage = [value("a", { fact: null }), value("b*", { fact: "f" }), value("", { fact: "g" })];
    expect(renderPassage(passage).spans).toEqual([
      { start: 1, end: 4, text: "b\\*", fact: "f", role: "text", template: "sector-move.hbs:14", column: 9 },
    ]);
  });
});

test("renderPlain cleans and escapes nothing, on one line", () => {
  expect(renderPlain([literal("\nS&P\n"), value("*a*\u001b\nb"), literal(" ")])).toEqual({
    text: "S&P *a*\u241b b",
    spans: [
      {
        start: 4,
        end: 10,
        text: "*a*\u241b b",
        fact: "fetch-ai.name",
        role: "text",
        template: "sector-move.hbs:14",
        column: 9,
      },
    ],
  });
});
