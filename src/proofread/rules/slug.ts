import type { TextFinding } from "../../facts/finding.ts";
import { usualVerdicts } from "../../facts/rule.ts";
import type { Printed } from "../printed.ts";

/** An address outlives the day's figures: it holds no number but its date and those of names. */
export function slugRule({ slug, facts }: Printed): readonly TextFinding[] {
  const inNames = new Set(
    facts.flatMap(({ unit, value }) => (unit === "text" ? (String(value).match(/\d+/gu) ?? []) : [])),
  );
  const undated = slug.replace(/\d{4}-\d{2}-\d{2}/u, (date) => date.replaceAll(/\d/gu, "x"));
  return [...undated.matchAll(/(?<![^-])\d+(?![^-])/gu)].flatMap(({ 0: number, index }): readonly TextFinding[] => {
    if (inNames.has(number)) return [];
    const message = `L’adresse «\u00a0${slug}\u00a0» porte un chiffre qui passera\u00a0: ${number}.`;
    const stretch = { part: "slug", start: index, end: index + number.length };
    return [{ code: "SLUG", verdict: usualVerdicts.SLUG, message, facts: [], ...stretch }];
  });
}
