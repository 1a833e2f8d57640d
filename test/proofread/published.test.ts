import { expect, test } from "@jest/globals";
import { realEffects } from "../../src/effects.ts";
import { type ArticleRequest, compose } from "../../src/pipeline.ts";
import { proofreadEdited } from "../../src/proofread/edited.ts";
import type { Printed } from "../../src/proofread/printed.ts";
import { renderJson } from "../../src/render/json.ts";

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/reference/request.json"));
const printed: Printed = { ...renderJson(compose(request, realEffects).article, []), region: "fr-FR" };
const source = realEffects.readText("test/proofread/publie-2025-01-27.md");

/** Our own words, with the figures, the names and the faults of an article that was published that day. */
test("of an article of 27 January 2025, every fault that was published is found, and nothing else is blocked", () => {
  const blocking = proofreadEdited({ format: "markdown", source }, printed).filter(
    ({ verdict }) => verdict === "block",
  );
  expect(blocking.map(({ code, start, end }) => [code, source.slice(start, end).slice(0, 40)])).toEqual([
    ["NAME", "Nodes.AI"],
    // At −6 % it stands below an index at −5 %.
    ["COMPARISON", "au-dessus"],
    ["NAME", "Aether"],
    // DeepSeek's own claim; no figure; and a stray line.
    ["ATTRIBUTION", "Résumé : avec R1, DeepSeek tient un modè"],
    ["SUMMARY", "Résumé : avec R1, DeepSeek tient un modè"],
    ["SUMMARY", "À lire aussi : notre dossier sur les jet"],
  ]);
});

test("and once its faults are mended, nothing is blocked", () => {
  const mended = source
    .replace("Nodes.AI", "NodeAI")
    .replace("au-dessus", "au-dessous")
    .replace("d’Aether", "d’Aethir")
    .replace(
      /Résumé[\s\S]*$/u,
      "Résumé : les jetons d’intelligence artificielle perdent 9 %, et le CoinDesk 20 recule de 5 %. R1 surpasse le modèle d’OpenAI, selon DeepSeek.\n",
    );
  const findings = proofreadEdited({ format: "markdown", source: mended }, printed);
  expect(findings.filter(({ verdict }) => verdict === "block").map(({ message }) => message)).toEqual([]);
});

test("an outlook that nothing supports is no figure and no fact: as a forecast it is found", () => {
  const outlook = source.replace("ont de beaux jours devant eux", "devraient rebondir");
  const found = proofreadEdited({ format: "markdown", source: outlook }, printed).map(({ code }) => code);
  expect(found).toContain("ADVICE");
});
