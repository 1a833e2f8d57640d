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

/** How many days a window ending at an instant lasts, one at the least: a move of an hour may be as wide as a day's. */
export function daysIn(window: Window, end: DateTime): number {
  return Math.max(1, end.diff(startOf(window, end), "days").days);
}
