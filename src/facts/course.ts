import { DateTime } from "luxon";
import { closeFact, closesBefore, quoteDay } from "./close.ts";
import { derive, tidy } from "./derive.ts";
import type { Fact, History } from "./fact.ts";
import type { Happening } from "./happening.ts";
import type { Profile } from "./profile.ts";

/** A line of prices, or of an index's levels: the daily closes that lead up to the article, and the quote that it tells. */
export interface Course {
  readonly profile: Profile;
  /** Oldest first. */
  readonly points: readonly CoursePoint[];
  /** Whether the last point is the quote that the article tells, and not a daily close. */
  readonly endsWithQuote: boolean;
  /** Percent from the first point to the last; its period is `2025-01-20/2025-01-27`. */
  readonly change: Fact;
  /** The confirmed events that happened on or between the days of the line, in the dossier's order. */
  readonly marks: readonly CourseMark[];
}

/** A price on a day. */
export interface CoursePoint {
  /** ISO date. */
  readonly day: string;
  readonly fact: Fact & { readonly value: number };
}

/** A day of the line on which something happened. */
interface CourseMark {
  /** Id of the event. */
  readonly event: string;
  /** ISO date. */
  readonly day: string;
}

/** Fewer closes draw no line that tells anything, a trading week at the least; more than a month's cannot be told apart. */
const counted = { least: 5, most: 31 } as const;

/**
 * The line of the first of these that has closes enough before its quote, in the quote's unit; null when none has. A quote
 * that is not exact, or that readers of this zone would date to the day of the last close, is left out of the line.
 */
export function courseOf(
  profiles: readonly Profile[],
  histories: readonly History[],
  happenings: readonly Happening[],
  zone: string,
): Course | null {
  for (const profile of profiles) {
    const history = histories.find(({ about }) => about === profile.entity.id);
    const course = history === undefined ? null : lineOf(profile, history, happenings, zone);
    if (course !== null) return course;
  }
  return null;
}

function lineOf(profile: Profile, history: History, happenings: readonly Happening[], zone: string): Course | null {
  const quote = profile.price ?? profile.level;
  if (quote === null || quote.unit !== history.unit) return null;
  const closes = closesBefore(quoteDay(quote), history)
    .slice(-counted.most)
    .map(
      (close): CoursePoint => ({ day: close.date, fact: { ...closeFact(quote, history, close), value: close.value } }),
    );
  if (closes.length < counted.least) return null;
  const last = pointOf(quote, zone);
  const endsWithQuote = last !== null && last.day > (closes.at(-1)?.day ?? "");
  const points = endsWithQuote ? [...closes, last] : closes;
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined || !(start.fact.value > 0)) return null;
  const change = derive({
    about: profile.entity.id,
    measure: "change",
    value: tidy((end.fact.value / start.fact.value - 1) * 100, 2),
    unit: "percent",
    period: `${start.day}/${end.day}`,
    rule: "change from the first point of a line to the last",
    from: [start.fact, end.fact],
  });
  const marks = happenings.flatMap((happening) => markOf(happening, zone) ?? []);
  return {
    profile,
    points,
    endsWithQuote,
    change,
    marks: marks.filter(({ day }) => day >= start.day && day <= end.day),
  };
}

function pointOf(quote: Fact, zone: string): CoursePoint | null {
  if (typeof quote.value !== "number" || quote.precision !== "exact" || quote.status !== "fact") return null;
  return { day: dayIn(quote.asOf, zone), fact: { ...quote, value: quote.value } };
}

/** What somebody only says, or is known by its month alone, marks no day. */
function markOf({ id, date, unconfirmed }: Happening, zone: string): CourseMark | null {
  const iso = String(date.value);
  return unconfirmed || iso.length < "2025-01-20".length ? null : { event: id, day: dayIn(iso, zone) };
}

/** The day in this zone of an ISO date or instant. */
function dayIn(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toISODate() ?? "";
}
