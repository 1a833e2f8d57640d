import type { Fact } from "../facts/fact.ts";

/** A stretch of text as a message repeats it: between guillemets, cut at 60 signs, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const signs = Array.from(line);
  return `«\u00a0${signs.length > 60 ? `${signs.slice(0, 60).join("")}…` : line}\u00a0»`;
}

/** What a fact holds, as a message tells it: « −9 % », « 6 600 000 000 USD », « 2025-01-20 ». */
export function told({ value, unit }: Fact): string {
  if (typeof value === "string") return quoted(value);
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const digits = /e/u.test(whole) || /e/u.test(decimals ?? "") ? String(Math.abs(value)) : grouped(whole, decimals);
  const sign = value < 0 ? "\u2212" : "";
  const [one, many] = unitWords.get(unit) ?? [`\u00a0${unit}`];
  return `${sign}${digits}${Math.abs(value) >= 2 ? (many ?? one) : one}`;
}

function grouped(whole: string, decimals: string | undefined): string {
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u202f");
  return decimals === undefined ? groups : `${groups},${decimals}`;
}

/** What is said behind a figure of each unit, of one and of several; a currency is said by its code. */
const unitWords: ReadonlyMap<string, readonly [one: string, many?: string]> = new Map([
  ["percent", ["\u202f%"]],
  ["points", ["\u00a0point de pourcentage", "\u00a0points de pourcentage"]],
  ["basis-points", ["\u00a0point de base", "\u00a0points de base"]],
  ["index-points", ["\u00a0point", "\u00a0points"]],
  ["level", [""]],
  ["count", [""]],
  ["rank", ["\u00a0(rang)"]],
  ["days", ["\u00a0jour", "\u00a0jours"]],
  ["ratio", ["\u00a0fois"]],
]);

/** Whose figure it is: « change.24h de fetch-ai, selon Binance ». */
export function owned(fact: Fact): string {
  return `${fact.id}, ${fact.source.name}`;
}
