import { de } from "./elision.ts";
import { type Scaled, scaled } from "./magnitude.ts";
import { decimalsFor, formatNumber, isSingular, type Sign } from "./number.ts";
import type { Currency, CurrencyWords, Region } from "./region.ts";

export interface MoneyOptions {
  /** `symbol` (118 000 $) holds under a million only: « 6,6 milliards $ » is not French, so words take over there. */
  readonly style?: "words" | "symbol";
  /** The most decimals printed, of the figure before « millions » or « milliards » when there is one. */
  readonly decimals?: number;
  /** Default `minus`. */
  readonly sign?: Sign;
}

/** A thing that is counted, in both numbers. */
export interface CountNoun {
  readonly singular: string;
  readonly plural: string;
}

const currencies: Readonly<Record<Currency, CurrencyWords>> = {
  USD: { singular: "dollar", plural: "dollars", symbol: "$", symbolPlace: "after" },
  EUR: { singular: "euro", plural: "euros", symbol: "€", symbolPlace: "after" },
  GBP: { singular: "livre sterling", plural: "livres sterling", symbol: "£", symbolPlace: "after" },
  CHF: { singular: "franc suisse", plural: "francs suisses", symbol: "CHF", symbolPlace: "after" },
  CAD: { singular: "dollar canadien", plural: "dollars canadiens", symbol: "$\u00a0CA", symbolPlace: "after" },
  JPY: { singular: "yen", plural: "yens", symbol: "¥", symbolPlace: "after" },
  CNY: { singular: "yuan", plural: "yuans", symbol: "CNY", symbolPlace: "after" },
};

/**
 * An amount: « 6,6 milliards de dollars », « 100 364 dollars », « 0,323 dollar ». No cents from 1 000 on, at most two
 * decimals from 1, four significant digits under 1, three above a million. RangeError when it is not finite.
 */
export function formatMoney(value: number, currency: Currency, region: Region, options: MoneyOptions = {}): string {
  const { style = "words", sign = "minus" } = options;
  const cut = roundMoney(value, options.decimals);
  const words = wordsOf(currency, region);
  if (style === "words" || cut.scale !== "unit") return inWords(cut, words, region, sign);
  const keepZeros = Math.abs(cut.amount) >= 1;
  const digits = formatNumber(cut.amount, region, { decimals: cut.decimals, keepZeros, sign });
  return words.symbolPlace === "before" ? `${words.symbol}\u00a0${digits}` : `${digits}\u00a0${words.symbol}`;
}

/** The amount `formatMoney` will print, to be compared with the exact one before a hedge is chosen. */
export function roundMoney(value: number, decimals?: number): Scaled {
  return scaled(value, decimals, priceDecimals);
}

/** A count: « 671 milliards », « 671 milliards de paramètres », « 2 048 puces », « 1,5 puce ». */
export function formatCount(value: number, noun: CountNoun | null, region: Region, decimals?: number): string {
  const cut = roundCount(value, decimals);
  return inWords(cut, noun, region, "minus");
}

/** The count `formatCount` will print. */
export function roundCount(value: number, decimals?: number): Scaled {
  return scaled(value, decimals, () => 2);
}

/** The currency's name alone: « dollar », « francs suisses ». */
export function moneyNoun(currency: Currency, number: "singular" | "plural", region?: Region): string {
  return wordsOf(currency, region)[number];
}

function wordsOf(currency: Currency, region?: Region): CurrencyWords {
  return region?.currencies[currency] ?? currencies[currency];
}

/** Prices of a thousand and more need no cents; those under one say nothing without their own digits. */
function priceDecimals(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude >= 1000) return 0;
  return magnitude >= 1 ? 2 : decimalsFor(magnitude, 4);
}

/** Printed to the shown digits, with the noun the printed figure asks for. */
function inWords(cut: Scaled, noun: CountNoun | null, region: Region, sign: Sign): string {
  const digits = formatNumber(cut.amount, region, { decimals: cut.decimals, sign });
  const one = isSingular(cut.amount);
  if (cut.scale === "unit") return noun === null ? digits : `${digits}\u00a0${one ? noun.singular : noun.plural}`;
  const figure = `${digits}\u00a0${cut.scale}${one ? "" : "s"}`;
  return noun === null ? figure : `${figure}\u00a0${de(noun.plural)}${noun.plural}`;
}
