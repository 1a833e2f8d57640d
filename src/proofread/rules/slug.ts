import type { TextFinding } from "../../facts/finding.ts";
import { usualVerdicts } from "../../facts/rule.ts";
import { squeezed } from "../likeness.ts";
import type { Printed } from "../printed.ts";

/** An address outlives the day's figures: it holds no number but its date and those of names. */
export function slugRule({ slug, facts }: Printed): readonly TextFinding[] {
  const names = facts.flatMap(({ unit, value }) => (unit === "text" ? squeezed(String(value)) : []));
  const undated = slug.replace(/\d{4}-\d{2}-\d{2}/u, "");
  return [...undated.matchAll(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu)].flatMap((match): readonly TextFinding[] => {
    if (names.some((name) => name.includes(match[0]))) return [];
    const start = slug.indexOf(match[0]);
    const message = `L’adresse «\u00a0${slug}\u00a0» porte un chiffre qui passera\u00a0: ${match[0]}.`;
    return [
      {
        code: "SLUG",
        verdict: usualVerdicts.SLUG,
        message,
        facts: [],
        part: "slug",
        start,
        end: start + match[0].length,
      },
    ];
  });
}
