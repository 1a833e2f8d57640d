import { describe, expect, test } from "@jest/globals";
import { comparisonRule } from "../../../src/proofread/rules/comparison.ts";
import { change, fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const facts = [
  change("aethir", -6),
  change("index", -5),
  change("bittensor", 4.01),
  fact("aethir", "name", "Aethir", "text"),
  fact("index", "name", "CoinDesk 20", "text"),
  fact("bittensor", "name", "Bittensor", "text"),
  fact("aethir", "change.gap", 1, "points", { from: ["aethir.change.24h", "index.change.24h"] }),
  fact("grass", "rank", 1, "rank", { from: ["aethir.change.24h"] }),
  fact("aethir", "size.nodeai", "much-larger", "text"),
  fact("r1", "quote", "Il fait mieux que tous.", "text"),
];
const setting: Setting = { facts };

describe("a comparison holds of the two figures of its fact", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["une baisse {supérieure de|word aethir.change.gap} 1 point à celle de l’indice", []],
    ["une baisse {inférieure de|word aethir.change.gap} 1 point à celle de l’indice", ["inférieure"]],
    ["1 point {de plus que|word aethir.change.gap} l’indice", []],
    ["1 point {de moins que|word aethir.change.gap} l’indice", ["de moins"]],
    ["il {fait moins bien que|word aethir.change.gap} l’indice", []],
    ["il {fait mieux que|word aethir.change.gap} l’indice", ["mieux"]],
    ["il est {à rebours de|word aethir.change.gap} l’indice", ["à rebours"]],
    ["{la plus forte baisse|word grass.rank} revient à Grass", []],
    ["{la plus faible baisse|word grass.rank} revient à Grass", ["la plus faible baisse"]],
    ["d’une {capitalisation bien plus grande|word aethir.size.nodeai}", []],
    ["d’une {capitalisation bien plus petite|word aethir.size.nodeai}", ["capitalisation bien plus petite"]],
    ["« {Il fait mieux que tous.|verbatim r1.quote} »", []],
  ])("%s", (tied, found) => {
    expect(faults(comparisonRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("a loose comparison holds of those whom its sentence names on either side", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    // Published on 27 January 2025.
    ["Aethir se maintient légèrement au-dessus du CoinDesk 20.", ["au-dessus"]],
    ["Aethir se maintient légèrement au-dessous du CoinDesk 20.", []],
    ["Aethir fait mieux que le CoinDesk 20.", ["mieux"]],
    ["Bittensor fait mieux que le CoinDesk 20.", []],
    ["Bittensor évolue à rebours du CoinDesk 20.", []],
    ["Aethir évolue à rebours du CoinDesk 20.", ["à rebours"]],
    ["Une baisse plus marquée que celle d’un autre.", []],
    ["Il fait mieux que Solana.", []],
    ["Aethir, d’une capitalisation plus grande, recule.", []],
    ["Aethir, d’une capitalisation plus petite, recule.", ["capitalisation plus petite"]],
  ])("%s", (tied, found) => {
    expect(faults(comparisonRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("a comparison that somebody changed", () => {
  const tied =
    "Sur le même créneau, {Aethir|name aethir.name} cède 6 %, soit 1 point {de plus que|word aethir.change.gap} le {CoinDesk 20|name index.name}, selon CoinGecko.";
  test.each<readonly [from: string, to: string, found: readonly string[]]>([
    ["de plus que", "de moins que", ["de moins"]],
    ["soit 1 point de plus que le", "qui fait moins bien que le", []],
    ["soit 1 point de plus que le", "qui fait mieux que le", ["mieux"]],
    ["soit 1 point de plus que le", "comme le", ["comme"]],
    ["selon CoinGecko.", "selon CoinGecko, et bien mieux que Render.", ["mieux"]],
  ])("%s to %s: %j", (from, to, found) => {
    expect(faults(comparisonRule, reproofed(tied, plain(tied).replace(from, to), setting))).toEqual(found);
  });
});
