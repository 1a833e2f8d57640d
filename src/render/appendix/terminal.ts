import type { Article } from "../../writing/article.ts";
import { run } from "../run.ts";
import { tableLines } from "../table.ts";
import { renderLines, type TerminalOptions, usableWidth } from "../terminal.ts";
import { cleanText } from "../text.ts";
import { appendixHeader, appendixRows, appendixTitle, computationOf } from "./row.ts";

/** The appendix as it reads in a terminal, under the article; empty for an article without figures. */
export const appendixTerminal = (article: Article, options: TerminalOptions): string => {
  const rows = appendixRows(article);
  if (rows.length === 0) return "";
  const table = {
    header: appendixHeader.map((name) => [run(name, "bold")]),
    rows: rows.map(({ text, account }) => {
      const sources = [...account.sources.map(({ name }) => name), ...(account.claim === null ? [] : [account.claim])];
      return [
        [run(text, "bold")],
        ...[account.what, sources.join(", "), account.when, computationOf(account)].map((cell) => [
          run(cleanText(cell)),
        ]),
      ];
    }),
    align: [],
  };
  return `\n${renderLines([[[run(appendixTitle, "bold")]], tableLines(table, usableWidth(options.width))], options.color)}`;
};
