import { expect, test } from "@jest/globals";
import { summaryRule } from "../../../src/proofread/rules/summary.ts";
import { change, fact, proofed, type Setting } from "../make.ts";

const facts = [
  change("ai", -9),
  change("index", -5),
  change("grass", -13.11),
  fact("ai", "members", 13, "count"),
  fact("ai", "falling", 12, "count"),
  fact("ai", "rising", 1, "count"),
  fact("aethir", "name", "Aethir", "text"),
  { ...fact("ai", "members", 12, "count"), id: "@v1.ai.members" },
];
const setting: Setting = { facts };
const body =
  "# Titre\n\nLes jetons perdent {9 %|figure ai.change.24h}, contre {5 %|figure index.change.24h} ; {12|figure ai.falling} des {13|figure ai.members} reculent.\n\n";
const good = "Résumé : les jetons perdent {9 %|figure ai.change.24h}, contre {5 %|figure index.change.24h}.";

test.each<readonly [what: string, tied: string, says: readonly string[]]>([
  ["that prints two figures of the body", `${body}${good}`, []],
  ["that is missing", body, ["ne se ferme pas"]],
  // The three faults of the published one: no figure, an outlook that nothing supports, a stray line behind it.
  ["without figures", `${body}Résumé : les jetons reculent.`, ["donne 0 chiffre"]],
  ["of one figure", `${body}Résumé : les jetons perdent {9 %|figure ai.change.24h}.`, ["donne 1 chiffre"]],
  ["that a line follows", `${body}${good}\n\nÀ lire aussi`, ["le suit"]],
  [
    "that tells what the body does not",
    `${body}${good.replace(".", "")}, et Grass {13,11 %|figure grass.change.24h}.`,
    ["que l’article ne donne pas"],
  ],
  ["that counts the rest of a group", `${body}${good} {Un seul|figure ai.rising} progresse.`, []],
  [
    "that repeats no figure of a line on what changed",
    "# Titre\n\nMise à jour : {13|figure ai.members} jetons, contre {12|figure @v1.ai.members}.\n\nIls perdent {9 %|figure ai.change.24h}.\n\nRésumé : les jetons perdent {9 %|figure ai.change.24h}.",
    [],
  ],
  ["that names somebody for the first time", `${body}${good} {Aethir|name aethir.name} aussi.`, []],
])("a Résumé %s", (_, tied, says) => {
  const messages = summaryRule(proofed(tied, setting)).map(({ message }) => message);
  expect(messages.length).toBe(says.length);
  for (const [index, words] of says.entries()) expect(messages[index]).toContain(words);
});
