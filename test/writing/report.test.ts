import { describe, expect, test } from "@jest/globals";
import { realEffects } from "../../src/effects.ts";
import { lexicon } from "../../src/french/lexicon.ts";
import { templateFiles } from "../../src/templates.ts";
import type { Mistake } from "../../src/writing/mistake.ts";
import type { Report } from "../../src/writing/report.ts";
import { checkLibrary } from "../../src/writing/report.ts";
import { head } from "./make.ts";

/** Every part that an article has. */
const parts = ["titre", "titre", "titre", "titreSeo", "description", "chapo", "resume", "etiquettes"]
  .map((part) => `{{#${part}}}${part === "resume" ? "Résumé : " : ""}a{{/${part}}}`)
  .join("");

type Files = Readonly<Record<string, string>>;

const report = (files: Files): Report => checkLibrary(new Map(Object.entries(files)), lexicon);
const lines = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

describe("a set of templates", () => {
  test("without a mistake has none to tell, and is counted", () => {
    const files = { "essai.hbs": `${head}${parts}{{> a}}`, "partials/a.hbs": "b", "notes.txt": "{{" };
    expect(report(files)).toEqual({ kinds: 1, partials: 1, renderings: 0, mistakes: [], warnings: [] });
  });

  test("of our own has no mistake and no partial to spare", () => {
    const { kinds, partials, renderings: _, ...told } = checkLibrary(templateFiles(null, realEffects), lexicon);
    expect(told).toEqual({ mistakes: [], warnings: [] });
    expect(kinds).toBeGreaterThan(0);
    expect(partials).toBeGreaterThan(10);
  });

  test.each<readonly [title: string, files: Files, mistakes: readonly string[]]>([
    [
      "two kinds, each with its mistakes, in the order of the files and their lines",
      { "b.hbs": `${head}${parts}{{le sectr}}`, "a.hbs": `${head}${parts}\n7\n{{le bset}}` },
      [
        "a.hbs:9:1 le chiffre «\u00a07\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
        "a.hbs:10:6 champ inconnu «\u00a0bset\u00a0» (vouliez-vous dire «\u00a0best\u00a0»\u202f?).",
        `b.hbs:8:${parts.length + 6} champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?).`,
      ],
    ],
    [
      "a mistake of a partial that two kinds call, told once",
      {
        "a.hbs": `${head}${parts}\n{{> c}}`,
        "b.hbs": `${head}${parts}\n{{> c}}`,
        "partials/c.hbs": "{{le sectr}}",
      },
      [
        "partials/c.hbs:1:6 champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?), dans l’appel a.hbs:9:1.",
      ],
    ],
    [
      "a kind without most of its parts",
      {
        "a.hbs": `${head}{{#titre}}a{{/titre}}{{> c}}`,
        "partials/c.hbs": "{{#if mixed}}{{#resume}}Résumé : a{{/resume}}{{/if}}",
      },
      [
        "a.hbs:1:1 la partie {{#titreSeo}} manque.",
        "a.hbs:1:1 la partie {{#description}} manque.",
        "a.hbs:1:1 la partie {{#chapo}} manque.",
        "a.hbs:1:1 la partie {{#etiquettes}} manque.",
      ],
    ],
    [
      "a kind without front matter",
      { "a.hbs": parts },
      ["a.hbs:1:1 l’en-tête est faux, il faut un groupe de clés, valeur vide trouvée."],
    ],
    [
      "front matter with an unknown key, and a mistake of the body",
      { "a.hbs": `${head.replace("slug:", "nom: x,\nslug:")}${parts}\n{{le sectr}}` },
      [
        "a.hbs:3:1 l’en-tête est faux, «\u00a0nom\u00a0»\u00a0: clé inconnue (connus\u00a0: name, description, slug, about, event, needs, accepts, salience).",
        "a.hbs:10:6 champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?).",
      ],
    ],
    [
      "a need that the data do not have",
      { "a.hbs": `${head.replace("[sector]", "[sector, gapp]")}${parts}` },
      [
        "a.hbs:5:17 needs, «\u00a0gapp\u00a0»\u00a0: champ inconnu «\u00a0gapp\u00a0» (vouliez-vous dire «\u00a0gap\u00a0»\u202f?).",
      ],
    ],
    [
      "front matter that is no YAML, told once",
      { "a.hbs": `${head.replace("Essai", "a: b")}${parts}` },
      ["a.hbs:2:9 l’en-tête n’est pas du YAML valide."],
    ],
    [
      "a kind that cannot be parsed, whose parts are not missed",
      { "a.hbs": `${head}{{#if mixed}}` },
      ["a.hbs:8:1 la syntaxe du gabarit est fausse, une accolade ou une balise de bloc n’est sans doute pas refermée."],
    ],
    [
      "a partial that cannot be parsed, told once though two kinds call it",
      { "a.hbs": `${head}{{> c}}`, "b.hbs": `${head}{{> c}}`, "partials/c.hbs": "a\n{{le" },
      [
        "partials/c.hbs:2:1 la syntaxe du gabarit est fausse, une accolade ou une balise de bloc n’est sans doute pas refermée.",
      ],
    ],
    [
      "a single wording",
      { "a.hbs": `${head}${parts}\n  {{#varie}}a{{/varie}}` },
      ["a.hbs:9:3 {{#varie}} n’a qu’une formulation, séparez-les par {{ou}}."],
    ],
    [
      "an empty wording, at the {{ou}} that opens it",
      { "a.hbs": `${head}${parts}\n{{#varie}}\n  a\n{{ou}}\n  {{!-- rien --}}\n{{ou}}\n  b\n{{/varie}}` },
      ["a.hbs:11:1 une formulation de {{#varie}} est vide."],
    ],
    [
      "an empty first wording in a partial, inside other blocks",
      {
        "a.hbs": `${head}${parts}{{> c}}`,
        "partials/c.hbs": "{{#if mixed}}a{{else}}{{#varie}} {{ou}}{{#varie}}b{{/varie}}{{/varie}}{{/if}}",
      },
      [
        "partials/c.hbs:1:23 une formulation de {{#varie}} est vide.",
        "partials/c.hbs:1:40 {{#varie}} n’a qu’une formulation, séparez-les par {{ou}}.",
      ],
    ],
  ])("tells %s", (_, files, mistakes) => {
    expect(lines(report(files).mistakes)).toEqual(mistakes);
  });
});

describe("a partial that no kind calls", () => {
  const orphan = (text: string, more: Files = {}): Report =>
    report({ "essai.hbs": `${head}${parts}`, "partials/seul.hbs": text, ...more });

  test("is told as a warning, and is no mistake", () => {
    const { mistakes, warnings } = orphan(
      '{{#if @first}}{{bouge change}}{{/if}} {{le ../sector}} {{accord this "peser"}}',
    );
    expect(mistakes).toEqual([]);
    expect(lines(warnings)).toEqual([
      "partials/seul.hbs:1:1 le partiel «\u00a0seul\u00a0» n’est appelé par aucun type.",
    ]);
  });

  test("is not saved by another that no kind calls", () => {
    const { warnings } = orphan("{{> autre}}", { "partials/autre.hbs": "{{> seul}}" });
    expect(warnings.map(({ file }) => file)).toEqual(["partials/autre.hbs", "partials/seul.hbs"]);
  });

  test.each([
    [
      "a helper",
      "{{pourcntage change}}",
      "partials/seul.hbs:1:1 aide inconnue «\u00a0pourcntage\u00a0» (vouliez-vous dire «\u00a0pourcentage\u00a0»\u202f?).",
    ],
    [
      "an option",
      "{{bouge change seull=true}}",
      "partials/seul.hbs:1:16 option de «\u00a0bouge\u00a0» inconnue «\u00a0seull\u00a0» (vouliez-vous dire «\u00a0seul\u00a0»\u202f?).",
    ],
    [
      "a word",
      '{{nombre parameters de="paramettres"}}',
      "partials/seul.hbs:1:24 le lexique ne connaît pas le nom «\u00a0paramettres\u00a0»\u202f; vouliez-vous dire «\u00a0paramètre\u00a0»\u202f?",
    ],
    ["a partial", "{{> movrs}}", "partials/seul.hbs:1:1 partiel inconnu «\u00a0movrs\u00a0» (connus\u00a0: seul)."],
    [
      "a field of the root",
      "{{le @root.sectr}}",
      "partials/seul.hbs:1:6 champ inconnu «\u00a0sectr\u00a0» (vouliez-vous dire «\u00a0sector\u00a0»\u202f?).",
    ],
    [
      "a figure typed by hand",
      "En 2024",
      "partials/seul.hbs:1:4 le chiffre «\u00a02024\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée.",
    ],
    [
      "its syntax",
      "{{#if a}}",
      "partials/seul.hbs:1:1 la syntaxe du gabarit est fausse, une accolade ou une balise de bloc n’est sans doute pas refermée.",
    ],
  ])("is checked for %s all the same", (_, text, mistake) => {
    expect(lines(orphan(text).mistakes)).toEqual([mistake]);
  });
});
