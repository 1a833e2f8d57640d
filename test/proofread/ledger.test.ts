import { describe, expect, test } from "@jest/globals";
import { ledgerOf, namingsIn } from "../../src/proofread/ledger.ts";
import { misspellingsIn } from "../../src/proofread/misspelling.ts";
import { date, fact, now } from "./make.ts";

const facts = [
  fact("aethir", "name", "Aethir", "text"),
  fact("aethir", "symbol", "ATH", "text"),
  fact("nodeai", "name", "NodeAI", "text"),
  fact("ai", "name", "jetons d\u2019intelligence artificielle", "text"),
  fact("ai", "short", "jetons IA", "text"),
  fact("index", "name", "CoinDesk 20", "text"),
  fact("event", "organization", "OpenAI", "text"),
  fact("event", "quote", "Un modèle tient dans une poche.", "text", { by: "Paul Couvert" }),
  fact("inch", "name", "1inch", "text"),
  fact("number", "name", "42", "text"),
  fact("near", "name", "NEAR Protocol", "text"),
  date("2025-01-20"),
];
const ledger = ledgerOf(facts, new Set(["event.organization"]));

describe("the ledger", () => {
  test("finds a fact by its id, and none by another", () => {
    expect(ledger.find("aethir.name")?.value).toBe("Aethir");
    expect(ledger.find("aethir.price")).toBeNull();
  });

  test("knows names, symbols, what was printed as a name, sources and whose word a fact is", () => {
    const texts = ledger.names.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Aethir", "ATH", "jetons IA", "OpenAI", "Relevé", "Paul Couvert"]));
    expect(texts).not.toContain("Un modèle tient dans une poche.");
    expect(texts.map((text) => text.length)).toEqual(texts.map((text) => text.length).toSorted((a, b) => b - a));
  });

  test("tells what is about an event, which has a date, from what is about the market", () => {
    expect(facts.filter(ledger.isOfEvent).map(({ about }) => about)).toEqual(["event", "event", "event"]);
    expect(ledger.isOfEvent(fact("market", "asOf", now, "date"))).toBe(false);
  });
});

test.each<readonly [text: string, named: readonly (readonly [string, string])[]]>([
  [
    "Aethir (ATH) cède 6 %.",
    [
      ["Aethir", "aethir"],
      ["ATH", "aethir"],
    ],
  ],
  ["AETHIR cède 6 %.", [["AETHIR", "aethir"]]],
  [
    "Les jetons d'intelligence artificielle, ou jetons IA, perdent 9 %.",
    [
      ["jetons d'intelligence artificielle", "ai"],
      ["jetons IA", "ai"],
    ],
  ],
  ["Le CoinDesk\u00a020 perd 5 %.", [["CoinDesk\u00a020", "index"]]],
  ["1inch recule.", [["1inch", "inch"]]],
  ["Aethirien, mathématiques.", []],
  ["42 jetons.", []],
])("« %s » names %j", (text, named) => {
  expect(namingsIn(text, ledger.names).map(({ start, end, about }) => [text.slice(start, end), about])).toEqual(named);
});

describe("a word in capitals that is nearly a name", () => {
  // The first two were published.
  test.each<readonly [word: string, meant: string | null]>([
    ["Aether", "Aethir"],
    ["Nodes.AI", "NodeAI"],
    ["Aethyr", "Aethir"],
    ["OpenIA", null],
    ["Openai", null],
    ["Node", null],
    ["aether", null],
    ["ATX", null],
    ["Ether", null],
    ["Aethir", null],
    ["Bittensor", null],
  ])("%s: %p", (word, meant) => {
    const text = `Le jeton ${word} cède 6 %.`;
    const found = misspellingsIn(text, ledger.names, namingsIn(text, ledger.names));
    expect(found.map((one) => [text.slice(one.start, one.end), one.meant])).toEqual(
      meant === null ? [] : [[word, meant]],
    );
  });
});
