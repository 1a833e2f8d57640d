import { describe, expect, test } from "@jest/globals";
import { numberRule } from "../../../src/proofread/rules/number.ts";
import { change, fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const facts = [
  change("ai", -9),
  change("nodeai", -20, { precision: "almost" }),
  fact("market", "change.gap", 4, "points"),
  fact("openai", "amount", 6.6e9, "USD"),
  fact("openai", "valuation", 157e9, "USD", { precision: "over" }),
  fact("ai", "falling", 12, "count", { from: Array.from({ length: 13 }, (_, index) => `m${index}`) }),
  fact("ai", "members", 13, "count"),
  fact("ai", "rising", 1, "count", { from: Array.from({ length: 13 }, (_, index) => `m${index}`) }),
  fact("games", "wallets.change", 421, "percent"),
  fact("games", "share", 26, "percent", { precision: "exact" }),
  fact("index", "name", "CoinDesk 20", "text"),
  fact("openai", "name", "OpenAI", "text"),
  fact("r1", "quote", "Il a coûté 6 millions.", "text"),
];
const setting: Setting = { facts };

describe("a printed figure equals its fact within its rounding", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["perdent {9 %|figure ai.change.24h}", []],
    ["perdent {9,0 %|figure ai.change.24h}", []],
    ["perdent {8 %|figure ai.change.24h}", ["8 %"]],
    ["perdent {9 points|figure ai.change.24h}", ["9 points"]],
    ["({+9 %|figure ai.change.24h})", ["+9 %"]],
    ["({\u22129 %|figure ai.change.24h})", []],
    // Published: « Nodes.AI » fell « almost » 20 %.
    ["perd près de {20 %|figure nodeai.change.24h}", []],
    ["perd {20 %|figure nodeai.change.24h}", ["20 %"]],
    ["perd plus de {20 %|figure nodeai.change.24h}", ["20 %"]],
    ["{4 points|figure market.change.gap} de plus", []],
    ["{4 %|figure market.change.gap} de plus", ["4 %"]],
    ["lève {6,6 milliards de dollars|figure openai.amount}", []],
    ["lève {6,6 millions de dollars|figure openai.amount}", ["6,6 millions de dollars"]],
    ["lève {6,6 milliards d’euros|figure openai.amount}", ["6,6 milliards d’euros"]],
    ["vaut plus de {157 milliards de dollars|figure openai.valuation}", []],
    ["vaut {157 milliards de dollars|figure openai.valuation}", ["157 milliards de dollars"]],
    ["{12|figure ai.falling} des {13|figure ai.members} jetons", []],
    ["{13|figure ai.falling} des {12|figure ai.members} jetons", ["13", "12"]],
    ["{la quasi-totalité|figure ai.falling} recule", []],
    ["{tous|figure ai.falling} reculent", ["tous"]],
    ["{un seul|figure ai.rising} progresse", []],
    ["{deux|figure ai.rising} progressent", ["deux"]],
    ["{ont été multipliés par|word games.change} {plus de cinq|figure games.wallets.change}", []],
    ["{ont plus que doublé|word games.wallets.change}", ["doublé"]],
    ["{un quart|figure games.share} de l’activité", ["un quart"]],
    ["plus d’{un quart|figure games.share} de l’activité", []],
    ["{un tiers|figure games.share} de l’activité", ["un tiers"]],
  ])("%s", (tied, found) => {
    expect(faults(numberRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("every figure is a fact, or part of a name, a date or somebody’s words", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["Le volume atteint 3,4 milliards de dollars.", ["3,4 milliards de dollars"]],
    ["Quatre plateformes le confirment.", ["Quatre"]],
    ["Un tiers des ordres vient d’Asie.", ["Un tiers"]],
    ["Le mouvement dure depuis 12 jours.", ["12 jours"]],
    ["Il porte sur vingt-quatre heures.", []],
    ["Le cours a doublé.", ["doublé"]],
    ["Une plateforme, un jeton, les deux autres.", []],
    ["Le CoinDesk 20 recule.", []],
    ["Le 27 janvier 2025 à 6 h.", []],
    ["GPT-4o et 1inch.", []],
    ["« {Il a coûté 6 millions.|verbatim r1.quote} »", []],
    // Proved by a fact of whom the sentence names.
    ["OpenAI a levé 6,6 milliards de dollars.", []],
    ["OpenAI a levé 6,7 milliards de dollars.", ["6,7 milliards de dollars"]],
    ["DeepSeek a levé 6,6 milliards de dollars.", ["6,6 milliards de dollars"]],
  ])("%s", (tied, found) => {
    expect(faults(numberRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("a figure that somebody changed", () => {
  const tied =
    "Les jetons perdent {9 %|figure ai.change.24h} ce matin, et {12|figure ai.falling} des {13|figure ai.members} jetons suivis reculent, pour {4 points|figure market.change.gap} de plus.";
  test.each<readonly [from: string, to: string, found: readonly string[]]>([
    ["9 %", "8 %", ["8 %"]],
    ["9 %", "neuf pour cent", []],
    ["9 %", "9,0 %", []],
    ["9 %", "−9 %", []],
    ["9 %", "9 points", ["9 points"]],
    ["9 %", "9%", []],
    ["9 %", "9 ‰", ["9"]],
    ["12", "douze", []],
    ["12", "onze", ["onze"]],
    ["des 13 jetons", "des jetons", []],
    ["4 points", "4 %", ["4 %"]],
    ["4 points", "quatre points", []],
  ])("%s to %s: %j", (from, to, found) => {
    expect(faults(numberRule, reproofed(tied, plain(tied).replace(from, to), setting))).toEqual(found);
  });
});

test("the message says what was found, what the fact holds, and whose it is", () => {
  const [remark] = numberRule(proofed("perdent {8 %|figure ai.change.24h}", setting));
  expect(remark).toMatchObject({ code: "NUMBER", facts: ["ai.change.24h"] });
  expect(remark?.message).toBe(
    "«\u00a08 %\u00a0» n’est pas la valeur de la donnée\u00a0: la donnée est \u22129\u202f% (ai.change.24h, Relevé).",
  );
});
