import type { DepecheError } from "../error.ts";
import type { Lexicon } from "../french/lexicon.ts";
import { meantHint } from "../nearest.ts";
import type { Call } from "./helper.ts";

/** Kinds of word that a template may write and the lexicon inflects. */
export type WordKind = "noun" | "adjective" | "verb";

/** Why a word cannot be inflected, as a French sentence without its full stop; null when the lexicon knows it. */
export function wordProblem(kind: WordKind, written: string, lexicon: Lexicon): string | null {
  const { found, words, name } = looked(kind, written, lexicon);
  if (found) return null;
  const hint = meantHint(written.replaceAll("'", "\u2019"), words);
  return `le lexique ne connaît pas ${name} «\u00a0${written}\u00a0»${hint === null ? "" : `\u202f; ${hint}`}`;
}

interface Looked {
  readonly found: boolean;
  readonly words: readonly string[];
  readonly name: string;
}

function looked(kind: WordKind, written: string, lexicon: Lexicon): Looked {
  const { nouns, adjectives, verbs } = lexicon.words;
  switch (kind) {
    case "noun":
      return { found: lexicon.noun(written) !== null, words: nouns, name: "le nom" };
    case "adjective":
      return { found: lexicon.adjective(written) !== null, words: adjectives, name: "l’adjectif" };
    case "verb":
      return { found: lexicon.verb(written) !== null, words: verbs, name: "le verbe" };
  }
}

/** The error of a call whose word the lexicon lacks; the check finds it before any article is written. */
export function unknownWord(call: Call, kind: WordKind, written: string): DepecheError {
  return call.fail(wordProblem(kind, written, call.pen.lexicon) ?? `«\u00a0${written}\u00a0» est inconnu`);
}
