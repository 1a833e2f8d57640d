import { describe, expect, test } from "@jest/globals";
import { told } from "../sources/told.ts";
import type { Data, Setting } from "./make.ts";
import { bitcoin, change, date, dollars, fact, index, run, text } from "./make.ts";

const refused = (template: string, data: Data, setting?: Setting): readonly [string, string] =>
  told(() => run(template, data, setting));

/** What the checker cannot see, for it knows the shape of the data and no data. */
describe("a helper given data that it cannot say is an error at its place, never a wrong text", () => {
  test.each<readonly [template: string, data: Data, message: string]>([
    [
      "{{montant sector.price}}",
      { sector: {} },
      "«\u00a0montant\u00a0»\u00a0: une donnée est attendue, rien trouvé\u00a0: entourez l’appel de {{#if …}}.",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: null } },
      "«\u00a0montant\u00a0»\u00a0: une donnée est attendue, rien trouvé\u00a0: entourez l’appel de {{#if …}}.",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: 0 } },
      "«\u00a0montant\u00a0»\u00a0: une donnée est attendue, «\u00a00\u00a0» trouvé.",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: [] } },
      "«\u00a0montant\u00a0»\u00a0: une donnée est attendue, une liste trouvée\u00a0: parcourez-la avec {{#each …}}.",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: {} } },
      "«\u00a0montant\u00a0»\u00a0: une donnée est attendue, autre chose trouvé.",
    ],
    [
      "{{le best}}",
      { best: null },
      "«\u00a0le\u00a0»\u00a0: un nom (actif, indice, société…) est attendu, rien trouvé\u00a0: entourez l’appel de {{#if …}}.",
    ],
    [
      "{{compare gap best}}",
      { gap: change("ai", 1), best: null },
      "«\u00a0compare\u00a0»\u00a0: un nom (actif, indice, société…) est attendu, rien trouvé\u00a0: entourez l’appel de {{#if …}}.",
    ],
    [
      "{{bilan breadth}}",
      { breadth: null },
      "«\u00a0bilan\u00a0»\u00a0: le décompte des hausses et des baisses est attendu.",
    ],
    ["{{#liste members}}a{{/liste}}", { members: null }, "«\u00a0liste\u00a0»\u00a0: une liste est attendue."],
    [
      "{{montant sector.price}}",
      { sector: { price: change("ai", 1) } },
      "«\u00a0montant\u00a0»\u00a0: une somme est attendue, «\u00a0percent\u00a0» trouvé (ai.change.24h).",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: dollars(0, { value: "x" }) } },
      "«\u00a0montant\u00a0»\u00a0: un nombre est attendu, «\u00a0x\u00a0» trouvé (ai.price).",
    ],
    [
      "{{pourcentage benchmark.level}}",
      { benchmark: { level: dollars(3) } },
      "«\u00a0pourcentage\u00a0»\u00a0: un pourcentage est attendu, «\u00a0USD\u00a0» trouvé (ai.price).",
    ],
    [
      "{{montant benchmark.level}}",
      { benchmark: { level: change("ai", 3) } },
      "«\u00a0montant\u00a0»\u00a0: une somme est attendue, «\u00a0percent\u00a0» trouvé (ai.change.24h).",
    ],
    [
      "{{points sector.change}}",
      { sector: { change: change("ai", 1) } },
      "«\u00a0points\u00a0»\u00a0: des points sont attendus, «\u00a0percent\u00a0» trouvé (ai.change.24h).",
    ],
    [
      "{{bouge sector.change}}",
      { sector: { change: change("inconnu", 1) } },
      "«\u00a0bouge\u00a0»\u00a0: on ne sait pas qui bouge (inconnu.change.24h)\u00a0: dites-le avec sujet=.",
    ],
    [
      "{{compare sector.change benchmark}}",
      { sector: { change: change("ai", 1) }, benchmark: index },
      "«\u00a0compare\u00a0»\u00a0: un écart entre deux variations est attendu (ai.change.24h).",
    ],
    [
      "{{performe gap benchmark}}",
      { gap: change("ai", 1, { from: ["a", "b"], rule: "equal-weight mean" }), benchmark: index },
      "«\u00a0performe\u00a0»\u00a0: un écart entre deux variations est attendu (ai.change.24h).",
    ],
    [
      "{{fois ratio benchmark}}",
      { ratio: change("ai", 1), benchmark: index },
      "«\u00a0fois\u00a0»\u00a0: un rapport entre deux variations est attendu (ai.change.24h).",
    ],
    [
      "{{rang sector.rank}}",
      { sector: { rank: change("ai", 1) } },
      "«\u00a0rang\u00a0»\u00a0: le rang d’une hausse ou d’une baisse est attendu (ai.change.24h).",
    ],
    [
      "{{taille sector.size}}",
      { sector: { size: text("size", "constructor") } },
      "«\u00a0taille\u00a0»\u00a0: aucun mot pour «\u00a0constructor\u00a0» (event.size).",
    ],
    [
      "{{calibre sector.size}}",
      { sector: { size: text("size", "huge") } },
      "«\u00a0calibre\u00a0»\u00a0: aucun mot pour «\u00a0huge\u00a0» (event.size).",
    ],
    [
      "{{seance session}}",
      { session: text("session", "toString") },
      "«\u00a0seance\u00a0»\u00a0: une séance est attendue (event.session).",
    ],
    [
      "{{quand asOf}}",
      { asOf: dollars(3) },
      "«\u00a0quand\u00a0»\u00a0: une date est attendue, «\u00a03\u00a0» trouvé (ai.price).",
    ],
    [
      "{{depuis sector.lowestSince}}",
      { sector: { lowestSince: text("name", "2020") } },
      "«\u00a0depuis\u00a0»\u00a0: une date est attendue, «\u00a02020\u00a0» trouvé (event.name).",
    ],
    [
      "{{heure asOf}}",
      { asOf: date("2025-01-20") },
      "«\u00a0heure\u00a0»\u00a0: une heure est attendue, «\u00a02025-01-20\u00a0» n’en a pas (event.date).",
    ],
    [
      "{{extreme asOf}}",
      { asOf: date("2025-01-20") },
      "«\u00a0extreme\u00a0»\u00a0: la date d’un extrême est attendue (event.date).",
    ],
    [
      "{{sur sector.price}}",
      { sector: { price: dollars(3) } },
      "«\u00a0sur\u00a0»\u00a0: une variation sur une durée connue est attendue (ai.price).",
    ],
    [
      "{{apres foremost.study.age}}",
      { foremost: { study: { age: fact("event", "age", 9, "days", { from: ["nulle-part"] }) } } },
      "«\u00a0apres\u00a0»\u00a0: l’âge d’un événement est attendu (event.age).",
    ],
    [
      '{{accord members "reculer"}}',
      { members: [] },
      "«\u00a0accord\u00a0»\u00a0: un sujet est attendu, une liste vide trouvée.",
    ],
    [
      '{{accord members "reculer"}}',
      { members: [bitcoin, {}] },
      "«\u00a0accord\u00a0»\u00a0: un nom (actif, indice, société…) est attendu, autre chose trouvé.",
    ],
  ])("%s %#", (template, data, message) => {
    expect(refused(`Un\n  ${template}`, data)).toEqual(["E_TEMPLATE_INVALID", `essai.hbs:9:3\u00a0: ${message}`]);
  });

  test("names the partial when the call is there", () => {
    const files = { "partials/ligne.hbs": "a\n {{montant price}}" };
    expect(refused("{{> ligne best}}", { best: { price: null } }, { files })[1]).toMatch(
      /^partials\/ligne\.hbs:2:2\u00a0: /u,
    );
  });
});

describe("a helper asked for a unit that it cannot print is refused before anything is written", () => {
  test.each<readonly [template: string, column: number, message: string]>([
    [
      "{{pourcentage sector.price}}",
      15,
      "«\u00a0pourcentage\u00a0» attend un pourcentage, «\u00a0sector.price\u00a0» est une somme.",
    ],
    [
      "{{bouge sector.price}}",
      9,
      "«\u00a0bouge\u00a0» attend un pourcentage, un écart en points ou un écart en points de base, «\u00a0sector.price\u00a0» est une somme.",
    ],
    ["{{montant mean}}", 11, "«\u00a0montant\u00a0» attend une somme, «\u00a0mean\u00a0» est un pourcentage."],
    [
      "{{points mean}}",
      10,
      "«\u00a0points\u00a0» attend un écart en points ou un écart en points de base, «\u00a0mean\u00a0» est un pourcentage.",
    ],
    [
      "{{performe mean benchmark}}",
      12,
      "«\u00a0performe\u00a0» attend un écart en points, «\u00a0mean\u00a0» est un pourcentage.",
    ],
    [
      "{{compare mean benchmark}}",
      11,
      "«\u00a0compare\u00a0» attend un écart en points, «\u00a0mean\u00a0» est un pourcentage.",
    ],
    ["{{fois mean benchmark}}", 8, "«\u00a0fois\u00a0» attend un rapport, «\u00a0mean\u00a0» est un pourcentage."],
    ["{{rang gap}}", 8, "«\u00a0rang\u00a0» attend un rang, «\u00a0gap\u00a0» est un écart en points."],
    ["{{quand sector.price}}", 9, "«\u00a0quand\u00a0» attend une date, «\u00a0sector.price\u00a0» est une somme."],
    ["{{depuis sector.name}}", 10, "«\u00a0depuis\u00a0» attend une date, «\u00a0sector.name\u00a0» est un texte."],
    [
      "{{heure foremost.study.age}}",
      9,
      "«\u00a0heure\u00a0» attend une date, «\u00a0foremost.study.age\u00a0» est une durée en jours.",
    ],
    ["{{veille asOf gap}}", 15, "«\u00a0veille\u00a0» attend une date, «\u00a0gap\u00a0» est un écart en points."],
    ["{{apres asOf}}", 9, "«\u00a0apres\u00a0» attend une durée en jours, «\u00a0asOf\u00a0» est une date."],
    ["{{seance asOf}}", 10, "«\u00a0seance\u00a0» attend un texte, «\u00a0asOf\u00a0» est une date."],
  ])("%s", (template, column, message) => {
    expect(refused(template, {})).toEqual(["E_TEMPLATE_INVALID", `essai.hbs:8:${column}\u00a0: ${message}`]);
  });

  test("as is a verb that the lexicon does not know", () => {
    expect(refused('{{accord best "ateindre"}}', { best: bitcoin })).toEqual([
      "E_TEMPLATE_INVALID",
      "essai.hbs:8:15\u00a0: le lexique ne connaît pas le verbe «\u00a0ateindre\u00a0»\u202f; vouliez-vous dire «\u00a0atteindre\u00a0»\u202f?",
    ]);
  });
});
