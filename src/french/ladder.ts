import { type Band, bandOf, type Scale } from "./band.ts";
import { elides } from "./elision.ts";
import type { Gender } from "./lexicon/forms.ts";
import { type NounEntry, nounEntries, objectEntries } from "./lexicon/move-nouns.ts";
import { type FlatEntry, flatEntries, type Range, type Said, type VerbEntry, verbEntries } from "./lexicon/moves.ts";
import { infinitive, type Verb } from "./verb.ts";

export { type AssetClass, type Band, bandOf, directionOf, type Scale } from "./band.ts";

/** A verb that may be printed for a move. */
export interface VerbMove {
  readonly verb: Verb;
  /** Printed after the verb, or inside its past (see `conjugateWith`). */
  readonly adverb: string | null;
  /** Printed between the verb and the amount: accuse UN REPLI de 9 %. */
  readonly object: string | null;
  /** `de`: recule DE 9 %; `direct`: perd 9 %; `none`: takes no amount. */
  readonly amount: "de" | "direct" | "none";
  /** Whether it can stand without an amount: reculent, not perdent. */
  readonly alone: boolean;
  /** Of what it is said: « perdre » of what has a price. */
  readonly said: Said;
  /** Whether it says the direction and no degree: « recule », not « chute » nor « s’effrite ». */
  readonly neutral: boolean;
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
  /** Whether it can stand without an amount: « une nette baisse »; and with one: « une baisse de 6 % ». */
  readonly alone: boolean;
  readonly amount: boolean;
  /** Whether an adjective says how strong, which a text says once beside a figure. */
  readonly degree: boolean;
  readonly neutral: boolean;
  /** Whether « en » may lead it: « en forte baisse », not « en bond ». */
  readonly afterEn: boolean;
  readonly range: Range;
  readonly id: string;
}

/** A verb and its complement, which agrees, for no move worth a verb of its own. */
export type FlatMove = Omit<FlatEntry, "said">;

/**
 * Every verb that is true of this move, those that say its degree first, strongest first, then the neutral ones. Never
 * empty from a hundredth of a percent on; out of the stable band there is always one that takes an amount and one that
 * stands alone, in it only verbs that need their amount. RangeError when the scale or the move is none.
 */
export function verbMoves(percent: number, scale: Scale): readonly VerbMove[] {
  const band = bandOf(percent, scale);
  const verbs = entriesOf(verbEntries, percent, band).filter(({ classes }) => classes.includes(scale.class));
  const moves = [...verbs.map((entry) => verbMove(entry, band)), ...objectMoves(percent, band)];
  return [...moves.filter((move) => !move.neutral), ...moves.filter((move) => move.neutral)];
}

/** The verbs that are true of each of several moves, one scale for each; none when they go two ways. */
export function sharedVerbMoves(percents: readonly number[], scales: readonly Scale[]): readonly VerbMove[] {
  if (percents.length !== scales.length) throw new RangeError("as many moves as scales are expected");
  const [first = [], ...others] = scales.map((scale, index) => verbMoves(percents[index] ?? Number.NaN, scale));
  return first.flatMap((move) => {
    const same = others.map((moves) => moves.find(({ id }) => id === move.id));
    if (same.includes(undefined)) return [];
    return [{ ...move, alone: move.alone && same.every((other) => other?.alone === true) }];
  });
}

/** The neutral verbs of a direction, for a move that percents do not measure: « recule de 0,25 point ». None for zero. */
export function plainVerbMoves(value: number): readonly VerbMove[] {
  if (value === 0) return [];
  return verbEntries[value > 0 ? "up" : "down"]
    .filter((entry) => entry.neutral)
    .map((entry) => verbMove(entry, "normal"));
}

/** Every noun that is true of this move, strongest first, the neutral ones last. Empty in the stable band only. */
export function nounMoves(percent: number, scale: Scale): readonly NounMove[] {
  const band = bandOf(percent, scale);
  return entriesOf(nounEntries, percent, band).map((entry) => nounMove(entry, band));
}

/** The neutral nouns of a direction, for a move that percents do not measure. None for zero. */
export function plainNounMoves(value: number): readonly NounMove[] {
  if (value === 0) return [];
  return nounEntries[value > 0 ? "up" : "down"]
    .filter((entry) => entry.neutral)
    .map((entry) => nounMove(entry, "normal"));
}

/** What may be said of a move in the stable band; « inchangé » of exactly zero only. Empty out of the band. */
export function flatMoves(percent: number, scale: Scale): readonly FlatMove[] {
  if (bandOf(percent, scale) !== "stable") return [];
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

function verbMove({ verb, adverb, amount, range, aloneIn, said, neutral }: VerbEntry, band: Band): VerbMove {
  const id = adverb === null ? infinitive(verb) : `${infinitive(verb)} ${adverb}`;
  return { verb, adverb, object: null, amount, range, alone: aloneIn.includes(band), said, neutral, id };
}

/** « accuse un repli de 9 % »: the verbs whose object is a noun that is true of the move. */
function objectMoves(percent: number, band: Band): readonly VerbMove[] {
  const nouns = entriesOf(nounEntries, percent, band);
  return objectEntries[percent > 0 ? "up" : "down"].flatMap(({ verb, noun: phrase, said }): VerbMove[] => {
    const noun = nouns.find((entry) => entry.phrase === phrase);
    if (noun === undefined) return [];
    const { range, neutral } = noun;
    const object = `${noun.gender === "m" ? "un" : "une"} ${phrase}`;
    const id = `${infinitive(verb)} ${object}`;
    return [{ verb, adverb: null, object, amount: "de", alone: false, said, neutral, range, id }];
  });
}

function nounMove({ bands: _, aloneIn, ...noun }: NounEntry, band: Band): NounMove {
  return { ...noun, alone: aloneIn.includes(band), elides: elides(noun.phrase), id: noun.phrase };
}
