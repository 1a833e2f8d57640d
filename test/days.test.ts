import { describe, expect, test } from "@jest/globals";
import { realEffects } from "../src/effects.ts";
import { compose } from "../src/pipeline.ts";
import type { Article } from "../src/writing/article.ts";

/** The real days of `data/`, each told by the kind that it was gathered for. */
const days = [
  ["crypto-daily", "2024-12-14", [], null, "bitcoin"],
  ["crypto-daily", "2024-12-18", ["2024-12-18"], null, "bitcoin"],
  ["crypto-daily", "2025-01-15", [], null, "bitcoin"],
  ["crypto-daily", "2025-01-27", ["2025-01-27"], null, "bitcoin"],
  ["crypto-daily", "2025-02-03", [], null, "bitcoin"],
  ["index-close", "2025-01-27-wall-street", [], "nasdaq-composite", "nasdaq"],
  ["index-close", "2025-01-27-wall-street", [], "dow-jones", "dow-jones-industrial-average"],
  ["index-close", "2025-04-04-paris", ["2025-04-04"], "cac-40", "cac-40"],
  ["index-close", "2025-10-21-paris", [], null, "cac-40"],
  ["index-close", "2026-01-12-paris", [], null, "cac-40"],
  ["index-close", "2026-02-24-paris", ["2026-02-24"], null, "cac-40"],
  ["model-release", "2025-01-27", ["2025-01-27"], "coindesk-20", "r1"],
  ["model-release", "2025-08-05", ["2025-08-05"], null, "gpt-oss-120b"],
  ["funding-round", "2025-01-27", ["2025-01-27"], null, "openai"],
  ["funding-round", "2025-09-09-paris", ["2025-09-09"], null, "mistral-ai"],
] as const;

describe.each(days)("%s on %s", (kind, market, events, benchmark, subject) => {
  const { article, findings } = compose(
    {
      kind,
      market: `data/markets/${market}.yaml`,
      events: events.map((folder) => `data/events/${folder}`),
      sector: null,
      benchmark,
      region: "fr-FR",
      seed: null,
      at: null,
      templates: null,
    },
    realEffects,
  );

  test("is told under its subject's name, with three titles at least and sources that have an address", () => {
    expect(article.slug).toContain(`-${subject}-${market.slice(0, 4)}`);
    expect(article.titles.length).toBeGreaterThanOrEqual(3);
    expect(article.sources.length).toBeGreaterThan(0);
    for (const { url } of article.sources.filter(({ id }) => id !== "redaction")) expect(url).toMatch(/^https:/u);
  });

  test("holds nothing that the guards or the proofreader block", () => {
    expect(findings.filter(({ severity }) => severity === "block")).toEqual([]);
  });

  test("keeps within the lengths of a page", () => {
    expect(lengthOf(article.titles[0])).toBeLessThanOrEqual(90);
    expect(lengthOf(article.seoTitle)).toBeLessThanOrEqual(60);
    expect(wordsIn(article.resume)).toBeGreaterThanOrEqual(50);
    expect(wordsIn(article.resume)).toBeLessThanOrEqual(90);
  });
});

function lengthOf(passage: Article["chapo"]): number {
  return passage.map(({ text }) => text).join("").length;
}

function wordsIn(passage: Article["chapo"]): number {
  return passage
    .map(({ text }) => text)
    .join("")
    .split(/[ \n]+/u).length;
}
