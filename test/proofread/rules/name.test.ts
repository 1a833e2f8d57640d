import { describe, expect, test } from "@jest/globals";
import { isSameName, nameRule } from "../../../src/proofread/rules/name.ts";
import { change, fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const facts = [
  change("aethir", -6),
  change("nodeai", -20),
  change("index", -5),
  ...["Aethir", "NodeAI", "Grass"].map((name) => fact(name.toLowerCase(), "name", name, "text")),
  fact("index", "name", "CoinDesk 20", "text"),
  fact("ai", "name", "jetons d’intelligence artificielle", "text"),
  fact("dydx", "name", "dYdX", "text"),
];
const setting: Setting = { facts };

describe("a name is its entity’s, letter for letter", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["{Aethir|name aethir.name} cède 6 %.", []],
    ["{Aether|name aethir.name} cède 6 %.", ["Aether"]],
    ["{Jetons d'intelligence artificielle|name ai.name}", []],
    ["{jetons d’intelligence\u00a0artificielle|name ai.name}", []],
    // Both were published.
    ["Le jeton Aether cède 6 %.", ["Aether"]],
    ["Le jeton Nodes.AI cède 20 %.", ["Nodes.AI"]],
    ["Le jeton Aethir cède 6 %.", []],
    ["Le jeton AETHIR cède 6 %.", ["AETHIR"]],
    ["Le jeton DYDX recule.", ["DYDX"]],
    ["Le jeton dYdX recule.", []],
    ["Grâce à Bittensor.", []],
  ])("%s", (tied, found) => {
    expect([...new Set(faults(nameRule, proofed(tied, setting)))]).toEqual(found);
  });
});

describe("a name that somebody changed", () => {
  const tied =
    "Sur le même créneau, {Aethir|name aethir.name} cède {6 %|figure aethir.change.24h} et {NodeAI|name nodeai.name} perd {20 %|figure nodeai.change.24h} sur la journée, quand le {CoinDesk 20|name index.name} recule de {5 %|figure index.change.24h}.";
  test.each<readonly [what: string, from: readonly (readonly [string, string])[], found: readonly string[]]>([
    ["one for another that is known", [["Aethir", "Grass"]], ["Grass"]],
    ["one for another that is not known", [["Aethir", "Solana"]], ["Solana"]],
    ["one misspelt", [["Aethir", "Aether"]], ["Aether"]],
    ["one in other capitals", [["NodeAI", "Nodeai"]], ["Nodeai"]],
    ["one left out", [["NodeAI perd", "le second perd"]], []],
    ["with a word before it", [["Aethir cède", "le jeton Aethir cède"]], []],
    ["with a no-break space", [["CoinDesk 20", "CoinDesk\u00a020"]], []],
  ])("%s", (_, from, found) => {
    const edited = from.reduce((text, [one, other]) => text.replace(one, other), plain(tied));
    expect([...new Set(faults(nameRule, reproofed(tied, edited, setting)))]).toEqual(found);
  });

  test("two of them swapped", () => {
    const edited = plain(tied).replace("Aethir", "X").replace("NodeAI", "Aethir").replace("X", "NodeAI");
    expect(faults(nameRule, reproofed(tied, edited, setting)).length).toBeGreaterThan(0);
  });
});

test("two names that changed places over the end of a sentence are found", () => {
  const tied =
    "Le repère perd 5 %, contre 6 % pour {Aethir|name aethir.name}). {NodeAI|name nodeai.name} ouvre ses portes ce matin.";
  const swapped = plain(tied).replace("Aethir). NodeAI", "NodeAI). Aethir");
  expect(faults(nameRule, reproofed(tied, swapped, setting))).toHaveLength(1);
});

test.each<readonly [printed: string, name: string, isSame: boolean]>([
  ["Jetons IA", "jetons IA", true],
  ["L'Oréal", "L’Oréal", true],
  ["CoinDesk\u00a020", "CoinDesk 20", true],
  ["io.Net", "io.net", false],
  ["Aether", "Aethir", false],
  ["Ethereum\u200b", "Ethereum", true],
])("%s and %s are one name: %p", (printed, name, isSame) => {
  expect(isSameName(printed, name)).toBe(isSame);
});
