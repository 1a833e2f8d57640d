import { DateTime } from "luxon";
import { months } from "./reader/date.ts";

/** The days that a period goes from and to, both included. */
export interface Span {
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** The span that a fact's period is, `2025-01-20/2025-01-27`; null for any other period. */
export function spanOf(period: string): Span | null {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u.exec(period) ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}

const day = `(\\d{1,2})(?:er)?(?: (${months.join("|")}))?(?: (\\d{4}))?`;
const range = new RegExp(`du ${day} au ${day}(?![\\p{L}\\p{N}])`, "u");

/** Whether folded words say this span: « du 20 au 27 janvier 2025 », « du 28 février au 1er mars 2025 ». */
export function saysSpan(folded: string, { from, to }: Span): boolean {
  const [, d1, m1, y1, d2, m2, y2] = range.exec(folded) ?? [];
  if (m2 === undefined || y2 === undefined) return false;
  const isSaid = (iso: string, digits: string | undefined, month: string | undefined, year: string): boolean => {
    const at = DateTime.fromISO(iso, { zone: "utc" });
    return Number(digits) === at.day && months[at.month - 1] === month && Number(year) === at.year;
  };
  return isSaid(from, d1, m1 ?? m2, y1 ?? y2) && isSaid(to, d2, m2, y2);
}

/** Every day of a span, as ISO dates; of a very long one, the first thousand. */
export function daysOf({ from, to }: Span): readonly string[] {
  const first = DateTime.fromISO(from, { zone: "utc" });
  const count = Math.round(DateTime.fromISO(to, { zone: "utc" }).diff(first, "days").days) + 1;
  return Array.from({ length: Math.min(1000, Math.max(0, count)) }, (_, index) =>
    first.plus({ days: index }).toFormat("yyyy-MM-dd"),
  );
}
