import { fold } from "./fold.ts";
import { numeralPattern, numeralValue } from "./numeral.ts";

/** A date or a time of day as a reader takes it: what it says, and null for what it leaves open. */
export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
  /** From 1, Monday. */
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** Three months of a year, from 1. */
  readonly quarter: number | null;
  /** Six months of a year, from 1. */
  readonly half: number | null;
  /** Days from the article's own: « hier » is -1. */
  readonly relative: number | null;
}

/** As they are printed, in small letters. */
export const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;
const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

const month = `(${months.join("|")})`;
const weekday = `(?:(${weekdays.join("|")}) )?`;
const edge = "(?<![a-zà-öø-ÿœæ\\p{N}])";
const stop = "(?![a-zà-öø-ÿœæ\\p{N}])";

const whole = new RegExp(
  `${edge}${weekday}(\\d{1,2})(?:er)?(?: (?:au|et|-) \\d{1,2})? ${month}(?: (\\d{4}))?${stop}`,
  "gu",
);
const monthly = new RegExp(`${edge}${month}(?: (\\d{4}))?${stop}`, "gu");
const quarterly = new RegExp(
  `${edge}(?:(premier|deuxième|troisième|quatrième) trimestre|t([1-4]))(?: (?:de )?(\\d{4}))?${stop}`,
  "gu",
);
const halfYearly = new RegExp(`${edge}(premier|second|deuxième) semestre(?: (?:de )?(\\d{4}))?${stop}`, "gu");
const yearly =
  /(?<![a-zà-öø-ÿœæ\p{N}.,'-])(?<![\p{N}] )((?:19|20)\d{2})(?![a-zà-öø-ÿœæ\p{N}]|[,.']\d| ?[%$€£]| \d{3}(?!\d)| (?:millions?|milliards?|points?|dollars?|euros?|fois|jetons?|actifs?)(?![a-zà-öø-ÿœæ]))/gu;
const daily = new RegExp(`${edge}(${weekdays.join("|")})${stop}`, "gu");
const hourly = /(?<![a-zà-öø-ÿœæ\p{N}])(\d{1,2}) ?h(?: ?(\d{2}))?(?![a-zà-öø-ÿœæ\p{N}])/gu;
/** Not the midi of « après-midi ». */
const noon = new RegExp(`(?<!-)${edge}(midi|minuit)${stop}`, "gu");
const near = new RegExp(`${edge}(avant-hier|hier|aujourd'hui|après-demain|demain)${stop}`, "gu");
const iso = /(?<![a-zà-öø-ÿœæ\p{N}])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;

const nearDays: ReadonlyMap<string, number> = new Map([
  ["avant-hier", -2],
  ["hier", -1],
  ["aujourd'hui", 0],
  ["demain", 1],
  ["après-demain", 2],
]);
const quarters = ["premier", "deuxième", "troisième", "quatrième"];

const nothing = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  hour: null,
  minute: null,
  quarter: null,
  half: null,
  relative: null,
} as const satisfies Omit<DateRead, "start" | "end">;

/** Every date and time of day of a text, in reading order, each as whole as it is said. */
export function readDates(text: string): readonly DateRead[] {
  const folded = fold(text);
  const at = (match: RegExpExecArray): { readonly start: number; readonly end: number } => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const read = (pattern: RegExp, say: (groups: readonly (string | undefined)[]) => Partial<DateRead>): DateRead[] =>
    [...folded.matchAll(pattern)].map((match) => ({ ...nothing, ...at(match), ...say(match.slice(1)) }));
  const found = [
    ...read(iso, ([y, m, d]) => ({ year: numberIn(y), month: numberIn(m), day: numberIn(d) })),
    ...read(whole, ([w, d, m, y]) => ({
      weekday: rankIn(weekdays, w),
      day: numberIn(d),
      month: rankIn(months, m),
      year: numberIn(y),
    })),
    ...read(quarterly, ([word, digit, y]) => ({
      quarter: rankIn(quarters, word) ?? numberIn(digit),
      year: numberIn(y),
    })),
    ...read(halfYearly, ([word, y]) => ({ half: word === "premier" ? 1 : 2, year: numberIn(y) })),
    ...read(monthly, ([m, y]) => ({ month: rankIn(months, m), year: numberIn(y) })),
    ...read(yearly, ([y]) => ({ year: numberIn(y) })),
    ...read(daily, ([w]) => ({ weekday: rankIn(weekdays, w) })),
    ...read(hourly, ([h, m]) => ({ hour: numberIn(h), minute: numberIn(m) ?? 0 })),
    ...read(noon, ([word]) => ({ hour: word === "midi" ? 12 : 0, minute: 0 })),
    ...read(near, ([word]) => ({ relative: nearDays.get(word ?? "") ?? null })),
  ];
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest
    .filter((one, index) => !longest.slice(0, index).some((other) => one.start < other.end && other.start < one.end))
    .toSorted((a, b) => a.start - b.start);
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function rankIn(names: readonly string[], name: string | undefined): number | null {
  const index = name === undefined ? -1 : names.indexOf(name);
  return index < 0 ? null : index + 1;
}

/** A length of time as a reader takes it. */
export interface Length {
  readonly start: number;
  readonly end: number;
  readonly unit: "hour" | "day" | "week" | "month" | "quarter" | "half" | "year";
  readonly count: number;
}

const lengthUnits = [
  ["heure", "hour"],
  ["jour", "day"],
  ["journée", "day"],
  ["séance", "day"],
  ["semaine", "week"],
  ["mois", "month"],
  ["trimestre", "quarter"],
  ["semestre", "half"],
  ["année", "year"],
  ["an", "year"],
] as const;
const lengthUnit = new RegExp(`^ (${lengthUnits.map(([word]) => word).join("|")})s?(?![a-zà-öø-ÿœæ])`, "u");

/** Every length of time of a text: « vingt-quatre heures », « une semaine », « 30 jours ». */
export function readLengths(text: string): readonly Length[] {
  const folded = fold(text);
  const numbers = [
    ...[...folded.matchAll(numeralPattern)].map((match) => ({ match, value: numeralValue(match[0]) })),
    ...[...folded.matchAll(/(?<![a-zà-öø-ÿœæ\p{N}.,-])\d{1,4}(?![a-zà-öø-ÿœæ\p{N}]|[.,]\d)/gu)].map((match) => ({
      match,
      value: Number(match[0]),
    })),
  ];
  return numbers
    .flatMap(({ match, value }): readonly Length[] => {
      const from = match.index + match[0].length;
      const unit = lengthUnit.exec(folded.slice(from, from + 14));
      const known = lengthUnits.find(([word]) => word === unit?.[1]);
      if (unit === null || known === undefined) return [];
      return [{ start: match.index, end: from + unit[0].length, unit: known[1], count: value }];
    })
    .toSorted((a, b) => a.start - b.start);
}
