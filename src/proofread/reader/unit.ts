import type { Currency } from "../../facts/fact.ts";

/** Spans of time that a figure counts. */
export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "half" | "year";

/** What a figure was read to count; « 5 dollars » in Canada may be of two countries. */
export type FigureUnit =
  | "percent"
  | "points"
  | "basis-points"
  | "times"
  | "multiplied"
  | "divided"
  | "fraction"
  | "rank"
  | TimeUnit
  | Currency;

interface UnitWord {
  readonly unit: FigureUnit;
  /** What follows the number, in folded text. */
  readonly pattern: RegExp;
}

const de = "(?:de |d')?";

/** Longest first where one begins another. */
const words: readonly UnitWord[] = [
  { unit: "percent", pattern: / ?%/uy },
  { unit: "percent", pattern: / pour cent(?!\p{L})/uy },
  { unit: "basis-points", pattern: / (?:points? de base|pb)(?!\p{L})/uy },
  { unit: "points", pattern: / points?(?: de pourcentage| d'indice)?(?!\p{L})/uy },
  { unit: "times", pattern: / fois(?!\p{L})/uy },
  { unit: "CAD", pattern: new RegExp(` ?${de}(?:dollars? canadiens?|\\$ ?ca|\\$ ?can|cad)(?!\\p{L})`, "uy") },
  { unit: "USD", pattern: new RegExp(` ?${de}(?:dollars? américains?|dollars?|\\$ ?us|usd|\\$)(?!\\p{L})`, "uy") },
  { unit: "EUR", pattern: new RegExp(` ?${de}(?:euros?|eur|€)(?!\\p{L})`, "uy") },
  { unit: "GBP", pattern: new RegExp(` ?${de}(?:livres?(?: sterling)?|gbp|£)(?!\\p{L})`, "uy") },
  { unit: "CHF", pattern: new RegExp(` ?${de}(?:francs?(?: suisses?)?|chf)(?!\\p{L})`, "uy") },
  { unit: "JPY", pattern: new RegExp(` ?${de}(?:yens?|jpy|¥)(?!\\p{L})`, "uy") },
  { unit: "CNY", pattern: new RegExp(` ?${de}(?:yuans?|cny)(?!\\p{L})`, "uy") },
  { unit: "minute", pattern: / minutes?(?!\p{L})/uy },
  { unit: "hour", pattern: / heures?(?!\p{L})/uy },
  { unit: "day", pattern: / (?:jours?|journées?|séances?)(?!\p{L})/uy },
  { unit: "week", pattern: / semaines?(?!\p{L})/uy },
  { unit: "month", pattern: / mois(?!\p{L})/uy },
  { unit: "quarter", pattern: / trimestres?(?!\p{L})/uy },
  { unit: "half", pattern: / semestres?(?!\p{L})/uy },
  { unit: "year", pattern: / (?:ans?|années?)(?!\p{L})/uy },
];

/** A unit read behind a number, and where its words end. */
export interface UnitRead {
  readonly unit: FigureUnit;
  readonly end: number;
}

/** The unit that the folded text says from here on; null when it says none. */
export function unitAt(text: string, at: number): UnitRead | null {
  for (const { unit, pattern } of words) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { unit, end: at + match[0].length };
  }
  return null;
}

/** A currency said before its amount: « CHF 5,6 mio », « $5 ». */
const before = /(?<![\p{L}\p{N}])(chf|usd|eur|gbp|cad|jpy|cny|\$|€|£) ?$/u;
const signs: ReadonlyMap<string, FigureUnit> = new Map<string, FigureUnit>([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["chf", "CHF"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["cad", "CAD"],
  ["jpy", "JPY"],
  ["cny", "CNY"],
]);

/** The currency whose sign ends here, and where the sign begins; null when there is none. */
export function currencyBefore(text: string, at: number): { readonly unit: FigureUnit; readonly start: number } | null {
  const match = before.exec(text.slice(Math.max(0, at - 5), at));
  const unit = signs.get(match?.[1] ?? "");
  if (match === null || unit === undefined) return null;
  return { unit, start: at - match[0].length };
}

const scales: readonly { readonly pattern: RegExp; readonly factor: number }[] = [
  { pattern: / ?(?:milliards?|mia|mds?)(?!\p{L})/uy, factor: 1e9 },
  { pattern: / ?(?:millions?|mio)(?!\p{L})/uy, factor: 1e6 },
  { pattern: / mille(?!\p{L})/uy, factor: 1e3 },
  // « 1,8 G$ US », « 5,6 M€ », « 1 M CHF »: a letter alone is a scale before a sign of currency only.
  { pattern: / ?g(?= ?(?:[$€£¥]|(?:chf|cny)(?!\p{L})))/uy, factor: 1e9 },
  { pattern: / ?m(?= ?(?:[$€£¥]|(?:chf|cny)(?!\p{L})))/uy, factor: 1e6 },
  { pattern: / ?k(?= ?(?:[$€£¥]|(?:chf|cny)(?!\p{L})))/uy, factor: 1e3 },
];

/** What million, milliard or their short forms multiply the number by, and where they end; null when there is none. */
export function scaleAt(text: string, at: number): { readonly factor: number; readonly end: number } | null {
  for (const { pattern, factor } of scales) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { factor, end: at + match[0].length };
  }
  return null;
}
