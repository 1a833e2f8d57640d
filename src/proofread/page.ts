import type { Fact } from "../facts/fact.ts";
import type { PieceRole } from "../writing/article.ts";

/** What a block of a page is to its reader. */
export type BlockKind = "title" | "heading" | "paragraph" | "quotation" | "item" | "row" | "resume";

/** A block of a page: what no sentence goes beyond. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A text as its reader sees it, without markup. */
export interface Reading {
  readonly text: string;
  /** Where each character of `text` stands in its source, and past the last where the source ends. */
  readonly places: readonly number[];
  readonly blocks: readonly Block[];
}

/** A stretch of a reading that prints a fact. */
export interface Bond {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
  readonly role: PieceRole;
}

/** A stretch of the text that replaced what printed these facts; empty where they were only taken out. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** What stood there, in reading order. */
  readonly lost: readonly LostBond[];
}

/** A bond of the original that no longer stands as it was printed. */
export interface LostBond extends Bond {
  /** The words as they were printed. */
  readonly text: string;
  /** Whether some of these words still stand where they were. */
  readonly remains: boolean;
}

/** One text to proofread, with all that ties it to the facts. */
export interface Page extends Reading {
  /** The field of article.json, or of the file, that the places count in. */
  readonly part: string;
  readonly bonds: readonly Bond[];
  /** Whether it is the whole article, with its Résumé. */
  readonly isArticle: boolean;
  /** Stretches that were not printed so: none in an article fresh from the press. */
  readonly changes: readonly Change[];
  /** Words that are gone, in the order of the original. */
  readonly removed: readonly Removal[];
}

/** A word of the original that printed no fact and is gone. */
export interface Removal {
  /** Where it would stand now. */
  readonly start: number;
  /** In small letters. */
  readonly word: string;
}

/** A piece of reading under construction: characters with their places. */
export interface Strip {
  readonly text: string;
  readonly places: readonly number[];
}

/** A plain text, which is its own reading: one block. */
export function readPlain(source: string, kind: BlockKind = "paragraph"): Reading {
  return {
    text: source,
    places: Array.from({ length: source.length + 1 }, (_, index) => index),
    blocks: [{ kind, start: 0, end: source.length }],
  };
}
