import { describe, expect, test } from "@jest/globals";
import { regions } from "../../src/french/region.ts";
import { createLibrary } from "../../src/writing/library.ts";
import { told } from "../sources/told.ts";
import { essai } from "./make.ts";

type Files = Readonly<Record<string, string>>;

function check(template: string, files: Files = {}): readonly [string, string] {
  return told(() => createLibrary(essai(template, files), regions["fr-FR"]).find("essai"));
}

type Wrong = readonly [title: string, template: string, message: string | RegExp, files?: Files];

/** Every template of the tests has seven lines of front matter, so its first line is the eighth of the file. */
const wrong: readonly Wrong[] = [
  [
    "an unknown field",
    "{{pourcentage sector.chnage}}",
    "essai.hbs:8:15 : champ inconnu « chnage » (vouliez-vous dire « change » ?).",
  ],
  [
    "a field like no other",
    "{{nom zzzzzz}}",
    /^essai\.hbs:8:7 : champ inconnu « zzzzzz » \(connus : asOf, session, sector, /,
  ],
  ["a field of a fact", "{{nom sector.change.value}}", "essai.hbs:8:7 : champ inconnu « value »."],
  [
    "an unknown field printed bare",
    "Un\n  {{sector.symbl}}",
    "essai.hbs:9:5 : champ inconnu « symbl » (vouliez-vous dire « symbol » ?).",
  ],
  ["constructor", "{{sector.constructor}}", /^essai\.hbs:8:3 : champ inconnu « constructor »/],
  ["__proto__", "{{#with sector.__proto__}}{{/with}}", /^essai\.hbs:8:9 : champ inconnu « __proto__ »/],
  ["toString", "{{#if toString}}{{/if}}", /^essai\.hbs:8:7 : champ inconnu « toString »/],
  ["the entity behind a name", "{{texte sector.entity}}", /^essai\.hbs:8:9 : champ inconnu « entity »/],
  [
    "an unknown helper",
    "{{pourcntage sector.change}}",
    "essai.hbs:8:1 : aide inconnue « pourcntage » (vouliez-vous dire « pourcentage » ?).",
  ],
  ["a helper named constructor", "{{constructor sector}}", /^essai\.hbs:8:1 : aide inconnue « constructor »/],
  ["a helper of Handlebars' own", "{{lookup sector.change}}", /^essai\.hbs:8:1 : aide inconnue « lookup »/],
  [
    "an unknown block",
    "{{#chapot}}a{{/chapot}}",
    "essai.hbs:8:1 : bloc inconnu « chapot » (vouliez-vous dire « chapo » ?).",
  ],
  [
    "a block close to « each »",
    "{{#eahc members}}a{{/eahc}}",
    "essai.hbs:8:1 : bloc inconnu « eahc » (vouliez-vous dire « each » ?).",
  ],
  ["a field as a block", "{{#sector}}a{{/sector}}", /^essai\.hbs:8:1 : bloc inconnu « sector »/],
  ["a block written as a value", "{{varie}}", "essai.hbs:8:1 : « varie » s’écrit {{#varie}}…{{/varie}}."],
  ["a value written as a block", "{{#le sector}}a{{/le}}", "essai.hbs:8:1 : « le » s’écrit {{le …}}."],
  ["{{ou}} out of #varie", "{{ou}}", /^essai\.hbs:8:1 : aide inconnue « ou »/],
  [
    "{{ou}} deeper than its #varie",
    "{{#varie}}{{#if mixed}}a{{ou}}b{{/if}}{{/varie}}",
    /^essai\.hbs:8:25 : aide inconnue « ou »/,
  ],
  [
    "an unknown partial",
    "a\n{{> moovers}}",
    "essai.hbs:9:1 : partiel inconnu « moovers » (vouliez-vous dire « movers » ?).",
    { "partials/movers.hbs": "a" },
  ],
  ["a partial computed on the spot", "{{> (le sector)}}", /^essai\.hbs:8:1 : partiel inconnu/],
  [
    "a partial with options",
    "{{> movers a=mixed}}",
    "essai.hbs:8:1 : le partiel « movers » n’admet qu’un argument, et aucune option.",
    { "partials/movers.hbs": "a" },
  ],
  [
    "a partial with two arguments",
    "{{> movers sector best}}",
    "essai.hbs:8:1 : le partiel « movers » n’admet qu’un argument, et aucune option.",
    { "partials/movers.hbs": "a" },
  ],
  [
    "a mistake inside a partial",
    "{{> movers}}",
    "partials/movers.hbs:2:6 : champ inconnu « sectr » (vouliez-vous dire « sector » ?).",
    { "partials/movers.hbs": "a\n{{le sectr}}" },
  ],
  [
    "a partial run on what lacks its field",
    "{{> ligne sector.changes}}",
    /^partials\/ligne\.hbs:1:11 : champ inconnu « price »/,
    { "partials/ligne.hbs": "{{montant price}}" },
  ],
  [
    "a partial that climbs out of itself",
    "{{#each members}}{{> ligne}}{{/each}}",
    "partials/ligne.hbs:1:6 : « ../sector » remonte plus haut que le gabarit.",
    { "partials/ligne.hbs": "{{le ../sector}}" },
  ],
  [
    "a partial that calls itself",
    "{{> a}}",
    "partials/a.hbs:1:1 : le partiel « a » s’appelle lui-même.",
    { "partials/a.hbs": "{{> a}}" },
  ],
  [
    "two partials that call each other",
    "{{> a}}",
    "partials/b.hbs:1:1 : le partiel « a » s’appelle lui-même.",
    { "partials/a.hbs": "{{> b}}", "partials/b.hbs": "{{> a}}" },
  ],
  [
    "an unknown option",
    "{{bouge sector.change seull=true}}",
    "essai.hbs:8:23 : option de « bouge » inconnue « seull » (vouliez-vous dire « seul » ?).",
  ],
  [
    "an option of another helper",
    '{{le sector temps="passé"}}',
    "essai.hbs:8:13 : option de « le » inconnue « temps » (connus : forme, sigle).",
  ],
  [
    "an option on a bare field",
    '{{sector.symbol forme="courte"}}',
    "essai.hbs:8:17 : option de « texte » inconnue « forme ».",
  ],
  [
    "an unknown field in an option",
    "{{bouge sector.change sujet=benchmrk}}",
    "essai.hbs:8:29 : champ inconnu « benchmrk » (vouliez-vous dire « benchmark » ?).",
  ],
  ["too few arguments", "{{compare gap}}", "essai.hbs:8:1 : « compare » attend 2 argument(s), 1 trouvé(s)."],
  ["too many arguments", "{{le sector benchmark}}", "essai.hbs:8:1 : « le » attend 1 argument(s), 2 trouvé(s)."],
  ["no argument", "{{le}}", "essai.hbs:8:1 : « le » attend 1 argument(s), 0 trouvé(s)."],
  [
    "an argument to a block that takes none",
    "{{#titre sector}}a{{/titre}}",
    "essai.hbs:8:1 : « titre » attend 0 argument(s), 1 trouvé(s).",
  ],
  [
    "a name where a figure belongs",
    "{{pourcentage sector}}",
    "essai.hbs:8:15 : « pourcentage » attend une donnée, « sector » n’en est pas.",
  ],
  [
    "a figure where a name belongs",
    "{{le sector.change}}",
    "essai.hbs:8:6 : « le » attend un nom (actif, indice, société…), « sector.change » n’en est pas.",
  ],
  [
    "a list where a name belongs",
    "{{le members}}",
    "essai.hbs:8:6 : « le » attend un nom (actif, indice, société…), « members » n’en est pas.",
  ],
  [
    "a flag where a figure belongs",
    "{{texte mixed}}",
    "essai.hbs:8:9 : « texte » attend une donnée, « mixed » n’en est pas.",
  ],
  [
    "a panel where a name belongs",
    "{{le majors}}",
    "essai.hbs:8:6 : « le » attend un nom (actif, indice, société…), « majors » n’en est pas.",
  ],
  [
    "a figure where a breadth belongs",
    "{{bilan sector.change}}",
    "essai.hbs:8:9 : « bilan » attend le décompte des hausses et des baisses, « sector.change » n’en est pas.",
  ],
  ["a text where a figure belongs", '{{pourcentage "9"}}', "essai.hbs:8:15 : « pourcentage » attend une donnée."],
  ["a number where a name belongs", "{{le 9}}", "essai.hbs:8:6 : « le » attend un nom (actif, indice, société…)."],
  [
    "a field where a text belongs",
    "{{accord sector session}}",
    "essai.hbs:8:17 : « accord » attend un texte entre guillemets droits, « session » n’en est pas.",
  ],
  ["null", "{{le null}}", "essai.hbs:8:6 : un nom de champ est attendu."],
  ["a bare object", "{{sector}}", "essai.hbs:8:3 : « texte » attend une donnée, « sector » n’en est pas."],
  [
    "#each on what is no list",
    "{{#each sector}}a{{/each}}",
    "essai.hbs:8:9 : {{#each}} attend une liste, « sector » n’en est pas une.",
  ],
  [
    "#each on a figure",
    "{{#each sector.change}}a{{/each}}",
    "essai.hbs:8:9 : {{#each}} attend une liste, « sector.change » n’en est pas une.",
  ],
  [
    "#liste on what is no list",
    "{{#liste sector}}a{{/liste}}",
    "essai.hbs:8:10 : « liste » attend une liste, « sector » n’en est pas.",
  ],
  ["#if without a subject", "{{#if}}a{{/if}}", "essai.hbs:8:1 : {{#if}} attend un seul argument."],
  [
    "#if with an option",
    "{{#if members includeZero=true}}a{{/if}}",
    "essai.hbs:8:1 : {{#if}} attend un seul argument.",
  ],
  ["#with on two", "{{#with sector best}}a{{/with}}", "essai.hbs:8:1 : {{#with}} attend un seul argument."],
  ["a block parameter", "{{#each members as |price|}}a{{/each}}", "essai.hbs:8:1 : {{#each}} n’admet pas « as | | »."],
  [
    "else where nothing would print it",
    "{{#chapo}}a{{else}}b{{/chapo}}",
    "essai.hbs:8:1 : {{#chapo}} n’admet pas {{else}}.",
  ],
  ["else in #varie", "{{#varie}}a{{else}}b{{/varie}}", "essai.hbs:8:1 : {{#varie}} n’admet pas {{else}}."],
  ["../ beyond the top", "{{le ../sector}}", "essai.hbs:8:6 : « ../sector » remonte plus haut que le gabarit."],
  [
    "../ out of #if, which opens no context",
    "{{#if mixed}}{{le ../sector}}{{/if}}",
    "essai.hbs:8:19 : « ../sector » remonte plus haut que le gabarit.",
  ],
  [
    "../../ out of one #each",
    "{{#each members}}{{le ../../sector}}{{/each}}",
    "essai.hbs:8:23 : « ../../sector » remonte plus haut que le gabarit.",
  ],
  [
    "a field of the outer context inside #each",
    "{{#each members}}{{le benchmark}}{{/each}}",
    /^essai\.hbs:8:23 : champ inconnu « benchmark »/,
  ],
  [
    "a field of the item in the else of #each",
    "{{#each members}}a{{else}}{{montant price}}{{/each}}",
    /^essai\.hbs:8:37 : champ inconnu « price »/,
  ],
  ["unknown data", "{{#each members}}{{#if @index}}a{{/if}}{{/each}}", "essai.hbs:8:24 : « @index » n’existe pas."],
  [
    "a field of @first",
    "{{#each members}}{{#if @first.change}}a{{/if}}{{/each}}",
    "essai.hbs:8:24 : « @first.change » n’existe pas.",
  ],
  [
    "an unknown field from @root",
    "{{le @root.sectr}}",
    "essai.hbs:8:6 : champ inconnu « sectr » (vouliez-vous dire « sector » ?).",
  ],
  [
    "a sub-expression as an argument",
    "{{texte (le sector)}}",
    "essai.hbs:8:9 : les appels entre parenthèses ne sont pas admis.",
  ],
  [
    "a sub-expression as an option",
    "{{lien sector.name texte=(le sector)}}",
    "essai.hbs:8:26 : les appels entre parenthèses ne sont pas admis.",
  ],
  [
    "a sub-expression in #if",
    "{{#if (le sector)}}a{{/if}}",
    "essai.hbs:8:7 : les appels entre parenthèses ne sont pas admis.",
  ],
  [
    "a block partial, which would go unread",
    "{{#> movers}}{{le sectr}}{{/movers}}",
    /^essai\.hbs:8:1 : les partiels en ligne, /,
    { "partials/movers.hbs": "a" },
  ],
  [
    "an inline partial, which would go unread",
    '{{#*inline "a"}}{{le sectr}}{{/inline}}',
    /^essai\.hbs:8:1 : les partiels en ligne, /,
  ],
  [
    "a mistake in the first wording",
    "{{#varie}}{{le sectr}}{{ou}}b{{/varie}}",
    /^essai\.hbs:8:16 : champ inconnu « sectr »/,
  ],
  [
    "a mistake in the last wording",
    "{{#varie}}\n  a\n{{ou}}\n  b {{le sectr}}\n{{/varie}}",
    /^essai\.hbs:11:10 : champ inconnu « sectr »/,
  ],
  ["a mistake in else", "{{#if mixed}}a{{else}}{{le sectr}}{{/if}}", /^essai\.hbs:8:28 : champ inconnu « sectr »/],
  [
    "a mistake in else if",
    "{{#if mixed}}a{{else if best}}{{le sectr}}{{/if}}",
    /^essai\.hbs:8:36 : champ inconnu « sectr »/,
  ],
  [
    "a mistake in the question of else if",
    "{{#if mixed}}a{{else if bestt}}b{{/if}}",
    /^essai\.hbs:8:25 : champ inconnu « bestt »/,
  ],
  ["a mistake in an inverted block", "{{^if mixed}}{{le sectr}}{{/if}}", /^essai\.hbs:8:19 : champ inconnu « sectr »/],
  ["a mistake in a part", "{{#titre}}\n{{le sectr}}\n{{/titre}}", /^essai\.hbs:9:6 : champ inconnu « sectr »/],
  ["a mistake in #liste", "{{#liste members}}{{le ../sectr}}{{/liste}}", /^essai\.hbs:8:24 : champ inconnu « sectr »/],
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
    ["the newest event", "{{#if latest.modelRelease.recent}}{{du latest.modelRelease.model}}{{/if}}"],
    ["a list of texts", "{{#each events.analysis}}{{#each paragraphs}}{{mot this}}{{/each}}{{/each}}"],
    ["a comment", "{{!-- {{le sectr}} --}}"],
    ["triple braces, which escape no more than double ones", "{{{texte sector.symbol}}}"],
  ])("%s: %s", (_, template, files = {}) => {
    expect(check(template, files)).toEqual(["no error", ""]);
  });
});

describe("the lines of a message", () => {
  test("count from the top of the file, front matter and blank lines included", () => {
    expect(check("\n\nUn.\n\n  {{le sectr}}")[1]).toMatch(/^essai\.hbs:12:8 : /u);
  });

  test("are the same with Windows line ends", () => {
    const files = new Map(
      [...essai("\n\nUn.\n\n  {{le sectr}}")].map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]),
    );
    expect(told(() => createLibrary(files, regions["fr-FR"]).find("essai"))[1]).toMatch(/^essai\.hbs:12:8 : /u);
  });
});

describe("the fields that a kind needs", () => {
  const needing = (path: string): readonly [string, string] => {
    const files = new Map([...essai("a")].map(([file, text]) => [file, text.replace("[sector]", `[sector, ${path}]`)]));
    return told(() => createLibrary(files, regions["fr-FR"]).find("essai"));
  };

  test.each(["sector.change", "members", "latest.modelRelease.cost", "mixed"])("may be %s", (path) => {
    expect(needing(path)).toEqual(["no error", ""]);
  });

  test.each([
    [
      "sector.chnage",
      "essai.hbs : needs, « sector.chnage » : champ inconnu « chnage » (vouliez-vous dire « change » ?).",
    ],
    ["sector.change.value", "essai.hbs : needs, « sector.change.value » : champ inconnu « value »."],
    ["members.0", "essai.hbs : needs, « members.0 » : champ inconnu « 0 »."],
  ])("may not be %s", (path, message) => {
    expect(needing(path)).toEqual(["E_TEMPLATE_INVALID", message]);
  });
});
