import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { marked } from "marked";
import { realEffects } from "../src/effects.ts";
import { type ArticleRequest, compose } from "../src/pipeline.ts";
import { type ArticleJson, renderJson } from "../src/render/json.ts";
import { cleanText } from "../src/render/text.ts";
import { textOfPart } from "../src/sources/article.ts";
import type { Article, Passage } from "../src/writing/article.ts";
import { anyArticle, passagesOf } from "./articles.ts";
import { read } from "./render/document.ts";

/** Whole articles of known days, the reference among them. */
const known: readonly (readonly [string, Article])[] = readdirSync("test/golden").map((name) => {
  const request: ArticleRequest = JSON.parse(readFileSync(`test/golden/${name}/request.json`, "utf8"));
  return [name, compose(request, realEffects).article];
});

/** Checks every known article, then any. */
function always(title: string, check: (article: Article, json: ArticleJson) => void): void {
  test.each(known)(`${title}: %s`, (_, article) => check(article, renderJson(article, [])));
  test(`${title}, whatever the market`, () => {
    fc.assert(
      fc.property(anyArticle, (article) => check(article, renderJson(article, []))),
      { numRuns: 150 },
    );
  });
}

describe("the source map", () => {
  always("points at what it says, in every part", (_, json) => {
    for (const { part, start, end, text } of json.spans) expect(textOfPart(json, part)?.slice(start, end)).toBe(text);
  });

  always("has no span inside another, nor across", (_, json) => {
    const ends = new Map<string, number>();
    for (const { part, start, end } of json.spans) {
      expect(start).toBeGreaterThanOrEqual(ends.get(part) ?? 0);
      expect(end).toBeGreaterThan(start);
      ends.set(part, end);
    }
  });

  always("leads each span to a fact of the article, and each fact to its parents", (_, json) => {
    const ids = new Set(json.facts.map(({ id }) => id));
    expect(ids.size).toBe(json.facts.length);
    for (const { fact } of json.spans) expect(ids).toContain(fact);
    for (const parent of json.facts.flatMap(({ from }) => from)) expect(ids).toContain(parent);
  });

  always("names and quotations are their facts' values, letter for letter", (article, json) => {
    const values = new Map(article.facts.map(({ id, value }) => [id, cleanText(String(value))]));
    for (const { part, text, role, fact } of json.spans) {
      if (role !== "name" && role !== "verbatim") continue;
      expect([part, shownIn(part, text)]).toEqual([part, values.get(fact)]);
    }
  });

  always("leaves no digit outside, in no part", (_, json) => {
    for (const part of partsOf(json)) expect(outside(json, part)).not.toMatch(/\d/u);
  });

  always("leaves no entity's name outside", (article) => {
    const names = article.facts
      .filter(({ measure }) => /(?:^|\.)(?:name|short|spelling|symbol)$/u.test(measure))
      .map(({ value }) => String(value))
      .filter((name) => /^[\p{L}\p{N} .’-]{4,}$/u.test(name));
    const words = passagesOf(article).map(ours).join("\n");
    for (const name of names) expect(wordsAround(words, name)).toBe("");
  });

  always("prints the same in HTML as in Markdown", (_, json) => {
    const markdown = read(marked.parse(json.markdown, { async: false, gfm: true })).text;
    const html = read(json.html.replace(/<p class="date">.*?<\/p>|<footer>.*<\/footer>/gsu, "")).text;
    expect(squeezed(html)).toBe(squeezed(markdown));
  });

  always("spans as many facts in HTML as in Markdown, besides the date above the article", (article, json) => {
    const printedIn = (wanted: string) =>
      json.spans.flatMap(({ part, fact, role, template, column }) =>
        part === wanted ? [`${fact} ${role} ${template}:${column}`] : [],
      );
    const [date] = article.dateline.flatMap((piece) => (piece.is === "value" ? [piece.fact] : []));
    const html = printedIn("html");
    const above = html.findIndex((span) => span.startsWith(`${date} time`) && span.endsWith(".hbs:1:1"));
    expect(html.toSpliced(above, 1)).toEqual(printedIn("markdown"));
  });

  always("names in the HTML the fact of each span, in reading order", (_, json) => {
    const named = read(json.html).tags.flatMap((tag) => / data-fact="([^"]*)"/u.exec(tag)?.[1] ?? []);
    expect(named).toEqual(json.spans.filter(({ part }) => part === "html").map(({ fact }) => fact));
  });
});

/** The text of a span as a reader of that part sees it. */
function shownIn(part: string, text: string): string {
  if (part === "html") return read(text).text;
  if (/^(?:title|titles\[.*|seoTitle|description|tags\[.*)$/u.test(part)) return text;
  return read(marked.parseInline(`\u2060${text}\u2060`, { async: false })).text.replaceAll("\u2060", "");
}

const textParts = ["markdown", "title", "seoTitle", "description", "chapo", "body", "resume"] as const;

function partsOf(json: ArticleJson): readonly string[] {
  const variants = json.titles.slice(1).map((_, index) => `titles[${index + 1}]`);
  return [...textParts, ...variants, ...json.tags.map((_, index) => `tags[${index}]`)];
}

/** A part without its spans. */
function outside(json: ArticleJson, part: string): string {
  const text = textOfPart(json, part) ?? "";
  const spans = json.spans.filter((span) => span.part === part);
  const starts = [0, ...spans.map(({ end }) => end)];
  const around = starts.map((start, index) => text.slice(start, spans[index]?.start)).join("\ufffc");
  // An address behind a link is no text.
  return around.replace(/\]\(<[^>]*>\)/gu, "]");
}

/** The words of a passage that stand for no fact. */
function ours(passage: Passage): string {
  return passage.map((piece) => (piece.is === "value" && piece.fact !== null ? "\ufffc" : piece.text)).join("");
}

/** Where a name stands as a word of its own; empty when it does not. */
function wordsAround(text: string, name: string): string {
  const at = text
    .split(name)
    .slice(1)
    .findIndex((after, index) => {
      const before = text.split(name)[index] ?? "";
      return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    });
  return at < 0 ? "" : `${text.split(name)[at]?.slice(-20)}${name}`;
}

function squeezed(text: string): string {
  return text.replace(/[ \n]+/gu, " ").trim();
}
