import { describe, expect, test } from "@jest/globals";
import { readTemplates, templateFiles } from "../src/templates.ts";
import { effectsOf } from "./folder.ts";
import { told } from "./sources/told.ts";

const ours = {
  "/maison/templates/jour.hbs": "notre jour",
  "/maison/templates/partials/suite.hbs": "notre suite",
};
const laid = (files: Readonly<Record<string, string>>, folder: string | null) =>
  Object.fromEntries(templateFiles(folder, effectsOf({ ...ours, ...files })));

describe("the templates of a run", () => {
  test("are ours alone when a newsroom gives none", () => {
    expect(laid({}, null)).toEqual({ "jour.hbs": "notre jour", "partials/suite.hbs": "notre suite" });
  });

  test("are ours with a newsroom's laid over them file by file", () => {
    const theirs = { "gabarits/partials/suite.hbs": "leur suite", "gabarits/nuit.hbs": "leur nuit" };
    expect(laid(theirs, "gabarits")).toEqual({
      "jour.hbs": "notre jour",
      "nuit.hbs": "leur nuit",
      "partials/suite.hbs": "leur suite",
    });
  });

  test("are only files in .hbs", () => {
    const theirs = { "gabarits/lexicon/mots.yaml": "nouns: []", "gabarits/jour.hbs.old": "", "gabarits/a.hbs": "a" };
    expect([...readTemplates("gabarits", effectsOf(theirs))]).toEqual([["a.hbs", "a"]]);
  });

  test.each([
    ["a file", "gabarits/a.hbs", "E_USAGE", "«\u00a0gabarits/a.hbs\u00a0» est un fichier"],
    ["nowhere", "nulle-part", "E_FILE_MISSING", "nulle-part"],
  ])("are refused from %s", (_, folder, code, says) => {
    const [found, message] = told(() => laid({ "gabarits/a.hbs": "" }, folder));
    expect([found, message]).toEqual([code, expect.stringContaining(says)]);
  });
});
