import { describe, expect, test } from "@jest/globals";
import { lexicon } from "../../src/french/lexicon.ts";
import { le } from "../../src/french/naming.ts";
import { creditNaming } from "../../src/writing/credit.ts";
import { named, penOf, run, text, textOf } from "./make.ts";

describe("the name of a source that no entry describes", () => {
  test.each([
    ["CoinGecko", "CoinGecko"],
    ["Institut de la statistique", "l\u2019Institut de la statistique"],
    ["institut de la statistique", "l\u2019institut de la statistique"],
    ["Banque centrale européenne", "la Banque centrale européenne"],
    ["Communiqué d\u2019Arc-en-ciel", "un communiqué d\u2019Arc-en-ciel"],
    ["communiqué de presse", "un communiqué de presse"],
    ["note de recherche", "une note de recherche"],
    ["les analystes de Kaiko", "les analystes de Kaiko"],
    ["l\u2019équipe du projet", "l\u2019équipe du projet"],
    ["équipes de recherche", "les équipes de recherche"],
    ["Option Finance", "Option Finance"],
    ["Capital", "Capital"],
    ["Les Échos", "Les Échos"],
    ["L\u2019Agefi", "L\u2019Agefi"],
    ["Hugging Face", "Hugging Face"],
    ["", ""],
  ])("« %s » is said « %s »", (name, expected) => {
    const { lead, name: said } = le(creditNaming(name, lexicon));
    expect(lead + said).toBe(expected);
  });
});

describe("who says so", () => {
  const banque = named(
    "bns",
    "Banque nationale suisse",
    { gender: "f", article: "definite" },
    { kind: "organization" },
  );
  const claim = (by: string | null, source = "Relevé") =>
    text("device", "x", { status: "claim", by, source: { id: "s", name: source, url: null } });
  const told = (template: string, said: object): string =>
    textOf(run(template, { session: said }, { named: [banque] }));

  test.each([
    [
      "as the dossier names it",
      "a {{selon session}}",
      claim("Banque nationale suisse"),
      "a selon la Banque nationale suisse",
    ],
    ["as its words ask", "a {{selon session}}", claim("équipes de recherche"), "a selon les équipes de recherche"],
    ["bare when it is a name alone", "a {{selon session}}", claim("DeepSeek"), "a selon DeepSeek"],
    [
      "its source when nobody else is named",
      "a {{selon session}}",
      claim(null, "institut de sondage"),
      "a selon l\u2019institut de sondage",
    ],
    [
      "after « de »",
      'a {{origine session avec="de"}}',
      claim(null, "Banque nationale suisse"),
      "a de la Banque nationale suisse",
    ],
    [
      "after « de », contracted",
      'a {{origine session avec="de"}}',
      claim(null, "ministère de l\u2019Économie"),
      "a du ministère de l\u2019Économie",
    ],
    [
      "after « de », given with its article",
      'a {{origine session avec="de"}}',
      claim(null, "les analystes de Kaiko"),
      "a des analystes de Kaiko",
    ],
    [
      "after « de », one document among others",
      'a {{origine session avec="de"}}',
      claim(null, "communiqué de presse"),
      "a d\u2019un communiqué de presse",
    ],
  ])("is named %s", (_, template, said, expected) => {
    expect(told(template, said)).toBe(expected);
  });

  test("is named by the entries when the dossier does not know it", () => {
    const naming = {
      name: "Fed",
      short: null,
      gender: "f",
      number: "singular",
      article: "definite",
      elides: null,
    } as const;
    const pen = penOf({});
    expect(pen.namingOf("Fed").article).toBe("none");
    expect(penOf({ namingOf: (name) => (name === "Fed" ? naming : null) }).namingOf("Fed")).toBe(naming);
  });
});
