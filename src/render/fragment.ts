import type { RendererObject } from "marked";
import type { Passage, ValuePiece } from "../writing/article.ts";
import { addressPart, httpAddress } from "./address.ts";
import { escapeAttribute, escapeText } from "./entity.ts";
import { markdownGrammar } from "./grammar.ts";
import { type Chunk, chunksOf, insideLink, placeholderSource } from "./placeholder.ts";
import { joinRendered, type Rendered } from "./rendered.ts";
import { cleanText } from "./text.ts";
import { type Marking, valueHtml } from "./value.ts";

/** A passage of blocks as HTML; values become elements by their role. */
export const renderBlocks = (passage: Passage, marking: Marking): Rendered => {
  const html = markdownGrammar(rendererFor(passage)).parse(placeholderSource(passage), { async: false });
  return fillIn(html.trim(), passage, marking);
};

/** A passage of one line as HTML for inside a block. */
export const renderInline = (passage: Passage, marking: Marking): Rendered => {
  const html = markdownGrammar(rendererFor(passage)).parseInline(placeholderSource(passage), { async: false });
  return fillIn(html, passage, marking);
};

const fillIn = (html: string, passage: Passage, marking: Marking): Rendered =>
  joinRendered(
    chunksOf(html, passage).map((chunk) =>
      typeof chunk === "string" ? chunk : valueHtml(chunk.piece, chunk.inLink, marking),
    ),
  );

const rendererFor = (passage: Passage): RendererObject => ({
  heading({ tokens, depth }) {
    const level = Math.max(2, depth);
    return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
  },
  blockquote({ tokens }) {
    const body = this.parser.parse(tokens);
    const address = quotedAddress(chunksOf(body, passage));
    const cite = address === null ? "" : ` cite="${escapeAttribute(address)}"`;
    return `<blockquote${cite}>\n${body}</blockquote>\n`;
  },
  tablecell({ tokens, header, align }) {
    const tag = header ? "th" : "td";
    const attributes = `${header ? ' scope="col"' : ""}${align === null ? "" : ` class="${align}"`}`;
    return `<${tag}${attributes}>${this.parser.parseInline(tokens)}</${tag}>\n`;
  },
  link({ href, title, text, tokens, autolink }) {
    const body = autolink === true ? escapeText(text) : this.parser.parseInline(tokens);
    const address = linkAddress(chunksOf(href, passage));
    if (address === null) return body;
    const tip = title ? ` title="${shownInAttribute(title, passage)}"` : "";
    return `<a href="${escapeAttribute(address)}"${tip} rel="noopener">${insideLink(body)}</a>`;
  },
  image({ href, text }) {
    const isFile = /^[\w-][\w./-]*$/.test(href);
    const address = isFile ? href : linkAddress(chunksOf(href, passage));
    return address === null
      ? escapeText(text)
      : `<img src="${escapeAttribute(address)}" alt="${shownInAttribute(text, passage)}">`;
  },
});

const quotedAddress = (chunks: readonly Chunk[]): string | null =>
  chunks
    .map((chunk) => (typeof chunk === "string" || chunk.piece.role !== "verbatim" ? null : machineAddress(chunk.piece)))
    .find((address) => address !== null) ?? null;

const machineAddress = ({ machine }: ValuePiece): string | null => (machine === null ? null : httpAddress(machine));

/** A value may be a whole address, or a part of one that the template began, never what turns it into another scheme. */
const linkAddress = (chunks: readonly Chunk[]): string | null => {
  const [first, ...rest] = chunks;
  if (first === undefined) return null;
  const start = typeof first === "string" ? first : httpAddress(cleanText(first.piece.text));
  return start === null ? null : httpAddress(start + plain(rest, (value) => addressPart(cleanText(value))));
};

const plain = (chunks: readonly Chunk[], shown: (value: string) => string): string =>
  chunks.map((chunk) => (typeof chunk === "string" ? chunk : shown(chunk.piece.text))).join("");

/** An attribute holds its values at once: what looks like a placeholder there is none any more. */
const shownInAttribute = (text: string, passage: Passage): string =>
  escapeAttribute(plain(chunksOf(text, passage), cleanText)).replace(
    /[\ue000-\ue002]/g,
    (sign) => `&#x${sign.charCodeAt(0).toString(16)};`,
  );
