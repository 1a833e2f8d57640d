import type { Recent } from "./choice.ts";

/** What an article written before says of itself. */
export interface Earlier {
  readonly id: string;
  readonly kind: string;
  /** ISO 8601 with zone. */
  readonly generatedAt: string;
  readonly wordings: readonly string[];
}

/** As many articles as a regular reader may remember. */
const remembered = 10;

/** How many of the last ten other articles of a kind used each wording; an article is no memory of itself. */
export function recentUses(earlier: readonly Earlier[], kind: string, id: string): Recent {
  const last = earlier
    .filter((article) => article.kind === kind && article.id !== id)
    .toSorted((a, b) => Date.parse(b.generatedAt) - Date.parse(a.generatedAt) || (a.id < b.id ? -1 : 1))
    .slice(0, remembered);
  const uses = new Map<string, number>();
  for (const wording of last.flatMap(({ wordings }) => [...new Set(wordings)])) {
    uses.set(wording, (uses.get(wording) ?? 0) + 1);
  }
  return uses;
}
