import type { MarkedToken, Token, Tokens } from "marked";
import type { Passage } from "../writing/article.ts";
import { markdownGrammar } from "./grammar.ts";
import { chunksOf, placeholderSource } from "./placeholder.ts";
import { type Line, lineWidth, type Run, run, type Tint } from "./run.ts";
import { tableLines } from "./table.ts";
import { cleanText } from "./text.ts";
import { wrapRuns } from "./wrap.ts";

/** A passage of blocks as lines of a terminal `width` columns wide. */
export const blockLines = (passage: Passage, width: number): readonly Line[] =>
  stack(markdownGrammar().lexer(placeholderSource(passage)), passage, width);

/** A passage of one line, in lines of a terminal. */
export const inlineLines = (passage: Passage, width: number, ...tints: readonly Tint[]): readonly Line[] => {
  const tokens = markdownGrammar().Lexer.lexInline(placeholderSource(passage), markdownGrammar().defaults);
  return wrapRuns(inlineRuns(tokens, passage, tints), width);
};

/** Blocks one under the other, a blank line between them unless they are items of one tight list. */
const stack = (tokens: readonly Token[], passage: Passage, width: number, isTight = false): readonly Line[] =>
  tokens
    .filter(isKnown)
    .map((token) => linesOf(token, passage, Math.max(width, 8)))
    .filter(({ length }) => length > 0)
    .flatMap((lines, at) => (at === 0 || isTight ? lines : [[], ...lines]));

const linesOf = (token: MarkedToken, passage: Passage, width: number): readonly Line[] => {
  switch (token.type) {
    case "heading":
      return wrapRuns(inlineRuns(token.tokens, passage, ["bold"]), width);
    case "blockquote":
      return stack(token.tokens, passage, width - 2).map((line) => [run("│ ", "dim"), ...line]);
    case "list":
      return listLines(token, passage, width);
    case "table":
      return tableLines(
        {
          header: token.header.map((cell) => inlineRuns(cell.tokens, passage, ["bold"])),
          rows: token.rows.map((row) => row.map((cell) => inlineRuns(cell.tokens, passage, []))),
          align: token.align,
        },
        width,
      );
    case "hr":
      return [[run("─".repeat(width), "dim")]];
    default:
      return wrapRuns(inlineRuns([token], passage, []), width);
  }
};

const listLines = (list: Tokens.List, passage: Passage, width: number): readonly Line[] =>
  list.items.flatMap((item, at) => {
    const marker = run(list.ordered ? `${Number(list.start) + at}. ` : "• ");
    const indent = run(" ".repeat(lineWidth([marker])));
    const lines = stack(item.tokens, passage, width - lineWidth([marker]), !item.loose);
    return [
      ...(at > 0 && list.loose ? [[]] : []),
      ...lines.map((line, row) => (row > 0 && line.length === 0 ? line : [row === 0 ? marker : indent, ...line])),
    ];
  });

const inlineRuns = (tokens: readonly Token[], passage: Passage, tints: readonly Tint[]): readonly Run[] =>
  tokens.filter(isKnown).flatMap((token): readonly Run[] => {
    switch (token.type) {
      case "strong":
        return inlineRuns(token.tokens, passage, [...tints, "bold"]);
      case "em":
        return inlineRuns(token.tokens, passage, [...tints, "italic"]);
      case "link":
        return inlineRuns(token.tokens, passage, [...tints, "underline"]);
      case "del":
      case "paragraph":
        return inlineRuns(token.tokens, passage, tints);
      case "br":
        return [run(" ")];
      case "text":
        return token.tokens === undefined
          ? textRuns(token.text, passage, tints)
          : inlineRuns(token.tokens, passage, tints);
      case "escape":
      case "image":
        return textRuns(token.text, passage, tints);
      default:
        return [];
    }
  });

const textRuns = (text: string, passage: Passage, tints: readonly Tint[]): readonly Run[] =>
  chunksOf(text, passage).map((chunk) => ({
    text: cleanText(typeof chunk === "string" ? chunk : chunk.piece.text),
    tints,
  }));

const known: ReadonlySet<string> = new Set<MarkedToken["type"]>([
  "blockquote",
  "br",
  "del",
  "em",
  "escape",
  "heading",
  "hr",
  "image",
  "link",
  "list",
  "paragraph",
  "strong",
  "table",
  "text",
]);

/** marked's open token type hides its closed one. */
const isKnown = (token: Token): token is MarkedToken => known.has(token.type);
