/** How the guards say figures, names and lists in their messages: plain French, read by editors on a terminal. */
import type { Fact, Unit } from "../fact.ts";

/** A name or an id between guillemets. */
export function quoted(text: string): string {
  return `«\u00a0${text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")}\u00a0»`;
}

/** Ids between guillemets, « a, b et c », those past the fourth being counted. */
export function quotedAll(ids: readonly string[]): string {
  const distinct = [...new Set(ids)];
  const shown = distinct.length <= mostNamed + 1 ? distinct : distinct.slice(0, mostNamed);
  const others = distinct.length - shown.length;
  const parts = [...shown.map(quoted), ...(others > 0 ? [`${others} autres`] : [])];
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} et ${last}`;
}

const mostNamed = 4;

/** A figure with its unit: « −4,5 % », « 100 363,5 USD »; a text between guillemets. */
export function told({ value, unit }: Pick<Fact, "value" | "unit">): string {
  if (typeof value !== "number") return quoted(value);
  const [one, many] = unitWords[unit] ?? [unit, unit];
  const word = Math.abs(value) < 2 ? one : many;
  return word === "" ? digits(value) : `${digits(value)}\u00a0${word}`;
}

/** What follows a figure, under two and from two on; the code of a currency is its own word. */
const unitWords: Readonly<Partial<Record<Unit, readonly [one: string, many: string]>>> = {
  percent: ["%", "%"],
  points: ["point de pourcentage", "points de pourcentage"],
  "basis-points": ["point de base", "points de base"],
  "index-points": ["point", "points"],
  days: ["jour", "jours"],
  level: ["", ""],
  count: ["", ""],
  rank: ["", ""],
  ratio: ["", ""],
};

/** A number with a comma, its thousands apart, all its digits. */
export function digits(value: number): string {
  const [whole = "", decimals] = plain(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u202f");
  return `${value < 0 ? "\u2212" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** Without exponent, 12 decimals at most where the machine would write one. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e-") ? value.toFixed(12).replace(/\.?0+$/u, "") : text;
}

/** A number and its noun: « 1 séance », « 15 minutes ». */
export function counted(count: number, noun: string): string {
  return `${digits(count)}\u00a0${noun}${Math.abs(count) < 2 ? "" : "s"}`;
}
