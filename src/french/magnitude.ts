import { de } from "./elision.ts";
import { decimalsFor, isSingular, roundTo, shiftPoint } from "./number.ts";

/** The only words for large numbers. A French « billion » is a million millions: we never write it. */
type Scale = "unit" | "million" | "milliard";

/** A number as it will be printed: `amount` stands before the scale's word. */
export interface Scaled {
  readonly amount: number;
  readonly scale: Scale;
  /** Decimals that print `amount` in full. */
  readonly decimals: number;
  /** `amount` times the scale: what the reader understands, to be compared with the exact value. */
  readonly printed: number;
}

/** A thing that is counted, in both numbers. */
export interface CountNoun {
  readonly singular: string;
  readonly plural: string;
}

const exponents: Readonly<Record<Scale, number>> = { unit: 0, million: 6, milliard: 9 };

/**
 * Cuts a number to its scale: 6.6e9 -> 6,6 milliards; 999 999 999 -> 1 milliard. Large numbers keep three significant
 * digits unless `decimals` says otherwise, and never lose digits before the comma (3 594 milliards);
 * `unitDecimals` says how many decimals a number under a million keeps.
 */
export function scaled(value: number, decimals: number | undefined, unitDecimals: (value: number) => number): Scaled {
  const unit = cut(value, "unit", decimals ?? unitDecimals(value));
  if (Math.abs(unit.printed) < 1e6) return unit;
  const million = cut(value, "million", decimals);
  return Math.abs(million.amount) < 1000 ? million : cut(value, "milliard", decimals);
}

/**
 * The words behind the digits, each with its space: «  millions de dollars », «  dollar », nothing. They agree with
 * `agreeing`, the printed amount unless another figure stands beside it.
 */
export function wordsBehind({ scale, amount }: Scaled, noun: CountNoun | null, agreeing: number = amount): string {
  const one = isSingular(agreeing);
  if (scale === "unit") return noun === null ? "" : `\u00a0${one ? noun.singular : noun.plural}`;
  const scaleWord = `\u00a0${scale}${one ? "" : "s"}`;
  return noun === null ? scaleWord : `${scaleWord}\u00a0${de(noun.plural)}${noun.plural}`;
}

function cut(value: number, scale: Scale, decimals?: number): Scaled {
  const exact = shiftPoint(value, -exponents[scale]);
  const kept = decimals ?? decimalsFor(exact, 3);
  const amount = roundTo(exact, kept);
  return { amount, scale, decimals: kept, printed: shiftPoint(amount, exponents[scale]) };
}
