import type { TextCode } from "../facts/finding.ts";
import { regions } from "../french/region.ts";
import type { Ledger, Naming } from "./ledger.ts";
import { namingsIn } from "./ledger.ts";
import type { Misspelling } from "./misspelling.ts";
import { misspellingsIn } from "./misspelling.ts";
import type { Bond, Page } from "./page.ts";
import type { Printed } from "./printed.ts";
import type { DateRead, Length } from "./reader/date.ts";
import { readDates, readLengths } from "./reader/date.ts";
import type { DirectionWord } from "./reader/direction.ts";
import { readDirections } from "./reader/direction.ts";
import type { Figure } from "./reader/figure.ts";
import { readFigures } from "./reader/figure.ts";
import { fold } from "./reader/fold.ts";
import type { Sentence } from "./sentence.ts";
import { meets, sentencesOf, within } from "./sentence.ts";

/** One page laid out for the rules: all that was read on it, and the facts. */
export interface Proof {
  readonly page: Page;
  /** The text in small letters with plain signs, character for character. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateRead[];
  readonly lengths: readonly Length[];
  readonly directions: readonly DirectionWord[];
  /** Who is named where, near-misses included: a name misspelt is still meant. */
  readonly namings: readonly Naming[];
  readonly misspellings: readonly Misspelling[];
  readonly ledger: Ledger;
  readonly printed: Printed;
  /** IANA zone of the readers. */
  readonly zone: string;
}

/** What a rule says of a stretch of a page. */
export interface Remark {
  readonly code: TextCode;
  readonly start: number;
  readonly end: number;
  /** One French sentence, ended. */
  readonly message: string;
  /** Ids of the facts it is about. */
  readonly facts: readonly string[];
}

/** A rule of proofreading: what it finds wrong on a page. */
export type Rule = (proof: Proof) => readonly Remark[];

/** Other people's words: what they hold is theirs, and is held against the fact as a whole. */
export function isBorrowed({ role, fact }: Bond): boolean {
  return role === "verbatim" || role === "link" || role === "name" || (role === "text" && fact.unit === "text");
}

/** Lays a page out. */
export function proofOf(page: Page, printed: Printed, ledger: Ledger): Proof {
  const exact = namingsIn(page.text, ledger.names);
  const misspellings = misspellingsIn(page.text, ledger.names, exact);
  const namings = [...exact, ...misspellings].toSorted((a, b) => a.start - b.start);
  const borrowed = page.bonds.filter(isBorrowed);
  const isOwn = (one: { readonly start: number; readonly end: number }): boolean =>
    !borrowed.some((bond) => meets(one, bond));
  const inNames = namings.filter((naming) =>
    page.bonds.every((bond) => bond.role !== "figure" || !meets(naming, bond)),
  );
  const dates = readDates(page.text).filter((date) => isOwn(date) && !inNames.some((name) => meets(name, date)));
  return {
    page,
    folded: fold(page.text),
    sentences: sentencesOf(page),
    figures: readFigures(page.text, printed.region, [...dates, ...borrowed, ...inNames]),
    dates,
    lengths: readLengths(page.text).filter(isOwn),
    directions: readDirections(page.text),
    namings,
    misspellings,
    ledger,
    printed,
    zone: regions[printed.region].zone,
  };
}

/**
 * Whether words are somebody else's still, in a quotation or an editor's paragraph that was altered: the rule on quotations
 * judges of it as a whole.
 */
export function isKeptBorrowed(
  { page }: Proof,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const words = fold(page.text.slice(start, end));
  return page.changes.some(
    (change) =>
      meets(change, { start, end }) &&
      change.lost.some((bond) => bond.remains && isBorrowed(bond) && fold(String(bond.fact.value)).includes(words)),
  );
}

/** The sentence that a stretch stands in. */
export function sentenceAt({ sentences }: Proof, at: { readonly start: number }): Sentence | null {
  return sentences.findLast((sentence) => sentence.start <= at.start) ?? null;
}

/** The words of direction of a stretch. */
export function directionsIn(
  { directions }: Proof,
  stretch: { readonly start: number; readonly end: number },
): readonly DirectionWord[] {
  return directions.filter((word) => within(word, stretch));
}

/** The bonds that stand in a stretch, or reach into it. */
export function bondsIn({ page }: Proof, stretch: { readonly start: number; readonly end: number }): readonly Bond[] {
  return page.bonds.filter((bond) => meets(bond, stretch));
}
