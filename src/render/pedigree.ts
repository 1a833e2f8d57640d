import type { Fact } from "../facts/fact.ts";
import type { Account } from "../writing/article.ts";
import { type Line, run } from "./run.ts";
import { cleanText } from "./text.ts";
import { foldRuns } from "./wrap.ts";

/** A fact with what is told of it. */
export interface ToldFact {
  readonly fact: Fact;
  readonly account: Account;
}

/** Finds a fact of the article by its id; null when it is none. */
export type Find = (id: string) => ToldFact | null;

/** What a fact was computed from, as a tree: the value, what it measures and whose it is, to the last observation. */
export const pedigreeLines = ({ fact }: ToldFact, find: Find, width: number): readonly Line[] =>
  fact.from.flatMap((id, at) => {
    const parent = find(id);
    const isLast = at === fact.from.length - 1;
    const own = foldRuns(parent === null ? [run(cleanText(id))] : parentRuns(parent), width - indent);
    const below = parent === null || width < narrowest ? [] : pedigreeLines(parent, find, width - indent);
    return [...own, ...below].map((line, row): Line => {
      const branch = row === 0 ? (isLast ? "└ " : "├ ") : isLast ? "  " : "│ ";
      return [run(branch, "dim"), ...line];
    });
  });

const indent = 2;
/** Columns under which a tree has no room for another level: the parent's own line says how it was computed. */
const narrowest = 24;

const parentRuns = ({ fact, account }: ToldFact) => {
  const origin = account.how === null ? account.sources.map(({ name }) => name).join(", ") : "calculé";
  return [run(cleanText(account.value), "bold"), run(cleanText(` · ${account.what} · ${origin} · ${fact.id}`))];
};
