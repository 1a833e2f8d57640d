import type { Fact } from "../../facts/fact.ts";
import type { Revision } from "../../facts/revised.ts";

/** The version before, as its article.json tells it: all that the next one goes on from. */
export interface Previous {
  readonly version: number;
  readonly id: string;
  readonly kind: string;
  readonly region: string;
  readonly slug: string;
  readonly seed: number;
  readonly asOf: string;
  readonly firstAsOf: string;
  readonly generatedAt: string;
  readonly facts: readonly Fact[];
  readonly spans: readonly { readonly part: string; readonly fact: string }[];
  readonly choices: readonly { readonly fact: string; readonly reasons: readonly { readonly is: string }[] }[];
  readonly revisions: readonly Revision[];
}

/** The id of whoever an article is about, read from its own: `sector-move:artificial-intelligence:2025-01-27`. */
export function subjectIdOf({ id, kind }: Pick<Previous, "id" | "kind">): string {
  return id.slice(kind.length + 1).replace(/:\d{4}-\d{2}-\d{2}$/u, "");
}
