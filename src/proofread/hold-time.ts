import { DateTime } from "luxon";
import type { Fact } from "../facts/fact.ts";
import type { DateRead, Length } from "./reader/date.ts";

/** Where and when a reader of dates stands. */
export interface Standpoint {
  /** The article's own time, ISO 8601 with zone. */
  readonly now: string;
  readonly zone: string;
}

/** Whether a date that was read says nothing that this ISO year, month, day or instant does not. */
export function isOn(read: DateRead, iso: string, { now, zone }: Standpoint): boolean {
  const at = DateTime.fromISO(iso, { zone });
  const precision = iso.length;
  if (read.relative !== null) return precision >= day && dayOffset(at, now, zone) === read.relative;
  const agrees = (said: number | null, value: number, least: number): boolean =>
    said === null || (precision >= least && said === value);
  return (
    agrees(read.year, at.year, year) &&
    agrees(read.month, at.month, month) &&
    agrees(read.quarter, at.quarter, month) &&
    agrees(read.day, at.day, day) &&
    agrees(read.weekday, at.weekday, day) &&
    agrees(read.hour, at.hour, instant) &&
    agrees(read.minute, at.minute, instant)
  );
}

const year = "2025".length;
const month = "2025-01".length;
const day = "2025-01-27".length;
const instant = "2025-01-27T05:00".length;

function dayOffset(at: DateTime, now: string, zone: string): number {
  const today = DateTime.fromISO(now, { zone }).startOf("day");
  return Math.round(at.startOf("day").diff(today, "days").days);
}

/** Least and most days that a length of each unit can be. */
const spans = {
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  quarter: [89, 92],
  half: [181, 184],
  year: [365, 366],
} as const satisfies Readonly<Record<Length["unit"], readonly [number, number]>>;

/** Whether a length is that of so many days; `over` when « plus de » stands before it. */
export function lasts({ unit, count }: Length, days: number, over: boolean): boolean {
  const [least, most] = spans[unit];
  const [from, to] = [least * count, most * (count + (over ? 1 : 0))];
  return days >= from - dust && days <= to + dust;
}

const dust = 1e-6;

/** Whether a date fact lies a length away from the article's own time. */
export function isAgo(length: Length, iso: string, { now, zone }: Standpoint, over: boolean): boolean {
  const days = Math.abs(dayOffset(DateTime.fromISO(iso, { zone }), now, zone));
  if (iso.length >= day) return lasts(length, days, over);
  // A month or a year alone leaves its days open.
  const slack = iso.length >= month ? 31 : 366;
  return lasts(length, days, over) || lasts(length, days - slack, over) || lasts(length, days + slack, over);
}

const windowUnits: ReadonlyMap<string, number> = new Map([
  ["h", 1 / 24],
  ["d", 1],
  ["w", 7],
  ["mo", 30],
  ["y", 365],
]);

/** Whether a length is the window of a change (`24h`, `7d`, `3mo`). */
export function isWindow({ unit, count }: Length, period: string): boolean {
  const match = /^(\d+)(h|d|w|mo|y)$/u.exec(period);
  if (match === null) return false;
  const days = Number(match[1]) * (windowUnits.get(match[2] ?? "") ?? Number.NaN);
  const [least, most] = spans[unit];
  return count * least <= days + dust && days <= count * most + dust;
}

/** Whether words say « since the beginning of the year ». */
export function isYearToDate(folded: string): boolean {
  return /début de l'année|1er janvier|début d'année/u.test(folded);
}

/** The ISO date or instant of a fact that is one; null for any other fact. */
export function isoOf({ unit, value }: Fact): string | null {
  return unit === "date" ? String(value) : null;
}
