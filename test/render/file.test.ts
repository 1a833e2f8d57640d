import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { renderFiles } from "../../src/render/file.ts";
import { renderJson } from "../../src/render/json.ts";
import { hostileTexts, sampleArticle, value } from "./sample.ts";

const filesOf = (article: ReturnType<typeof sampleArticle>) => {
  const json = renderJson(article, []);
  return { json, files: renderFiles(article, json) };
};

const disclosure = "Article rédigé automatiquement à partir de données de marché. ".repeat(4).trim();

test("renderFiles writes the Markdown, the page and the JSON", () => {
  const { json, files } = filesOf(sampleArticle(value("Fetch.ai"), { disclosure }));
  expect(files.map(({ name }) => name)).toEqual(["article.md", "article.html", "article.json"]);
  expect(files[0]?.content).toBe(`---
title: "Fetch.ai perd 7,9\u00a0%"
slug: "les-jetons-reculent"
date: "2025-01-27T05:00:00Z"
description: "Les jetons reculent avec Fetch.ai."
kind: "sector-move"
id: "sector-move-2025-01-27"
version: 1
region: "fr-FR"
tags:
  - "IA"
  - "crypto"
sources:
  - name: "CoinGecko"
    url: "https://www.coingecko.com"
    asOf: "2025-01-27T05:00:00Z"
disclosure: "${disclosure}"
---

${json.markdown}
`);
  expect(files[1]?.content).toContain(json.html);
  expect(files[2]?.content).toBe(`${JSON.stringify(json, null, 2)}\n`);
});

test("the front matter and the JSON bear the words that a source wants beside its data", () => {
  const credit = { id: "c", name: "C", url: null, asOf: "2025-01-27", told: "hier", attribution: "Data by C\u0007" };
  const { json, files } = filesOf(sampleArticle(value("x"), { sources: [credit] }));
  expect(files[0]?.content).toContain('    asOf: "2025-01-27"\n    attribution: "Data by C\u2407"\n');
  expect(json.sources[0]?.attribution).toBe("Data by C\u0007");
});

describe("the front matter holds as they are", () => {
  test.each([...hostileTexts, "no", "2025-01-27", "null", "---", ": {a: b}", '"', "&a *a !x"])("%j", (text) => {
    const { json, files } = filesOf(sampleArticle(value(text), { tags: [[value(text)]] }));
    const [, yaml] = files[0]?.content.split(/^---$/m) ?? [];
    const matter: unknown = parse(yaml ?? "", { version: "1.1" });
    expect(matter).toMatchObject({ title: json.title, description: json.description });
  });
});
