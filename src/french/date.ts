import { de } from "./elision.ts";
import { type Moment, readMoment } from "./moment.ts";
import { ordinal } from "./number.ts";
import type { Region } from "./region.ts";

export { elapsed, formatElapsed, windowPhrase } from "./duration.ts";

/** Parts of a day as the reader feels them: matin from 5 h, après-midi from 12 h, soir from 18 h, nuit from 23 h. */
export type DayPart = "matin" | "après-midi" | "soir" | "nuit";

export interface DateOptions {
  /** « lundi 27 janvier »; only when the date has a day. Default false. */
  readonly weekday?: boolean;
  /** Default true. A date that is a year alone always prints it. */
  readonly year?: boolean;
}

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;
const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/**
 * A date as precise as its ISO string: « 27 janvier 2025 », « 1er mars 2025 », « octobre 2024 », « 2020 ». An instant
 * prints its day in the zone. RangeError when the string is no date. The four regions write dates alike so far.
 */
export function formatDate(iso: string, zone: string, _region: Region, options: DateOptions = {}): string {
  return printed(readMoment(iso, zone), options);
}

/** A time of day: « 6 h », « 10 h 15 », « 10h15 ». RangeError when the ISO string has no time. */
export function formatTime(iso: string, zone: string, region: Region): string {
  const { hour, minute } = timeOf(iso, zone);
  const space = region.hourStyle === "spaced" ? "\u00a0" : "";
  const minutes = minute === 0 ? "" : space + String(minute).padStart(2, "0");
  return `${hour}${space}h${minutes}`;
}

/** The date without its year when that is the year of `nowIso` in the zone: « 20 janvier », « octobre 2024 ». */
export function dateWithin(
  iso: string,
  nowIso: string,
  zone: string,
  region: Region,
  options: Pick<DateOptions, "weekday"> = {},
): string {
  const year = readMoment(iso, zone).at.year !== readMoment(nowIso, zone).at.year;
  return formatDate(iso, zone, region, { ...options, year });
}

/** When it was, with its small word: « le 20 janvier », « en octobre 2024 », « en 2020 ». */
export function onDate(
  iso: string,
  nowIso: string,
  zone: string,
  region: Region,
  options: Pick<DateOptions, "weekday"> = {},
): string {
  return `${hasDay(readMoment(iso, zone)) ? "le" : "en"} ${dateWithin(iso, nowIso, zone, region, options)}`;
}

/** Since when: « depuis le 16 janvier », « depuis juin 2022 », « depuis 2020 ». */
export function sinceDate(iso: string, nowIso: string, zone: string, region: Region): string {
  return `depuis ${hasDay(readMoment(iso, zone)) ? "le " : ""}${dateWithin(iso, nowIso, zone, region)}`;
}

/** The part of the day an instant falls in. RangeError when the ISO string has no time. */
export function dayPart(iso: string, zone: string): DayPart {
  const { hour } = timeOf(iso, zone);
  if (hour < 5 || hour >= 23) return "nuit";
  if (hour < 12) return "matin";
  return hour < 18 ? "après-midi" : "soir";
}

function printed({ precision, at }: Moment, { weekday = false, year = true }: DateOptions): string {
  if (precision === "year") return String(at.year);
  const month = `${months[at.month - 1]}${year ? ` ${at.year}` : ""}`;
  if (precision === "month") return month;
  const day = at.day === 1 ? ordinal(1) : String(at.day);
  return `${weekday ? `${weekdays[at.weekday - 1]} ` : ""}${day}\u00a0${month}`;
}

function hasDay({ precision }: Moment): boolean {
  return precision === "day" || precision === "instant";
}

function timeOf(iso: string, zone: string): { readonly hour: number; readonly minute: number } {
  const { precision, at } = readMoment(iso, zone);
  if (precision !== "instant") throw new RangeError(`no time of day in « ${iso} »`);
  return { hour: at.hour, minute: at.minute };
}

/** Cities whose zone bears another name in French. */
const cities: Readonly<Record<string, string>> = {
  "Europe/Brussels": "Bruxelles",
  "America/Toronto": "Toronto",
  "America/New_York": "New York",
  "Europe/London": "Londres",
  "Asia/Hong_Kong": "Hong Kong",
  "Asia/Singapore": "Singapour",
};

/** Whose hour it is: « heure de Paris », « heure de Bruxelles ». */
export function zoneName(zone: string): string {
  const city = cities[zone] ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  return `heure ${de(city)}${city}`;
}
