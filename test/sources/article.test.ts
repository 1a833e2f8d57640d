import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { realEffects } from "../../src/effects.ts";
import type { ArticleRequest } from "../../src/pipeline.ts";
import { compose } from "../../src/pipeline.ts";
import { type ArticleJson, renderJson } from "../../src/render/json.ts";
import { readArticle, textOfPart } from "../../src/sources/article.ts";
import { jsonSchema } from "../../src/sources/schema.ts";
import { told } from "./told.ts";

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/reference/request.json"));
const { article: composed, findings } = compose(request, realEffects);
const long = { code: "LENGTH", severity: "block", message: "Titre long.", part: "title", start: 0, end: 4 } as const;
const late = { code: "STALE", severity: "warn", message: "Vieux.", part: "markdown", start: 0, end: 0 } as const;
const written: ArticleJson = renderJson(composed, [
  ...findings,
  { ...long, verdict: "block", facts: [], reason: "Nos titres tiennent sur deux lignes." },
  { ...late, verdict: "block", facts: ["a.price"], withheld: true },
]);
const read = (value: unknown) => readArticle(JSON.stringify(value), "out/article.json");

describe("article.json", () => {
  test("is read as it was written, key for key", () => {
    const article: ArticleJson = read(written);
    expect(article).toEqual(written);
    expect(JSON.stringify(article)).toBe(JSON.stringify(written));
  });

  test("may hold keys that a later version adds", () => {
    expect(read({ ...written, demain: true })).toEqual(written);
  });

  const [span] = written.spans;
  test.each<readonly [what: string, changed: object, says: string]>([
    ["without body", { body: undefined }, "body\u00a0: cette clé est obligatoire"],
    ["without a title", { titles: [] }, "titles\u00a0: liste d’au moins un élément attendue"],
    ["of a day without hour", { asOf: "2025-01-27" }, "asOf\u00a0: date et heure avec fuseau attendues"],
    ["with a fact in no unit", { facts: [{ ...written.facts[0], unit: "dollars" }] }, "facts[0].unit\u00a0: "],
    [
      "with a span of no part",
      { spans: [{ ...span, part: "pied" }] },
      "spans[0].part\u00a0: nom d’un texte de l’article",
    ],
    [
      "with a span of a title it lacks",
      { spans: [{ ...span, part: "titles[9]" }] },
      "spans[0].part\u00a0: texte de l’article attendu, texte «\u00a0titles[9]\u00a0» trouvé",
    ],
    [
      "with a span that its text does not hold",
      { spans: [{ ...span, text: "12\u00a0%" }] },
      "attendu à cet endroit, texte «\u00a012\u00a0%\u00a0» trouvé",
    ],
    [
      "with a span of no fact",
      { spans: [{ ...span, fact: "rien" }] },
      "spans[0].fact\u00a0: identifiant d’un fait de l’article attendu, texte «\u00a0rien\u00a0» trouvé",
    ],
    ["with a span of no role", { spans: [{ ...span, role: "chiffre" }] }, "spans[0].role\u00a0: "],
    ["with a span that begins before its text", { spans: [{ ...span, start: -1 }] }, "spans[0].start\u00a0: "],
  ])("%s is refused", (_, changed, says) => {
    const [code, message] = told(() => read({ ...written, ...changed }));
    expect(code).toBe("E_ARTICLE_INVALID");
    expect(message).toMatch(/^out\/article\.json, /u);
    expect(message).toContain(says);
  });

  test.each([
    ["an empty file", "", "E_ARTICLE_INVALID"],
    ["half a file", '{ "id": "a",', "E_FILE_SYNTAX"],
  ])("%s is refused", (_, text, code) => {
    expect(told(() => readArticle(text, "article.json"))[0]).toBe(code);
  });

  test("fits its JSON Schema, and fits it no longer when a span is of no part", () => {
    const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchema("article"))));
    expect(schema.safeParse(written).success).toBe(true);
    expect(schema.safeParse({ ...written, spans: [{ ...span, part: "pied" }] }).success).toBe(false);
  });
});

test.each([
  ["body", written.body],
  ["titles[0]", written.title],
  ["titles[1]", written.titles[1]],
  ["tags[0]", written.tags[0]],
  ["tags[99]", null],
  ["titles", null],
  ["facts", null],
])("the text of the part %s is found", (part, text) => {
  expect(textOfPart(written, part)).toBe(text);
});
