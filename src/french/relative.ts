import { weekdayNames } from "./calendar.ts";
import { formatDate, onDate } from "./date.ts";
import { daysBetween, hasDay, readMoment } from "./moment.ts";
import type { Region } from "./region.ts";

/**
 * How a day near the article's own is told. `press`: « lundi 20 janvier », which stays true for whoever reads it later;
 * `agency`: « lundi », « ce lundi »; `relative`: « hier », « demain », « lundi »; `date`: « le 20 janvier ».
 */
export type DayStyle = "press" | "agency" | "relative" | "date";

/** Days on either side of the article's own within which a day of the week names one day only; the tense says which side. */
export const weekReach = 6;

/**
 * When something was or will be, seen from the article's own day in the zone, by days of the calendar and not by 24 hours.
 * More than six days away, or when the day is not known, all styles print `onDate`. RangeError when now has no day.
 */
export function relativeDay(
  iso: string,
  nowIso: string,
  zone: string,
  region: Region,
  style: DayStyle = "press",
): string {
  const then = readMoment(iso, zone);
  const now = readMoment(nowIso, zone);
  if (!hasDay(now)) throw new RangeError(`the article needs a day, not « ${nowIso} »`);
  const days = daysBetween(now, then);
  if (!hasDay(then) || Math.abs(days) > weekReach || style === "date") return onDate(iso, nowIso, zone, region);
  const weekday = weekdayNames[then.at.weekday - 1] ?? "";
  switch (style) {
    case "press":
      return formatDate(iso, zone, region, { weekday: true, year: false });
    case "agency":
      return days === 0 ? `ce ${weekday}` : weekday;
    case "relative":
      return nearby.get(days) ?? weekday;
  }
}

const nearby: ReadonlyMap<number, string> = new Map([
  [-2, "avant-hier"],
  [-1, "hier"],
  [0, "aujourd\u2019hui"],
  [1, "demain"],
  [2, "après-demain"],
]);
