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
    ).article,
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

const scales = { "": 1, million: 1e6, milliard: 1e9 } as const;

/** A figure in digits as a reader takes it, with half of its last digit's worth; null for one in letters. */
function readFigure(text: string): { readonly value: number; readonly slack: number } | null {
  const digits = /^([\u2212+]?)(\d[\d\u202f]*)(?:,(\d+))?/u.exec(text);
  if (digits === null) return null;
  const [, sign = "", whole = "", decimals = ""] = digits;
  const scale = /milliard/u.test(text) ? scales.milliard : /million/u.test(text) ? scales.million : scales[""];
  const size = Number(`${whole.replaceAll("\u202f", "")}.${decimals}`) * scale;
  return { value: sign === "\u2212" ? -size : size, slack: (10 ** -decimals.length * scale) / 2 };
}

test("and print every figure as its fact has it, rounded to its last digit", () => {
  const read = articles.flatMap(({ titles, chapo, body, resume, facts }) => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    return [...titles, chapo, body, resume].flat().flatMap((piece) => {
      if (piece.is !== "value" || piece.role !== "figure") return [];
      const fact = byId.get(piece.fact ?? "");
      expect([piece.text, fact?.id]).toEqual([piece.text, piece.fact]);
      const figure = readFigure(piece.text);
      return figure === null ? [] : [{ ...figure, fact: Number(fact?.value), text: piece.text }];
    });
  });
  expect(read.length).toBeGreaterThan(articles.length * 40);
  for (const { value, slack, fact, text } of read) {
    const isSigned = /^[\u2212+]/u.test(text);
    const off = Math.abs((isSigned ? value : Math.abs(value)) - (isSigned ? fact : Math.abs(fact)));
    expect({ text, fact, isNear: off <= slack * (1 + 1e-9) }).toEqual({ text, fact, isNear: true });
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
