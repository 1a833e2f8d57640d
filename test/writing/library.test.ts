import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { realEffects } from "../../src/effects.ts";
import type { Lexicon } from "../../src/french/lexicon.ts";
import { extendLexicon, lexicon } from "../../src/french/lexicon.ts";
import { regions } from "../../src/french/region.ts";
import { openLibrary } from "../../src/pipeline.ts";
import { createLibrary } from "../../src/writing/library.ts";
import { told } from "../sources/told.ts";
import { essai, head, penOf, textOf, wholeShape } from "./make.ts";

const created: string[] = [];
afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true });
});

/** A newsroom's folder that holds these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "depeche-"));
  created.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const open = (files: Readonly<Record<string, string>>) => openLibrary(folderOf(files), "fr-FR", realEffects);

describe("a library", () => {
  test("lists the kinds and not the partials", () => {
    const library = createLibrary(essai("a", { "partials/b.hbs": "b", "notes.txt": "{{" }), regions["fr-FR"], lexicon);
    expect(library.kinds.map(({ id, name }) => [id, name])).toEqual([["essai", "Essai"]]);
  });

  test("compiles a kind once", () => {
    const library = createLibrary(essai("a"), regions["fr-FR"], lexicon);
    expect(library.find("essai")).toBe(library.find("essai"));
  });

  test("tells the first of several mistakes, and how many more there are", () => {
    const find = (body: string): string =>
      told(() => createLibrary(essai(body), regions["fr-FR"], lexicon).find("essai"))[1];
    expect(find("{{#if mixed}}42{{/if}} {{null}} {{> a}}")).toBe(
      "essai.hbs:8:14\u00a0: le chiffre «\u00a042\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée. Et 2 autres erreurs\u00a0: depeche templates check les donne toutes.",
    );
    expect(find("un 42 {{> a}}")).toMatch(/ Et 1 autre erreur\u00a0: depeche templates check les donne toutes\.$/u);
  });

  test("knows the words of the lexicon it is given", () => {
    const files = essai('{{nombre foremost.modelRelease.parameters de="zorglubs"}}');
    const words = {
      nouns: [{ singular: "zorglub", plural: "zorglubs", gender: "m" }],
      adjectives: [],
      verbs: [],
    } as const;
    const find = (known: Lexicon): readonly [string, string] =>
      told(() => createLibrary(files, regions["fr-FR"], known, wholeShape).find("essai"));
    expect(find(lexicon)[1]).toMatch(/le lexique ne connaît pas le nom «\u00a0zorglubs\u00a0»/u);
    expect(find(extendLexicon(lexicon, words))).toEqual(["no error", ""]);
  });

  test.each([
    ["a template that cannot be parsed", { "partials/b.hbs": "{{#if a}}" }, /^partials\/b\.hbs:1:1\u00a0: la syntaxe/u],
    ["front matter that makes no kind", { "autre.hbs": "a" }, /^autre\.hbs:1:1\u00a0: l’en-tête est faux/u],
  ])("is refused whole for %s", (_, more, message) => {
    expect(told(() => createLibrary(essai("a", more), regions["fr-FR"], lexicon))[1]).toMatch(message);
  });

  test("lets the other kinds work when one has a mistake", () => {
    const library = createLibrary(essai("a", { "faux.hbs": `${head}{{le sectr}}` }), regions["fr-FR"], lexicon);
    expect(library.find("essai").kind.id).toBe("essai");
    expect(told(() => library.find("faux"))[1]).toMatch(/^faux\.hbs:8:6\u00a0: /u);
  });

  test.each([
    ["esai", "Le type d’article «\u00a0esai\u00a0» n’existe pas\u202f; vouliez-vous dire «\u00a0essai\u00a0»\u202f?"],
    [
      "bilan-annuel",
      "Le type d’article «\u00a0bilan-annuel\u00a0» n’existe pas\u202f; les types connus sont\u00a0: essai, autre.",
    ],
    [
      "partials/b",
      "Le type d’article «\u00a0partials/b\u00a0» n’existe pas\u202f; les types connus sont\u00a0: essai, autre.",
    ],
    [
      "constructor",
      "Le type d’article «\u00a0constructor\u00a0» n’existe pas\u202f; les types connus sont\u00a0: essai, autre.",
    ],
  ])("does not know %s", (id, message) => {
    const library = createLibrary(essai("a", { "autre.hbs": head, "partials/b.hbs": "b" }), regions["fr-FR"], lexicon);
    expect(told(() => library.find(id))).toEqual(["E_KIND_UNKNOWN", message]);
  });
});

describe("the product's own templates", () => {
  test.each(["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const)("pass the checker in %s", (region) => {
    const library = openLibrary(null, region, realEffects);
    expect(library.kinds.length).toBeGreaterThan(0);
    for (const { id } of library.kinds) expect(library.find(id).kind.id).toBe(id);
  });
});

describe("a newsroom's folder", () => {
  const bodyOf = (files: Readonly<Record<string, string>>, kind: string): string => {
    const pen = penOf();
    return textOf(pen.slots.read(open(files).find(kind).run({}, pen)));
  };

  test("adds a kind", () => {
    expect(open({ "essai.hbs": head }).kinds.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["essai", "sector-move"]),
    );
    expect(bodyOf({ "essai.hbs": `${head}Bonjour.` }, "essai")).toBe("Bonjour.");
  });

  test("overrides a kind of ours by its file's name", () => {
    expect(bodyOf({ "sector-move.hbs": `${head}Le nôtre.` }, "sector-move")).toBe("Le nôtre.");
  });

  test("overrides a partial of ours, which our kinds then call", () => {
    const files = { "partials/analysis.hbs": "Analyse maison.", "essai.hbs": `${head}{{> analysis}}` };
    expect(bodyOf(files, "essai")).toBe("Analyse maison.");
    expect(
      told(() =>
        open({
          ...files,
          "partials/analysis.hbs": "\n{{headin}}",
          "essai.hbs": `${head}{{#each events.analysis}}{{> analysis}}{{/each}}`,
        }).find("essai"),
      )[1],
    ).toBe(
      "partials/analysis.hbs:2:3\u00a0: champ inconnu «\u00a0headin\u00a0» (vouliez-vous dire «\u00a0heading\u00a0»\u202f?), dans l’appel essai.hbs:8:26.",
    );
  });

  test("may call a partial of ours", () => {
    expect(bodyOf({ "essai.hbs": `${head}{{#each events.statement}}{{> statement}}{{/each}}Un.` }, "essai")).toBe(
      "Un.",
    );
  });

  test("that does not exist is an error that names it", () => {
    const [code, message] = told(() => openLibrary("/nulle/part", "fr-FR", realEffects));
    expect(code).toBe("E_FILE_MISSING");
    expect(message).toContain("/nulle/part");
  });
});
