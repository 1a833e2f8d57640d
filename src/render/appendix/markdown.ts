import type { Source } from "../../facts/fact.ts";
import type { Article } from "../../writing/article.ts";
import { httpAddress } from "../address.ts";
import { escapeMarkdown, markdownAddress } from "../escape.ts";
import { cleanText } from "../text.ts";
import { type AppendixRow, appendixHeader, appendixRows, appendixTitle, computationOf } from "./row.ts";

/** The appendix as Markdown, behind a rule that ends the article; empty for an article without figures. */
export const appendixMarkdown = (article: Article): string => {
  const rows = appendixRows(article);
  if (rows.length === 0) return "";
  const lines = [appendixHeader, appendixHeader.map(() => "---"), ...rows.map(cellsOf)];
  return `---\n\n## ${appendixTitle}\n\n${lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("")}`;
};

const cellsOf = ({ text, account }: AppendixRow): readonly string[] => [
  shown(text),
  shown(account.what),
  [...account.sources.map(sourceMarkdown), ...(account.claim === null ? [] : [shown(account.claim)])].join(", "),
  shown(account.when),
  shown(computationOf(account)),
];

const sourceMarkdown = ({ name, url }: Source): string => {
  const address = url === null ? null : httpAddress(url);
  return address === null
    ? shown(name)
    : `[${escapeMarkdown(cleanText(name), "| [", "]")}](<${markdownAddress(address, "")}>)`;
};

const shown = (text: string): string => escapeMarkdown(cleanText(text), "| ", " |");
