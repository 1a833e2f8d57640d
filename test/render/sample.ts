/** A small article whose every printed value can be replaced, and the positions where values stand in articles. */

import type { Fact } from "../../src/facts/fact.ts";
import { usualSalience } from "../../src/facts/salience.ts";
import type { Account, Article, LiteralPiece, Passage, PieceRole, ValuePiece } from "../../src/writing/article.ts";

export const literal = (text: string): LiteralPiece => ({ is: "literal", text });

export const value = (text: string, more: Partial<ValuePiece> = {}): ValuePiece => ({
  is: "value",
  role: "text",
  text,
  fact: "fetch-ai.name",
  machine: null,
  place: { file: "sector-move.hbs", line: 14, column: 9 },
  ...more,
});

export const roles: readonly PieceRole[] = ["figure", "time", "verbatim", "link", "word", "name", "text"];

/** What a template writes before and after a value, one per place where Markdown reads signs differently. */
export const positions: Readonly<Record<string, readonly [string, string]>> = {
  "alone in its paragraph": ["", ""],
  "at the start of a paragraph": ["", " recule de 7,9\u00a0%."],
  "inside a sentence": ["Le jeton ", " recule."],
  "at the end of a paragraph": ["Le jeton ", "\n\nLa suite."],
  "on a line of its own inside a paragraph": ["Le jeton recule\n", "\nencore une fois."],
  "against letters": ["l", "s"],
  "against a full stop": ["", ". La suite."],
  "before brackets": ["Voir ", "[la suite](https://example.com)"],
  "in a heading": ["## ", "\n\nLa suite."],
  "at the end of a heading": ["## Le jeton ", "\n\nLa suite."],
  "above dashes in a table": ["| ", " | Prix |\n| --- | --- |\n| FET | 1 |"],
  "in a table cell": ["| Jeton | Prix |\n| --- | --: |\n| ", " | 1 |\n| TAO | 2 |"],
  "against the bars of a cell": ["|Jeton|Prix|\n|---|---|\n|TAO|", "|"],
  "in a quotation": ["> ", "\n\nLa suite."],
  "in a quotation between guillemets": ["> «\u00a0", "\u00a0»"],
  "in a list item": ["- un\n- ", "\n- trois"],
  "in a numbered item": ["1. un\n2. ", "\n3. trois"],
  "in bold": ["Le jeton **", "** recule."],
  "in italics": ["Le jeton *", "* recule."],
  "at the end of underscored italics": ["_Le jeton ", "_ recule."],
  "at the start of underscored italics": ["_", " le jeton_ recule."],
  "after bold": ["**Le jeton** ", " recule."],
  "between brackets": ["Le jeton [", "] recule."],
  "in the text of a link": ["Voir [", "](https://example.com)."],
};

/** What comes in from outside and could do harm, or be harmed. */
export const hostileTexts: readonly string[] = [
  "<script>alert(1)</script>",
  "</p></article><img src=x onerror=alert(1)>",
  "<!-- -->",
  "<https://example.com>",
  "[texte](javascript:alert(1))",
  "](javascript:alert(1))",
  "![x](https://example.com/x.png)",
  "[x]: https://example.com",
  "{{sector.change}} {%raw%}",
  "*gras* **gras** _ital_ __x__ a_b_c snake_case",
  "a_",
  "_a",
  "~~barré~~ ~x~",
  "`code` ``` ~~~",
  "``` js",
  "~~~",
  "a | b \\| c \\",
  "\\",
  "\\*",
  "# Titre",
  "## ##",
  "#",
  "titre #",
  "> cité",
  "- point",
  "-",
  "+ point",
  "* point",
  "---",
  "- - -",
  ":-",
  "-:",
  ":-:",
  "***",
  "===",
  "=",
  "1. un",
  "1)",
  "2025",
  "1",
  "12.",
  "[ ] à faire",
  "[^1]",
  "https://example.com/a_b?c=d&amp;e=f",
  "http://x.y www.example.com ftp://a.b",
  "www.example.com",
  "nom@example.com",
  "@.",
  "S&P 500 &amp; R&D &lt;b&gt; &#60; &copy",
  "&",
  "&amp",
  "!",
  "(javascript:alert(1))",
  ': "titre"',
  "ligne\nligne\r\n\r\n# titre\tfin",
  "    quatre espaces",
  "\n\n    code",
  "deux espaces  ",
  " ",
  "\u00a0x\u202f",
  "\u3000",
  "\u001b[31mrouge\u001b[0m \u0007 \u0000 \u007f \u0085 \u009b31m",
  "\u05d0\u05d1\u05d2 \u0627\u0644",
  "a\u202eb",
  "a\u2067b\u202ac",
  "a\u2069\u202cb",
  "\ud800x\udfff",
  "\ue0000\ue001 \ue0001\ue002",
  "\ufdd0\ufeff",
  "GPT-4o, io.net, 1inch, dYdX (C++) + -5\u00a0% = 3 > 2",
  "👩‍🚀 東京 e\u0301",
];

const coingecko = { id: "coingecko", name: "CoinGecko", url: "https://www.coingecko.com" };

export const change: Fact = {
  id: "fetch-ai.change.24h",
  about: "fetch-ai",
  measure: "change",
  value: -7.9,
  unit: "percent",
  period: "24h",
  status: "fact",
  by: null,
  precision: "exact",
  asOf: "2025-01-27T05:00:00Z",
  source: coingecko,
  from: [],
  rule: null,
};

/** The same, told to people. */
export const changeAccount: Account = {
  fact: change.id,
  what: "variation de Fetch.ai sur vingt-quatre heures",
  value: "\u22127,9\u202f%",
  sources: [coingecko],
  claim: null,
  when: "27\u00a0janvier 2025 à 6\u00a0h, heure de Paris",
  how: null,
  rule: null,
  why: ["demandé par sector-move.hbs:14:9"],
};

export const figure = value("7,9\u00a0%", { role: "figure", fact: change.id, machine: "-7.9" });

/** The head of the sample article. */
export const sampleDateline = "Lundi 27\u00a0janvier 2025 à 6\u00a0h, heure de Paris";

/** `printed` stands eight times: in every passage, and in each kind of block of the body. */
export const sampleArticle = (printed: ValuePiece = value("Fetch.ai"), more: Partial<Article> = {}): Article => ({
  id: "sector-move-2025-01-27",
  kind: "sector-move",
  slug: "les-jetons-reculent",
  version: 1,
  region: "fr-FR",
  seed: 1,
  asOf: "2025-01-27T05:00:00Z",
  dateline: [
    {
      is: "value",
      role: "time",
      text: sampleDateline,
      fact: "market.asOf",
      machine: "2025-01-27T05:00:00Z",
      place: { file: "sector-move.hbs", line: 1, column: 1 },
    },
  ],
  firstAsOf: "2025-01-27T05:00:00Z",
  generatedAt: "2025-01-27T05:10:00Z",
  titles: [
    [printed, literal(" perd "), figure],
    [literal("Le repli de "), printed],
  ],
  seoTitle: [printed, literal(" en baisse")],
  description: [literal("Les jetons reculent\navec "), printed, literal(".")],
  chapo: [literal("\nLe jeton "), printed, literal("\nrecule de "), figure, literal(".\n")],
  body: bodyWith(printed),
  resume: [literal("Résumé\u00a0: "), printed, literal(" a reculé de "), figure, literal(".")],
  course: null,
  tags: [[literal("IA")], [literal("crypto")]],
  wordings: ["reculer"],
  notes: [],
  revisions: [],
  facts: [change],
  salience: { weights: usualSalience, selections: [] },
  choices: [{ fact: change.id, reasons: [{ is: "context", template: "sector-move.hbs:14", column: 9 }] }],
  accounts: [changeAccount],
  sources: [{ ...coingecko, asOf: "2025-01-27T05:00:00Z", told: "27\u00a0janvier 2025 à 6\u00a0h", attribution: null }],
  disclosure: "Article rédigé automatiquement à partir de données de marché.",
  ...more,
});

const bodyWith = (printed: ValuePiece): Passage => [
  literal("\n## "),
  printed,
  literal(" recule\n\nLe jeton **"),
  printed,
  literal("** perd "),
  figure,
  literal(".\n\n| Jeton | 24\u00a0h |\n| :-- | --: |\n| "),
  printed,
  literal(" | "),
  figure,
  literal(" |\n\n> "),
  printed,
  literal("\n\n- "),
  printed,
  literal("\n"),
];
