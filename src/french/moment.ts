import { DateTime } from "luxon";

/** How much of a date an ISO string says, from the vaguest; a half is six months, a quarter three, weeks are ISO weeks. */
export type MomentPrecision = "year" | "half" | "quarter" | "month" | "week" | "day" | "instant";

/** A point of the calendar as read on a wall in one zone; what the ISO string does not say is its earliest value. */
export interface Moment {
  readonly precision: MomentPrecision;
  readonly at: DateTime;
}

/**
 * Reads « 2020 », « 2024-H1 », « 2024-Q4 », « 2024-10 », « 2025-W04 », « 2025-01-20 » or an instant with its zone. Only an
 * instant is moved to the zone: a day is the same day everywhere. RangeError when it is none of these or the zone is unknown.
 */
export function readMoment(iso: string, zone: string): Moment {
  const form = forms.find(({ pattern }) => pattern.test(iso));
  const at = form === undefined ? null : DateTime.fromISO(form.start(iso), { zone });
  if (form === undefined || at === null || !at.isValid)
    throw new RangeError(`not a date or a zone: « ${iso} », « ${zone} »`);
  return { precision: form.precision, at };
}

/** Whether a text is one of the dates that can be read here, and exists in the calendar. */
export function isMoment(text: string): boolean {
  const form = forms.find(({ pattern }) => pattern.test(text));
  return form !== undefined && DateTime.fromISO(form.start(text), { zone: "utc" }).isValid;
}

/** Whether the day is known. */
export function hasDay({ precision }: Moment): boolean {
  return precision === "day" || precision === "instant";
}

/** Days of the calendar from one moment to the other, whatever the hours and the changes of clocks; negative backwards. */
export function daysBetween(from: Moment, to: Moment): number {
  return calendarDay(to).diff(calendarDay(from), "days").days;
}

/** The moment's day without hour or zone, so that sums on it count days of 24 hours. */
export function calendarDay({ at }: Moment): DateTime {
  return DateTime.utc(at.year, at.month, at.day);
}

interface Form {
  readonly precision: MomentPrecision;
  readonly pattern: RegExp;
  /** The ISO date of its first instant, in a form that luxon reads. */
  readonly start: (iso: string) => string;
}

const asItIs = (iso: string): string => iso;

/** Luxon reads more (« 20250127 », « T10:00 », hours without zone): none of it may pass for a date of ours. */
const forms: readonly Form[] = [
  { precision: "year", pattern: /^[1-9]\d{3}$/u, start: asItIs },
  { precision: "half", pattern: /^[1-9]\d{3}-H[12]$/u, start: (iso) => monthStart(iso, 6) },
  { precision: "quarter", pattern: /^[1-9]\d{3}-Q[1-4]$/u, start: (iso) => monthStart(iso, 3) },
  { precision: "month", pattern: /^[1-9]\d{3}-\d\d$/u, start: asItIs },
  { precision: "week", pattern: /^[1-9]\d{3}-W\d\d$/u, start: asItIs },
  { precision: "day", pattern: /^[1-9]\d{3}-\d\d-\d\d$/u, start: asItIs },
  {
    precision: "instant",
    pattern: /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/u,
    start: asItIs,
  },
];

function monthStart(iso: string, length: number): string {
  const month = (Number(iso.at(-1)) - 1) * length + 1;
  return `${iso.slice(0, 4)}-${String(month).padStart(2, "0")}`;
}
