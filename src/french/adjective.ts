import { elides } from "./elision.ts";
import type { Adjective, Gender, GrammaticalNumber } from "./lexicon/forms.ts";

export { adjectives } from "./lexicon/adjectives.ts";
export type { Adjective } from "./lexicon/forms.ts";

/**
 * The form that agrees. `next` is the word that follows, when there is one: it decides between « nouveau » and
 * « nouvel ».
 */
export function agree(
  adjective: Omit<Adjective, "place">,
  gender: Gender,
  number: GrammaticalNumber,
  next = "",
): string {
  if (number === "plural") return gender === "m" ? adjective.mp : adjective.fp;
  if (gender === "m" && adjective.mv !== undefined && elides(next)) return adjective.mv;
  return adjective[gender];
}
