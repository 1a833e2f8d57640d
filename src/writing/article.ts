/** The finished article before it is given a format: text in pieces, each tied to the fact it prints. */
import type { Fact, Source } from "../facts/fact.ts";

/** Where in a template a piece was printed. `line` counts from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/**
 * What a printed value is, which decides how a format marks it up.
 * `figure` and `time` carry a machine-readable value; `verbatim` is somebody's exact words; `link` carries an address;
 * `word` is French chosen from a fact (a verb, a comparison); `name` is a proper or common name; `text` anything else.
 */
export type PieceRole = "figure" | "time" | "verbatim" | "link" | "word" | "name" | "text";

/** A value printed by a helper. Its text is data: it holds no markup, and each format escapes it. */
export interface ValuePiece {
  readonly is: "value";
  readonly role: PieceRole;
  readonly text: string;
  /** Id of the fact it prints; null for words that stand for no fact. */
  readonly fact: string | null;
  /** Machine form: a number for figures, an ISO date for times, an http(s) address for links and quotations; else null. */
  readonly machine: string | null;
  readonly place: Place;
}

/** The template's own words: Markdown, already typeset for the region. */
export interface LiteralPiece {
  readonly is: "literal";
  readonly text: string;
}

export type Piece = LiteralPiece | ValuePiece;

/** A stretch of article: its pieces in reading order. */
export type Passage = readonly Piece[];

/** A source credited, with the latest time that one of its figures holds for. */
export interface Credit extends Source {
  readonly asOf: string;
  /** That time as readers read it: « 27 janvier 2025 à 6 h ». */
  readonly told: string;
}

/** An article as written, ready for any format. */
export interface Article {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly version: number;
  readonly region: string;
  readonly seed: number;
  readonly asOf: string;
  /** When the figures hold, as readers read it: « Lundi 27 janvier 2025 à 6 h, heure de Paris ». */
  readonly dateline: Passage;
  /** The article's own time, not the machine's: the same request gives the same bytes. */
  readonly generatedAt: string;
  /** At least one; the first is the title. */
  readonly titles: readonly [Passage, ...Passage[]];
  readonly seoTitle: Passage;
  readonly description: Passage;
  readonly chapo: Passage;
  /** Markdown blocks with intertitles. */
  readonly body: Passage;
  readonly resume: Passage;
  /** One line each, none twice. */
  readonly tags: readonly Passage[];
  /** The wordings chosen among several, which the next articles of the kind may avoid. */
  readonly wordings: readonly string[];
  /** The facts printed and all their ancestors. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Credit[];
  /** How the article was made, in French. */
  readonly disclosure: string;
}
