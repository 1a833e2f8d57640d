import { fold } from "./reader/fold.ts";

/** A word, a number or a sign of a text, as alignment compares it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In small letters, with one form of each space, apostrophe and dash: what an editor's keyboard changes is no change. */
  readonly key: string;
}

/** The tokens of a text; blank separates them and is none. A name is one, however many words it has. */
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

function wordsOf(folded: string, from: number, to: number): readonly Token[] {
  return [...folded.slice(from, to).matchAll(/\p{N}+|\p{L}+(?:-\p{L}+)*|[^\s\p{L}\p{N}]/gu)].map((match) => {
    const start = from + match.index;
    const [sign] = match;
    return { start, end: start + sign.length, key: isInside(folded, start, sign) ? `${sign} within` : sign };
  });
}

/** The point of « 1.5B » and the comma of « 9,5 » are no stop: a sentence's own is never taken for them. */
function isInside(folded: string, start: number, sign: string): boolean {
  return /[.,]/u.test(sign) && /^[\p{L}\p{N}][.,][\p{L}\p{N}]$/u.test(folded.slice(start - 1, start + 2));
}
