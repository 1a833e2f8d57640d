import type { Article, Passage } from "../writing/article.ts";
import { httpAddress } from "./address.ts";
import { escapeAttribute, escapeText } from "./entity.ts";
import { renderBlocks, renderInline } from "./fragment.ts";
import { onOneLine, trimPassage } from "./passage.ts";
import { joinRendered, type Rendered } from "./rendered.ts";
import { cleanText } from "./text.ts";
import { isHtmlTime } from "./value.ts";

/** The article as an HTML fragment, one `<article>`: what the Markdown says, then its sources and how it was made. */
export const renderHtml = (article: Article): Rendered =>
  joinRendered([
    `<article lang="${escapeAttribute(cleanText(article.region))}">\n<header>\n<h1>`,
    renderInline(onOneLine(article.titles[0])),
    '</h1>\n<p class="chapo">',
    renderInline(onOneLine(article.chapo)),
    '</p>\n<p class="date">',
    renderInline(onOneLine(article.dateline)),
    "</p>\n</header>\n",
    renderBlocks(trimPassage(article.body)),
    '\n<p class="resume">',
    resumeHtml(onOneLine(article.resume)),
    "</p>\n",
    footerHtml(article),
    "</article>",
  ]);

/** The résumé with its label in bold: « Résumé : » is the template's own word, and stands before every value. */
const resumeHtml = (passage: Passage): Rendered => {
  const [first, ...rest] = passage;
  const label = first?.is === "literal" ? /^Résumé\s*:/.exec(first.text)?.[0] : undefined;
  if (first?.is !== "literal" || label === undefined) return renderInline(passage);
  const after = { ...first, text: first.text.slice(label.length) };
  return joinRendered([`<strong>${label}</strong>`, renderInline([after, ...rest])]);
};

const timeHtml = (asOf: string, told: string): string => {
  const text = escapeText(cleanText(told));
  return isHtmlTime(asOf) ? `<time datetime="${asOf}">${text}</time>` : text;
};

const footerHtml = ({ sources, disclosure }: Article): string => {
  const items = sources.map(({ name, url, asOf, told }) => {
    const address = url === null ? null : httpAddress(url);
    const credit = escapeText(cleanText(name));
    const link = address === null ? credit : `<a href="${escapeAttribute(address)}" rel="noopener">${credit}</a>`;
    return `<li>${link}, ${timeHtml(asOf, told)}</li>\n`;
  });
  const list = items.length === 0 ? "" : `<p>Sources\u00a0:</p>\n<ul class="sources">\n${items.join("")}</ul>\n`;
  return `<footer>\n${list}<p class="disclosure">${escapeText(cleanText(disclosure))}</p>\n</footer>\n`;
};
