import { describe, expect, test } from "@jest/globals";
import { HtmlValidate } from "html-validate";
import { marked } from "marked";
import { realEffects } from "../../src/effects.ts";
import { type ArticleRequest, compose } from "../../src/pipeline.ts";
import { appendixMarkdown } from "../../src/render/appendix/markdown.ts";
import { appendixRows } from "../../src/render/appendix/row.ts";
import { appendixTerminal } from "../../src/render/appendix/terminal.ts";
import { renderFiles } from "../../src/render/file.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderJson } from "../../src/render/json.ts";
import { displayWidth } from "../../src/render/width.ts";
import type { Article } from "../../src/writing/article.ts";
import { read } from "./document.ts";
import { change, changeAccount, figure, hostileTexts, literal, sampleArticle, value } from "./sample.ts";

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/reference/request.json"));
const { article: reference } = compose(request, realEffects);
const withTable = renderHtml(reference, { sourceMap: true, appendix: true });
const title = "D’où viennent ces chiffres";

describe("the rows of the appendix", () => {
  test("are the figures of the page, each once, as first printed, in reading order", () => {
    const facts = appendixRows(reference).map(({ account }) => account.fact);
    expect(new Set(facts).size).toBe(facts.length);
    const spans = renderJson(reference, []).spans.filter(({ part, role }) => part === "markdown" && role === "figure");
    expect(facts).toEqual([...new Set(spans.map(({ fact }) => fact))]);
    expect(appendixRows(reference).map(({ text }) => text)).toEqual(
      facts.map((id) => spans.find(({ fact }) => fact === id)?.text.replaceAll("\\", "")),
    );
  });

  test("say how what is computed was", () => {
    const [gap] = appendixRows(reference).filter(({ account }) => account.fact.includes(".gap."));
    expect(gap?.account.how).toBe("écart entre \u22129\u202f% et \u22125\u202f%");
    expect(gap?.account.sources.map(({ name }) => name)).toEqual(["CoinGecko", "CoinDesk"]);
  });
});

describe("in HTML", () => {
  test("stands in the footer, so that the Résumé stays the last paragraph of the article", () => {
    const section = withTable.text.indexOf('<section class="provenance">');
    expect(section).toBeGreaterThan(withTable.text.indexOf("<footer>"));
    expect(withTable.text.slice(withTable.text.indexOf('<p class="resume">'), section)).not.toMatch(
      /<p(?! class="resume")[^>]*>(?!Sources)/u,
    );
  });

  test("leads from each row to the first place of its figure, by anchors that stand once", () => {
    const ids = [...withTable.text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...withTable.text.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links).toHaveLength(appendixRows(reference).length);
    for (const link of links) expect(ids.filter((id) => id === link)).toHaveLength(1);
    for (const { account } of appendixRows(reference))
      expect(withTable.text).toMatch(
        new RegExp(`id="${reference.slug}-\\d+" data-fact="${account.fact.replaceAll(".", "\\.")}"`, "u"),
      );
  });

  test("adds nothing else to the fragment, and moves no span of the article out of place", () => {
    const plain = renderHtml(reference, { sourceMap: true });
    const without = withTable.text
      .replace(/<section class="provenance">.*<\/section>\n/su, "")
      .replace(/ id="[^"]*"/gu, "");
    expect(without).toBe(plain.text);
    for (const { start, end, text } of withTable.spans) expect(withTable.text.slice(start, end)).toBe(text);
  });

  test("makes a valid page", async () => {
    const [, page] = renderFiles(reference, renderJson(reference, []), { appendix: true });
    const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page?.content ?? "");
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
  });
});

describe("in article.md", () => {
  test("comes behind a rule, after the Résumé, and never in article.json", () => {
    const json = renderJson(reference, []);
    const [markdown, , file] = renderFiles(reference, json, { appendix: true });
    expect(markdown?.content).toContain(`${json.resume}\n\n---\n\n## ${title}\n\n| Chiffre |`);
    expect(file?.content).not.toContain(title);
    expect(renderFiles(reference, json)[0]?.content).not.toContain(title);
  });

  test.each(hostileTexts)("holds %j as itself", (text) => {
    const table = read(marked.parse(appendixMarkdown(articleOf(text)), { async: false, gfm: true }));
    expect(table.tags.filter((tag) => /^(?:tr|th|td|h2|hr|a)\b/u.test(tag)).length).toBe(2 + 2 + 10);
    expect(table.tags.filter((tag) => !/^(?:table|thead|tbody|tr|th|td|h2|hr)$/u.test(tag))).toEqual([]);
  });
});

test.each(hostileTexts)("in HTML %j is shown as itself", (text) => {
  const allowed =
    /^(?:article|header|h1|h2|p|time|data|span|strong|table|thead|tbody|tr|th|td|blockquote|ul|li|footer|section|a|bdi)\b/u;
  const { tags } = read(renderHtml(articleOf(text), { appendix: true }).text);
  expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
  expect(tags.filter((tag) => / on\w+=|javascript:/u.test(tag.replace(/ (?:value|id|href)=".*"/su, "")))).toEqual([]);
});

test("in a terminal is a table where there is room, else a line per figure", () => {
  const narrow = appendixTerminal(reference, { width: 40, color: false });
  expect(narrow.split("\n").filter((line) => displayWidth(line) > 40)).toEqual([]);
  expect(narrow).toContain(`\n${title}\n`);
  const wide = appendixTerminal(articleOf("x"), { width: 300, color: false });
  expect(wide).toMatch(
    /^\nD’où viennent ces chiffres\n\nChiffre +Ce qu’il mesure +Source +Relevé +Calcul\n─+\n7,9\u00a0% +x +x, x +x +x\n$/u,
  );
});

test("is nothing for an article without figures", () => {
  const article = sampleArticle(value("x"), {
    titles: [[literal("x")]],
    chapo: [],
    body: [],
    resume: [],
    accounts: [],
  });
  expect(appendixMarkdown(article)).toBe("");
  expect(appendixTerminal(article, { width: 80, color: false })).toBe("");
  expect(renderHtml(article, { appendix: true })).toEqual(renderHtml(article));
});

/** One figure whose every account is the same text. */
function articleOf(text: string): Article {
  const source = { id: "s", name: text, url: null };
  const told = { what: text, value: text, sources: [source], claim: text, when: text, how: text };
  return sampleArticle(value("x"), {
    titles: [[literal("Titre")]],
    chapo: [],
    body: [figure],
    resume: [literal("Résumé\u00a0: rien.")],
    accounts: [{ ...changeAccount, fact: change.id, ...told }],
  });
}
