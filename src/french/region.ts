import { frBE } from "./regions/fr-BE.ts";
import { frCA } from "./regions/fr-CA.ts";
import { frCH } from "./regions/fr-CH.ts";
import { frFR } from "./regions/fr-FR.ts";

/** The regional usages we can write in. */
export type RegionId = "fr-FR" | "fr-BE" | "fr-CH" | "fr-CA";

/** ISO 4217 codes of the currencies that have a French name here. */
export type Currency = "USD" | "EUR" | "GBP" | "CHF" | "CAD" | "JPY" | "CNY";

/** How one currency is named and signed. */
export interface CurrencyWords {
  readonly singular: string;
  readonly plural: string;
  /** As printed beside the digits, with its own inner no-break space when it has one (« $ US »). */
  readonly symbol: string;
  readonly symbolPlace: "before" | "after";
}

/** One regional usage: every space, sign and word that changes from one French-speaking country to another. */
export interface Region {
  readonly id: RegionId;
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
  /** `spaced`: 10 h 15; `tight`: 10h15. */
  readonly hourStyle: "spaced" | "tight";
  /** Where this region says or signs a currency otherwise than the common table in money.ts. */
  readonly currencies: Readonly<Partial<Record<Currency, CurrencyWords>>>;
}

/** Every region by its id. A new region is one file and one line here. */
export const regions: Readonly<Record<RegionId, Region>> = {
  "fr-FR": frFR,
  "fr-BE": frBE,
  "fr-CH": frCH,
  "fr-CA": frCA,
};
