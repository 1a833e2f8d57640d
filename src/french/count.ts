import { type CountNoun, type Scaled, scaled, wordsBehind } from "./magnitude.ts";
import { formatNumber, isSingular, spellCount } from "./number.ts";
import type { Region } from "./region.ts";

/** A thing that is counted; without a gender it counts as masculine. */
export interface CountedNoun extends CountNoun {
  readonly gender?: "m" | "f";
}

export interface CountOptions {
  /** The most decimals printed, of the figure before « millions » or « milliards » when there is one. */
  readonly decimals?: number;
  /** `letters`, the default, spells whole numbers under ten; `digits` is for tables and data. */
  readonly style?: "letters" | "digits";
  /** For « une »; default the noun's. */
  readonly gender?: "m" | "f";
}

/**
 * A count: « une puce », « trois puces », « 2 048 puces », « 1,5 puce », « 671 milliards de paramètres », « 671 milliards ».
 * Zero is « zéro »: « aucun » is the sentence's choice. RangeError when it is not finite.
 */
export function formatCount(
  value: number,
  noun: CountedNoun | null,
  region: Region,
  options: CountOptions = {},
): string {
  const cut = roundCount(value, options.decimals);
  if (options.style !== "digits" && isSpelled(value)) {
    const word = spellCount(value, region, options.gender ?? noun?.gender);
    return noun === null ? word : `${word} ${isSingular(value) ? noun.singular : noun.plural}`;
  }
  return formatNumber(cut.amount, region, { decimals: cut.decimals }) + wordsBehind(cut, noun);
}

/** The count `formatCount` will print. */
export function roundCount(value: number, decimals?: number): Scaled {
  return scaled(value, decimals, () => 2);
}

/** Whether a count is one of those that newspapers write in letters: zero to nine, and whole, for letters round nothing. */
export function isSpelled(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 10;
}
