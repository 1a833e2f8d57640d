import type { Finding, Reading } from "./mistake.ts";
import { finding } from "./mistake.ts";

/** A figure with its groups of three, in any script; digits inside a word (« Web3 ») are no figure. */
const figure = /(?<![\p{L}\p{N}])\p{N}[\p{N}.,]*(?:[ \u00a0\u202f]\d{3}(?!\d)[\d.,]*)*/gu;

/**
 * A figure typed by hand would be printed with no fact behind it. The numbers of a list are no figures.
 */
export function checkContent(node: hbs.AST.ContentStatement, reading: Reading): readonly Finding[] {
  const text = String(node.original);
  const braces = text.includes("{{") || node.value.includes("{{");
  const kept = "\\{{ laisse les accolades dans le texte, et un gabarit n’en imprime pas";
  const raw = braces ? [finding({ line: node.loc.start.line, column: node.loc.start.column + 1 }, reading, kept)] : [];
  return [...raw, ...figuresIn(node, text, reading)];
}

function figuresIn(node: hbs.AST.ContentStatement, text: string, reading: Reading): readonly Finding[] {
  return [...text.matchAll(figure)].flatMap((found) => {
    const before = text.slice(0, found.index).split("\n");
    const inLine = before.at(-1) ?? "";
    if (inLine.trim() === "" && /^\d+\.$/u.test(found[0])) return [];
    const line = node.loc.start.line + before.length - 1;
    const column = (before.length === 1 ? node.loc.start.column : 0) + inLine.length + 1;
    const typed = found[0].replace(/[.,]+$/u, "");
    const sentence = `le chiffre «\u00a0${typed}\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée`;
    return [finding({ line, column }, reading, sentence)];
  });
}
