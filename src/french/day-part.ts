import type { DateTime } from "luxon";
import { monthNames, weekdayNames } from "./calendar.ts";
import { timeOf } from "./clock.ts";
import { onDate } from "./date.ts";
import { daysBetween, readMoment } from "./moment.ts";
import { ordinal } from "./number.ts";
import type { Region } from "./region.ts";
import { weekReach } from "./relative.ts";

/** Parts of a day as the reader feels them: matin from 5 h, après-midi from 12 h, soir from 18 h, nuit from 23 h. */
export type DayPart = "matin" | "après-midi" | "soir" | "nuit";

/** The part of the day an instant falls in. RangeError when the ISO string has no time. */
export function dayPart(iso: string, zone: string): DayPart {
  const { hour } = timeOf(iso, zone);
  if (hour < 5 || hour >= 23) return "nuit";
  if (hour < 12) return "matin";
  return hour < 18 ? "après-midi" : "soir";
}

/**
 * The part of which day: « lundi matin » and « dans la nuit de dimanche à lundi » up to six days away, beyond them
 * « le 13 janvier au matin », « dans la nuit du 12 au 13 janvier ». RangeError without a time.
 */
export function onDayPart(iso: string, nowIso: string, zone: string, region: Region): string {
  const part = dayPart(iso, zone);
  const at = timeOf(iso, zone);
  const now = readMoment(nowIso, zone);
  const isNear = Math.abs(daysBetween(now, readMoment(iso, zone))) <= weekReach;
  if (part !== "nuit") {
    return isNear ? `${weekday(at)} ${part}` : `${onDate(iso, nowIso, zone, region)} ${distant[part]}`;
  }
  const [evening, morning] = at.hour < 5 ? [at.minus({ days: 1 }), at] : [at, at.plus({ days: 1 })];
  return isNear
    ? `dans la nuit de ${weekday(evening)} à ${weekday(morning)}`
    : `dans la nuit du ${nightOf(evening, morning, now.at.year)}`;
}

const distant = { matin: "au matin", "après-midi": "dans l\u2019après-midi", soir: "au soir" } as const;

/** « 12 au 13 janvier », « 31 janvier au 1er février », « 31 décembre 2023 au 1er janvier 2024 ». */
function nightOf(evening: DateTime, morning: DateTime, thisYear: number): string {
  const month = (at: DateTime, withYear: boolean): string =>
    `\u00a0${monthNames[at.month - 1]}${withYear ? ` ${at.year}` : ""}`;
  const across = !evening.hasSame(morning, "year");
  const first = evening.hasSame(morning, "month") ? "" : month(evening, across);
  return `${dayOfMonth(evening)}${first} au ${dayOfMonth(morning)}${month(morning, across || morning.year !== thisYear)}`;
}

function dayOfMonth({ day }: DateTime): string {
  return day === 1 ? ordinal(1) : String(day);
}

function weekday(at: DateTime): string {
  return weekdayNames[at.weekday - 1] ?? "";
}
