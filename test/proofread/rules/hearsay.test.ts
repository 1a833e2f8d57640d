import { expect, test } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import { hearsayRule } from "../../../src/proofread/rules/hearsay.ts";
import { change, fact, faults, proofed, type Setting } from "../make.ts";

const claim: Partial<Fact> = { status: "claim", by: "DeepSeek" };
const facts = [
  fact("r1", "name", "R1", "text"),
  fact("r1", "cost", 6e6, "USD", claim),
  fact("r1", "parameters", 671e9, "count", claim),
  fact("r1", "outperforms.0.subject", "modèle d’OpenAI", "text", claim),
  fact("openai", "name", "OpenAI", "text"),
  fact("openai", "amount", 6.6e9, "USD"),
  fact("aethir", "name", "Aethir", "text"),
  fact("post", "text", "R1 surpasse OpenAI.", "text", claim),
  change("aethir", -6),
];
const setting: Setting = { facts };

test.each<readonly [tied: string, isFound: boolean]>([
  // The Résumé that was published.
  ["Résumé : DeepSeek tient un modèle qui surpasse celui d’OpenAI.", true],
  ["Résumé : DeepSeek tient un modèle qui surpasse, selon lui, celui d’OpenAI.", false],
  ["R1 est plus performant que le modèle d’OpenAI.", true],
  ["R1 bat OpenAI.", true],
  ["R1 existe, et OpenAI aussi.", false],
  ["Aethir dépasse OpenAI.", false],
  ["R1 dépasse les attentes.", false],
  ["R1 a coûté 6 millions de dollars.", true],
  ["D’après DeepSeek, R1 a coûté 6 millions de dollars.", false],
  ["R1 a coûté {6 millions de dollars|figure r1.cost}.", false],
  ["OpenAI a levé 6,6 milliards de dollars, et R1 rien.", false],
  ["Aethir cède 6 %.", false],
  ["## R1 surpasse OpenAI", false],
  ["« {R1 surpasse OpenAI.|verbatim post.text} »", false],
])("%s: %p", (tied, isFound) => {
  const found = faults(hearsayRule, proofed(tied, setting));
  expect(found).toEqual(isFound ? [tied] : []);
});

test("an article without claims has none to tell again", () => {
  expect(faults(hearsayRule, proofed("R1 surpasse OpenAI.", { facts: [fact("r1", "name", "R1", "text")] }))).toEqual(
    [],
  );
});
