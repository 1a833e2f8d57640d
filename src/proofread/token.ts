import { fold } from "./reader/fold.ts";

/** A word, a figure or a sign of money, as alignment compares it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In small letters, with one form of each space, apostrophe and dash: what an editor's keyboard changes is no change. */
  readonly key: string;
}

/**
 * The words and figures of a text: blank and punctuation are none. A name is one, however many words it has, and a figure
 * with its sign and its « % ».
 */
export function tokensOf(
  text: string,
  names: readonly { readonly start: number; readonly end: number }[],
): readonly Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let at = 0;
  for (const { start, end } of names) {
    if (start < at) continue;
    tokens.push(...wordsOf(folded, at, start), { start, end, key: folded.slice(start, end) });
    at = end;
  }
  return [...tokens, ...wordsOf(folded, at, folded.length)];
}

const pattern = /[-+]?\p{N}+(?:[',.]\p{N}+| \p{N}{3}(?!\p{N}))*(?: ?%)?|\p{L}+(?:-\p{L}+)*|[$€£@#]/gu;

function wordsOf(folded: string, from: number, to: number): readonly Token[] {
  return [...folded.slice(from, to).matchAll(pattern)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    key: match[0],
  }));
}
