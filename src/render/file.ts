import { stringify } from "yaml";
import type { Article, Passage } from "../writing/article.ts";
import { appendixMarkdown } from "./appendix/markdown.ts";
import { renderHtml } from "./html.ts";
import type { ArticleJson } from "./json.ts";
import { renderPlain } from "./markdown.ts";
import { renderPage } from "./page.ts";
import { cleanText } from "./text.ts";

/** A file of an article's folder, as UTF-8 text. */
export interface ArticleFile {
  readonly name: "article.md" | "article.html" | "article.json";
  readonly content: string;
}

/** What an article's folder holds besides the article. */
export interface FileOptions {
  /** Whether article.md and article.html end with the table of where each figure comes from. Default false. */
  readonly appendix?: boolean;
}

/** The text files of an article's folder. `json` must be of the same article; it never holds the appendix. */
export const renderFiles = (
  article: Article,
  json: ArticleJson,
  { appendix = false }: FileOptions = {},
): readonly ArticleFile[] => {
  const table = appendix ? appendixMarkdown(article) : "";
  const markdown = table === "" ? `${json.markdown}\n` : `${json.markdown}\n\n${table}`;
  const fragment = appendix ? renderHtml(article, { sourceMap: true, appendix }).text : json.html;
  return [
    { name: "article.md", content: `---\n${renderFrontMatter(article, json)}---\n\n${markdown}` },
    { name: "article.html", content: renderPage(article, fragment, json.charts) },
    { name: "article.json", content: `${JSON.stringify(json, null, 2)}\n` },
  ];
};

/** When the version was made, and what was wrong in those before it: nothing of a first one. */
const frontRevision = ({ revisions, notes }: Article): object => {
  const last = revisions.at(-1);
  const corrections = notes
    .filter(({ is }) => is === "correction")
    .map(({ text }) => renderPlain(plainNote(text)).text);
  return {
    ...(last === undefined ? {} : { updated: last.at }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
};

/** A note without the bold letters that its template writes. */
const plainNote = (passage: Passage): Passage =>
  passage.map((piece) => (piece.is === "literal" ? { ...piece, text: piece.text.replaceAll("**", "") } : piece));

/** Every string is between double quotes: « no » and « 2025-01-27 » stay strings in YAML 1.1 readers too. */
const renderFrontMatter = (article: Article, json: ArticleJson): string =>
  stringify(
    {
      title: json.title,
      slug: json.slug,
      date: json.asOf,
      description: json.description,
      kind: json.kind,
      id: json.id,
      version: json.version,
      ...frontRevision(article),
      region: json.region,
      tags: json.tags,
      ...(json.findings.some(({ severity }) => severity === "block") ? { blocked: true } : {}),
      sources: json.sources.map(({ name, url, asOf, attribution }) => ({
        name: cleanText(name),
        url,
        asOf,
        ...(attribution === undefined ? {} : { attribution: cleanText(attribution) }),
      })),
      disclosure: cleanText(json.disclosure),
    },
    { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", doubleQuotedAsJSON: true },
  );
