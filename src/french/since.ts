import { theDate } from "./date.ts";
import { formatElapsed } from "./duration.ts";
import { calendarDay, daysBetween, hasDay, type Moment, readMoment } from "./moment.ts";
import type { Region } from "./region.ts";
import { type DayStyle, relativeDay, weekReach } from "./relative.ts";

export interface SinceOptions {
  /** How a day of the last six is told. Default `press`: « depuis mercredi 22 janvier ». */
  readonly style?: DayStyle;
  /** Whether round lengths may be told (« depuis trois mois »): they are counted back from now. Default true. */
  readonly spans?: boolean;
}

/**
 * Since when, ever vaguer with distance and never more precise than the source. A known day: the day of the week up to six days
 * back; the date up to six months (« le 16 janvier »); the month beyond (« juin 2022 »); the year alone from ten years
 * (« 2014 »); and a round length where there is one. Less than a day known: what is known. RangeError when still to come.
 */
export function sinceDate(
  iso: string,
  nowIso: string,
  zone: string,
  region: Region,
  { style = "press", spans = true }: SinceOptions = {},
): string {
  const then = readMoment(iso, zone);
  const now = readMoment(nowIso, zone);
  const days = daysBetween(then, now);
  if (days < 0) throw new RangeError(`« ${iso} » is after « ${nowIso} »`);
  if (hasDay(then) && days <= weekReach) return `depuis ${relativeDay(iso, nowIso, zone, region, style)}`;
  const months = monthsBetween(then, now);
  if (months >= 120) return `depuis ${then.at.year}`;
  if (!hasDay(then)) return `depuis ${theDate(iso, nowIso, zone, region)}`;
  if (spans && isRound(then, now, months)) return `depuis ${inMonths(months, region)}`;
  const told = months < 6 ? iso : then.at.toFormat("yyyy-MM");
  return `depuis ${theDate(told, nowIso, zone, region)}`;
}

/**
 * Lengths that a writer would say: 3, 6, 9 and 18 months, and whole years. Days left over pass unsaid, one for each month,
 * and none may be missing: what held for longer did hold for that long.
 */
function isRound(then: Moment, now: Moment, months: number): boolean {
  const saidSo = [3, 6, 9, 18].includes(months) || (months > 0 && months % 12 === 0);
  return saidSo && calendarDay(now).diff(calendarDay(then).plus({ months }), "days").days <= months;
}

function inMonths(months: number, region: Region): string {
  const inYears = months % 12 === 0;
  return formatElapsed({ unit: inYears ? "year" : "month", count: inYears ? months / 12 : months }, region);
}

function monthsBetween(then: Moment, now: Moment): number {
  return Math.floor(calendarDay(now).diff(calendarDay(then), "months").months);
}
