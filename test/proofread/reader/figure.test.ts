import { describe, expect, test } from "@jest/globals";
import type { RegionId } from "../../../src/french/region.ts";
import { readFigures } from "../../../src/proofread/reader/figure.ts";

type Read = readonly [text: string, value: number, unit: string | null, more?: object];

/** What is read in a text: the words taken, the value and the unit. */
function figures(text: string, region: RegionId = "fr-FR"): readonly (readonly [string, number, string | null])[] {
  return readFigures(text, region, []).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit]);
}

describe("a figure is read whole, with its unit", () => {
  test.each<Read>([
    ["6,6\u00a0milliards\u00a0de dollars", 6.6e9, "USD", { slack: 5e7 }],
    ["1,8\u00a0milliard\u00a0de dollars", 1.8e9, "USD"],
    ["1\u00a0million\u00a0d\u2019euros", 1e6, "EUR"],
    ["un million d\u2019euros", 1e6, "EUR", { slack: 0 }],
    ["3\u202f590\u00a0milliards\u00a0de dollars", 3590e9, "USD"],
    ["1\u202f234,56", 1234.56, null, { slack: 0.005 }],
    ["1\u202f234,56\u00a0$", 1234.56, "USD"],
    ["20\u202f000\u00a0$", 20_000, "USD", { slack: 0.5 }],
    ["20 000 $", 20_000, "USD"],
    ["20000 $", 20_000, "USD"],
    ["0,00001234\u00a0$", 0.00001234, "USD"],
    ["1,5\u202f%", 1.5, "percent", { slack: 0.05, signed: false }],
    ["1,5%", 1.5, "percent"],
    ["9 pour cent", 9, "percent"],
    ["\u22127,94\u202f%", -7.94, "percent", { signed: true }],
    ["-7,94 %", -7.94, "percent", { signed: true }],
    ["+4,01\u202f%", 4.01, "percent", { signed: true }],
    ["4\u00a0points", 4, "points"],
    ["4\u00a0points de pourcentage", 4, "points"],
    ["0,5\u00a0point", 0.5, "points"],
    ["25\u00a0points de base", 25, "basis-points"],
    ["25 pb", 25, "basis-points"],
    ["2,5\u00a0fois", 2.5, "times"],
    ["deux fois", 2, "times", { slack: 0 }],
    ["un tiers", 1 / 3, "fraction"],
    ["les deux tiers", 2 / 3, "fraction"],
    ["la moitié", 1 / 2, "fraction"],
    ["trois quarts", 3 / 4, "fraction"],
    ["doublé", 2, "multiplied"],
    ["multiplié par cinq", 5, "multiplied"],
    ["divisée par 12", 12, "divided"],
    ["quatre", 4, null, { slack: 0, isWord: false }],
    ["vingt-quatre", 24, null],
    ["quatre-vingt-dix-neuf", 99, null],
    ["septante et un", 71, null],
    ["deux mille trois cents", 2300, null],
    ["un", 1, null, { isWord: true }],
    ["2e", 2, "rank", { isWord: false }],
    ["1re", 1, "rank"],
    ["troisième", 3, "rank", { isWord: true }],
    ["30\u00a0jours", 30, "day"],
    ["vingt-quatre heures", 24, "hour"],
    ["12\u00a0livres sterling", 12, "GBP"],
    ["300\u00a0yens", 300, "JPY"],
    ["7\u00a0millions\u00a0de yuans", 7e6, "CNY"],
    ["12\u00a0francs suisses", 12, "CHF"],
    ["12\u00a0dollars canadiens", 12, "CAD"],
    ["$5", 5, "USD"],
    ["5,6 M€", 5.6e6, "EUR"],
    ["671\u00a0milliards", 671e9, null],
  ])("%j is %p in %p", (text, value, unit, more = {}) => {
    const read = readFigures(text, "fr-FR", []);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ start: 0, end: text.length, unit, ...more });
    expect(read[0]?.value).toBeCloseTo(value, 9);
  });

  test.each<readonly [RegionId, string, number, string | null]>([
    ["fr-BE", "7.338,67", 7338.67, null],
    ["fr-BE", "118.000\u00a0€", 118_000, "EUR"],
    ["fr-BE", "1.234.567 dollars", 1_234_567, "USD"],
    ["fr-BE", "2,35\u202f%", 2.35, "percent"],
    ["fr-CH", "7\u2019338,67", 7338.67, null],
    ["fr-CH", "7'338,67", 7338.67, null],
    ["fr-CH", "CHF\u00a05,6\u00a0mio", 5.6e6, "CHF"],
    ["fr-CH", "USD\u00a06,6\u00a0mia", 6.6e9, "USD"],
    ["fr-CH", "118\u2019000\u00a0dollars", 118_000, "USD"],
    ["fr-CH", "2,35%", 2.35, "percent"],
    ["fr-CH", "12\u00a0francs", 12, "CHF"],
    ["fr-CA", "1,8\u00a0G$\u00a0US", 1.8e9, "USD"],
    ["fr-CA", "350\u00a0M$\u00a0US", 350e6, "USD"],
    ["fr-CA", "118\u00a0000\u00a0$\u00a0US", 118_000, "USD"],
    ["fr-CA", "12\u00a0$\u00a0CA", 12, "CAD"],
    ["fr-CA", "1\u00a0M\u00a0CHF", 1e6, "CHF"],
    ["fr-CA", "2,5\u00a0G\u00a0¥", 2.5e9, "JPY"],
    ["fr-CA", "6,6\u00a0milliards\u00a0de dollars américains", 6.6e9, "USD"],
    ["fr-CA", "2,35\u00a0%", 2.35, "percent"],
  ])("in %s %j is %p in %p", (region, text, value, unit) => {
    expect(figures(text, region)).toEqual([[text, value, unit]]);
  });

  test("a sign of currency is that of the figure before it, whatever follows", () => {
    expect(figures("le bitcoin à 90 190 $ neuf actifs progressent")).toEqual([
      ["90 190 $", 90_190, "USD"],
      ["neuf", 9, null],
    ]);
  });

  test("a point between three digits is a decimal point but in Belgium", () => {
    expect(figures("7.338", "fr-FR")).toEqual([["7.338", 7.338, null]]);
    expect(figures("7.338", "fr-BE")).toEqual([["7.338", 7338, null]]);
  });
});

test.each<readonly [text: string, hedge: string | null]>([
  ["près de 20 %", "almost"],
  ["presque 20 %", "almost"],
  ["plus de 157 milliards de dollars", "over"],
  ["plus d\u2019un million de dollars", "over"],
  ["au moins 3 %", "over"],
  ["moins de 0,01 %", "under"],
  ["au plus 3 %", "under"],
  ["environ 3 %", "about"],
  ["\u22129 % environ", "about"],
  ["quelque 300 jetons", "about"],
  ["multiplié par près de trois", "almost"],
  ["plus que doublé", "over"],
  ["presque doublé", "almost"],
  ["à peu près doublé", "about"],
  ["plus des deux tiers", "over"],
  ["plus de la moitié", "over"],
  ["près de la moitié", "almost"],
  ["environ les neuf dixièmes", "about"],
  ["moins d\u2019un quart", "under"],
  ["au plus bas de 3 %", null],
  ["4 points de plus", null],
  ["9 % au plus haut", null],
])("%j is hedged %p", (text, hedge) => {
  expect(readFigures(text, "fr-FR", []).map((figure) => figure.hedge)).toEqual([hedge]);
});

describe("two ends of a range share what the last says", () => {
  test("a scale too, of things that are counted", () => {
    expect(figures("entre 6 et 7\u00a0millions de jetons")).toEqual([
      ["6", 6e6, null],
      ["7\u00a0millions", 7e6, null],
    ]);
  });

  test.each<readonly [text: string, ends: readonly (readonly [string, number, string | null])[]]>([
    [
      "entre 26 et 29\u202f%",
      [
        ["26", 26, "percent"],
        ["29\u202f%", 29, "percent"],
      ],
    ],
    [
      "de 3,50 à 3,75\u202f%",
      [
        ["3,50", 3.5, "percent"],
        ["3,75\u202f%", 3.75, "percent"],
      ],
    ],
    [
      "entre \u22123 et +2\u202f%",
      [
        ["\u22123", -3, "percent"],
        ["+2\u202f%", 2, "percent"],
      ],
    ],
    [
      "de 6 à 7\u00a0milliards\u00a0de dollars",
      [
        ["6", 6e9, "USD"],
        ["7\u00a0milliards\u00a0de dollars", 7e9, "USD"],
      ],
    ],
    [
      "entre 900\u00a0millions et 1,2\u00a0milliard\u00a0de dollars",
      [
        ["900\u00a0millions", 9e8, "USD"],
        ["1,2\u00a0milliard\u00a0de dollars", 1.2e9, "USD"],
      ],
    ],
    [
      "de 0,5 à 1,5\u00a0point",
      [
        ["0,5", 0.5, "points"],
        ["1,5\u00a0point", 1.5, "points"],
      ],
    ],
    [
      "entre 25 et 50\u00a0points de base",
      [
        ["25", 25, "basis-points"],
        ["50\u00a0points de base", 50, "basis-points"],
      ],
    ],
  ])("%j", (text, ends) => {
    expect(figures(text)).toEqual(ends);
  });

  test("and two figures that are no range do not", () => {
    expect(figures("entre deux et trois jetons, vingt et un autres")).toEqual([
      ["deux", 2, null],
      ["trois", 3, null],
      ["vingt et un", 21, null],
    ]);
    expect(figures("12 jetons et 3 %")).toEqual([
      ["12", 12, null],
      ["3 %", 3, "percent"],
    ]);
  });
});

describe("what is no figure", () => {
  test.each([
    "GPT-4o",
    "1inch",
    "R1",
    "Web3",
    "DeepSeek-R1",
    "@x42",
    "#2025",
    "1.5B",
    "des deux-points",
    "le quatre-quarts",
    "Claude-3.5",
    "sixte",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  test("what a date or a name has taken", () => {
    const text = "Le 27 janvier 2025, le CoinDesk 20 perd 5 %.";
    const taken = ["27 janvier 2025", "CoinDesk 20"].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    expect(readFigures(text, "fr-FR", taken).map(({ start, end }) => text.slice(start, end))).toEqual(["5 %"]);
  });

  test("the articles and the pronouns that are also numbers are told apart", () => {
    const words = readFigures("Un jeton et une action reculent, un seul monte ; les deux autres, trois.", "fr-FR", []);
    expect(words.map(({ value, isWord }) => [value, isWord])).toEqual([
      [1, true],
      [1, true],
      [1, false],
      [2, true],
      [3, false],
    ]);
  });
});

test("a long text is read in order, each figure once", () => {
  const text =
    "L\u2019indice perd 5 %, soit 194,8 points, à 3 700,5 points ; OpenAI a levé 6,6 milliards de dollars, et 12 des 13 jetons reculent.";
  expect(figures(text)).toEqual([
    ["5 %", 5, "percent"],
    ["194,8 points", 194.8, "points"],
    ["3 700,5 points", 3700.5, "points"],
    ["6,6 milliards de dollars", 6.6e9, "USD"],
    ["12", 12, null],
    ["13", 13, null],
  ]);
});
