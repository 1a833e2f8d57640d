import { inflect, type Noun, nouns } from "./noun.ts";
import { formatNumber, isSingular, roundTo, type Sign } from "./number.ts";
import type { Region } from "./region.ts";

export interface PercentOptions {
  /** The most decimals printed; default 2. */
  readonly decimals?: number;
  /** Default `never`: the verb beside it says the direction. */
  readonly sign?: Sign;
}

/** A percentage: « 7,94 % ». 7.94 means 7,94 %, not 794 %. */
export function formatPercent(value: number, region: Region, options: PercentOptions = {}): string {
  const { decimals = 2, sign = "never" } = options;
  return `${formatNumber(value, region, { decimals, sign })}${region.beforePercent}%`;
}

/** A difference between two percentages, in points: « 4 points », « 0,5 point ». Never a percentage. */
export function formatPoints(value: number, region: Region, options: PercentOptions = {}): string {
  return withWord(value, nouns.point, region, options);
}

/** A move of a rate, in hundredths of a point: « 25 points de base ». */
export function formatBasisPoints(value: number, region: Region, options: PercentOptions = {}): string {
  return withWord(value, nouns["point de base"], region, options);
}

/** A ratio: « 2,5 fois ». Three times is not « 300 % de plus ». */
export function formatMultiple(value: number, region: Region, options: PercentOptions = {}): string {
  return withWord(value, nouns.fois, region, options);
}

function withWord(value: number, noun: Noun, region: Region, options: PercentOptions): string {
  const { decimals = 2, sign = "never" } = options;
  const word = inflect(noun, isSingular(roundTo(value, decimals)) ? "singular" : "plural");
  return `${formatNumber(value, region, { decimals, sign })}\u00a0${word}`;
}
