import { DateTime } from "luxon";
import type { Fact } from "../facts/fact.ts";
import type { DateRead } from "./reader/date.ts";

/** Where and when a reader of dates stands. */
export interface Standpoint {
  /** The article's own time, ISO 8601 with zone. */
  readonly now: string;
  readonly zone: string;
}

/** Whether a date that was read says nothing that this ISO year, half, quarter, month, week, day or instant does not. */
export function isOn(read: DateRead, iso: string, standpoint: Standpoint): boolean {
  const form = forms.find(({ pattern }) => pattern.test(iso));
  if (form === undefined) return false;
  const at = DateTime.fromISO(form.start(iso), { zone: standpoint.zone });
  const told = {
    year: at.year,
    half: at.month > 6 ? 2 : 1,
    quarter: at.quarter,
    month: at.month,
    day: at.day,
    weekday: at.weekday,
    hour: at.hour,
    minute: at.minute,
    relative: dayOffset(form.start(iso), standpoint),
  } as const satisfies Omit<DateRead, "start" | "end">;
  return fields.every((field) => read[field] === null || (form.tells.includes(field) && read[field] === told[field]));
}

/** Whether a period is a date, and not a window nor words. */
export function isDate(period: string): boolean {
  return forms.some(({ pattern }) => pattern.test(period));
}

type Field = Exclude<keyof DateRead, "start" | "end">;

const fields: readonly Field[] = ["year", "half", "quarter", "month", "day", "weekday", "hour", "minute", "relative"];
const ofMonth: readonly Field[] = ["year", "half", "quarter", "month"];
const ofDay: readonly Field[] = [...ofMonth, "day", "weekday", "relative"];

interface Form {
  readonly pattern: RegExp;
  /** The ISO date of its first instant, in a form that luxon reads. */
  readonly start: (iso: string) => string;
  /** What a date of this form may be said to be; a week is named after its Monday. */
  readonly tells: readonly Field[];
}

const asItIs = (iso: string): string => iso;
const monthAt = (iso: string, length: number): string =>
  `${iso.slice(0, 4)}-${String((Number(iso.at(-1)) - 1) * length + 1).padStart(2, "0")}`;

const forms: readonly Form[] = [
  { pattern: /^\d{4}$/u, start: asItIs, tells: ["year"] },
  { pattern: /^\d{4}-H[12]$/u, start: (iso) => monthAt(iso, 6), tells: ["year", "half"] },
  { pattern: /^\d{4}-Q[1-4]$/u, start: (iso) => monthAt(iso, 3), tells: ["year", "half", "quarter"] },
  { pattern: /^\d{4}-\d{2}$/u, start: asItIs, tells: ofMonth },
  { pattern: /^\d{4}-W\d{2}$/u, start: asItIs, tells: [...ofMonth, "day"] },
  { pattern: /^\d{4}-\d{2}-\d{2}$/u, start: asItIs, tells: ofDay },
  { pattern: /^\d{4}-\d{2}-\d{2}T/u, start: asItIs, tells: [...ofDay, "hour", "minute"] },
];

/** Days of the calendar from the standpoint's day to that of a date, negative before it. */
export function dayOffset(iso: string, { now, zone }: Standpoint): number {
  const [day, today] = [iso, now].map((one) => DateTime.fromISO(one, { zone }).startOf("day"));
  return day === undefined || today === undefined ? Number.NaN : Math.round(day.diff(today, "days").days);
}

/**
 * Whether dates are those of the night that an instant falls in, which has two days: « dans la nuit du 12 au 13 janvier »,
 * « de dimanche à lundi ».
 */
export function isNightOf(reads: readonly DateRead[], folded: string, iso: string, standpoint: Standpoint): boolean {
  if (!iso.includes("T")) return false;
  const at = DateTime.fromISO(iso, { zone: standpoint.zone });
  // By the calendar: a night in which the clocks change is longer or shorter than it says.
  const evening = at.hour < nightEnds ? at.minus({ days: 1 }) : at;
  const morning = evening.plus({ days: 1 });
  const days = [evening, morning].map((at) => at.toFormat("yyyy-MM-dd"));
  const [, until] = /\d(?:er)? au (\d{1,2})/u.exec(folded) ?? [];
  return (
    (until === undefined || Number(until) === morning.day) &&
    reads.every((read) => days.some((one) => isOn(read, one, standpoint)))
  );
}

/** The hour at which a night gives way to its morning. */
const nightEnds = 5;

/** The ISO date or instant of a fact that is one; null for any other fact. */
export function isoOf({ unit, value }: Fact): string | null {
  return unit === "date" ? String(value) : null;
}
