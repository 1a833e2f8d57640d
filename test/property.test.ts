import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact } from "../src/facts/fact.ts";
import type { Article, Passage, ValuePiece } from "../src/writing/article.ts";
import type { KindName } from "./articles.ts";
import { articlesOf, kinds, passagesOf, textOf } from "./articles.ts";

/** Words that say a direction, by hand and apart from the ladder that prints them. */
const upward = /\b(hausse|progress|gagn|grimp|bond|envol|mont|avanc|prend|grignot|grappill|augment|redress|rebond)/iu;
const downward =
  /\b(baiss|recul|perd|cèd|céd|chut|plong|dégringol|dévis|effondr|écroul|effrit|repli|lâch|abandonn|repl)/iu;

const names: readonly KindName[] = ["sector-move", "crypto-daily", "index-close", "model-release", "funding-round"];

describe.each(names)("whatever the market, an article of %s", (kind) => {
  const holds = (check: (article: Article) => void): void => {
    fc.assert(fc.property(articlesOf(kind), check), { numRuns: kinds[kind].runs });
  };

  test("prints no hole of the machine", () => {
    holds((article) => {
      for (const text of passagesOf(article).flatMap(ours)) {
        expect(text).not.toMatch(/undefined|NaN|null|\[object|\{\{|\}\}|Infinity|[\uE000-\uE002]/u);
        expect(text).not.toMatch(/ {2}| [,.]|\(\)|«\u00a0»/u);
      }
    });
  });

  test("prints no digit that is not tied to a fact", () => {
    holds((article) => {
      for (const piece of passagesOf(article).flat()) {
        if (piece.is === "literal" || piece.fact === null) expect(piece.text).not.toMatch(/\d/u);
      }
    });
  });

  test("keeps every fact it prints, with its ancestors", () => {
    holds((article) => {
      const ids = new Set(article.facts.map((fact) => fact.id));
      for (const piece of valuesOf(article)) if (piece.fact !== null) expect(ids).toContain(piece.fact);
      for (const fact of article.facts) for (const parent of fact.from) expect(ids).toContain(parent);
    });
  });

  test("never sets a word of direction against the sign of its fact", () => {
    holds((article) => {
      const facts = new Map(article.facts.map((fact) => [fact.id, fact]));
      for (const piece of valuesOf(article)) {
        const fact = facts.get(piece.fact ?? "");
        if (piece.role !== "word" || fact?.unit !== "percent" || typeof fact.value !== "number") continue;
        if (upward.test(piece.text)) expect(fact.value).toBeGreaterThan(0);
        if (downward.test(piece.text)) expect(fact.value).toBeLessThan(0);
      }
    });
  });

  test("keeps its sentences short: 25 words on average at the most", () => {
    holds((article) => {
      const prose = textOf(article.body)
        .split("\n")
        .filter((line) => line !== "" && !/^[#|>]/u.test(line));
      const sentences = prose.flatMap((line) => line.split(/(?<=[.!?…]) /u));
      const words = sentences.flatMap((sentence) => sentence.split(" ")).length;
      expect(words / sentences.length).toBeLessThanOrEqual(25);
    });
  });

  test("says nothing twice in a row, and no small word twice over", () => {
    holds((article) => {
      for (const text of passagesOf(article).flatMap(ours)) {
        expect(text).not.toMatch(/\b(le|la|les|de|du|des|à|au|aux|que|et|en|sur|pour|selon|un|une) \1\b/iu);
        expect(text).not.toMatch(/\bde le\b|\bde les\b|\bà le\b|\bà les\b|\bque (?:il|elle)s?\b|\bsi ils?\b/u);
        const sentences = text
          .split(/(?<=[.!?…]) |\n+/u)
          .filter((sentence) => !sentence.startsWith("|") && sentence.split(" ").length > 5);
        expect(sentences.find((sentence, index) => sentence === sentences[index - 1])).toBeUndefined();
      }
    });
  });

  test("closes with a Résumé of 50 to 90 words, two figures at least, and nothing that the rest does not say", () => {
    holds((article) => {
      const text = textOf(article.resume);
      expect(text.startsWith("Résumé\u00a0: ")).toBe(true);
      const words = text.split(/[ \n]+/u).length;
      expect(words).toBeGreaterThanOrEqual(50);
      expect(words).toBeLessThanOrEqual(90);
      const told = new Set(
        [...article.chapo, ...article.body].flatMap((piece) => (piece.is === "value" ? piece.fact : [])),
      );
      // A round whose amount alone is known has its date for a second figure.
      const roles = kind === "funding-round" || kind === "model-release" ? ["figure", "time"] : ["figure"];
      const figures = article.resume.filter((piece) => piece.is === "value" && roles.includes(piece.role));
      expect(figures.length).toBeGreaterThanOrEqual(2);
      const facts = new Map(article.facts.map((fact) => [fact.id, fact]));
      for (const piece of article.resume)
        if (piece.is === "value" && piece.fact !== null && !isCounted(facts.get(piece.fact), article, told))
          expect(told).toContain(piece.fact);
    });
  });
});

/** Of a group whose number was told with one of its sides, the reader has counted the other. */
function isCounted(fact: Fact | undefined, { facts }: Article, told: ReadonlySet<string | null>): boolean {
  if (fact?.unit !== "count") return false;
  const group = facts.filter(
    ({ unit, about, period }) => unit === "count" && about === fact.about && period === fact.period,
  );
  const known = group.filter(({ id }) => told.has(id));
  return known.length > 1 && known.some(({ measure }) => measure === "members");
}

function valuesOf(article: Article): readonly ValuePiece[] {
  return passagesOf(article)
    .flat()
    .flatMap((piece) => (piece.is === "value" ? [piece] : []));
}

/** A passage with what comes from outside taken out: names, quotations and other people's words. */
function ours(passage: Passage): readonly string[] {
  return [
    passage
      .map((piece) =>
        piece.is === "value" && ["name", "verbatim", "text"].includes(piece.role) && piece.fact !== null
          ? "x"
          : piece.text,
      )
      .join(""),
  ];
}
