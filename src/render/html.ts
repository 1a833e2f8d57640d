import type { Article, Passage } from "../writing/article.ts";
import { httpAddress } from "./address.ts";
import { appendixHtml } from "./appendix/html.ts";
import { appendixRows } from "./appendix/row.ts";
import { escapeAttribute, escapeText } from "./entity.ts";
import { renderBlocks, renderInline } from "./fragment.ts";
import { onOneLine, trimPassage } from "./passage.ts";
import { joinRendered, type Rendered } from "./rendered.ts";
import { cleanText } from "./text.ts";
import { isHtmlTime, type Marking } from "./value.ts";

/** What a fragment carries besides the text. */
export interface HtmlOptions {
  /** Whether the element of each printed fact names it in `data-fact`; without, a CMS stores fewer bytes. Default false. */
  readonly sourceMap?: boolean;
  /** Whether the footer holds the table of where each figure comes from. Default false. */
  readonly appendix?: boolean;
}

/** The article as an HTML fragment, one `<article>`: what the Markdown says, then its sources and how it was made. */
export const renderHtml = (article: Article, options: HtmlOptions = {}): Rendered => {
  const { sourceMap = false, appendix = false } = options;
  const rows = appendix ? appendixRows(article) : [];
  const anchors = new Map(rows.map(({ piece }, at) => [piece, `${article.slug}-${at + 1}`]));
  const marking = { sourceMap, anchors };
  const inline = (passage: Passage): Rendered => renderInline(onOneLine(passage), marking);
  return joinRendered([
    `<article lang="${escapeAttribute(cleanText(article.region))}">\n<header>\n<h1>`,
    inline(article.titles[0]),
    '</h1>\n<p class="chapo">',
    inline(article.chapo),
    '</p>\n<p class="date">',
    inline(article.dateline),
    "</p>\n",
    ...article.notes.flatMap(({ is, text }) => [`<p class="${is}">`, inline(text), "</p>\n"]),
    "</header>\n",
    renderBlocks(trimPassage(article.body), marking),
    '\n<p class="resume">',
    resumeHtml(onOneLine(article.resume), marking),
    "</p>\n",
    footerHtml(
      article,
      appendixHtml(rows, ({ piece }) => anchors.get(piece) ?? ""),
    ),
    "</article>",
  ]);
};

/** The résumé with its label in bold: « Résumé : » is the template's own word, and stands before every value. */
const resumeHtml = (passage: Passage, marking: Marking): Rendered => {
  const [first, ...rest] = passage;
  const label = first?.is === "literal" ? /^Résumé\s*:/.exec(first.text)?.[0] : undefined;
  if (first?.is !== "literal" || label === undefined) return renderInline(passage, marking);
  const after = { ...first, text: first.text.slice(label.length) };
  return joinRendered([`<strong>${label}</strong>`, renderInline([after, ...rest], marking)]);
};

const timeHtml = (asOf: string, told: string): string => {
  const text = escapeText(cleanText(told));
  return isHtmlTime(asOf) ? `<time datetime="${asOf}">${text}</time>` : text;
};

/** The words that a source wants, linked to it as it wants them. */
const attributionHtml = (attribution: string | null, address: string | null): string => {
  if (attribution === null) return "";
  const words = `<span lang="en">${escapeText(cleanText(attribution))}</span>`;
  return address === null ? ` (${words})` : ` (<a href="${escapeAttribute(address)}" rel="noopener">${words}</a>)`;
};

const footerHtml = ({ sources, disclosure }: Article, appendix: string): string => {
  const items = sources.map(({ name, url, asOf, told, attribution }) => {
    const address = url === null ? null : httpAddress(url);
    const credit = escapeText(cleanText(name));
    const link = address === null ? credit : `<a href="${escapeAttribute(address)}" rel="noopener">${credit}</a>`;
    return `<li>${link}, ${timeHtml(asOf, told)}${attributionHtml(attribution, address)}</li>\n`;
  });
  const list = items.length === 0 ? "" : `<p>Sources\u00a0:</p>\n<ul class="sources">\n${items.join("")}</ul>\n`;
  return `<footer>\n${list}${appendix}<p class="disclosure">${escapeText(cleanText(disclosure))}</p>\n</footer>\n`;
};
