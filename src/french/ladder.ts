import { type AssetClass, type Band, bandOf } from "./band.ts";
import { elides } from "./elision.ts";
import type { Gender } from "./lexicon/forms.ts";
import { type FlatEntry, flatEntries, nounEntries, type Range, type VerbEntry, verbEntries } from "./lexicon/moves.ts";
import { infinitive, type Verb } from "./verb.ts";

export { type AssetClass, type Band, bandOf, type Direction, directionOf } from "./band.ts";

/** A verb that may be printed for a move. */
export interface VerbMove {
  readonly verb: Verb;
  /** Printed after the verb, or inside its past (see `conjugateWith`). */
  readonly adverb: string | null;
  /** `de`: recule DE 9 %; `direct`: perd 9 %; `none`: takes no amount. */
  readonly amount: "de" | "direct" | "none";
  /** Whether it can stand without an amount: reculent, not perdent. */
  readonly alone: boolean;
  /** The absolute percents it was measured at, bounds included. */
  readonly range: Range;
  /** The same for the same wording, so that a text need not repeat it. */
  readonly id: string;
}

/** A noun, with its adjective, that may be printed for a move: « accuse un net repli », « en forte baisse ». */
export interface NounMove {
  readonly phrase: string;
  readonly plural: string;
  readonly gender: Gender;
  readonly elides: boolean;
  /** Whether « en » may lead it: « en forte baisse », not « en bond ». */
  readonly afterEn: boolean;
  readonly range: Range;
  readonly id: string;
}

/** An adjective that agrees, for no move worth a verb. */
export type FlatMove = Omit<FlatEntry, "said">;

/**
 * Every verb that is true of this move, strongest first. Never empty but for zero; out of the stable band there is
 * always one that takes an amount and one that stands alone, in it only verbs that need their amount.
 * RangeError when the move is not finite.
 */
export function verbMoves(percent: number, assetClass: AssetClass, days = 1): readonly VerbMove[] {
  const band = bandOf(percent, assetClass, days);
  return entriesOf(verbEntries, percent, band)
    .filter(({ classes }) => classes.includes(assetClass))
    .map((entry) => verbMove(entry, band));
}

/** Every noun that is true of this move, strongest first. Empty in the stable band only. */
export function nounMoves(percent: number, assetClass: AssetClass, days = 1): readonly NounMove[] {
  return entriesOf(nounEntries, percent, bandOf(percent, assetClass, days)).map(
    ({ phrase, plural, gender, afterEn, range }) => ({
      phrase,
      plural,
      gender,
      afterEn,
      range,
      elides: elides(phrase),
      id: phrase,
    }),
  );
}

/** What may be said of a move in the stable band; « inchangé » of exactly zero only. Empty out of the band. */
export function flatMoves(percent: number, assetClass: AssetClass, days = 1): readonly FlatMove[] {
  if (bandOf(percent, assetClass, days) !== "stable") return [];
  return flatEntries
    .filter(({ said }) => said.includes(percent === 0 ? "zero" : "near"))
    .map(({ said: _, ...move }) => move);
}

function entriesOf<Entry extends { readonly bands: readonly Band[]; readonly range: Range }>(
  entries: Readonly<Record<"up" | "down", readonly Entry[]>>,
  percent: number,
  band: Band,
): readonly Entry[] {
  const size = Math.abs(percent);
  if (size === 0) return [];
  return entries[percent > 0 ? "up" : "down"].filter(
    ({ bands, range: [least, most] }) => bands.includes(band) && size >= least && size <= most,
  );
}

function verbMove({ verb, adverb, amount, range, aloneIn }: VerbEntry, band: Band): VerbMove {
  const id = adverb === null ? infinitive(verb) : `${infinitive(verb)} ${adverb}`;
  return { verb, adverb, amount, range, alone: aloneIn.includes(band), id };
}
