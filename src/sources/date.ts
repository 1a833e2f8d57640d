import * as z from "zod";
import { found } from "../found.ts";

/** How much of a date a text gives; `local` is a date and time without the zone that would make it an instant. */
export type DateShape = "year" | "month" | "day" | "local" | "instant";

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-](\d{2}):(\d{2}))?)?)?)?$/;

/** Reads ISO 8601 (`2025`, `2025-01`, `2025-01-27`, `2025-01-27T05:00:00Z`); null when no such moment exists. */
export function dateShape(text: string): DateShape | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second, , zoneHour, zoneMinute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1000) return null;
  if (month === undefined) return "year";
  if (month < 1 || month > 12) return null;
  if (day === undefined) return "month";
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (hour === undefined) return "day";
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  if ((zoneHour ?? 0) > 14 || (zoneMinute ?? 0) > 59) return null;
  return match[7] === undefined ? "local" : "instant";
}

/** Date and time with zone. */
export const instant = dated(["instant"], "date et heure avec fuseau attendues (2025-01-27T05:00:00Z)").meta({
  format: "date-time",
});

/** An instant, or a day alone: since when a figure holds. */
export const moment = dated(["instant", "day"], "date ISO attendue (2025-01-27 ou 2025-01-27T05:00:00Z)");

/** A day of the calendar. */
export const day = dated(["day"], "jour ISO attendu (2025-01-27)").meta({ format: "date" });

/** When something was reported to happen, as exactly as is known; a bare number is a year between 1900 and 2100. */
export const reportedDate = z
  .union([
    dated(["instant", "day", "month", "year"], "date ISO attendue (2025, 2025-01, 2025-01-27 ou 2025-01-27T05:00:00Z)"),
    z.int().superRefine((year, context) => {
      if (year < 1900 || year > 2100) context.addIssue(`année entre 1900 et 2100 attendue, ${found(year)}`);
    }),
  ])
  .transform(String);

function dated(shapes: readonly DateShape[], expected: string) {
  return z.string().superRefine((text, context) => {
    const shape = dateShape(text);
    if (shape !== null && shapes.includes(shape)) return;
    context.addIssue(
      shape === "local"
        ? `fuseau horaire attendu (2025-01-27T05:00:00Z), ${found(text)}`
        : `${shape === null && pattern.test(text) ? "date existante attendue" : expected}, ${found(text)}`,
    );
  });
}
