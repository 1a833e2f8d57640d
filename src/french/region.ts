import { frBE } from "./regions/fr-BE.ts";
import { frCA } from "./regions/fr-CA.ts";
import { frCH } from "./regions/fr-CH.ts";
import { frFR } from "./regions/fr-FR.ts";

/** The regional usages we can write in. */
export type RegionId = keyof typeof regions;

/** ISO 4217 codes of the currencies that have a French name here. */
export type Currency = "USD" | "EUR" | "GBP" | "CHF" | "CAD" | "JPY" | "CNY";

/** How one currency is named and signed. */
export interface CurrencyWords {
  readonly singular: string;
  readonly plural: string;
  /** As printed after the digits, with its own inner no-break space when it has one (« $ US »). */
  readonly symbol: string;
}

/** How titles and tables shorten a sum. */
interface CompactMoney {
  /** `code`: the ISO code before the digits (CHF 5 600); `symbol`: the sign behind them (118 000 $). */
  readonly currency: "code" | "symbol";
  /** What stands for million and milliard; null where the sum goes back to words (6,6 milliards de dollars). */
  readonly scales: { readonly million: string; readonly milliard: string } | null;
}

/** One regional usage: every space, sign and word that changes from one French-speaking country to another. */
export interface Region {
  readonly id: RegionId;
  /** IANA name of the zone in which its readers live. */
  readonly zone: string;
  /** Between groups of three digits, from four digits on. */
  readonly thousands: string;
  readonly decimal: string;
  readonly beforePercent: string;
  /** Before ; ! and ?. Empty where the sign touches the word. */
  readonly beforeHighPunctuation: string;
  readonly beforeColon: string;
  /** With its inner space. */
  readonly openQuote: string;
  /** With its inner space. */
  readonly closeQuote: string;
  /** Inside other quotation marks. */
  readonly openInnerQuote: string;
  /** Inside other quotation marks. */
  readonly closeInnerQuote: string;
  /** `spaced`: 10 h 15; `tight`: 10h15. */
  readonly hourStyle: "spaced" | "tight";
  readonly compactMoney: CompactMoney;
  /** Where this region says or signs a currency otherwise than the common table in money.ts. */
  readonly currencies: Readonly<Partial<Record<Currency, CurrencyWords>>>;
}

/** Every region by its id. A new region is one file and one line here. */
export const regions = {
  "fr-FR": frFR,
  "fr-BE": frBE,
  "fr-CH": frCH,
  "fr-CA": frCA,
} as const satisfies Readonly<Record<string, Region>>;
