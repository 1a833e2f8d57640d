import type { Fact, Source } from "../facts/fact.ts";
import type { Article } from "../writing/article.ts";
import { renderHtml } from "./html.ts";
import { renderMarkdown, renderPassage, renderPlain } from "./markdown.ts";
import { onOneLine, trimPassage } from "./passage.ts";
import type { Rendered, RenderedSpan } from "./rendered.ts";

/** What the proofreader or a data guard says of an article: `block` keeps it from being published. */
export interface Finding {
  readonly code: string;
  readonly severity: "block" | "warn";
  /** A French sentence. */
  readonly message: string;
  /** The field of article.json that `start` and `end` index into, as JavaScript string indices. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** The fields of article.json whose printed facts are listed. */
type SpanPart = "markdown" | "html" | "title" | "seoTitle" | "description";

/** A printed fact, in the field that `part` names. */
interface ArticleSpan extends RenderedSpan {
  readonly part: SpanPart;
}

/** article.json: the whole truth about an article. Its keys are in the order of the file. */
export interface ArticleJson {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly version: number;
  readonly region: string;
  readonly seed: number;
  readonly asOf: string;
  readonly generatedAt: string;
  /** Plain text, as are `titles`, `seoTitle` and `description`. */
  readonly title: string;
  readonly titles: readonly string[];
  readonly seoTitle: string;
  readonly description: string;
  /** Markdown, as are `body` and `resume`. */
  readonly chapo: string;
  readonly body: string;
  readonly resume: string;
  readonly tags: readonly string[];
  readonly markdown: string;
  /** A fragment, one `<article>`. */
  readonly html: string;
  readonly facts: readonly Fact[];
  readonly spans: readonly ArticleSpan[];
  readonly findings: readonly Finding[];
  readonly sources: readonly { readonly name: string; readonly url: string | null; readonly asOf: string }[];
  readonly disclosure: string;
  /** Names of the wordings chosen among several: `--recent` reads them back. */
  readonly wordings: readonly string[];
}

/** The article and what was found about it, as article.json has them. */
export const renderJson = (article: Article, findings: readonly Finding[]): ArticleJson => {
  const titles = article.titles.map((title) => renderPlain(title).text);
  const rendered = {
    markdown: renderMarkdown(article),
    html: renderHtml(article),
    title: renderPlain(article.titles[0]),
    seoTitle: renderPlain(article.seoTitle),
    description: renderPlain(article.description),
  } satisfies Record<SpanPart, Rendered>;
  return {
    id: article.id,
    kind: article.kind,
    slug: article.slug,
    version: article.version,
    region: article.region,
    seed: article.seed,
    asOf: article.asOf,
    generatedAt: article.generatedAt,
    title: rendered.title.text,
    titles,
    seoTitle: rendered.seoTitle.text,
    description: rendered.description.text,
    chapo: renderPassage(onOneLine(article.chapo)).text,
    body: renderPassage(trimPassage(article.body)).text,
    resume: renderPassage(onOneLine(article.resume)).text,
    tags: article.tags,
    markdown: rendered.markdown.text,
    html: rendered.html.text,
    facts: article.facts.map(factJson),
    spans: [
      ...spansOf("markdown", rendered.markdown),
      ...spansOf("html", rendered.html),
      ...spansOf("title", rendered.title),
      ...spansOf("seoTitle", rendered.seoTitle),
      ...spansOf("description", rendered.description),
    ],
    findings,
    sources: article.sources.map(({ name, url, asOf }) => ({ name, url, asOf })),
    disclosure: article.disclosure,
    wordings: article.wordings,
  };
};

const spansOf = (part: SpanPart, { spans }: Rendered): readonly ArticleSpan[] =>
  spans.map(({ start, end, text, fact, template }) => ({ part, start, end, text, fact, template }));

/** Key by key, so that the file does not depend on how a fact was put together. */
const factJson = (fact: Fact): Fact => ({
  id: fact.id,
  about: fact.about,
  measure: fact.measure,
  value: fact.value,
  unit: fact.unit,
  period: fact.period,
  status: fact.status,
  precision: fact.precision,
  asOf: fact.asOf,
  source: sourceJson(fact.source),
  from: fact.from,
  rule: fact.rule,
  by: fact.by,
});

const sourceJson = ({ id, name, url }: Source): Source => ({ id, name, url });
