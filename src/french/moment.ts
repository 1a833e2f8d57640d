import { DateTime } from "luxon";

/** How much of a date an ISO string says. */
type MomentPrecision = "year" | "month" | "day" | "instant";

/** A point of the calendar as read on a wall in one zone; what the ISO string does not say is its earliest value. */
export interface Moment {
  readonly precision: MomentPrecision;
  readonly at: DateTime;
}

/**
 * Reads « 2020 », « 2024-10 », « 2025-01-20 » or an instant. Only an instant is moved to the zone: a day is the same
 * day everywhere. RangeError when it is none of these or the zone is unknown.
 */
export function readMoment(iso: string, zone: string): Moment {
  const at = DateTime.fromISO(iso, { zone });
  if (!at.isValid) throw new RangeError(`not a date or a zone: « ${iso} », « ${zone} » (${at.invalidExplanation})`);
  return { precision: precisionOf(iso), at };
}

function precisionOf(iso: string): MomentPrecision {
  if (iso.includes("T")) return "instant";
  const parts = iso.split("-").length;
  if (parts === 1) return "year";
  return parts === 2 ? "month" : "day";
}
