import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import { attributionRule } from "../../../src/proofread/rules/attribution.ts";
import { date, fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const claim: Partial<Fact> = { status: "claim", by: "DeepSeek" };
const facts = [
  fact("r1", "cost", 6e6, "USD", claim),
  fact("r1", "outperforms", "OpenAI o1", "text", claim),
  fact("r1", "organization", "DeepSeek", "text", claim),
  fact("r1", "analysis", "La crypto peine à se justifier.", "text", { status: "opinion", by: "la rédaction" }),
  fact("ai", "change", -9, "percent", { period: "24h" }),
  fact("x", "share", 20, "percent", { status: "estimate", by: "DappRadar" }),
  fact("x", "half", 10, "percent", { status: "estimate", rule: "gap" }),
  date("2025-01-20"),
];
const setting: Setting = { facts };

describe("a claim, an estimate, an opinion or a rumour has its « selon » in its own sentence", () => {
  test.each<readonly [tied: string, isFound: boolean]>([
    ["Selon DeepSeek, R1 a coûté {6 millions de dollars|figure r1.cost}.", false],
    ["R1 a coûté {6 millions de dollars|figure r1.cost}, d’après DeepSeek.", false],
    ["DeepSeek affirme que R1 a coûté {6 millions de dollars|figure r1.cost}.", false],
    ["R1 a coûté {6 millions de dollars|figure r1.cost}.", true],
    // The published Résumé gave DeepSeek's claim as a fact.
    ["Résumé : R1 surpasse le modèle d’{OpenAI o1|name r1.outperforms}.", true],
    ["Résumé : R1 surpasse le modèle d’{OpenAI o1|name r1.outperforms}, selon DeepSeek.", false],
    ["DeepSeek parle. Selon lui, rien. R1 a coûté {6 millions de dollars|figure r1.cost}.", true],
    ["R1 est de {DeepSeek|name r1.organization}.", false],
    ["Les jetons perdent {9 %|figure ai.change.24h}.", false],
    ["La part est de {20 %|figure x.share}.", true],
    ["DappRadar estime la part à {20 %|figure x.share}.", false],
    ["La part recule de {10 %|figure x.half}.", false],
    ["## {La crypto peine à se justifier.|verbatim r1.analysis}", false],
    ["## Analyse\n\n{La crypto peine à se justifier.|verbatim r1.analysis}", false],
    ["## Les jeux\n\n{La crypto peine à se justifier.|verbatim r1.analysis}", true],
    ["{La crypto peine à se justifier.|verbatim r1.analysis}\n\nCette analyse est celle de la rédaction.", false],
    ["La dette est de taille, dit un prix. Un prix par rapport à {20 %|figure x.share} de part.", true],
  ])("%s: %p", (tied, isFound) => {
    expect(faults(attributionRule, proofed(tied, setting))).toHaveLength(isFound ? 1 : 0);
  });

  test("a sentence is told once, however much it holds", () => {
    const tied = "R1 a coûté {6 millions|figure r1.cost} et surpasse {OpenAI o1|name r1.outperforms}.";
    expect(faults(attributionRule, proofed(tied, setting))).toEqual([plain(tied)]);
  });
});

test.each<readonly [what: string, from: string, to: string, count: number]>([
  ["taken out", "Selon DeepSeek, R1", "R1", 1],
  [
    "moved to the end",
    "Selon DeepSeek, R1 a coûté 6 millions de dollars",
    "R1 a coûté 6 millions de dollars, selon DeepSeek,",
    0,
  ],
  ["said otherwise", "Selon DeepSeek, R1", "DeepSeek assure que R1", 0],
])("a « selon » %s", (_, from, to, count) => {
  const tied = "Selon DeepSeek, R1 a coûté {6 millions de dollars|figure r1.cost} et tient dans une poche.";
  expect(faults(attributionRule, reproofed(tied, plain(tied).replace(from, to), setting))).toHaveLength(count);
});
