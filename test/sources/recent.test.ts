import { describe, expect, test } from "@jest/globals";
import { readEarlier } from "../../src/sources/recent.ts";
import { told } from "./told.ts";

const article = {
  id: "sector-move:ia:2025-01-27",
  kind: "sector-move",
  generatedAt: "2025-01-27T05:00:00Z",
  title: "Les jetons IA reculent",
  chapo: "Les jetons IA reculent de 9\u202f%.",
  wordings: ["~1abc", "sector-move.hbs:12:1#0"],
};
const read = (value: unknown) => readEarlier(JSON.stringify(value), "hier/article.json");

describe("an earlier article", () => {
  test("is read for its id, kind, time, title, chapô and wordings, whatever else its file holds", () => {
    expect(read({ version: 1, ...article, body: "Texte.", facts: [{}], demain: true })).toEqual(article);
  });

  test("that names no wordings has none", () => {
    expect(read({ ...article, wordings: undefined }).wordings).toEqual([]);
  });

  test.each<readonly [what: string, changed: Readonly<Record<string, unknown>>, says: string]>([
    ["without id", { id: undefined }, "id\u00a0: cette clé est obligatoire"],
    ["without kind", { kind: undefined }, "kind\u00a0: cette clé est obligatoire"],
    ["without its time", { generatedAt: undefined }, "generatedAt\u00a0: cette clé est obligatoire"],
    ["of a day without hour", { generatedAt: "2025-01-27" }, "generatedAt\u00a0: date et heure avec fuseau attendues"],
    ["of an hour without zone", { generatedAt: "2025-01-27T05:00:00" }, "generatedAt\u00a0: fuseau horaire attendu"],
    ["of a time that no calendar has", { generatedAt: "2025-02-30T05:00:00Z" }, "generatedAt\u00a0: date existante"],
    ["whose wordings are no list", { wordings: "~1abc" }, "wordings\u00a0: liste attendue"],
    ["whose wordings are no texts", { wordings: ["a", 5] }, "wordings[1]\u00a0: texte attendu"],
  ])("%s is refused", (_, changed, says) => {
    const [code, message] = told(() => read({ ...article, ...changed }));
    expect(code).toBe("E_ARTICLE_INVALID");
    expect(message).toMatch(/^.{0,3}hier\/article\.json/u);
    expect(message).toContain(says);
  });

  test.each([
    ["nothing", "", "E_ARTICLE_INVALID"],
    ["a list", "[]", "E_ARTICLE_INVALID"],
    ["half a file", '{ "id": "a",', "E_FILE_SYNTAX"],
  ])("of %s is refused", (_, text, code) => {
    expect(told(() => readEarlier(text, "hier/article.json"))[0]).toBe(code);
  });
});
