import { fold } from "./reader/fold.ts";

/** A word, a number or a sign of a text, as alignment compares it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In small letters, with one form of each space, apostrophe and dash: what an editor's keyboard changes is no change. */
  readonly key: string;
}

/** The tokens of a text; blank separates them and is none. */
export function tokensOf(text: string): readonly Token[] {
  return [...fold(text).matchAll(/\p{N}+|\p{L}+|[^\s\p{L}\p{N}]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0],
  }));
}
