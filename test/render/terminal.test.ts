import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderTerminal } from "../../src/render/terminal.ts";
import { cleanText } from "../../src/render/text.ts";
import { displayWidth } from "../../src/render/width.ts";
import type { Passage } from "../../src/writing/article.ts";
import { hostileTexts, literal, roles, sampleArticle, value } from "./sample.ts";

const plain = { width: 60, color: false };
const bodyIn = (body: Passage, width = 60) =>
  renderTerminal(sampleArticle(value("Fetch.ai"), { body }), { width, color: false })
    .split("\n\n")
    .slice(3, -3)
    .join("\n\n");

test("renderTerminal sets out the article", () => {
  expect(renderTerminal(sampleArticle(), plain)).toBe(`Fetch.ai perd 7,9\u00a0%

Lundi 27\u00a0janvier 2025 à 6\u00a0h, heure de Paris

Le jeton Fetch.ai recule de 7,9\u00a0%.

Fetch.ai recule

Le jeton Fetch.ai perd 7,9\u00a0%.

Jeton      24\u00a0h
───────────────
Fetch.ai  7,9\u00a0%

│ Fetch.ai

• Fetch.ai

────────────────────────────────────────────────────────────
Résumé\u00a0: Fetch.ai a reculé de 7,9\u00a0%.
────────────────────────────────────────────────────────────

Sources\u00a0:
• CoinGecko <https://www.coingecko.com>, 27\u00a0janvier 2025 à
  6\u00a0h

Article rédigé automatiquement à partir de données de
marché.
`);
});

test("renderTerminal shows headings and bold words in colour", () => {
  const text = renderTerminal(sampleArticle(), { width: 60, color: true });
  expect(text).toContain("\u001b[1mFetch.ai perd 7,9\u00a0%\u001b[0m\n");
  expect(text).toContain("Le jeton \u001b[1mFetch.ai\u001b[0m perd 7,9\u00a0%.\n");
});

test.each<[string, Passage, string]>([
  [
    "breaks at ordinary spaces only",
    [literal("Le jeton a perdu environ "), value("17,9\u00a0milliards\u202f!")],
    "Le jeton a perdu environ\n17,9\u00a0milliards\u202f!",
  ],
  [
    "counts wide and combining letters",
    [value("東京東京東京東京 e\u0301e\u0301e\u0301e\u0301 東京東京東京 東京京 fin")],
    "東京東京東京東京 e\u0301e\u0301e\u0301e\u0301 東京東京東京\n東京京 fin",
  ],
  ["keeps a long word whole", [literal(`a ${"x".repeat(50)} b`)], `a\n${"x".repeat(50)}\nb`],
  ["joins a value to the letters around it", [literal("**l’"), value("IA"), literal("**-")], "l’IA-"],
  [
    "hangs lists",
    [literal("1. un\n2. "), value("deux mots de trop pour une seule ligne")],
    "1. un\n2. deux mots de trop pour une seule\n   ligne",
  ],
  ["nests lists", [literal("- un\n  - "), value("deux")], "• un\n  • deux"],
  ["keeps loose items apart", [literal("- un\n\n- deux")], "• un\n\n• deux"],
  [
    "bars every line of a quotation",
    [literal("> «\u00a0"), value("AI or die. Les mots cités vont à la ligne"), literal("\u00a0»\n>\n> **X**")],
    "│ «\u00a0AI or die. Les mots cités vont à la\n│ ligne\u00a0»\n│ \n│ X",
  ],
  ["draws rules", [literal("---")], "─".repeat(40)],
  ["shows links as their text", [literal("[ici *là*](https://a.fr) ![courbe](a.svg)")], "ici là courbe"],
  ["shows HTML as text", [literal("<b>x</b>")], "<b>x</b>"],
])("renderTerminal %s", (_, body, expected) => {
  expect(bodyIn(body, 0)).toBe(expected);
});

describe("a table", () => {
  const table = (name: string) => [
    literal("| Jeton | Prix | Séance |\n| --- | --: | :-: |\n| "),
    value(name),
    literal(" | 1,12\u00a0$ | − |\n| TAO | 412\u00a0$ | stable |"),
  ];

  test("is laid out in columns", () => {
    expect(bodyIn(table("京"))).toBe(
      "Jeton    Prix  Séance\n─────────────────────\n京     1,12\u00a0$    −\nTAO     412\u00a0$  stable".replace(
        "−\n",
        "−\n",
      ),
    );
  });

  test("is told row by row where it does not fit", () => {
    expect(bodyIn(table("Artificial Superintelligence Alliance"), 40)).toBe(
      "• Artificial Superintelligence Alliance\n· Prix\u00a0: 1,12\u00a0$ · Séance\u00a0: −\n• TAO · Prix\u00a0: 412\u00a0$ · Séance\u00a0: stable",
    );
  });
});

test("the words that a source wants stand behind its name", () => {
  const credit = { id: "c", name: "C", url: null, asOf: "2025-01-01", told: "hier", attribution: "Data by C" };
  expect(renderTerminal(sampleArticle(value("x"), { sources: [credit] }), plain)).toContain("• C, hier (Data by C)\n");
});

/** The sequences that the renderer itself sends: bold, faint, italic, underlined, and their end. */
const ownSequences = new RegExp(String.raw`${String.fromCodePoint(0x1b)}\[(?:(?:[1-4];?)*|0)m`, "g");

describe("no escape sequence comes from", () => {
  test.each(hostileTexts)("%j", (text) => {
    const printed = value(text);
    const article = sampleArticle(printed, {
      sources: [{ id: "x", name: text, url: text, asOf: text, told: text, attribution: text }],
      disclosure: text,
      dateline: [{ is: "literal", text }],
    });
    const bare = renderTerminal(article, plain);
    expect(bare).not.toMatch(/[^\P{Cc}\n]/u);
    const colored = renderTerminal(article, { width: 60, color: true });
    expect(colored.replace(ownSequences, "")).toBe(bare);
  });
});

test("no line is wider than the terminal unless its one word is", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(..."ab é\u00a0東😀e\u0301*|#>-\n"), maxLength: 30 }), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 90 }), fc.constantFrom(...roles), (texts, width, role) => {
      const article = sampleArticle(value(texts.join(" "), { role }));
      for (const line of renderTerminal(article, { width, color: false }).split("\n"))
        if (displayWidth(line) > width) expect(line.replace(/^[│•] /, "")).not.toContain(" ");
    }),
  );
});

test("any value is shown as itself", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/\s/.test(text)),
      (text) => {
        const shown = renderTerminal(sampleArticle(value(text)), plain).split(cleanText(text));
        expect(shown.length).toBeGreaterThan(6);
      },
    ),
  );
});

test.each([
  ["abc", 3],
  ["é e\u0301", 3],
  ["東京", 4],
  ["\u2066\u05d0\u2069", 1],
  ["👩‍🚀", 2],
  ["🇫🇷", 2],
  ["❤\ufe0f", 2],
  ["7,9\u202f%", 5],
  ["", 0],
])("displayWidth(%j) is %i", (text, expected) => {
  expect(displayWidth(text)).toBe(expected);
});
