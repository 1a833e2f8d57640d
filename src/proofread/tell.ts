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
  return `${sign}${digits}${unitWords.get(unit) ?? `\u00a0${unit}`}`;
}

function grouped(whole: string, decimals: string | undefined): string {
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u202f");
  return decimals === undefined ? groups : `${groups},${decimals}`;
}

const unitWords: ReadonlyMap<string, string> = new Map([
  ["percent", "\u202f%"],
  ["points", " point(s) de pourcentage"],
  ["basis-points", " point(s) de base"],
  ["index-points", " point(s)"],
  ["level", ""],
  ["count", ""],
  ["rank", " (rang)"],
  ["days", " jour(s)"],
  ["ratio", " (rapport)"],
]);

/** Whose figure it is: « change.24h de fetch-ai, selon Binance ». */
export function owned(fact: Fact): string {
  return `${fact.id}, ${fact.source.name}`;
}
