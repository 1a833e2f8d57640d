import { describe, expect, test } from "@jest/globals";
import { lexicon } from "../../src/french/lexicon.ts";
import { regions } from "../../src/french/region.ts";
import { createLibrary } from "../../src/writing/library.ts";
import { told } from "../sources/told.ts";
import { essai, wholeShape } from "./make.ts";

type Files = Readonly<Record<string, string>>;

function check(template: string, files: Files = {}): readonly [string, string] {
  return told(() => createLibrary(essai(template, files), regions["fr-FR"], lexicon, wholeShape).find("essai"));
}

type Wrong = readonly [title: string, template: string, message: string | RegExp, files?: Files];

/** Every template of the tests has seven lines of front matter, so its first line is the eighth of the file. */
const wrong: readonly Wrong[] = [
  [
    "an unknown field",
    "{{pourcentage sector.chnage}}",
    "essai.hbs:8:15\u00a0: champ inconnu «\u00a0chnage\u00a0» (vouliez-vous dire «\u00a0change\u00a0»\u202f?).",
  ],
  [
    "a field like no other",
    "{{nom zzzzzz}}",
    /^essai\.hbs:8:7\u00a0: champ inconnu «\u00a0zzzzzz\u00a0» \(connus\u00a0: asOf, session, sector, /,
  ],
  [
    "a figure typed by hand",
    "Un\ndeux 42 % et trois",
    "essai.hbs:9:6\u00a0: le chiffre «\u00a042\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
  ],
  [
    "a figure typed by hand in a wording",
    "{{#varie}}un{{ou}}en 2024{{/varie}}",
    "essai.hbs:8:22\u00a0: le chiffre «\u00a02024\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
  ],
  ["a field of a fact", "{{nom sector.change.value}}", "essai.hbs:8:7\u00a0: champ inconnu «\u00a0value\u00a0»."],
  [
    "an unknown field printed bare",
    "Un\n  {{sector.symbl}}",
    "essai.hbs:9:5\u00a0: champ inconnu «\u00a0symbl\u00a0» (vouliez-vous dire «\u00a0symbol\u00a0»\u202f?).",
  ],
  ["constructor", "{{sector.constructor}}", /^essai\.hbs:8:3\u00a0: champ inconnu «\u00a0constructor\u00a0»/],
  ["__proto__", "{{#with sector.__proto__}}{{/with}}", /^essai\.hbs:8:9\u00a0: champ inconnu «\u00a0__proto__\u00a0»/],
  ["toString", "{{#if toString}}{{/if}}", /^essai\.hbs:8:7\u00a0: champ inconnu «\u00a0toString\u00a0»/],
  ["the entity behind a name", "{{texte sector.entity}}", /^essai\.hbs:8:9\u00a0: champ inconnu «\u00a0entity\u00a0»/],
  [
    "an unknown helper",
    "{{pourcntage sector.change}}",
    "essai.hbs:8:1\u00a0: aide inconnue «\u00a0pourcntage\u00a0» (vouliez-vous dire «\u00a0pourcentage\u00a0»\u202f?).",
  ],
  [
    "a helper named constructor",
    "{{constructor sector}}",
    /^essai\.hbs:8:1\u00a0: aide inconnue «\u00a0constructor\u00a0»/,
  ],
  [
    "a helper of Handlebars' own",
    "{{lookup sector.change}}",
    /^essai\.hbs:8:1\u00a0: aide inconnue «\u00a0lookup\u00a0»/,
  ],
  [
    "an unknown block",
    "{{#chapot}}a{{/chapot}}",
    "essai.hbs:8:1\u00a0: bloc inconnu «\u00a0chapot\u00a0» (vouliez-vous dire «\u00a0chapo\u00a0»\u202f?).",
  ],
  [
    "a block close to «\u00a0each\u00a0»",
    "{{#eahc members}}a{{/eahc}}",
    "essai.hbs:8:1\u00a0: bloc inconnu «\u00a0eahc\u00a0» (vouliez-vous dire «\u00a0each\u00a0»\u202f?).",
  ],
  ["a field as a block", "{{#sector}}a{{/sector}}", /^essai\.hbs:8:1\u00a0: bloc inconnu «\u00a0sector\u00a0»/],
  [
    "a block written as a value",
    "{{varie}}",
    "essai.hbs:8:1\u00a0: «\u00a0varie\u00a0» s’écrit {{#varie}}…{{/varie}}.",
  ],
  ["a value written as a block", "{{#le sector}}a{{/le}}", "essai.hbs:8:1\u00a0: «\u00a0le\u00a0» s’écrit {{le …}}."],
  [
    "{{ou}} out of #varie",
    "{{ou}}",
    "essai.hbs:8:1\u00a0: {{ou}} n’a de sens que directement dans {{#varie}}, et sans argument.",
  ],
  [
    "{{ou}} with an argument",
    "{{#varie}}a{{ou sector}}b{{/varie}}",
    "essai.hbs:8:12\u00a0: {{ou}} n’a de sens que directement dans {{#varie}}, et sans argument.",
  ],
  [
    "{{ou}} deeper than its #varie",
    "{{#varie}}{{#if mixed}}a{{ou}}b{{/if}}{{/varie}}",
    "essai.hbs:8:25\u00a0: {{ou}} n’a de sens que directement dans {{#varie}}, et sans argument.",
  ],
  [
    "an unknown partial",
    "a\n{{> moovers}}",
    "essai.hbs:9:1\u00a0: partiel inconnu «\u00a0moovers\u00a0» (vouliez-vous dire «\u00a0movers\u00a0»\u202f?).",
    { "partials/movers.hbs": "a" },
  ],
  ["a partial computed on the spot", "{{> (le sector)}}", /^essai\.hbs:8:1\u00a0: partiel inconnu/],
  [
    "a partial with options",
    "{{> movers a=mixed}}",
    "essai.hbs:8:1\u00a0: le partiel «\u00a0movers\u00a0» n’admet qu’un argument, et aucune option.",
    { "partials/movers.hbs": "a" },
  ],
  [
    "a partial with two arguments",
    "{{> movers sector best}}",
    "essai.hbs:8:1\u00a0: le partiel «\u00a0movers\u00a0» n’admet qu’un argument, et aucune option.",
    { "partials/movers.hbs": "a" },
  ],
  [
    "a mistake inside a partial",
    "{{> movers}}",
    "partials/movers.hbs:2:6\u00a0: champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?), dans l’appel essai.hbs:8:1.",
    { "partials/movers.hbs": "a\n{{le sectr}}" },
  ],
  [
    "a partial run on what lacks its field",
    "{{> ligne sector.changes}}",
    /^partials\/ligne\.hbs:1:11\u00a0: champ inconnu «\u00a0price\u00a0»/,
    { "partials/ligne.hbs": "{{montant price}}" },
  ],
  [
    "a partial that climbs out of itself",
    "{{#each members}}{{> ligne}}{{/each}}",
    "partials/ligne.hbs:1:6\u00a0: «\u00a0../sector\u00a0» remonte plus haut que le gabarit, dans l’appel essai.hbs:8:18.",
    { "partials/ligne.hbs": "{{le ../sector}}" },
  ],
  [
    "a partial that calls itself",
    "{{> a}}",
    "partials/a.hbs:1:1\u00a0: le partiel «\u00a0a\u00a0» s’appelle lui-même.",
    { "partials/a.hbs": "{{> a}}" },
  ],
  [
    "two partials that call each other",
    "{{> a}}",
    "partials/b.hbs:1:1\u00a0: le partiel «\u00a0a\u00a0» s’appelle lui-même.",
    { "partials/a.hbs": "{{> b}}", "partials/b.hbs": "{{> a}}" },
  ],
  [
    "an unknown option",
    "{{bouge sector.change seull=true}}",
    "essai.hbs:8:23\u00a0: option de «\u00a0bouge\u00a0» inconnue «\u00a0seull\u00a0» (vouliez-vous dire «\u00a0seul\u00a0»\u202f?).",
  ],
  [
    "an option of another helper",
    '{{le sector temps="passé"}}',
    "essai.hbs:8:13\u00a0: option de «\u00a0le\u00a0» inconnue «\u00a0temps\u00a0» (connus\u00a0: forme, sigle).",
  ],
  [
    "an option on a bare field",
    '{{sector.symbol forme="courte"}}',
    "essai.hbs:8:17\u00a0: option de «\u00a0texte\u00a0» inconnue «\u00a0forme\u00a0» (connus\u00a0: avec).",
  ],
  [
    "an unknown field in an option",
    "{{bouge sector.change sujet=benchmrk}}",
    "essai.hbs:8:29\u00a0: champ inconnu «\u00a0benchmrk\u00a0» (vouliez-vous dire «\u00a0benchmark\u00a0»\u202f?).",
  ],
  [
    "too few arguments",
    "{{compare gap}}",
    "essai.hbs:8:1\u00a0: «\u00a0compare\u00a0» attend 2 argument(s), 1 trouvé(s).",
  ],
  [
    "too many arguments",
    "{{le sector benchmark}}",
    "essai.hbs:8:1\u00a0: «\u00a0le\u00a0» attend 1 argument(s), 2 trouvé(s).",
  ],
  ["no argument", "{{le}}", "essai.hbs:8:1\u00a0: «\u00a0le\u00a0» attend 1 argument(s), 0 trouvé(s)."],
  [
    "an argument to a block that takes none",
    "{{#titre sector}}a{{/titre}}",
    "essai.hbs:8:1\u00a0: «\u00a0titre\u00a0» attend 0 argument(s), 1 trouvé(s).",
  ],
  [
    "a name where a figure belongs",
    "{{pourcentage sector}}",
    "essai.hbs:8:15\u00a0: «\u00a0pourcentage\u00a0» attend une donnée, «\u00a0sector\u00a0» n’en est pas.",
  ],
  [
    "a figure where a name belongs",
    "{{le sector.change}}",
    "essai.hbs:8:6\u00a0: «\u00a0le\u00a0» attend un nom (actif, indice, société…), «\u00a0sector.change\u00a0» n’en est pas.",
  ],
  [
    "a list where a name belongs",
    "{{le members}}",
    "essai.hbs:8:6\u00a0: «\u00a0le\u00a0» attend un nom (actif, indice, société…), «\u00a0members\u00a0» n’en est pas.",
  ],
  [
    "a flag where a figure belongs",
    "{{texte mixed}}",
    "essai.hbs:8:9\u00a0: «\u00a0texte\u00a0» attend une donnée, «\u00a0mixed\u00a0» n’en est pas.",
  ],
  [
    "a panel where a name belongs",
    "{{le majors}}",
    "essai.hbs:8:6\u00a0: «\u00a0le\u00a0» attend un nom (actif, indice, société…), «\u00a0majors\u00a0» n’en est pas.",
  ],
  [
    "a figure where a breadth belongs",
    "{{bilan sector.change}}",
    "essai.hbs:8:9\u00a0: «\u00a0bilan\u00a0» attend le décompte des hausses et des baisses, «\u00a0sector.change\u00a0» n’en est pas.",
  ],
  [
    "a text where a figure belongs",
    '{{pourcentage "9"}}',
    "essai.hbs:8:15\u00a0: «\u00a0pourcentage\u00a0» attend une donnée.",
  ],
  [
    "a number where a name belongs",
    "{{le 9}}",
    "essai.hbs:8:6\u00a0: «\u00a0le\u00a0» attend un nom (actif, indice, société…).",
  ],
  [
    "a field where a text belongs",
    "{{accord sector session}}",
    "essai.hbs:8:17\u00a0: «\u00a0accord\u00a0» attend un mot entre guillemets droits, «\u00a0session\u00a0» n’en est pas.",
  ],
  ["null", "{{le null}}", "essai.hbs:8:6\u00a0: un nom de champ est attendu."],
  [
    "a bare object",
    "{{sector}}",
    "essai.hbs:8:3\u00a0: «\u00a0texte\u00a0» attend une donnée, «\u00a0sector\u00a0» n’en est pas.",
  ],
  [
    "#each on what is no list",
    "{{#each sector}}a{{/each}}",
    "essai.hbs:8:9\u00a0: {{#each}} attend une liste, «\u00a0sector\u00a0» n’en est pas une.",
  ],
  [
    "#each on a figure",
    "{{#each sector.change}}a{{/each}}",
    "essai.hbs:8:9\u00a0: {{#each}} attend une liste, «\u00a0sector.change\u00a0» n’en est pas une.",
  ],
  [
    "#liste on what is no list",
    "{{#liste sector}}a{{/liste}}",
    "essai.hbs:8:10\u00a0: «\u00a0liste\u00a0» attend une liste, «\u00a0sector\u00a0» n’en est pas.",
  ],
  ["#if without a subject", "{{#if}}a{{/if}}", "essai.hbs:8:1\u00a0: {{#if}} attend un seul argument."],
  [
    "#if with an option",
    "{{#if members includeZero=true}}a{{/if}}",
    "essai.hbs:8:1\u00a0: {{#if}} attend un seul argument.",
  ],
  ["#with on two", "{{#with sector best}}a{{/with}}", "essai.hbs:8:1\u00a0: {{#with}} attend un seul argument."],
  [
    "a block parameter",
    "{{#each members as |price|}}a{{/each}}",
    "essai.hbs:8:1\u00a0: {{#each}} n’admet pas «\u00a0as | |\u00a0».",
  ],
  [
    "else where nothing would print it",
    "{{#chapo}}a{{else}}b{{/chapo}}",
    "essai.hbs:8:1\u00a0: {{#chapo}} n’admet pas {{else}}.",
  ],
  ["else in #varie", "{{#varie}}a{{else}}b{{/varie}}", "essai.hbs:8:1\u00a0: {{#varie}} n’admet pas {{else}}."],
  [
    "../ beyond the top",
    "{{le ../sector}}",
    "essai.hbs:8:6\u00a0: «\u00a0../sector\u00a0» remonte plus haut que le gabarit.",
  ],
  [
    "../ out of #if, which opens no context",
    "{{#if mixed}}{{le ../sector}}{{/if}}",
    "essai.hbs:8:19\u00a0: «\u00a0../sector\u00a0» remonte plus haut que le gabarit.",
  ],
  [
    "../../ out of one #each",
    "{{#each members}}{{le ../../sector}}{{/each}}",
    "essai.hbs:8:23\u00a0: «\u00a0../../sector\u00a0» remonte plus haut que le gabarit.",
  ],
  [
    "a field of the outer context inside #each",
    "{{#each members}}{{le benchmark}}{{/each}}",
    /^essai\.hbs:8:23\u00a0: champ inconnu «\u00a0benchmark\u00a0»/,
  ],
  [
    "a field of the item in the else of #each",
    "{{#each members}}a{{else}}{{montant price}}{{/each}}",
    /^essai\.hbs:8:37\u00a0: champ inconnu «\u00a0price\u00a0»/,
  ],
  [
    "unknown data",
    "{{#each members}}{{#if @index}}a{{/if}}{{/each}}",
    "essai.hbs:8:24\u00a0: «\u00a0@index\u00a0» n’existe pas.",
  ],
  [
    "@first out of #each",
    "{{#if @first}}a{{/if}}",
    "essai.hbs:8:7\u00a0: «\u00a0@first\u00a0» n’a de sens que dans {{#each}}.",
  ],
  [
    "@last behind #each",
    "{{#each members}}a{{/each}}{{#if @last}}a{{/if}}",
    "essai.hbs:8:34\u00a0: «\u00a0@last\u00a0» n’a de sens que dans {{#each}}.",
  ],
  [
    "@first in the else of #each",
    "{{#each members}}a{{else}}{{#if @first}}a{{/if}}{{/each}}",
    "essai.hbs:8:33\u00a0: «\u00a0@first\u00a0» n’a de sens que dans {{#each}}.",
  ],
  [
    "@first in #liste, which sets none",
    "{{#liste members}}{{#if @first}}a{{/if}}{{/liste}}",
    "essai.hbs:8:25\u00a0: «\u00a0@first\u00a0» n’a de sens que dans {{#each}}.",
  ],
  [
    "@first in a partial that no #each calls",
    "{{> a}}",
    "partials/a.hbs:1:7\u00a0: «\u00a0@first\u00a0» n’a de sens que dans {{#each}}, dans l’appel essai.hbs:8:1.",
    { "partials/a.hbs": "{{#if @first}}a{{/if}}" },
  ],
  [
    "a part inside another",
    "{{#chapo}}{{#titre}}a{{/titre}}{{/chapo}}",
    "essai.hbs:8:11\u00a0: {{#titre}} ne peut pas se trouver dans {{#chapo}}.",
  ],
  [
    "a part inside itself",
    "{{#titre}}{{#if mixed}}{{#titre}}a{{/titre}}{{/if}}{{/titre}}",
    "essai.hbs:8:24\u00a0: {{#titre}} ne peut pas se trouver dans {{#titre}}.",
  ],
  [
    "a part inside another through a partial",
    "{{#resume}}{{> a}}{{/resume}}",
    "partials/a.hbs:1:1\u00a0: {{#chapo}} ne peut pas se trouver dans {{#resume}}, dans l’appel essai.hbs:8:12.",
    { "partials/a.hbs": "{{#chapo}}a{{/chapo}}" },
  ],
  [
    "the block that the loader alone writes",
    "{{#option rang=1}}a{{/option}}",
    /^essai\.hbs:8:1\u00a0: bloc inconnu «\u00a0option\u00a0»/,
  ],
  [
    "an option given twice",
    "{{bouge sector.change seul=true seul=false}}",
    "essai.hbs:8:33\u00a0: l’option «\u00a0seul\u00a0» est donnée deux fois.",
  ],
  [
    "a noun that the lexicon lacks",
    '{{nombre foremost.modelRelease.parameters de="paramettres"}}',
    "essai.hbs:8:46\u00a0: le lexique ne connaît pas le nom «\u00a0paramettres\u00a0»\u202f; vouliez-vous dire «\u00a0paramètre\u00a0»\u202f?",
  ],
  [
    "a noun that comes from data",
    "{{nombre foremost.modelRelease.parameters de=sector.name}}",
    "essai.hbs:8:46\u00a0: l’option «\u00a0de\u00a0» attend un mot entre guillemets droits.",
  ],
  [
    "a figure of several groups",
    "Un\n  12 000 dollars.",
    "essai.hbs:9:3\u00a0: le chiffre «\u00a012 000\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
  ],
  [
    "a figure that ends its sentence",
    "En 2024.",
    "essai.hbs:8:4\u00a0: le chiffre «\u00a02024\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
  ],
  [
    "a field of @first",
    "{{#each members}}{{#if @first.change}}a{{/if}}{{/each}}",
    "essai.hbs:8:24\u00a0: «\u00a0@first.change\u00a0» n’existe pas.",
  ],
  [
    "an unknown field from @root",
    "{{le @root.sectr}}",
    "essai.hbs:8:6\u00a0: champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?).",
  ],
  [
    "a sub-expression as an argument",
    "{{texte (le sector)}}",
    "essai.hbs:8:9\u00a0: les appels entre parenthèses ne sont pas admis.",
  ],
  [
    "a sub-expression as an option",
    "{{lien sector.name texte=(le sector)}}",
    "essai.hbs:8:26\u00a0: les appels entre parenthèses ne sont pas admis.",
  ],
  [
    "a sub-expression in #if",
    "{{#if (le sector)}}a{{/if}}",
    "essai.hbs:8:7\u00a0: les appels entre parenthèses ne sont pas admis.",
  ],
  [
    "a block partial, which would go unread",
    "{{#> movers}}{{le sectr}}{{/movers}}",
    /^essai\.hbs:8:1\u00a0: les partiels en ligne, /,
    { "partials/movers.hbs": "a" },
  ],
  [
    "an inline partial, which would go unread",
    '{{#*inline "a"}}{{le sectr}}{{/inline}}',
    /^essai\.hbs:8:1\u00a0: les partiels en ligne, /,
  ],
  [
    "a mistake in the first wording",
    "{{#varie}}{{le sectr}}{{ou}}b{{/varie}}",
    /^essai\.hbs:8:16\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
  [
    "a mistake in the last wording",
    "{{#varie}}\n  a\n{{ou}}\n  b {{le sectr}}\n{{/varie}}",
    /^essai\.hbs:11:10\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
  [
    "a mistake in else",
    "{{#if mixed}}a{{else}}{{le sectr}}{{/if}}",
    /^essai\.hbs:8:28\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
  [
    "a mistake in else if",
    "{{#if mixed}}a{{else if best}}{{le sectr}}{{/if}}",
    /^essai\.hbs:8:36\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
  [
    "a mistake in the question of else if",
    "{{#if mixed}}a{{else if bestt}}b{{/if}}",
    /^essai\.hbs:8:25\u00a0: champ inconnu «\u00a0bestt\u00a0»/,
  ],
  [
    "a mistake in an inverted block",
    "{{^if mixed}}{{le sectr}}{{/if}}",
    /^essai\.hbs:8:19\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
  [
    "a mistake in a part",
    "{{#titre}}\n{{le sectr}}\n{{/titre}}",
    /^essai\.hbs:9:6\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
  [
    "a mistake in #liste",
    "{{#liste members}}{{le ../sectr}}{{/liste}}",
    /^essai\.hbs:8:24\u00a0: champ inconnu «\u00a0sectr\u00a0»/,
  ],
];

describe("the checker refuses", () => {
  test.each(wrong)("%s: %s", (_, template, message, files = {}) => {
    const [code, sentence] = check(template, files);
    expect(code).toBe("E_TEMPLATE_INVALID");
    if (typeof message === "string") expect(sentence).toBe(message);
    else expect(sentence).toMatch(message);
  });
});

describe("the checker accepts", () => {
  test.each<readonly [string, string, Files?]>([
    ["digits inside a word, and the numbers of a list", "Le Web3 et le G20.\n\n1. un\n2. deux"],
    ["text alone", "Rien."],
    ["a field printed bare", "{{sector.symbol}}"],
    ["paths through #with", "{{#with sector}}{{le this}} {{montant price}} {{pourcentage changes.7d}}{{/with}}"],
    ["paths through #each", "{{#each members}}{{le this}} {{pourcentage change}} {{pourcentage ./change}}{{/each}}"],
    ["../ out of #each", "{{#each members}}{{compare gap ../benchmark}}{{/each}}"],
    [
      "../ out of #with, #if and #varie",
      "{{#with best}}{{#if rises}}{{#varie}}a{{ou}}{{le ../benchmark}}{{/varie}}{{/if}}{{/with}}",
    ],
    [
      "../../ out of two #each",
      "{{#each elsewhere}}{{#each panel.members}}{{le ../category}} {{le ../../sector}}{{/each}}{{/each}}",
    ],
    ["../ out of #liste", "{{#liste members}}{{le ../sector}}{{/liste}}"],
    [
      "../ in the else of #each",
      "{{#each elsewhere}}{{#each panel.members}}a{{else}}{{le category}} {{le ../sector}}{{/each}}{{/each}}",
    ],
    ["@root anywhere", "{{#each members}}{{le @root.sector}}{{/each}}{{#with @root.best}}{{le this}}{{/with}}"],
    [
      "@root in a partial",
      "{{#each members}}{{> ligne}}{{/each}}",
      { "partials/ligne.hbs": "{{le @root.sector}} {{montant price}}" },
    ],
    ["@first and @last", "{{#each members}}{{#if @first}}a{{else if @last}}b{{/if}}{{/each}}"],
    [
      "@first in #with, #varie and #liste",
      "{{#each members}}{{#with this}}{{#varie}}{{#liste @root.members}}{{#if @first}}a{{/if}}{{/liste}}{{ou}}b{{/varie}}{{/with}}{{/each}}",
    ],
    [
      "@first in a partial that #each calls",
      "{{#each members}}{{> a}}{{/each}}",
      { "partials/a.hbs": "{{#if @first}}a{{/if}}" },
    ],
    [
      "parts in #if and in partials",
      "{{#if mixed}}{{#titre}}a{{/titre}}{{/if}}{{> a}}",
      { "partials/a.hbs": "{{#chapo}}a{{/chapo}}" },
    ],
    [
      "a noun of the lexicon, in the plural too",
      '{{nombre foremost.modelRelease.parameters de="paramètres"}} {{nombre foremost.modelRelease.parameters de="paramètre"}}',
    ],
    ["a partial on a context of its own", "{{> ligne best}}", { "partials/ligne.hbs": "{{montant price}}" }],
    ["a partial called twice", "{{> a}}{{> a}}", { "partials/a.hbs": "{{le sector}}" }],
    ["a partial in a folder", "{{> dossier/a}}", { "partials/dossier/a.hbs": "{{le sector}}" }],
    ["an inverted block", "{{^if mixed}}{{le sector}}{{/if}}{{#unless mixed}}a{{/unless}}"],
    ["a name in an option", "{{bouge sector.change sujet=benchmark}}"],
    ["a field whose name a helper bears, as an argument", "{{#with sector}}{{mesure points}}{{/with}}"],
    [
      "the fields of an event",
      "{{#each events.study}}{{#each figures}}{{le label}}{{#with range}}{{plage low high}}{{/with}}{{/each}}{{/each}}",
    ],
    ["the newest event", "{{#if foremost.modelRelease.recent}}{{du foremost.modelRelease.model}}{{/if}}"],
    ["a list of texts", "{{#each events.analysis}}{{#each paragraphs}}{{mot this}}{{/each}}{{/each}}"],
    ["a comment", "{{!-- {{le sectr}} --}}"],
    ["triple braces, which escape no more than double ones", "{{{texte sector.symbol}}}"],
  ])("%s: %s", (_, template, files = {}) => {
    expect(check(template, files)).toEqual(["no error", ""]);
  });
});

describe("the lines of a message", () => {
  test("count from the top of the file, front matter and blank lines included", () => {
    expect(check("\n\nUn.\n\n  {{le sectr}}")[1]).toMatch(/^essai\.hbs:12:8\u00a0: /u);
  });

  test("are the same with Windows line ends", () => {
    const files = new Map(
      [...essai("\n\nUn.\n\n  {{le sectr}}")].map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]),
    );
    expect(told(() => createLibrary(files, regions["fr-FR"], lexicon, wholeShape).find("essai"))[1]).toMatch(
      /^essai\.hbs:12:8\u00a0: /u,
    );
  });
});

describe("the fields that a kind needs", () => {
  const needing = (path: string): readonly [string, string] => {
    const files = new Map([...essai("a")].map(([file, text]) => [file, text.replace("[sector]", `[sector, ${path}]`)]));
    return told(() => createLibrary(files, regions["fr-FR"], lexicon, wholeShape).find("essai"));
  };

  test.each(["sector.change", "members", "foremost.modelRelease.cost", "mixed"])("may be %s", (path) => {
    expect(needing(path)).toEqual(["no error", ""]);
  });

  test.each([
    [
      "sector.chnage",
      "essai.hbs:5:17\u00a0: needs, «\u00a0sector.chnage\u00a0»\u00a0: champ inconnu «\u00a0chnage\u00a0» (vouliez-vous dire «\u00a0change\u00a0»\u202f?).",
    ],
    [
      "sector.change.value",
      "essai.hbs:5:17\u00a0: needs, «\u00a0sector.change.value\u00a0»\u00a0: champ inconnu «\u00a0value\u00a0».",
    ],
    ["members.0", "essai.hbs:5:17\u00a0: needs, «\u00a0members.0\u00a0»\u00a0: champ inconnu «\u00a00\u00a0»."],
  ])("may not be %s", (path, message) => {
    expect(needing(path)).toEqual(["E_TEMPLATE_INVALID", message]);
  });
});
