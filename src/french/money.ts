import { type CountNoun, type Scaled, scaled, wordsBehind } from "./magnitude.ts";
import { nouns } from "./noun.ts";
import { decimalsFor, decimalsOf, formatNumber, type Sign } from "./number.ts";
import type { Currency, CurrencyWords, Region } from "./region.ts";

export interface MoneyOptions {
  /** `compact`, for titles and tables, is the region's own: « 118 000 $ », « CHF 5,6 mio », « 350 M$ US ». */
  readonly style?: "words" | "compact";
  /** The most decimals printed, of the figure before « millions » or « milliards » when there is one. */
  readonly decimals?: number;
  /** Default `minus`. */
  readonly sign?: Sign;
}

const currencies: Readonly<Record<Currency, CurrencyWords>> = {
  USD: { ...nouns.dollar, symbol: "$" },
  EUR: { ...nouns.euro, symbol: "€" },
  GBP: { ...nouns["livre sterling"], symbol: "£" },
  CHF: { ...nouns["franc suisse"], symbol: "CHF" },
  CAD: { ...nouns["dollar canadien"], symbol: "$\u00a0CA" },
  JPY: { ...nouns.yen, symbol: "¥" },
  CNY: { ...nouns.yuan, symbol: "CNY" },
};

/**
 * An amount: « 6,6 milliards de dollars », « 100 364 dollars », « 2,50 dollars », « 0,323 dollar ». No cents from 1 000
 * on, two decimals from 1, four significant digits under 1, three above a million. RangeError when it is not finite.
 */
export function formatMoney(value: number, currency: Currency, region: Region, options: MoneyOptions = {}): string {
  const { style = "words", sign = "minus" } = options;
  const cut = roundMoney(value, options.decimals);
  if (style === "compact") return compact(cut, currency, region, sign);
  return formatAmount(cut, region, sign) + wordsBehind(cut, moneyNoun(currency, region));
}

/** The amount `formatMoney` will print, to be compared with the exact one before a hedge is chosen. */
export function roundMoney(value: number, decimals?: number): Scaled {
  return scaled(value, decimals, priceDecimals);
}

/** The digits alone: a price with cents has two of them, « 2,50 », and one without has none. */
export function formatAmount(cut: Scaled, region: Region, sign: Sign): string {
  const hasCents = cut.scale === "unit" && cut.decimals >= 2 && !Number.isInteger(cut.amount);
  return digits(cut, hasCents, region, sign);
}

/** The currency's name, where this region has its own: « franc suisse », and « franc » in Switzerland. */
export function moneyNoun(currency: Currency, region: Region): CountNoun {
  return wordsOf(currency, region);
}

function wordsOf(currency: Currency, region: Region): CurrencyWords {
  return region.currencies[currency] ?? currencies[currency];
}

/** Prices of a thousand and more need no cents; those under one say nothing without their own digits. */
function priceDecimals(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude >= 1000) return 0;
  return magnitude >= 1 ? 2 : decimalsFor(magnitude, 4);
}

function digits(cut: Scaled, hasCents: boolean, region: Region, sign: Sign): string {
  const decimals = hasCents ? Math.max(2, decimalsOf(cut.amount)) : cut.decimals;
  return formatNumber(cut.amount, region, { decimals, keepZeros: hasCents, sign });
}

/** In columns prices under a thousand all show their cents: « 12,00 $ ». */
function compact(cut: Scaled, currency: Currency, region: Region, sign: Sign): string {
  const { currency: shown, scales } = region.compactMoney;
  const words = wordsOf(currency, region);
  if (cut.scale !== "unit" && scales === null) return formatAmount(cut, region, sign) + wordsBehind(cut, words);
  const hasCents = cut.scale === "unit" && cut.decimals >= 2 && Math.abs(cut.amount) < 1000;
  const figure = digits(cut, hasCents, region, sign);
  const scale = cut.scale === "unit" || scales === null ? "" : scales[cut.scale];
  if (shown === "code") return `${currency}\u00a0${figure}${scale === "" ? "" : `\u00a0${scale}`}`;
  // A sign takes the prefix of a unit, M$; a code stands apart from it, M CHF.
  const glue = scale === "" || !/^\p{L}/u.test(words.symbol) ? "" : "\u00a0";
  return `${figure}\u00a0${scale}${glue}${words.symbol}`;
}
