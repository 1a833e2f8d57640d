import { describe, expect, test } from "@jest/globals";
import { lexicon } from "../../src/french/lexicon.ts";
import { regions } from "../../src/french/region.ts";
import { checkTemplate } from "../../src/writing/check.ts";
import type { Helper } from "../../src/writing/helper.ts";
import {
  changeHelper,
  dateHelper,
  factAndNamedHelper,
  factHelper,
  figureHelper,
  moneyHelper,
  percentHelper,
  pointsHelper,
  textHelper,
} from "../../src/writing/helper.ts";
import { helpers } from "../../src/writing/helpers/all.ts";
import { parseSet } from "../../src/writing/set.ts";
import { essai, wholeShape } from "./make.ts";

const silent = (): string => "";
const wordHelper = (kind: "verb" | "noun" | "adjective"): Helper => ({
  takes: ["named", kind],
  options: [],
  block: false,
  print: silent,
});

/** A helper for each thing that a helper may ask for. */
const known: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...helpers,
  ["essaiVerbe", wordHelper("verb")],
  ["essaiNom", wordHelper("noun")],
  ["essaiAdjectif", wordHelper("adjective")],
  ["essaiDonnee", factHelper([], silent)],
  ["essaiPourcentage", percentHelper([], silent)],
  ["essaiSomme", moneyHelper([], silent)],
  ["essaiDate", dateHelper([], silent)],
  ["essaiTexte", textHelper([], silent)],
  ["essaiPoints", pointsHelper([], silent)],
  ["essaiVariation", changeHelper([], silent)],
  ["essaiChiffre", figureHelper([], silent)],
  ["essaiEcart", factAndNamedHelper([], silent, ["points"])],
]);

/** Mistakes as an editor reads them; the template's own first line is the eighth of its file. */
function mistakesIn(template: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const { kinds, partials } = parseSet(essai(template, files), regions["fr-FR"]);
  const source = kinds.get("essai");
  if (source === undefined) throw new Error("the templates of this test have a kind");
  return checkTemplate(
    source,
    { shape: wholeShape, needs: [] },
    { helpers: known, partials, lexicon, hearsWords: false },
  ).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe("a word that a helper inflects", () => {
  test.each<readonly [template: string, mistakes: readonly string[]]>([
    ['{{essaiVerbe sector "reculer"}}', []],
    ['{{essaiVerbe sector "s\'élever"}}', []],
    ['{{essaiNom sector "jetons"}}', []],
    ['{{essaiAdjectif sector "stable"}}', []],
    [
      'Un\n  {{essaiVerbe sector "recluer"}}',
      [
        "essai.hbs:9:23 le lexique ne connaît pas le verbe «\u00a0recluer\u00a0»\u202f; vouliez-vous dire «\u00a0reculer\u00a0»\u202f?",
      ],
    ],
    ['{{essaiNom sector "xyzzy"}}', ["essai.hbs:8:19 le lexique ne connaît pas le nom «\u00a0xyzzy\u00a0»."]],
    [
      '{{essaiAdjectif sector "stabble"}}',
      [
        "essai.hbs:8:24 le lexique ne connaît pas l’adjectif «\u00a0stabble\u00a0»\u202f; vouliez-vous dire «\u00a0stable\u00a0»\u202f?",
      ],
    ],
    [
      "{{essaiVerbe sector session}}",
      [
        "essai.hbs:8:21 «\u00a0essaiVerbe\u00a0» attend un mot entre guillemets droits, «\u00a0session\u00a0» n’en est pas.",
      ],
    ],
    ["{{essaiVerbe sector 9}}", ["essai.hbs:8:21 «\u00a0essaiVerbe\u00a0» attend un mot entre guillemets droits."]],
    [
      "{{essaiVerbe sector sesion}}",
      ["essai.hbs:8:21 champ inconnu «\u00a0sesion\u00a0» (vouliez-vous dire «\u00a0session\u00a0»\u202f?)."],
    ],
  ])("%s", (template, mistakes) => {
    expect(mistakesIn(template)).toEqual(mistakes);
  });
});

describe("a fact in a unit that the helper cannot print", () => {
  test.each<readonly [template: string, mistake: string]>([
    [
      "{{essaiPourcentage sector.price}}",
      "essai.hbs:8:20 «\u00a0essaiPourcentage\u00a0» attend un pourcentage, «\u00a0sector.price\u00a0» est une somme.",
    ],
    [
      "{{essaiSomme sector.change}}",
      "essai.hbs:8:14 «\u00a0essaiSomme\u00a0» attend une somme, «\u00a0sector.change\u00a0» est un pourcentage, un écart en points ou un écart en points de base.",
    ],
    [
      "{{essaiSomme gap}}",
      "essai.hbs:8:14 «\u00a0essaiSomme\u00a0» attend une somme, «\u00a0gap\u00a0» est un écart en points.",
    ],
    [
      "{{essaiDate sector.symbol}}",
      "essai.hbs:8:13 «\u00a0essaiDate\u00a0» attend une date, «\u00a0sector.symbol\u00a0» est un texte.",
    ],
    [
      "{{essaiTexte asOf}}",
      "essai.hbs:8:14 «\u00a0essaiTexte\u00a0» attend un texte, «\u00a0asOf\u00a0» est une date.",
    ],
    [
      "{{essaiPoints best.rank}}",
      "essai.hbs:8:15 «\u00a0essaiPoints\u00a0» attend un écart en points ou un écart en points de base, «\u00a0best.rank\u00a0» est un rang.",
    ],
    [
      "{{essaiVariation ratio}}",
      "essai.hbs:8:18 «\u00a0essaiVariation\u00a0» attend un pourcentage, un écart en points ou un écart en points de base, «\u00a0ratio\u00a0» est un rapport.",
    ],
    [
      "{{essaiChiffre sector.lowestSince}}",
      "essai.hbs:8:16 «\u00a0essaiChiffre\u00a0» attend un chiffre, «\u00a0sector.lowestSince\u00a0» est une date.",
    ],
    [
      "{{essaiEcart mean benchmark}}",
      "essai.hbs:8:14 «\u00a0essaiEcart\u00a0» attend un écart en points, «\u00a0mean\u00a0» est un pourcentage.",
    ],
    [
      "{{#with foremost.fundingRound}}{{essaiPourcentage amount}}{{/with}}",
      "essai.hbs:8:51 «\u00a0essaiPourcentage\u00a0» attend un pourcentage, «\u00a0amount\u00a0» est une somme.",
    ],
    [
      "{{essaiDate foremost.modelRelease.age}}",
      "essai.hbs:8:13 «\u00a0essaiDate\u00a0» attend une date, «\u00a0foremost.modelRelease.age\u00a0» est une durée en jours.",
    ],
    [
      "{{#each events.study}}{{#each figures}}{{essaiTexte value}}{{/each}}{{/each}}",
      "essai.hbs:8:53 «\u00a0essaiTexte\u00a0» attend un texte, «\u00a0value\u00a0» est un chiffre.",
    ],
    [
      "{{#each members}}{{> ligne}}{{/each}}",
      "partials/ligne.hbs:1:14 «\u00a0essaiSomme\u00a0» attend une somme, «\u00a0symbol\u00a0» est un texte, dans l’appel essai.hbs:8:18.",
    ],
  ])("%s", (template, mistake) => {
    expect(mistakesIn(template, { "partials/ligne.hbs": "{{essaiSomme symbol}}" })).toEqual([mistake]);
  });

  test.each([
    "{{essaiPourcentage sector.change}} {{essaiVariation sector.change}} {{essaiVariation mean}}",
    "{{essaiSomme benchmark.level}} {{essaiPourcentage benchmark.level}}",
    "{{essaiDonnee sector.price}} {{essaiDonnee asOf}} {{essaiChiffre sector.price}} {{essaiChiffre gap}}",
    "{{#each events.study}}{{#each figures}}{{essaiSomme value}}{{essaiPourcentage value}}{{/each}}{{/each}}",
    "{{essaiEcart gap benchmark}} {{essaiDate foremost.study.date}} {{essaiTexte foremost.study.source}}",
  ])("and one that it may print is no mistake: %s", (template) => {
    expect(mistakesIn(template)).toEqual([]);
  });
});

describe("a template with several mistakes", () => {
  test.each<
    readonly [title: string, template: string, mistakes: readonly string[], files?: Readonly<Record<string, string>>]
  >([
    [
      "tells each of them, in reading order",
      "{{le sectr}}\n42 {{> nulle-part}}\n{{#if mixed}}{{le bset}}{{else}}{{chapo}}{{/if}}",
      [
        "essai.hbs:8:6 champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?).",
        "essai.hbs:9:1 le chiffre «\u00a042\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
        "essai.hbs:9:4 partiel inconnu «\u00a0nulle-part\u00a0».",
        "essai.hbs:10:19 champ inconnu «\u00a0bset\u00a0» (vouliez-vous dire «\u00a0best\u00a0»\u202f?).",
        "essai.hbs:10:33 «\u00a0chapo\u00a0» s’écrit {{#chapo}}…{{/chapo}}.",
      ],
    ],
    [
      "tells two figures of one stretch of text",
      "12 et\n 13",
      [
        "essai.hbs:8:1 le chiffre «\u00a012\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
        "essai.hbs:9:2 le chiffre «\u00a013\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
      ],
    ],
    [
      "tells two of one call",
      "{{bouge sector.chnage seull=true}}",
      [
        "essai.hbs:8:9 champ inconnu «\u00a0chnage\u00a0» (vouliez-vous dire «\u00a0change\u00a0»\u202f?).",
        "essai.hbs:8:23 option de «\u00a0bouge\u00a0» inconnue «\u00a0seull\u00a0» (vouliez-vous dire «\u00a0seul\u00a0»\u202f?).",
      ],
    ],
    [
      "tells the arguments of a helper that does not exist",
      "{{pourcntage sector.chnage}}",
      [
        "essai.hbs:8:1 aide inconnue «\u00a0pourcntage\u00a0» (vouliez-vous dire «\u00a0pourcentage\u00a0»\u202f?).",
        "essai.hbs:8:14 champ inconnu «\u00a0chnage\u00a0» (vouliez-vous dire «\u00a0change\u00a0»\u202f?).",
      ],
    ],
    [
      "invents none behind an unknown list",
      "{{#each membres}}{{le this}} {{bouge change}} {{#with best}}{{le ../x}}{{/with}}{{le @root.sectr}}{{/each}}",
      [
        "essai.hbs:8:9 champ inconnu «\u00a0membres\u00a0» (vouliez-vous dire «\u00a0members\u00a0»\u202f?).",
        "essai.hbs:8:86 champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?).",
      ],
    ],
    [
      "invents none in a block that does not exist",
      "{{#eahc members}}{{montant price}}{{le ../../sector}}{{/eahc}}",
      ["essai.hbs:8:1 bloc inconnu «\u00a0eahc\u00a0» (vouliez-vous dire «\u00a0each\u00a0»\u202f?)."],
    ],
    [
      "invents none behind #each on what is no list",
      "{{#each sector}}{{montant price}}{{le nimporte}}{{/each}}",
      ["essai.hbs:8:9 {{#each}} attend une liste, «\u00a0sector\u00a0» n’en est pas une."],
    ],
    [
      "invents none in a partial called on an unknown field",
      "{{> ligne bset}}",
      ["essai.hbs:8:11 champ inconnu «\u00a0bset\u00a0» (vouliez-vous dire «\u00a0best\u00a0»\u202f?)."],
      { "partials/ligne.hbs": "{{montant price}}{{le ../x}}" },
    ],
    [
      "tells a mistake of a partial once, however often it is called",
      "{{> a}}{{#each members}}{{> a}}{{/each}}{{> b}}",
      ["partials/a.hbs:1:1 aide inconnue «\u00a0zzzzzzzz\u00a0»."],
      { "partials/a.hbs": "{{zzzzzzzz this}}", "partials/b.hbs": "{{> a}}" },
    ],
    [
      "tells which calls led to a mistake that depends on them",
      "{{#each members}}{{> a}}{{/each}}{{#with best.changes}}{{> a}}{{/with}}{{#with foremost.study}}{{> a}}{{/with}}",
      [
        "partials/b.hbs:2:11 champ inconnu «\u00a0price\u00a0» (connus\u00a0: 1h, 24h, 7d, 30d, ytd), dans l’appel essai.hbs:8:56 > partials/a.hbs:1:1.",
      ],
      { "partials/a.hbs": "{{> b}}", "partials/b.hbs": "\n{{montant price}}" },
    ],
  ])("%s", (_, template, mistakes, files = {}) => {
    expect(mistakesIn(template, files)).toEqual(mistakes);
  });
});
