import * as z from "zod";
import { found } from "../../found.ts";
import { dateShape } from "../date.ts";
import { missing } from "../explain.ts";

/** A figure that its source always names, and may leave empty. */
export const nullable = z.number().nullable();

/** The same where zero is how the source says that it does not know. */
export const unknownAtZero = nullable.transform((value) => (value === 0 ? null : value));

/** A number that its source writes as a text. */
export const numberInText = z.unknown().transform((given, context) => {
  const isText = typeof given === "string" && given.trim() !== "";
  const value = isText || typeof given === "number" ? Number(given) : Number.NaN;
  if (Number.isFinite(value)) return value;
  context.addIssue(given === undefined ? missing : `nombre attendu, ${found(given)}`);
  return z.NEVER;
});

/** An ISO instant. */
export const isoInstant = z.string().superRefine((text, context) => {
  if (dateShape(text) !== "instant") context.addIssue(`date et heure avec fuseau attendues, ${found(text)}`);
});

/** Seconds or milliseconds since 1970 that a calendar has, as the factor says, in milliseconds. */
export function moment(factor: 1 | 1000) {
  return z.int().transform((given, context) => {
    const ms = given * factor;
    if (Math.abs(ms) < latestMs) return ms;
    context.addIssue(`heure vraisemblable attendue, ${found(given)}`);
    return z.NEVER;
  });
}

/** Year 2200: past it, seconds were taken for milliseconds, or the other way round. */
const latestMs = 7_258_118_400_000;

/** Milliseconds since 1970 as an instant, to the second. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/u, "Z");
}

/** The change from one value to another in percent, to four decimals; null from nothing. */
export function changeOf(from: number, to: number): number | null {
  return from > 0 ? Number(((to / from - 1) * 100).toFixed(4)) : null;
}
