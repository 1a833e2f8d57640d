import { expect, test } from "@jest/globals";
import { realEffects } from "../src/effects.ts";
import { compose } from "../src/pipeline.ts";
import type { Article } from "../src/writing/article.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

const articles = seeds.map(
  (seed): Article =>
    compose(
      {
        kind: "sector-move",
        market: "data/markets/2025-01-27.yaml",
        events: ["data/events/2025-01-27"],
        sector: "artificial-intelligence",
        benchmark: "coindesk-20",
        region: "fr-FR",
        seed,
        at: null,
        templates: null,
      },
      realEffects,
    ),
);

test("twenty seeds give twenty articles that differ in wording", () => {
  const texts = articles.map((article) => [...article.chapo, ...article.body].map((piece) => piece.text).join(""));
  expect(new Set(texts).size).toBe(seeds.length);
});

test("and agree in every fact", () => {
  const values = new Map<string, unknown>();
  for (const { facts } of articles) {
    for (const { id, value } of facts) {
      expect(values.get(id) ?? value).toBe(value);
      values.set(id, value);
    }
  }
});

test("and each tells every figure of the day, whichever words it chose", () => {
  const told = articles.map(
    ({ body }) => new Set(body.flatMap((piece) => (piece.is === "value" && piece.role === "figure" ? piece.fact : []))),
  );
  const [first = new Set()] = told;
  const common = [...first].filter((id) => told.every((facts) => facts.has(id)));
  for (const id of ["change.24h", "price"]) {
    for (const asset of ["bitcoin", "ethereum", "solana", "ripple", "dogecoin", "fetch-ai", "bittensor", "gala"]) {
      expect(common).toContain(`${asset}.${id}`);
    }
  }
  for (const id of [
    "artificial-intelligence.change.24h",
    "coindesk-20.change.24h",
    "nodeai.change.24h",
    "aethir.change.24h",
    "gaming.marketCap",
    "deepseek-r1.cost",
    "openai-round-2024-10.amount",
    "openai-round-2024-10.valuation",
  ]) {
    expect(common).toContain(id);
  }
});
