import type { Fact, Source } from "../facts/fact.ts";
import type { Article, Note } from "../writing/article.ts";
import type { Finding } from "./finding.ts";
import { renderHtml } from "./html.ts";
import { renderMarkdown, renderPassage, renderPlain } from "./markdown.ts";
import { onOneLine, trimPassage } from "./passage.ts";
import type { Rendered, RenderedSpan } from "./rendered.ts";

/** The texts of article.json whose printed facts are listed; `title` is the first of `titles`. */
type SpanPart =
  | "markdown"
  | "html"
  | "title"
  | `titles[${number}]`
  | "seoTitle"
  | "description"
  | "chapo"
  | "body"
  | "resume"
  | `tags[${number}]`
  | `charts[${number}].${keyof ChartWords}`
  | `notes[${number}]`;

/** A printed fact, in the text that `part` names. */
interface ArticleSpan extends RenderedSpan {
  readonly part: SpanPart;
}

/** A chart of an article's folder: two files, and what is said of them. */
export interface ChartJson {
  /** Name of its specification in `templates/charts/`. */
  readonly name: string;
  readonly svg: string;
  readonly png: string;
  /** Plain French text, as is `caption`: what it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption: string;
  /** Every text of the drawing, on a line of its own. */
  readonly text: string;
  /** Ids of the facts that it draws. */
  readonly facts: readonly string[];
}

/** What is said of a chart, and in it, with the facts that it prints. */
interface ChartWords {
  readonly alt: Rendered;
  readonly caption: Rendered;
  readonly text: Rendered;
}

/** A chart whose words are tied to the facts. */
export type ToldChart = Omit<ChartJson, keyof ChartWords> & ChartWords;

/** article.json: the whole truth about an article. Its keys are in the order of the file. */
export interface ArticleJson {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly version: number;
  readonly region: string;
  readonly seed: number;
  readonly asOf: string;
  /** The same of the first version. */
  readonly firstAsOf: string;
  readonly generatedAt: string;
  /** Plain text, as are `titles`, `seoTitle`, `description` and `tags`. */
  readonly title: string;
  readonly titles: readonly string[];
  readonly seoTitle: string;
  readonly description: string;
  /** Markdown, as are `body` and `resume`. */
  readonly chapo: string;
  /** What readers are told of the versions before, in Markdown: corrections, then what is new. */
  readonly notes: readonly { readonly is: Note["is"]; readonly text: string }[];
  readonly body: string;
  readonly resume: string;
  readonly tags: readonly string[];
  readonly markdown: string;
  /** A fragment, one `<article>`, in which each printed fact is named by `data-fact`. */
  readonly html: string;
  readonly facts: readonly Fact[];
  readonly spans: readonly ArticleSpan[];
  /** Why each printed fact was picked, in reading order. */
  readonly choices: Article["choices"];
  /** Null in an article that was written before it was weighed. */
  readonly salience: Article["salience"] | null;
  /** What changed in the facts: of earlier versions their corrections, then all that this one changed. */
  readonly revisions: Article["revisions"];
  readonly findings: readonly Finding[];
  readonly sources: readonly {
    readonly name: string;
    readonly url: string | null;
    readonly asOf: string;
    /** The words that the source wants beside its data, when its name is not enough. */
    readonly attribution?: string;
  }[];
  readonly disclosure: string;
  /** Drawn from the facts; none when the article has nothing to draw. */
  readonly charts: readonly ChartJson[];
  /** Names of the wordings chosen among several: `--recent` reads them back. */
  readonly wordings: readonly string[];
}

/** The article and what was found about it, as article.json has them. */
export const renderJson = (
  article: Article,
  findings: readonly Finding[],
  charts: readonly ToldChart[] = [],
): ArticleJson => {
  const [title, ...variants] = [renderPlain(article.titles[0]), ...article.titles.slice(1).map(renderPlain)] as const;
  const markdown = renderMarkdown(article);
  const html = renderHtml(article, { sourceMap: true });
  const seoTitle = renderPlain(article.seoTitle);
  const description = renderPlain(article.description);
  const chapo = renderPassage(onOneLine(article.chapo));
  const notes = article.notes.map(({ is, text }) => ({ is, rendered: renderPassage(onOneLine(text)) }));
  const body = renderPassage(trimPassage(article.body));
  const resume = renderPassage(onOneLine(article.resume));
  const tags = article.tags.map(renderPlain);
  return {
    id: article.id,
    kind: article.kind,
    slug: article.slug,
    version: article.version,
    region: article.region,
    seed: article.seed,
    asOf: article.asOf,
    firstAsOf: article.firstAsOf,
    generatedAt: article.generatedAt,
    title: title.text,
    titles: [title, ...variants].map(({ text }) => text),
    seoTitle: seoTitle.text,
    description: description.text,
    chapo: chapo.text,
    notes: notes.map(({ is, rendered }) => ({ is, text: rendered.text })),
    body: body.text,
    resume: resume.text,
    tags: tags.map(({ text }) => text),
    markdown: markdown.text,
    html: html.text,
    facts: article.facts.map(factJson),
    spans: [
      ...spansOf("markdown", markdown),
      ...spansOf("html", html),
      ...spansOf("title", title),
      ...variants.flatMap((variant, index) => spansOf(`titles[${index + 1}]`, variant)),
      ...spansOf("seoTitle", seoTitle),
      ...spansOf("description", description),
      ...spansOf("chapo", chapo),
      ...spansOf("body", body),
      ...spansOf("resume", resume),
      ...tags.flatMap((tag, index) => spansOf(`tags[${index}]`, tag)),
      ...charts.flatMap(({ alt, caption, text }, index) => [
        ...spansOf(`charts[${index}].alt`, alt),
        ...spansOf(`charts[${index}].caption`, caption),
        ...spansOf(`charts[${index}].text`, text),
      ]),
      ...notes.flatMap(({ rendered }, index) => spansOf(`notes[${index}]`, rendered)),
    ],
    choices: article.choices,
    salience: article.salience,
    revisions: article.revisions,
    findings,
    sources: article.sources.map(({ name, url, asOf, attribution }) => ({
      name,
      url,
      asOf,
      ...(attribution === null ? {} : { attribution }),
    })),
    disclosure: article.disclosure,
    charts: charts.map(({ name, svg, png, alt, caption, text, facts }) => ({
      name,
      svg,
      png,
      alt: alt.text,
      caption: caption.text,
      text: text.text,
      facts,
    })),
    wordings: article.wordings,
  };
};

const spansOf = (part: SpanPart, { spans }: Rendered): readonly ArticleSpan[] =>
  spans.map(({ start, end, text, fact, role, template, column }) => ({
    part,
    start,
    end,
    text,
    fact,
    role,
    template,
    column,
  }));

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
