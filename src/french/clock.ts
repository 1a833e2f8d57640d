import type { DateTime } from "luxon";
import { readMoment } from "./moment.ts";
import type { Region } from "./region.ts";

/** A time of day: « 6 h », « 10 h 15 », « 10h15 ». RangeError when the ISO string has no time. */
export function formatTime(iso: string, zone: string, region: Region): string {
  const { hour, minute } = timeOf(iso, zone);
  const space = region.hourStyle === "spaced" ? "\u00a0" : "";
  const minutes = minute === 0 ? "" : space + String(minute).padStart(2, "0");
  return `${hour}${space}h${minutes}`;
}

interface AtTimeOptions {
  /**
   * Whether a date stands beside it. « Lundi à minuit » may be either end of Monday, so midnight is then « à 0 h », which
   * can only begin the day. Default false.
   */
  readonly dated?: boolean;
}

/** At what time: « à 10 h 15 », « à 0 h 05 », and on the hour « à midi », « à minuit ». RangeError without a time. */
export function atTime(iso: string, zone: string, region: Region, { dated = false }: AtTimeOptions = {}): string {
  const { hour, minute } = timeOf(iso, zone);
  if (hour === 12 && minute === 0) return "à midi";
  return hour === 0 && minute === 0 && !dated ? "à minuit" : `à ${formatTime(iso, zone, region)}`;
}

/** The instant on the zone's clocks. RangeError when the ISO string has no time. */
export function timeOf(iso: string, zone: string): DateTime {
  const { precision, at } = readMoment(iso, zone);
  if (precision !== "instant") throw new RangeError(`no time of day in « ${iso} »`);
  return at;
}
