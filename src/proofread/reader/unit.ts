import type { Currency } from "../../facts/fact.ts";

/** Spans of time that a figure counts. */
type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "half" | "year";

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
  { unit: "percent", pattern: / pour cent(?![a-zà-öø-ÿœæ])/uy },
  { unit: "basis-points", pattern: / (?:points? de base|pb)(?![a-zà-öø-ÿœæ])/uy },
  { unit: "points", pattern: / points?(?: de pourcentage| d'indice)?(?![a-zà-öø-ÿœæ])/uy },
  { unit: "times", pattern: / fois(?![a-zà-öø-ÿœæ])/uy },
  { unit: "CAD", pattern: new RegExp(` ?${de}(?:dollars? canadiens?|\\$ ?ca|\\$ ?can|cad)(?![a-zà-öø-ÿœæ])`, "uy") },
  {
    unit: "USD",
    pattern: new RegExp(` ?${de}(?:dollars? américains?|dollars?|\\$ ?us|usd|\\$)(?![a-zà-öø-ÿœæ])`, "uy"),
  },
  { unit: "EUR", pattern: new RegExp(` ?${de}(?:euros?|eur|€)(?![a-zà-öø-ÿœæ])`, "uy") },
  { unit: "GBP", pattern: new RegExp(` ?${de}(?:livres?(?: sterling)?|gbp|£)(?![a-zà-öø-ÿœæ])`, "uy") },
  { unit: "CHF", pattern: new RegExp(` ?${de}(?:francs?(?: suisses?)?|chf)(?![a-zà-öø-ÿœæ])`, "uy") },
  { unit: "JPY", pattern: new RegExp(` ?${de}(?:yens?|jpy|¥)(?![a-zà-öø-ÿœæ])`, "uy") },
  { unit: "CNY", pattern: new RegExp(` ?${de}(?:yuans?|cny)(?![a-zà-öø-ÿœæ])`, "uy") },
  { unit: "minute", pattern: / minutes?(?![a-zà-öø-ÿœæ])/uy },
  { unit: "hour", pattern: / heures?(?![a-zà-öø-ÿœæ])/uy },
  { unit: "day", pattern: / (?:jours?|journées?|séances?)(?![a-zà-öø-ÿœæ])/uy },
  { unit: "week", pattern: / semaines?(?![a-zà-öø-ÿœæ])/uy },
  { unit: "month", pattern: / mois(?![a-zà-öø-ÿœæ])/uy },
  { unit: "quarter", pattern: / trimestres?(?![a-zà-öø-ÿœæ])/uy },
  { unit: "half", pattern: / semestres?(?![a-zà-öø-ÿœæ])/uy },
  { unit: "year", pattern: / (?:ans?|années?)(?![a-zà-öø-ÿœæ])/uy },
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

/** A currency said before its amount: « CHF 5,6 mio », « $5 »; that of « 90 190 $ » is of the figure before it. */
const before = /(?<![a-zà-öø-ÿœæ\p{N}]|\p{N} )(chf|usd|eur|gbp|cad|jpy|cny|\$|€|£) ?$/u;
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
  { pattern: / ?(?:milliards?|mia|mds?)(?![a-zà-öø-ÿœæ])/uy, factor: 1e9 },
  { pattern: / ?(?:millions?|mio)(?![a-zà-öø-ÿœæ])/uy, factor: 1e6 },
  { pattern: / mille(?![a-zà-öø-ÿœæ])/uy, factor: 1e3 },
  // « 1,8 G$ US », « 5,6 M€ », « 1 M CHF »: a letter alone is a scale before a sign of currency only.
  { pattern: / ?g(?= ?(?:[$€£¥]|(?:chf|cny)(?![a-zà-öø-ÿœæ])))/uy, factor: 1e9 },
  { pattern: / ?m(?= ?(?:[$€£¥]|(?:chf|cny)(?![a-zà-öø-ÿœæ])))/uy, factor: 1e6 },
  { pattern: / ?k(?= ?(?:[$€£¥]|(?:chf|cny)(?![a-zà-öø-ÿœæ])))/uy, factor: 1e3 },
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
