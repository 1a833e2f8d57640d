import { type CountedNoun, isSpelled, roundCount } from "./count.ts";
import { type End, type Interval, type IntervalOptions, intervalOf } from "./interval.ts";
import { type CountNoun, type Scaled, wordsBehind } from "./magnitude.ts";
import { formatAmount, moneyNoun, roundMoney } from "./money.ts";
import { decimalsOf, formatNumber, isSingular, roundTo, type Sign, spellCount } from "./number.ts";
import type { Currency, Region } from "./region.ts";

/** The two ends of a range, in any order. */
export type Ends = readonly [End, End];

export interface RangeOptions extends IntervalOptions {
  /** The most decimals printed; default 2 for percents and points, as for single figures for the rest. */
  readonly decimals?: number;
}

/**
 * Percents under one sign: « entre 26 et 29 % », « de 3,50 à 3,75 % ». Beside an end of two decimals, the other has two
 * or none. RangeError, as in every range, when an end is not finite.
 */
export function percentRange(ends: Ends, region: Region, options: RangeOptions = {}): Interval {
  return plainRange(ends, () => `${region.beforePercent}%`, region, options);
}

/** Points under one noun, which agrees with the larger end: « de 0,5 à 1,5 point », « entre 25 et 50 points de base ». */
export function pointRange(ends: Ends, noun: CountNoun, region: Region, options: RangeOptions = {}): Interval {
  return plainRange(ends, (larger) => `\u00a0${isSingular(larger) ? noun.singular : noun.plural}`, region, options);
}

/** Counts, in letters when both ends are small: « de trois à neuf puces », « de 8 à 12 puces », « entre 6 et 7 millions ». */
export function countRange(ends: Ends, noun: CountedNoun | null, region: Region, options: RangeOptions = {}): Interval {
  const cut = (value: number): Scaled => roundCount(value, options.decimals);
  if (ends.every(({ value }) => isSpelled(value))) {
    return intervalOf(ends, options, {
      cut,
      digits: ({ amount }) => spellCount(amount, region, noun?.gender),
      behind: (_, agreeing) => (noun === null ? "" : ` ${isSingular(agreeing) ? noun.singular : noun.plural}`),
      behindLow: () => "",
    });
  }
  const digits = ({ amount, decimals }: Scaled, sign: Sign): string => formatNumber(amount, region, { decimals, sign });
  return intervalOf(ends, options, { cut, digits, ...scaledWords(noun) });
}

/** Money, its scale and currency said once when they are the same: « entre 900 millions et 1,2 milliard de dollars ». */
export function moneyRange(ends: Ends, currency: Currency, region: Region, options: RangeOptions = {}): Interval {
  return intervalOf(ends, options, {
    cut: (value) => roundMoney(value, options.decimals),
    digits: (cut, sign) => formatAmount(cut, region, sign),
    ...scaledWords(moneyNoun(currency, region)),
  });
}

interface ScaledWords {
  readonly behind: (cut: Scaled, agreeing: number) => string;
  readonly behindLow: (cut: Scaled) => string;
}

/** A low end under a million keeps its noun beside millions: « entre 5 dollars et 1,2 million de dollars ». */
function scaledWords(noun: CountNoun | null): ScaledWords {
  return {
    behind: (cut, agreeing) => wordsBehind(cut, noun, agreeing),
    behindLow: (cut) => wordsBehind(cut, cut.scale === "unit" ? noun : null),
  };
}

const mostDecimals = 2;

function plainRange(ends: Ends, behind: (larger: number) => string, region: Region, options: RangeOptions): Interval {
  const decimalsIn = (value: number): number => options.decimals ?? Math.min(mostDecimals, decimalsOf(value));
  const shown = ends.map(({ value }) => decimalsOf(roundTo(value, decimalsIn(value))));
  const hasHundredths = shown.some((decimals) => decimals === mostDecimals);
  return intervalOf(ends, options, {
    cut: (value) => {
      const decimals = decimalsIn(value);
      const amount = roundTo(value, decimals);
      return { amount, scale: "unit", decimals, printed: amount };
    },
    digits: ({ amount, decimals }, sign) =>
      hasHundredths && !Number.isInteger(amount)
        ? formatNumber(amount, region, { decimals: mostDecimals, keepZeros: true, sign })
        : formatNumber(amount, region, { decimals, sign }),
    behind: (_, agreeing) => behind(agreeing),
    behindLow: () => "",
  });
}
