import type { Article } from "../writing/article.ts";
import { blockLines, inlineLines } from "./layout.ts";
import { onOneLine, trimPassage } from "./passage.ts";
import { type Line, paintLine, run } from "./run.ts";
import { cleanText } from "./text.ts";
import { wrapRuns } from "./wrap.ts";

/** The terminal it is for: columns (40 at least), and whether escape sequences may be sent. */
export interface TerminalOptions {
  readonly width: number;
  readonly color: boolean;
}

/** The article as it reads in a terminal. No escape sequence ever comes from the data. */
export const renderTerminal = (article: Article, options: TerminalOptions): string => {
  const width = usableWidth(options.width);
  const rule: readonly Line[] = [[run("─".repeat(width), "dim")]];
  return renderLines(
    [
      inlineLines(onOneLine(article.titles[0]), width, "bold"),
      inlineLines(onOneLine(article.dateline), width, "dim"),
      inlineLines(onOneLine(article.chapo), width),
      ...article.notes.map(({ text }) => inlineLines(onOneLine(text), width)),
      blockLines(trimPassage(article.body), width),
      [...rule, ...inlineLines(onOneLine(article.resume), width), ...rule],
      sourceLines(article, width),
      wrapRuns([run(cleanText(article.disclosure), "dim")], width),
    ],
    options.color,
  );
};

/** Sections painted one under the other, a blank line between them, with a line end after the last. */
export const renderLines = (sections: readonly (readonly Line[])[], color: boolean): string =>
  sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => `${paintLine(line, color)}\n`).join(""))
    .join("\n");

/** Columns to lay out for: 40 at least, whatever the terminal says. */
export const usableWidth = (width: number): number => (width >= 40 ? Math.floor(width) : 40);

const sourceLines = ({ sources }: Article, width: number): readonly Line[] =>
  sources.length === 0
    ? []
    : [
        [run("Sources\u00a0:", "bold")],
        ...sources.flatMap(({ name, url, told, attribution }) => {
          const address = url === null ? "" : ` <${url}>`;
          const credit = wrapRuns(
            [run(cleanText(`${name}${address}, ${told}${attribution === null ? "" : ` (${attribution})`}`))],
            width - 2,
          );
          return credit.map((line, at) => [run(at === 0 ? "• " : "  "), ...line]);
        }),
      ];
