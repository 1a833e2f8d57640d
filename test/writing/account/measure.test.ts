import { expect, test } from "@jest/globals";
import { rowFigures } from "../../../src/sources/row.ts";
import { wordsOfMeasure } from "../../../src/writing/account/measure.ts";

test.each([
  ["change", "variation"],
  ["gap.coindesk-20", "écart"],
  ["mean.without.a.b", "variation moyenne"],
  ["rank.artificial-intelligence", "rang"],
  ["size.nodeai", "taille"],
  ["short", "nom abrégé"],
  ["model.short", "nom abrégé"],
  ["model.spelling", "nom selon la source"],
  ["narrowest.5", "plus faible variation d’un groupe"],
  ["amount", "montant"],
  ["figures.0.value", "valeur"],
  ["figures.12.range.low", "borne de la fourchette"],
  ["figures.0.lowestSince", "dernière date à un niveau aussi bas"],
  ["outperforms.0.subject", "nom de qui est dépassé"],
  ["investors.3", "nom d’un investisseur"],
  ["runsOn.device", "matériel"],
  ["paragraphs.0", "paragraphe de l’analyse"],
  ["toString", "toString"],
])("the measure %s is a « %s »", (path, noun) => {
  expect(wordsOfMeasure(path).noun).toBe(noun);
});

test("every figure of a market file has its words", () => {
  for (const { measure } of rowFigures) expect(wordsOfMeasure(measure).noun).not.toBe(measure);
});
