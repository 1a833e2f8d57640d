import { describe, expect, test } from "@jest/globals";
import { usualSalience } from "../../../src/facts/salience.ts";
import type { Article, Passage, Piece, ValuePiece } from "../../../src/writing/article.ts";
import { judgeShape } from "../../../src/writing/trial/blemish.ts";

const value = (text: string, role: ValuePiece["role"] = "name", line = 3): Piece => ({
  is: "value",
  role,
  text,
  fact: "f",
  machine: null,
  place: { file: "essai.hbs", line, column: 1 },
});
const words = (text: string): Piece => ({ is: "literal", text });

const article = (body: Passage, title: Passage = [words("Titre")]): Article => ({
  id: "essai",
  kind: "essai",
  slug: "essai",
  version: 1,
  region: "fr-FR",
  seed: 1,
  asOf: "2025-01-27T05:00:00Z",
  firstAsOf: "2025-01-27T05:00:00Z",
  dateline: [],
  generatedAt: "2025-01-27T05:00:00Z",
  titles: [title],
  seoTitle: [words("Titre")],
  description: [words("Une phrase.")],
  chapo: [words("Une phrase.")],
  body,
  resume: [words("Résumé\u00a0: une phrase.")],
  course: null,
  tags: [],
  wordings: [],
  notes: [],
  revisions: [],
  facts: [],
  choices: [],
  salience: { weights: usualSalience, selections: [] },
  accounts: [],
  sources: [],
  disclosure: "",
});
const said = (...body: readonly Piece[]): readonly string[] =>
  judgeShape(article(body)).map(({ sentence }) => sentence.split(" («")[0] ?? "");

describe("a finished text is told to", () => {
  test.each<readonly [what: string, body: readonly Piece[]]>([
    ["une valeur de machine est imprimée", [words("Il vaut undefined dollars.")]],
    ["deux espaces se suivent", [words("Il  vaut.")]],
    ["une espace précède le signe", [words("Il vaut , dit-on.")]],
    ["deux signes se suivent", [words("Il vaut,, dit-on.")]],
    ["deux signes se suivent", [words("Il vaut (, dit-on).")]],
    ["des parenthèses ou des guillemets sont vides", [words("Il vaut () dit-on.")]],
    ["une phrase commence par un signe", [words(", selon "), value("Binance"), words(".")]],
    ["il manque un mot derrière celui-ci", [words("Il vaut selon.")]],
    ["un mot est répété", [words("Il vaut de de l’or.")]],
    ["l’article devait se contracter", [words("Le prix de le bitcoin.")]],
    ["l’élision manque", [words("Le prix de "), value("Aethir"), words(".")]],
    ["l’intertitre est vide", [words("## \n\nUne phrase.")]],
    ["l’intertitre n’est suivi d’aucun texte", [words("## Un\n\n## Deux\n\nUne phrase.")]],
    ["l’intertitre n’est suivi d’aucun texte", [words("Une phrase.\n\n## Un")]],
    ["la phrase ne finit pas par un point", [words("Une phrase\n\nUne autre.")]],
    ["la phrase commence par une minuscule", [words("Une phrase. une autre.")]],
    ["une case du tableau est vide", [words("| a | b |\n| --- | --- |\n| c |  |")]],
  ])("%s", (what, body) => {
    expect(said(...body)).toContain(what);
  });

  test("with the words around, and the place of the value nearest to it", () => {
    expect(
      judgeShape(article([words("Oui. "), value("Alpha", "name", 5), words(" vaut , "), value("x", "name", 9)])),
    ).toEqual([
      expect.objectContaining({
        sentence: "une espace précède le signe («\u00a0Oui. Alpha vaut , x\u00a0»)",
        place: { file: "essai.hbs", line: 9, column: 1 },
      }),
      expect.objectContaining({ sentence: expect.stringContaining("ne finit pas") }),
    ]);
  });

  test("a title that ends with a stop", () => {
    const remarks = judgeShape(article([words("Une phrase.")], [words("Un titre.")]));
    expect(remarks.map(({ sentence }) => sentence)).toEqual([expect.stringContaining("le titre finit par un point")]);
  });
});

describe("a finished text that reads well is told nothing", () => {
  test.each<readonly [string, readonly Piece[]]>([
    [
      "prose",
      [
        value("Le bitcoin"),
        words(" cède 4 %, selon "),
        value("Binance"),
        words(". Au total, deux reculent\u202f; un seul progresse."),
      ],
    ],
    ["a name in small letters", [value("io.net"), words(" recule. "), value("dYdX"), words(" aussi.")]],
    ["a table", [words("| Actif | Cours |\n| --- | ---: |\n| "), value("Alpha"), words(" | n. c. |")]],
    ["somebody’s words, whatever they are", [words("> «\u00a0"), value("oui..  non ,", "verbatim"), words("\u00a0»")]],
    ["onze and oui, which do not elide", [words("Le prix de "), value("onze jetons"), words(".")]],
    ["a heading with its text", [words("## Un\n\nUne phrase\u00a0:\n\n- une valeur")]],
  ])("%s", (_, body) => {
    expect(said(...body)).toEqual([]);
  });
});
