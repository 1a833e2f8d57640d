import { readMoment } from "./moment.ts";
import { isSingular, spellCount } from "./number.ts";
import type { Region } from "./region.ts";

export type DurationUnit = "day" | "week" | "month" | "year";

/** A length of time between two dates, in whole units. */
export interface Elapsed {
  readonly unit: DurationUnit;
  /** Never negative: the order of the two dates is the caller's to know. */
  readonly count: number;
  /** False when days were left over: « plus de deux mois ». Weeks are always exact. */
  readonly exact: boolean;
}

/** The windows over which changes are measured; `ytd` is since January 1st. */
export type Window = "1h" | "24h" | "7d" | "30d" | "ytd";

interface UnitWords {
  readonly singular: string;
  readonly plural: string;
  readonly gender: "m" | "f";
}

const units = {
  day: { singular: "jour", plural: "jours", gender: "m" },
  week: { singular: "semaine", plural: "semaines", gender: "f" },
  month: { singular: "mois", plural: "mois", gender: "m" },
  year: { singular: "an", plural: "ans", gender: "m" },
} as const satisfies Readonly<Record<DurationUnit, UnitWords>>;

/**
 * How long from one date to the other, counted in calendar days of the zone and no finer than the vaguer date:
 * exact years, then exact months, then exact weeks (up to nine), then days up to a month; beyond, whole months or
 * years with `exact: false`.
 */
export function elapsed(thenIso: string, nowIso: string, zone: string): Elapsed {
  const [earlier, later] = [readMoment(thenIso, zone), readMoment(nowIso, zone)].sort((a, b) => +a.at - +b.at);
  if (earlier === undefined || later === undefined) throw new RangeError("two dates are needed");
  const vague = [earlier.precision, later.precision];
  if (vague.includes("year")) return { unit: "year", count: later.at.year - earlier.at.year, exact: true };
  const from = vague.includes("month") ? earlier.at.startOf("month") : earlier.at.startOf("day");
  const to = vague.includes("month") ? later.at.startOf("month") : later.at.startOf("day");
  const months = Math.floor(to.diff(from, "months").months);
  const days = Math.round(to.diff(from, "days").days);
  const wholeMonths = months > 0 && from.plus({ months }).hasSame(to, "day");
  if (wholeMonths || vague.includes("month")) return inMonths(months, true);
  if (days > 0 && days % 7 === 0 && days <= 63) return { unit: "week", count: days / 7, exact: true };
  return days <= 31 ? { unit: "day", count: days, exact: true } : inMonths(months, false);
}

/** « une semaine », « trois jours », « deux mois », « 12 jours ». Says nothing of what `exact` says. */
export function formatElapsed({ unit, count }: Elapsed, region: Region): string {
  const { singular, plural, gender } = units[unit];
  const space = count > 9 ? "\u00a0" : " ";
  return `${spellCount(count, region, gender)}${space}${isSingular(count) ? singular : plural}`;
}

const windowWords = {
  "1h": "une heure",
  "24h": "vingt-quatre heures",
  "7d": "sept jours",
  "30d": "trente jours",
} as const satisfies Readonly<Record<Exclude<Window, "ytd">, string>>;

/** « sur vingt-quatre heures », « en sept jours »; « depuis le début de l’année » takes neither preposition. Alike in all regions so far. */
export function windowPhrase(window: Window, preposition: "sur" | "en", _region: Region): string {
  return window === "ytd" ? "depuis le début de l\u2019année" : `${preposition} ${windowWords[window]}`;
}

function inMonths(months: number, exact: boolean): Elapsed {
  if (months > 0 && months % 12 === 0) return { unit: "year", count: months / 12, exact };
  return months > 24 && !exact
    ? { unit: "year", count: Math.floor(months / 12), exact }
    : { unit: "month", count: months, exact };
}
