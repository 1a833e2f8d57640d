import { onDate } from "./date.ts";
import { elapsed, formatElapsed, formatLength } from "./duration.ts";
import { daysBetween, hasDay, readMoment } from "./moment.ts";
import type { Region } from "./region.ts";

/**
 * How far from the article's own day: « il y a une semaine », « il y a plus de deux mois », « hier », « dans trois jours ».
 * A date whose day is not known is told as such (« en 2020 »): no count of days would be true of all of it.
 */
export function agoPhrase(iso: string, nowIso: string, zone: string, region: Region): string {
  const then = readMoment(iso, zone);
  const now = readMoment(nowIso, zone);
  if (!hasDay(then) || !hasDay(now)) return onDate(iso, nowIso, zone, region);
  const days = daysBetween(now, then);
  if (days === 0) return "aujourd\u2019hui";
  if (Math.abs(days) === 1) return days < 0 ? "hier" : "demain";
  return `${days < 0 ? "il y a" : "dans"} ${formatLength(elapsed(iso, nowIso, zone), region)}`;
}

/**
 * A day against another day of the text: « la veille », « le même jour », « le lendemain », « deux jours plus tôt », « une
 * semaine plus tard », « plus de deux mois auparavant ». When either day is not known, the date itself.
 */
export function dayAgainst(iso: string, otherIso: string, zone: string, region: Region): string {
  const then = readMoment(iso, zone);
  const other = readMoment(otherIso, zone);
  if (!hasDay(then) || !hasDay(other)) return onDate(iso, otherIso, zone, region);
  const days = daysBetween(other, then);
  if (days === 0) return "le même jour";
  if (Math.abs(days) === 1) return days < 0 ? "la veille" : "le lendemain";
  const length = elapsed(iso, otherIso, zone);
  if (length.exact) return `${formatElapsed(length, region)} ${days < 0 ? "plus tôt" : "plus tard"}`;
  return `${formatLength(length, region)} ${days < 0 ? "auparavant" : "après"}`;
}
