import { describe, expect, test } from "@jest/globals";
import { elides } from "../../src/french/elision.ts";
import { inflect, type Noun, nouns } from "../../src/french/noun.ts";

describe("a noun has both its numbers and its gender", () => {
  test.each([
    ["indice", "indices", "m"],
    ["hausse", "hausses", "f"],
    ["cours", "cours", "m"],
    ["prix", "prix", "m"],
    ["taux", "taux", "m"],
    ["mois", "mois", "m"],
    ["fois", "fois", "f"],
    ["jeu", "jeux", "m"],
    ["niveau", "niveaux", "m"],
    ["noyau", "noyaux", "m"],
    ["signal", "signaux", "m"],
    ["travail", "travaux", "m"],
    ["œil", "yeux", "m"],
    ["ETF", "ETF", "m"],
    ["PDG", "PDG", "m"],
    ["porte-parole", "porte-parole", "m"],
    ["porte-monnaie", "porte-monnaie", "m"],
    ["statu quo", "statu quo", "m"],
    ["semi-conducteur", "semi-conducteurs", "m"],
    ["point de base", "points de base", "m"],
    ["chaîne de blocs", "chaînes de blocs", "f"],
    ["chiffre d\u2019affaires", "chiffres d\u2019affaires", "m"],
    ["levée de fonds", "levées de fonds", "f"],
    ["valeur refuge", "valeurs refuges", "f"],
    ["plus-value", "plus-values", "f"],
    ["banque centrale", "banques centrales", "f"],
    ["livre sterling", "livres sterling", "f"],
    ["zone euro", "zones euro", "f"],
    ["introduction en Bourse", "introductions en Bourse", "f"],
  ] as const)("%s, %s", (singular, plural, gender) => {
    const noun = Object.entries<Noun>(nouns).find(([key]) => key === singular)?.[1];
    expect(noun).toEqual({ singular, plural, gender });
  });
});

test.each([
  ["singular", "point de base"],
  ["plural", "points de base"],
] as const)("in the %s it is « %s »", (number, form) => {
  expect(inflect(nouns["point de base"], number)).toBe(form);
});

test.each(Object.entries<Noun>(nouns))("the entry %s stands under its singular", (key, noun) => {
  expect(noun.singular).toBe(key);
});

describe("the article of a noun in h", () => {
  test.each([
    ["hausse", false],
    ["heure", true],
    ["histoire", true],
    ["hypothèse", true],
  ] as const)("%s: elided, %s", (key, elided) => {
    expect(elides(nouns[key].singular)).toBe(elided);
  });
});
