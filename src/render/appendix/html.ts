import type { Source } from "../../facts/fact.ts";
import type { Account } from "../../writing/article.ts";
import { httpAddress } from "../address.ts";
import { escapeAttribute, escapeText } from "../entity.ts";
import { cleanText } from "../text.ts";
import { type AppendixRow, appendixHeader, appendixTitle, computationOf } from "./row.ts";

/** The table as a section of the page. Each row has an anchor, and leads back to the figure where it is first printed. */
export const appendixHtml = (rows: readonly AppendixRow[], anchorOf: (row: AppendixRow) => string): string => {
  const head = appendixHeader.map((name) => `<th scope="col">${name}</th>\n`).join("");
  const body = rows.map((row) => rowHtml(row, anchorOf(row))).join("");
  const table = `<table>\n<thead>\n<tr>\n${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
  return rows.length === 0 ? "" : `<section class="provenance">\n<h2>${appendixTitle}</h2>\n${table}</section>\n`;
};

const rowHtml = ({ text, account }: AppendixRow, anchor: string): string => {
  const id = escapeAttribute(anchor);
  const cells = [shown(account.what), sourcesHtml(account), shown(account.when), shown(computationOf(account))];
  return [
    `<tr id="${id}-source">\n<th scope="row"><a href="#${id}">${shown(text)}</a></th>\n`,
    ...cells.map((cell) => `<td>${cell}</td>\n`),
    "</tr>\n",
  ].join("");
};

const sourcesHtml = ({ sources, claim }: Account): string =>
  [...sources.map(sourceHtml), ...(claim === null ? [] : [shown(claim)])].join(", ");

const sourceHtml = ({ name, url }: Source): string => {
  const address = url === null ? null : httpAddress(url);
  return address === null ? shown(name) : `<a href="${escapeAttribute(address)}" rel="noopener">${shown(name)}</a>`;
};

const shown = (text: string): string => escapeText(cleanText(text));
