import { monthNames, weekdayNames } from "./calendar.ts";
import { type Moment, readMoment } from "./moment.ts";
import { ordinal } from "./number.ts";
import type { Region } from "./region.ts";

export interface DateOptions {
  /** « lundi 27 janvier »; only when the date has a day. Default false. */
  readonly weekday?: boolean;
  /** Default true. A date that is a year alone always prints it. */
  readonly year?: boolean;
}

/**
 * A date as precise as its ISO string, without its small word: « 27 janvier 2025 », « 1er mars 2025 », « semaine du
 * 20 janvier 2025 », « octobre 2024 », « quatrième trimestre 2024 », « second semestre 2024 », « 2020 ». An instant
 * prints its day in the zone. RangeError when the string is no date. The four regions write dates alike.
 */
export function formatDate(iso: string, zone: string, _region: Region, options: DateOptions = {}): string {
  return printed(readMoment(iso, zone), options);
}

/** The date without its year when that is the year of `nowIso` in the zone: « 20 janvier », « octobre 2024 ». */
export function dateWithin(
  iso: string,
  nowIso: string,
  zone: string,
  region: Region,
  options: Pick<DateOptions, "weekday"> = {},
): string {
  const year = readMoment(iso, zone).at.year !== readMoment(nowIso, zone).at.year;
  return formatDate(iso, zone, region, { ...options, year });
}

/** When it was, with its small word: « le 20 janvier », « la semaine du 20 janvier », « en octobre 2024 », « au quatrième trimestre ». */
export function onDate(
  iso: string,
  nowIso: string,
  zone: string,
  region: Region,
  options: Pick<DateOptions, "weekday"> = {},
): string {
  return `${small[readMoment(iso, zone).precision].on}${dateWithin(iso, nowIso, zone, region, options)}`;
}

/** The date behind its own article when it has one: « le 16 janvier », « le quatrième trimestre », but « octobre 2024 », « 2020 ». */
export function theDate(iso: string, nowIso: string, zone: string, region: Region): string {
  return `${small[readMoment(iso, zone).precision].the}${dateWithin(iso, nowIso, zone, region)}`;
}

/**
 * From one ISO date to another: « du 20 au 27 janvier 2025 », « du 28 février au 1er mars 2025 », « du 30 décembre 2024 au
 * 3 janvier 2025 ».
 */
export function dateRange(from: string, to: string, zone: string, region: Region): string {
  const [first, last] = [readMoment(from, zone).at, readMoment(to, zone).at];
  const isOfMonth = first.year === last.year && first.month === last.month;
  const day = `${first.day === 1 ? ordinal(1) : first.day}`;
  const start = isOfMonth ? day : formatDate(from, zone, region, { year: first.year !== last.year });
  return `du ${start} au ${formatDate(to, zone, region)}`;
}

const small = {
  year: { on: "en ", the: "" },
  half: { on: "au ", the: "le " },
  quarter: { on: "au ", the: "le " },
  month: { on: "en ", the: "" },
  week: { on: "la ", the: "la " },
  day: { on: "le ", the: "le " },
  instant: { on: "le ", the: "le " },
} as const satisfies Readonly<Record<Moment["precision"], { readonly on: string; readonly the: string }>>;

function printed({ precision, at }: Moment, { weekday = false, year = true }: DateOptions): string {
  const ofYear = year ? ` ${at.year}` : "";
  const month = `${monthNames[at.month - 1]}${ofYear}`;
  const day = `${at.day === 1 ? ordinal(1) : at.day}\u00a0${month}`;
  switch (precision) {
    case "year":
      return String(at.year);
    case "half":
      return `${at.month === 1 ? "premier" : "second"} semestre${ofYear}`;
    case "quarter":
      return `${quarters[at.quarter - 1]} trimestre${ofYear}`;
    case "month":
      return month;
    case "week":
      return `semaine du ${day}`;
    case "day":
    case "instant":
      return weekday ? `${weekdayNames[at.weekday - 1]} ${day}` : day;
  }
}

const quarters = ["premier", "deuxième", "troisième", "quatrième"] as const;
