import { describe, expect, test } from "@jest/globals";
import { told } from "../sources/told.ts";
import type { Data, Setting } from "./make.ts";
import { bitcoin, change, date, dollars, fact, index, run, text } from "./make.ts";

const refused = (template: string, data: Data, setting?: Setting): readonly [string, string] =>
  told(() => run(template, data, setting));

/** Facts that the checker cannot tell apart, for it knows no units. */
describe("a helper given a fact that it cannot say is an error at its place, never a wrong text", () => {
  test.each<readonly [template: string, data: Data, message: string]>([
    [
      "{{montant sector.price}}",
      { sector: {} },
      "« montant » : une donnée est attendue, rien trouvé : entourez l’appel de {{#if …}}.",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: null } },
      "« montant » : une donnée est attendue, rien trouvé : entourez l’appel de {{#if …}}.",
    ],
    ["{{montant sector.price}}", { sector: { price: 0 } }, "« montant » : une donnée est attendue, « 0 » trouvé."],
    [
      "{{montant sector.price}}",
      { sector: { price: [] } },
      "« montant » : une donnée est attendue, une liste trouvée : parcourez-la avec {{#each …}}.",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: {} } },
      "« montant » : une donnée est attendue, autre chose trouvé.",
    ],
    [
      "{{le best}}",
      { best: null },
      "« le » : un nom (actif, indice, société…) est attendu, rien trouvé : entourez l’appel de {{#if …}}.",
    ],
    [
      "{{compare gap best}}",
      { gap: change("ai", 1), best: null },
      "« compare » : un nom (actif, indice, société…) est attendu, rien trouvé : entourez l’appel de {{#if …}}.",
    ],
    ["{{bilan breadth}}", { breadth: null }, "« bilan » : le décompte des hausses et des baisses est attendu."],
    ["{{#liste members}}a{{/liste}}", { members: null }, "« liste » : une liste est attendue."],
    [
      "{{montant sector.price}}",
      { sector: { price: change("ai", 1) } },
      "« montant » : une somme est attendue, « percent » trouvé (ai.change.24h).",
    ],
    [
      "{{montant sector.price}}",
      { sector: { price: dollars(0, { value: "x" }) } },
      "« montant » : un nombre est attendu, « x » trouvé (ai.price).",
    ],
    [
      "{{pourcentage sector.price}}",
      { sector: { price: dollars(3) } },
      "« pourcentage » : un pourcentage est attendu, « USD » trouvé (ai.price).",
    ],
    [
      "{{bouge sector.price}}",
      { sector: { price: fact("ai", "price", 3, "USD") } },
      "« bouge » : un pourcentage est attendu, « USD » trouvé (ai.price).",
    ],
    [
      "{{points sector.change}}",
      { sector: { change: change("ai", 1) } },
      "« points » : des points sont attendus, « percent » trouvé (ai.change.24h).",
    ],
    [
      "{{bouge sector.change}}",
      { sector: { change: change("inconnu", 1) } },
      "« bouge » : on ne sait pas qui bouge (inconnu.change.24h) : dites-le avec sujet=.",
    ],
    [
      "{{bouge sector.change sujet=gap}}",
      { sector: { change: change("ai", 1) }, gap: dollars(1) },
      "« bouge » : un nom (actif, indice, société…) est attendu, autre chose trouvé.",
    ],
    [
      "{{compare sector.change benchmark}}",
      { sector: { change: change("ai", 1) }, benchmark: index },
      "« compare » : un écart entre deux variations est attendu (ai.change.24h).",
    ],
    [
      "{{performe mean benchmark}}",
      { mean: change("ai", 1, { from: ["a", "b"], rule: "equal-weight mean" }), benchmark: index },
      "« performe » : un écart entre deux variations est attendu (ai.change.24h).",
    ],
    [
      "{{fois sector.change benchmark}}",
      { sector: { change: change("ai", 1) }, benchmark: index },
      "« fois » : un rapport entre deux variations est attendu (ai.change.24h).",
    ],
    [
      "{{rang sector.change}}",
      { sector: { change: change("ai", 1) } },
      "« rang » : le rang d’une hausse ou d’une baisse est attendu (ai.change.24h).",
    ],
    [
      "{{taille sector.size}}",
      { sector: { size: text("size", "constructor") } },
      "« taille » : aucun mot pour « constructor » (event.size).",
    ],
    [
      "{{calibre sector.size}}",
      { sector: { size: text("size", "huge") } },
      "« calibre » : aucun mot pour « huge » (event.size).",
    ],
    [
      "{{seance session}}",
      { session: text("session", "toString") },
      "« seance » : une séance est attendue (event.session).",
    ],
    [
      "{{quand sector.price}}",
      { sector: { price: dollars(3) } },
      "« quand » : une date est attendue, « 3 » trouvé (ai.price).",
    ],
    [
      "{{depuis sector.name}}",
      { sector: { name: text("name", "2020") } },
      "« depuis » : une date est attendue, « 2020 » trouvé (event.name).",
    ],
    [
      "{{heure asOf}}",
      { asOf: date("2025-01-20") },
      "« heure » : une heure est attendue, « 2025-01-20 » n’en a pas (event.date).",
    ],
    ["{{extreme asOf}}", { asOf: date("2025-01-20") }, "« extreme » : la date d’un extrême est attendue (event.date)."],
    [
      "{{sur sector.price}}",
      { sector: { price: dollars(3) } },
      "« sur » : une variation sur une durée connue est attendue (ai.price).",
    ],
    [
      "{{apres gap}}",
      { gap: fact("event", "age", 9, "days", { from: ["nulle-part"] }) },
      "« apres » : l’âge d’un événement est attendu (event.age).",
    ],
    ['{{accord best "ateindre"}}', { best: bitcoin }, "« accord » : le lexique ne connaît pas le verbe « ateindre »."],
    [
      '{{accord best "peser" temps="constructor"}}',
      { best: bitcoin },
      "« accord » : le temps « constructor » n’existe pas.",
    ],
  ])("%s %#", (template, data, message) => {
    expect(refused(`Un\n  ${template}`, data)).toEqual(["E_TEMPLATE_INVALID", `essai.hbs:9:3 : ${message}`]);
  });

  test("names the partial when the call is there", () => {
    const files = { "partials/ligne.hbs": "a\n {{montant price}}" };
    expect(refused("{{> ligne best}}", { best: { price: null } }, { files })[1]).toMatch(
      /^partials\/ligne\.hbs:2:2 : /u,
    );
  });
});
