import type { Agreement } from "./agreement.ts";
import { ne } from "./elision.ts";
import type { Tense, Verb } from "./verb.ts";
import { conjugateWith } from "./verb.ts";

export interface NegationOptions {
  /** The word behind the verb; default none, for subjects that are negative themselves: « aucun jeton ne recule ». */
  readonly second?: "pas" | "plus" | "guère" | "jamais" | null;
  readonly adverb?: string | null;
}

/** The verb with « ne »: « ne progresse », « ne s’est effondrée »; with a second word, « n’a pas nettement reculé ». */
export function negated(
  verb: Verb,
  tense: Tense,
  { gender, number }: Agreement,
  { second = null, adverb = null }: NegationOptions = {},
): string {
  const behind = [second, adverb].filter((word) => word !== null).join(" ");
  const form = conjugateWith(verb, behind === "" ? null : behind, tense, number, gender);
  return ne(form) + form;
}
