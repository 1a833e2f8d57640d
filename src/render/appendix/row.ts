import type { Account, Article, Passage, ValuePiece } from "../../writing/article.ts";
import { cleanText } from "../text.ts";

/** What stands above the appendix. */
export const appendixTitle = "D’où viennent ces chiffres";

/** What stands above its columns. */
export const appendixHeader = ["Chiffre", "Ce qu’il mesure", "Source", "Relevé", "Calcul"] as const;

/** A figure of the article and where it comes from. */
export interface AppendixRow {
  /** The figure as it is first printed. */
  readonly text: string;
  /** That very value, in the article's passages. */
  readonly piece: ValuePiece;
  readonly account: Account;
}

/** Each figure of the page once, in reading order. */
export const appendixRows = ({ titles, chapo, body, resume, accounts }: Article): readonly AppendixRow[] => {
  const told = new Map(accounts.map((account) => [account.fact, account]));
  const first = new Map<string, ValuePiece>();
  for (const piece of [titles[0], chapo, body, resume].flatMap(figuresOf))
    if (piece.fact !== null && !first.has(piece.fact)) first.set(piece.fact, piece);
  return [...first].flatMap(([fact, piece]) => {
    const account = told.get(fact);
    return account === undefined ? [] : [{ text: cleanText(piece.text), piece, account }];
  });
};

const figuresOf = (passage: Passage): readonly ValuePiece[] =>
  passage.flatMap((piece) => (piece.is === "value" && piece.role === "figure" && piece.text !== "" ? [piece] : []));

/** How a figure was computed, or that it was not. */
export const computationOf = ({ how }: Account): string => how ?? "chiffre de la source";
