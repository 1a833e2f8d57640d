import { expect, test } from "@jest/globals";
import { helpers } from "../../src/writing/helpers/all.ts";
import { optionProblem, optionWord } from "../../src/writing/option.ts";
import type { Shape } from "../../src/writing/shape.ts";
import { unknownShape } from "../../src/writing/shape.ts";

const named: Shape = { is: "object", named: true, fields: {} };
const fact: Shape = { is: "fact" };

test.each<[string, string | number | boolean | Shape, string | null]>([
  ["seul", true, null],
  ["seul", "true", "true ou false"],
  ["seul", fact, "true ou false"],
  ["decimales", 2, null],
  ["decimales", 0, null],
  ["decimales", 20, null],
  ["decimales", 21, "un nombre entier de 0 à 20"],
  ["decimales", -1, "un nombre entier de 0 à 20"],
  ["decimales", 1.5, "un nombre entier de 0 à 20"],
  ["decimales", "2", "un nombre entier de 0 à 20"],
  ["decimales", unknownShape, null],
  ["jusqua", 50, null],
  ["jusqua", 0, null],
  ["jusqua", -1, "un nombre entier positif ou nul"],
  ["depuis", 51, null],
  ["depuis", 2.5, "un nombre entier positif ou nul"],
  ["depuis", "51", "un nombre entier positif ou nul"],
  ["parmi", 2, null],
  ["forme", "courte", null],
  ["forme", "court", "un de ces mots\u00a0: courte, pleine"],
  ["genre", "x", "un de ces mots\u00a0: m, f"],
  ["nombre", "pluriels", "un de ces mots\u00a0: singulier, pluriel"],
  ["temps", "constructor", "un de ces mots\u00a0: présent, imparfait, passé, futur, conditionnel"],
  ["sujet", named, null],
  ["sujet", fact, "un nom (actif, société…)"],
  ["sujet", "le bitcoin", "un nom (actif, société…)"],
  ["sujet", unknownShape, null],
  ["de", "paramètres", null],
  ["de", fact, "un mot entre guillemets droits"],
  ["de", 3, "un mot entre guillemets droits"],
  ["texte", "voir le message", null],
  ["texte", fact, "un texte entre guillemets droits"],
])("the option %s given %j is told: %s", (name, given, problem) => {
  expect(optionProblem(name, given)).toBe(problem);
});

test.each([
  ["de", "noun"],
  ["texte", null],
  ["seul", null],
  ["temps", null],
])("the word that the option %s expects is: %s", (name, kind) => {
  expect(optionWord(name)).toBe(kind);
});

test("every option that a helper takes has a rule of its own", () => {
  const free = new Set(["de", "texte"]);
  for (const [, { options }] of helpers) {
    for (const option of options) {
      if (!free.has(option)) expect(optionProblem(option, "\u0000")).not.toBeNull();
    }
  }
});
