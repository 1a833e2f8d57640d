import { expect, test } from "@jest/globals";
import { renderProvenance } from "../../src/render/provenance.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import type { Article } from "../../src/writing/article.ts";
import { change, figure, literal, sampleArticle, value } from "./sample.ts";

const options = { width: 200, color: false };

/** What stands under the article. */
const listOf = (article: Article, width = 200): string => {
  const [before, list] = renderProvenance(article, { width, color: false }).split("\nProvenance\n");
  expect(before).toBe(renderTerminal(article, { width, color: false }));
  return list ?? "";
};

const articleOf = (more: Partial<typeof change>) =>
  sampleArticle(value("x"), {
    titles: [[literal("Titre")]],
    chapo: [],
    body: [literal("Le jeton perd **"), figure, literal("**.")],
    resume: [literal("Résumé\u00a0: rien.")],
    facts: [{ ...change, ...more }],
  });

test.each<[string, Partial<typeof change>, string]>([
  ["an observation", {}, "-7.9 percent · CoinGecko · 2025-01-27T05:00:00Z"],
  [
    "a computed fact",
    { rule: "gap", from: ["a.b", "c.d"] },
    "-7.9 percent · CoinGecko · 2025-01-27T05:00:00Z · gap ← a.b, c.d",
  ],
  [
    "a claim",
    { status: "claim", by: "DeepSeek" },
    "-7.9 percent · CoinGecko, affirmation (DeepSeek) · 2025-01-27T05:00:00Z",
  ],
  [
    "a source's own estimate",
    { status: "estimate" },
    "-7.9 percent · CoinGecko, estimation (la source elle-même) · 2025-01-27T05:00:00Z",
  ],
  ["a text", { unit: "text", value: "a\u001bb" }, "a\u241bb · CoinGecko · 2025-01-27T05:00:00Z"],
])("renderProvenance tells where %s comes from", (_, more, expected) => {
  expect(listOf(articleOf(more))).toBe(`7,9\u00a0% · fetch-ai.change.24h · ${expected} · sector-move.hbs:14\n`);
});

test("renderProvenance goes through the article in reading order and names what is missing", () => {
  const lines = listOf(sampleArticle(value("Fetch.ai", { fact: "absent" }))).split("\n");
  expect(lines).toHaveLength(13 + 1);
  expect(lines[0]).toBe("Fetch.ai · absent · fait absent de l’article · sector-move.hbs:14");
  expect(lines[1]).toContain("7,9\u00a0% · fetch-ai.change.24h");
});

test("renderProvenance wraps with an indent", () => {
  expect(listOf(articleOf({}), 40)).toBe(
    "7,9\u00a0% · fetch-ai.change.24h · -7.9\n  percent · CoinGecko ·\n  2025-01-27T05:00:00Z ·\n  sector-move.hbs:14\n",
  );
});

test("renderProvenance adds nothing to an article that prints no fact", () => {
  const article = sampleArticle(value("x", { fact: null }), { titles: [[]], chapo: [], body: [], resume: [] });
  expect(renderProvenance(article, options)).toBe(renderTerminal(article, options));
});
