import type { GrammaticalNumber, Noun } from "./lexicon/forms.ts";

export type { Noun } from "./lexicon/forms.ts";
export { nouns } from "./lexicon/nouns.ts";

/** The noun in the number asked: « indices », « chaînes de blocs », « cours ». */
export function inflect(noun: Noun, number: GrammaticalNumber): string {
  return noun[number];
}
