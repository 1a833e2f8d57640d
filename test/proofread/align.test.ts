import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { align } from "../../src/proofread/align.ts";
import { distance, squeezed } from "../../src/proofread/likeness.ts";
import { readMarkdown } from "../../src/proofread/markdown.ts";
import type { Page } from "../../src/proofread/page.ts";
import { articlePage } from "../../src/proofread/pages.ts";
import { openLedger } from "../../src/proofread/proofread.ts";
import { tokensOf } from "../../src/proofread/token.ts";
import { bondsOf, change, fact, plain, printedOf } from "./make.ts";

const facts = [
  change("ai", -9),
  change("index", -5),
  change("bittensor", 4.01),
  fact("ai", "name", "jetons IA", "text"),
  fact("index", "name", "CoinDesk 20", "text"),
  fact("bittensor", "name", "Bittensor", "text"),
];

const first =
  "Les {jetons IA|name ai.name} {perdent|word ai.change.24h} {9 %|figure ai.change.24h} sur vingt-quatre heures, selon CoinGecko.";
const second =
  "Le {CoinDesk 20|name index.name} {recule|word index.change.24h} de {5 %|figure index.change.24h} dans le même temps.";
const third =
  "À rebours du reste, {Bittensor|name bittensor.name} {gagne|word bittensor.change.24h} {4,01 %|figure bittensor.change.24h} ce matin.";
const tied = `${first}\n\n${second}\n\n${third}\n`;

function edit(edited: string, from = tied): Page {
  const printed = printedOf(from, { facts });
  return align(articlePage(printed), readMarkdown(edited), "file", openLedger(printed));
}

/** What was lost, and the words that stand there now. */
function changes(page: Page): readonly (readonly [now: string, lost: readonly string[]])[] {
  return page.changes.map(({ start, end, lost }) => [page.text.slice(start, end), lost.map(({ text }) => text)]);
}

const everyBond = bondsOf(articlePage(printedOf(tied, { facts })));

describe("the bonds of an edited text are found again", () => {
  test.each<readonly [what: string, edited: string]>([
    ["nothing was touched", plain(tied)],
    [
      "spaces, apostrophes and dashes are those of a keyboard",
      plain(tied).replaceAll("’", "'").replaceAll(" ", "\u00a0"),
    ],
    ["letters are in capitals", plain(tied).replace("Les jetons", "LES JETONS").toUpperCase()],
    ["emphasis was put in", plain(tied).replace("9 %", "**9 %**").replace("CoinDesk 20", "*CoinDesk 20*")],
    ["a paragraph was moved", plain(`${second}\n\n${third}\n\n${first}\n`)],
    ["paragraphs were joined", plain(`${first} ${second} ${third}`)],
    ["lines were broken elsewhere", plain(tied).replaceAll(" de ", "\nde ")],
  ])("whole where %s", (_, edited) => {
    const bonds = bondsOf(edit(edited)).map((bond) => bond.replace(/\u00a0/gu, " ").toLowerCase());
    expect(bonds.toSorted()).toEqual(everyBond.map((bond) => bond.toLowerCase()).toSorted());
  });

  test("and none where its section is gone", () => {
    const page = edit(plain(`${first}\n\n${third}\n`));
    expect(bondsOf(page)).toEqual(everyBond.filter((bond) => !bond.includes("index")));
  });

  test("in any order of the paragraphs", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, second, third], { minLength: 1 }), (kept) => {
        const page = edit(plain(kept.join("\n\n")));
        const wanted = bondsOf(articlePage(printedOf(kept.join("\n\n"), { facts })));
        expect(bondsOf(page)).toEqual(wanted);
      }),
    );
  });
});

test("the stop of a sentence that was joined is not taken for the point of a name", () => {
  const version = fact("r1", "version", "1.5B", "text");
  const from =
    "R1 n’a mobilisé que deux mille puces, dit-on. La version {1.5B|verbatim r1.version} tient dans une poche.";
  const printed = printedOf(from, { facts: [version] });
  const edited = readMarkdown(plain(from).replace(". La", " ; la"));
  expect(bondsOf(align(articlePage(printed), edited, "file", openLedger(printed)))).toEqual([
    "1.5B|verbatim r1.version",
  ]);
});

test("a name stays with its own article where two sentences that share it were joined", () => {
  const ether = fact("ether", "name", "ether", "text");
  const bitcoin = fact("bitcoin", "name", "bitcoin", "text");
  const from =
    "L’{ether|name ether.name} devance le {bitcoin|name bitcoin.name}. Le marché entier pèse plus lourd qu’hier soir à la même heure.";
  const printed = printedOf(from, { facts: [ether, bitcoin] });
  const edited = readMarkdown(plain(from).replace(". Le", " ; le"));
  expect(bondsOf(align(articlePage(printed), edited, "file", openLedger(printed)))).toEqual([
    "ether|name ether.name",
    "bitcoin|name bitcoin.name",
  ]);
});

describe("what was not printed so is a change", () => {
  test.each<readonly [what: string, edited: string, found: readonly (readonly [string, readonly string[]])[]]>([
    ["a digit", plain(tied).replace("9 %", "8 %"), [["8 %", ["9 %"]]]],
    ["a unit", plain(tied).replace("9 %", "9 points"), [["9 points", ["9 %"]]]],
    ["a verb", plain(tied).replace("perdent", "gagnent"), [["gagnent", ["perdent"]]]],
    ["a name", plain(tied).replace("Bittensor", "Aethir"), [["Aethir", ["Bittensor"]]]],
    ["a figure taken out", plain(tied).replace("perdent 9 % sur", "perdent sur"), [["", ["9 %"]]]],
    ["a sentence put in", `${plain(tied)}\nLe volume double.\n`, [["Le volume double", []]]],
  ])("%s", (_, edited, found) => {
    expect(changes(edit(edited))).toEqual(found);
  });

  test("and what was kept beside it still prints its facts", () => {
    const page = edit(plain(tied).replace("9 %", "8 %"));
    expect(bondsOf(page)).toEqual(everyBond.filter((bond) => bond !== "9 %|figure ai.change.24h"));
  });

  test("two bonds lost to one stretch share it, and a quotation that keeps most of its words remains", () => {
    const page = edit(plain(tied).replace("perdent 9 %", "gagnent 8 points"));
    expect(changes(page)).toEqual([["gagnent 8 points", ["perdent", "9 %"]]]);
    expect(page.changes.flatMap(({ lost }) => lost.map(({ remains }) => remains))).toEqual([false, false]);
  });

  test("of two names that changed places, one at least is lost: it is said of something else", () => {
    const swapped = plain(tied)
      .replace("CoinDesk 20", "X")
      .replace("Bittensor", "CoinDesk 20")
      .replace("X", "Bittensor");
    expect(changes(edit(swapped)).flatMap(([, lost]) => lost)).toEqual(
      expect.arrayContaining([expect.stringMatching(/CoinDesk|Bittensor/u)]),
    );
  });
});

test("a text is cut in words, names and figures; punctuation is none", () => {
  const text = "L\u2019indice CoinDesk\u00a020 perd \u22129,5\u202f%.";
  const name = { start: text.indexOf("Coin"), end: text.indexOf(" perd") };
  expect(tokensOf(text, [name]).map(({ key }) => key)).toEqual(["l", "indice", "coindesk 20", "perd", "-9,5 %"]);
});

test.each<readonly [one: string, other: string, most: number, far: number]>([
  ["aethir", "aethir", 2, 0],
  ["aethir", "aether", 2, 1],
  ["nodeai", "nodesai", 2, 1],
  ["aethir", "bittensor", 2, 3],
  ["", "ab", 2, 2],
  ["abcd", "badc", 5, 3],
])("from %s to %s, at most %p, there are %p letters", (one, other, most, far) => {
  expect(distance(one, other, most)).toBe(far);
  expect(distance(other, one, most)).toBe(far);
});

test("a name without its signs is what two spellings share", () => {
  expect(["Nodes.AI", "NodeAI", "L\u2019Oréal", "1inch"].map(squeezed)).toEqual([
    "nodesai",
    "nodeai",
    "loreal",
    "1inch",
  ]);
});
