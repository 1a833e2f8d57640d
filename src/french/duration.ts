import type { DateTime } from "luxon";
import { de } from "./elision.ts";
import { calendarDay, type Moment, type MomentPrecision, readMoment } from "./moment.ts";
import { inflect, type Noun, nouns } from "./noun.ts";
import { isSingular, spellCount } from "./number.ts";
import type { Region } from "./region.ts";

export type DurationUnit = "hour" | "day" | "week" | "month" | "quarter" | "half" | "year";

/** A length of time between two dates, in whole units. */
export interface Elapsed {
  readonly unit: DurationUnit;
  /** Never negative: the order of the two dates is the caller's to know. */
  readonly count: number;
  /** False when days were left over: « plus de deux mois ». Weeks are always exact. */
  readonly exact: boolean;
}

const units = {
  hour: nouns.heure,
  day: nouns.jour,
  week: nouns.semaine,
  month: nouns.mois,
  quarter: nouns.trimestre,
  half: nouns.semestre,
  year: nouns.an,
} as const satisfies Readonly<Record<DurationUnit, Noun>>;

/** Days that each unit lasts: what no calendar tells is thirty to the month, 365 to the year. */
export const unitDays = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
} as const satisfies Readonly<Record<DurationUnit, number>>;

/**
 * How long from one date to the other, in whichever order, counted in calendar days of the zone and no finer than the vaguer
 * date: exact years, then exact months, then exact weeks (up to nine), then days up to a month; beyond, whole months or
 * years with `exact: false`.
 */
export function elapsed(thenIso: string, nowIso: string, zone: string): Elapsed {
  const moments = [readMoment(thenIso, zone), readMoment(nowIso, zone)] as const;
  const vaguest = vague.find((one) => moments.some(({ precision }) => precision === one.precision));
  if (vaguest !== undefined) {
    const [one, other] = moments.map(vaguest.rank);
    const count = Math.abs((one ?? 0) - (other ?? 0));
    return vaguest.unit === "month" ? inMonths(count, true) : { unit: vaguest.unit, count, exact: true };
  }
  const [then, now] = [calendarDay(moments[0]), calendarDay(moments[1])];
  return then < now ? betweenDays(then, now) : betweenDays(now, then);
}

/** « une semaine », « trois jours », « deux mois », « 12 jours ». Says nothing of what `exact` says. */
export function formatElapsed({ unit, count }: Pick<Elapsed, "unit" | "count">, region: Region): string {
  const noun: Noun = units[unit];
  const space = count > 9 ? "\u00a0" : " ";
  return `${spellCount(count, region, noun.gender)}${space}${inflect(noun, isSingular(count) ? "singular" : "plural")}`;
}

/** The same with what `exact` says: « plus de deux mois », « plus d’un an ». */
export function formatLength(length: Elapsed, region: Region): string {
  const told = formatElapsed(length, region);
  return length.exact ? told : `plus ${de(told)}${told}`;
}

interface Vague {
  readonly precision: MomentPrecision;
  readonly unit: DurationUnit;
  /** How many of these units had begun since the year 0, or since 1970 for weeks. */
  readonly rank: (moment: Moment) => number;
}

/** From the vaguest; quarters and halves of a year never straddle it. */
const vague: readonly Vague[] = [
  { precision: "year", unit: "year", rank: ({ at }) => at.year },
  { precision: "half", unit: "half", rank: ({ at }) => at.year * 2 + Math.floor((at.month - 1) / 6) },
  { precision: "quarter", unit: "quarter", rank: ({ at }) => at.year * 4 + at.quarter },
  { precision: "month", unit: "month", rank: ({ at }) => at.year * 12 + at.month },
  {
    precision: "week",
    unit: "week",
    rank: (moment) => Math.round(calendarDay(moment).startOf("week").toMillis() / weekMs),
  },
];

const weekMs = 7 * 86_400_000;

function betweenDays(from: DateTime, to: DateTime): Elapsed {
  const months = Math.floor(to.diff(from, "months").months);
  const days = to.diff(from, "days").days;
  if (months > 0 && from.plus({ months }).hasSame(to, "day")) return inMonths(months, true);
  if (days > 0 && days % 7 === 0 && days <= 63) return { unit: "week", count: days / 7, exact: true };
  return days <= 31 ? { unit: "day", count: days, exact: true } : inMonths(months, false);
}

function inMonths(months: number, exact: boolean): Elapsed {
  if (months > 0 && months % 12 === 0) return { unit: "year", count: months / 12, exact };
  return months > 24 && !exact
    ? { unit: "year", count: Math.floor(months / 12), exact }
    : { unit: "month", count: months, exact };
}
