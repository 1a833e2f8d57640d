import type { Standpoint } from "./hold-date.ts";
import { dayOffset } from "./hold-date.ts";
import type { Length } from "./reader/date.ts";

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

/** How loosely words tell a length: « plus de » bounds it from below, and « depuis » passes a few days over in silence. */
export type Leeway = "none" | "over" | "since";

/** Days that « depuis » leaves unsaid, for each unit: one to the month. */
const unsaid: Readonly<Partial<Record<Length["unit"], number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Whether a length is that of so many days. */
export function lasts({ unit, count }: Length, days: number, leeway: Leeway): boolean {
  const [least, most] = spans[unit];
  const more = leeway === "over" ? most : leeway === "since" ? (unsaid[unit] ?? 0) * count : 0;
  return days >= least * count - dust && days <= most * count + more + dust;
}

const dust = 1e-6;
const month = "2025-01".length;
const day = "2025-01-27".length;

/** Whether a date fact lies a length away from the article's own time, or from another that stands for it. */
export function isAgo(length: Length, iso: string, standpoint: Standpoint, leeway: Leeway): boolean {
  const days = Math.abs(dayOffset(iso, standpoint));
  if (iso.length >= day) return lasts(length, days, leeway);
  // A month or a year alone leaves its days open.
  const slack = iso.length >= month ? 31 : 366;
  return [days, days - slack, days + slack].some((one) => lasts(length, one, leeway));
}

const windowDays: ReadonlyMap<string, number> = new Map([
  ["h", 1 / 24],
  ["d", 1],
  ["w", 7],
  ["mo", 30],
  ["y", 365],
]);
const windowMonths: ReadonlyMap<string, number> = new Map([
  ["mo", 1],
  ["y", 12],
]);
const lengthMonths: ReadonlyMap<Length["unit"], number> = new Map([
  ["month", 1],
  ["quarter", 3],
  ["half", 6],
  ["year", 12],
]);

/** Whether a length is the window of a change (`24h`, `7d`, `3mo`). */
export function isWindow({ unit, count }: Length, period: string): boolean {
  const [, digits = "", of = ""] = /^(\d+)(h|d|w|mo|y)$/u.exec(period) ?? [];
  const [inMonths, ofMonths] = [lengthMonths.get(unit), windowMonths.get(of)];
  if (inMonths !== undefined && ofMonths !== undefined) return count * inMonths === Number(digits) * ofMonths;
  const days = Number(digits) * (windowDays.get(of) ?? Number.NaN);
  const [least, most] = spans[unit];
  return count * least <= days + dust && days <= count * most + dust;
}

/** Whether words say « since the beginning of the year ». */
export function isYearToDate(folded: string): boolean {
  return /début de l'année|1er janvier|début d'année/u.test(folded);
}
