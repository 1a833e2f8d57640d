import { expect, test } from "@jest/globals";
import { type Adjective, adjectives, agree } from "../../src/french/adjective.ts";

test.each([
  ["léger", "léger", "légère", "légers", "légères"],
  ["net", "net", "nette", "nets", "nettes"],
  ["bref", "bref", "brève", "brefs", "brèves"],
  ["brutal", "brutal", "brutale", "brutaux", "brutales"],
  ["mauvais", "mauvais", "mauvaise", "mauvais", "mauvaises"],
  ["favori", "favori", "favorite", "favoris", "favorites"],
  ["record", "record", "record", "records", "records"],
  ["haussier", "haussier", "haussière", "haussiers", "haussières"],
  ["européen", "européen", "européenne", "européens", "européennes"],
  ["public", "public", "publique", "publics", "publiques"],
  ["nouveau", "nouveau", "nouvelle", "nouveaux", "nouvelles"],
  ["vif", "vif", "vive", "vifs", "vives"],
  ["annuel", "annuel", "annuelle", "annuels", "annuelles"],
  ["bas", "bas", "basse", "bas", "basses"],
  ["long", "long", "longue", "longs", "longues"],
  ["franc", "franc", "franche", "francs", "franches"],
  ["faux", "faux", "fausse", "faux", "fausses"],
  ["nombreux", "nombreux", "nombreuse", "nombreux", "nombreuses"],
  ["moyen", "moyen", "moyenne", "moyens", "moyennes"],
  ["cher", "cher", "chère", "chers", "chères"],
  ["complet", "complet", "complète", "complets", "complètes"],
  ["discret", "discret", "discrète", "discrets", "discrètes"],
  ["directeur", "directeur", "directrice", "directeurs", "directrices"],
  ["créateur", "créateur", "créatrice", "créateurs", "créatrices"],
  ["central", "central", "centrale", "centraux", "centrales"],
  ["initial", "initial", "initiale", "initiaux", "initiales"],
  ["étranger", "étranger", "étrangère", "étrangers", "étrangères"],
  ["spéculatif", "spéculatif", "spéculative", "spéculatifs", "spéculatives"],
  ["japonais", "japonais", "japonaise", "japonais", "japonaises"],
  ["monétaire", "monétaire", "monétaire", "monétaires", "monétaires"],
] as const)("%s agrees", (key, ...forms) => {
  const adjective: Adjective = adjectives[key];
  expect([
    agree(adjective, "m", "singular"),
    agree(adjective, "f", "singular"),
    agree(adjective, "m", "plural"),
    agree(adjective, "f", "plural"),
  ]).toEqual(forms);
});

test.each([
  ["nouveau", "accès", "nouvel"],
  ["nouveau", "record", "nouveau"],
  ["nouveau", "haut", "nouveau"],
  ["beau", "exercice", "bel"],
  ["vieux", "indice", "vieil"],
  ["grand", "exercice", "grand"],
] as const)("%s before « %s » is %s", (key, next, form) => {
  expect(agree(adjectives[key], "m", "singular", next)).toBe(form);
});

test("the forms alone are enough: a flat move agrees like an adjective", () => {
  expect(agree({ m: "inchangé", f: "inchangée", mp: "inchangés", fp: "inchangées" }, "f", "plural")).toBe("inchangées");
});

test.each(Object.entries<Adjective>(adjectives))(
  "the entry %s keeps the rules of plurals and feminines",
  (key, entry) => {
    expect(entry.m).toBe(key);
    expect(entry.f === entry.m || entry.f.endsWith("e")).toBe(true);
    expect(entry.fp).toBe(`${entry.f}s`);
    expect(entry.mp.endsWith("s") || entry.mp.endsWith("x")).toBe(true);
  },
);

test.each(["léger", "net", "fort", "petit", "nouveau", "premier"] as const)("%s stands before its noun", (key) => {
  expect(adjectives[key].place).toBe("before");
});

test.each(["stable", "haussier", "boursier", "annuel", "record"] as const)("%s stands after its noun", (key) => {
  expect(adjectives[key].place).toBe("after");
});
