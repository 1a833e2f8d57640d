import { DateTime } from "luxon";
import type { Window } from "../fact.ts";

/** The first instant that an ISO year, month, day or instant can mean in a zone. */
export function earliest(iso: string, zone: string): DateTime {
  return DateTime.fromISO(iso, { zone });
}

/** The last one: the end of the day, month or year that it names. */
export function latest(iso: string, zone: string): DateTime {
  const start = earliest(iso, zone);
  if (iso.length > "2025-01-27".length) return start;
  const unit = iso.length === "2025".length ? "year" : iso.length === "2025-01".length ? "month" : "day";
  return start.endOf(unit);
}

/** The same function, asked once of each date: a market holds hundreds of figures and few instants. */
export function eachOnce<T>(of: (iso: string) => T): (iso: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (iso) => {
    const found = known.get(iso) ?? { answer: of(iso) };
    known.set(iso, found);
    return found.answer;
  };
}

/** When a window that ends at an instant began. */
export function startOf(window: Window, end: DateTime): DateTime {
  switch (window) {
    case "1h":
      return end.minus({ hours: 1 });
    case "24h":
      return end.minus({ hours: 24 });
    case "7d":
      return end.minus({ days: 7 });
    case "30d":
      return end.minus({ days: 30 });
    case "ytd":
      return end.startOf("year");
  }
}

/** How many days a window that ends on a date lasts, one at the least: a move of an hour may be as wide as a day's. */
export function daysIn(window: Window, asOf: string, zone: string): number {
  if (window !== "ytd") return fixedDays[window];
  const end = latest(asOf, zone);
  return Math.max(1, end.diff(startOf(window, end), "days").days);
}

const fixedDays = { "1h": 1, "24h": 1, "7d": 7, "30d": 30 } as const satisfies Readonly<
  Record<Exclude<Window, "ytd">, number>
>;
