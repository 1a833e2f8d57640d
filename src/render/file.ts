import { stringify } from "yaml";
import type { Article } from "../writing/article.ts";
import type { ArticleJson } from "./json.ts";
import { renderPage } from "./page.ts";
import { cleanText } from "./text.ts";

/** A file of an article's folder, as UTF-8 text. */
export interface ArticleFile {
  readonly name: "article.md" | "article.html" | "article.json";
  readonly content: string;
}

/** The text files of an article's folder. `json` must be of the same article. */
export const renderFiles = (article: Article, json: ArticleJson): readonly ArticleFile[] => [
  { name: "article.md", content: `---\n${renderFrontMatter(json)}---\n\n${json.markdown}\n` },
  { name: "article.html", content: renderPage(article, json.html) },
  { name: "article.json", content: `${JSON.stringify(json, null, 2)}\n` },
];

/** Every string is between double quotes: « no » and « 2025-01-27 » stay strings in YAML 1.1 readers too. */
const renderFrontMatter = (json: ArticleJson): string =>
  stringify(
    {
      title: json.title,
      slug: json.slug,
      date: json.asOf,
      description: json.description,
      kind: json.kind,
      id: json.id,
      version: json.version,
      region: json.region,
      tags: json.tags,
      ...(json.findings.some(({ severity }) => severity === "block") ? { blocked: true } : {}),
      sources: json.sources.map(({ name, url, asOf }) => ({ name: cleanText(name), url, asOf })),
      disclosure: cleanText(json.disclosure),
    },
    { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", doubleQuotedAsJSON: true },
  );
