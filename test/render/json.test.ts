import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/render/finding.ts";
import { renderJson } from "../../src/render/json.ts";
import { textOfPart } from "../../src/sources/article.ts";
import { change, figure, literal, sampleArticle, value } from "./sample.ts";

const finding: Finding = {
  code: "BAND",
  severity: "warn",
  message: "Attention.",
  part: "markdown",
  start: 0,
  end: 1,
  verdict: "hold",
  facts: [change.id],
};
const article = sampleArticle(value("S&P *500*"), { tags: [[literal("IA")], [value("S&P *500*")]] });
const json = renderJson(article, [finding]);

test("renderJson has the keys of the design, in its order", () => {
  expect(Object.keys(json)).toEqual(
    (
      "id kind slug version region seed asOf firstAsOf generatedAt title titles seoTitle description chapo notes body resume tags " +
      "markdown html facts spans choices salience revisions findings sources disclosure charts wordings"
    ).split(" "),
  );
  expect(Object.keys(json.facts[0] ?? {})).toEqual(
    "id about measure value unit period status precision asOf source from rule by".split(" "),
  );
  expect(Object.keys(json.sources[0] ?? {})).toEqual(["name", "url", "asOf"]);
});

test("renderJson writes titles as plain text, and chapô, body and résumé as the Markdown they are parts of", () => {
  expect(json.titles).toEqual(["S&P *500* perd 7,9\u00a0%", "Le repli de S&P *500*"]);
  expect(json.title).toBe(json.titles[0]);
  expect(json.seoTitle).toBe("S&P *500* en baisse");
  expect(json.tags).toEqual(["IA", "S&P *500*"]);
  expect(json.description).toBe("Les jetons reculent avec S&P *500*.");
  expect(json.markdown).toBe(`# S&P \\*500\\* perd 7,9\u00a0%\n\n${json.chapo}\n\n${json.body}\n\n${json.resume}`);
  expect(json.resume).toBe("Résumé\u00a0: S&P \\*500\\* a reculé de 7,9\u00a0%.");
});

test("renderJson's spans are the slices they say, in every part", () => {
  for (const { part, start, end, text } of json.spans) expect(textOfPart(json, part)?.slice(start, end)).toBe(text);
  expect([...new Set(json.spans.map(({ part }) => part))]).toEqual([
    "markdown",
    "html",
    "title",
    "titles[1]",
    "seoTitle",
    "description",
    "chapo",
    "body",
    "resume",
    "tags[1]",
  ]);
  expect(json.spans.find(({ part, fact }) => part === "title" && fact === change.id)).toEqual({
    part: "title",
    start: 15,
    end: 20,
    text: "7,9\u00a0%",
    fact: change.id,
    role: "figure",
    template: "sector-move.hbs:14",
    column: 9,
  });
});

test("renderJson passes on facts and findings, and holds only what JSON keeps", () => {
  expect(json.findings).toEqual([finding]);
  expect(json.facts).toEqual([change]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("renderJson does not depend on what else a fact carries", () => {
  const odd = { ...change, extra: 1, source: { ...change.source, extra: 2 } };
  const resume = [literal("Résumé\u00a0: "), figure];
  expect(renderJson(sampleArticle(value("x"), { facts: [odd], resume }), []).facts).toEqual([change]);
});
