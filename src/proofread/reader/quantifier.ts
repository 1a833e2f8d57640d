import type { Fact } from "../../facts/fact.ts";
import type { Figure } from "./figure.ts";
import { fold } from "./fold.ts";

interface Quantifier {
  readonly pattern: RegExp;
  /** Whether it is true of so many among so many. */
  readonly holds: (count: number, total: number) => boolean;
}

const quantifiers: readonly Quantifier[] = [
  { pattern: /^(?:aucune?|pas une? seule?)(?: des?)?$/u, holds: (count) => count === 0 },
  {
    pattern: /^(?:la )?quasi-totalité(?: des?)?$|^presque tou(?:s|tes)(?: les)?$/u,
    holds: (count, total) => count < total && count >= total * 0.8,
  },
  { pattern: /^la plupart(?: des?)?$/u, holds: (count, total) => count > total / 2 && count < total },
  { pattern: /^plus de la moitié(?: des?)?$/u, holds: (count, total) => count > total / 2 && count < total },
  { pattern: /^(?:la )?majorité(?: des?)?$/u, holds: (count, total) => count > total / 2 },
  { pattern: /^(?:la )?moitié(?: des?)?$/u, holds: (count, total) => count * 2 === total },
  { pattern: /^moins de la moitié(?: des?)?$/u, holds: (count, total) => count < total / 2 && count > 0 },
  {
    pattern: /^(?:tou(?:s|tes)(?: les)?|l'ensemble(?: des)?|la totalité(?: des)?|chacune?)$/u,
    holds: (count, total) => count === total,
  },
  {
    pattern: /^(?:l'une?|l'autre|(?:une? |le |la )?seule?(?: [a-zà-öø-ÿœæ]+){0,2}|une?)$/u,
    holds: (count) => count === 1,
  },
  { pattern: /^(?:(?:les |tou(?:s|tes) (?:les )?)?deux|l'une? et l'autre)$/u, holds: (count) => count === 2 },
  { pattern: /^(?:première?|seconde?)$/u, holds: () => true },
];

/**
 * Whether a quantity in words is true of a count, whose total is how many facts it was counted from: « la plupart des »,
 * « l’un », « aucun ». A word that is a number elsewhere (« premier ») is held as one.
 */
export function isTrueOf(text: string, fact: Fact, figure: Figure | null): boolean {
  if (typeof fact.value !== "number") return false;
  const words = fold(text).trim();
  if (figure !== null && figure.unit === "rank" && fact.unit === "rank") return figure.value === fact.value;
  const known = quantifiers.find(({ pattern }) => pattern.test(words));
  if (known !== undefined && fact.unit === "count") return known.holds(fact.value, fact.from.length);
  return figure !== null && figure.value === fact.value && (fact.unit === "count" || fact.unit === "level");
}

/** A quantity said in words, and what it holds of a count. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly holds: Quantifier["holds"];
}

const spoken: readonly Quantifier[] = [
  {
    pattern: /(?<![a-zà-öø-ÿœæ])(?:aucune?|pas une? seule?)(?![a-zà-öø-ÿœæ])/gu,
    holds: (count, total) => count === 0 || count === total,
  },
  {
    pattern: /(?<![a-zà-öø-ÿœæ])la plupart(?![a-zà-öø-ÿœæ])/gu,
    holds: (count, total) => count > total / 2 && count < total,
  },
  {
    pattern: /(?<![a-zà-öø-ÿœæ])la quasi-totalité(?![a-zà-öø-ÿœæ])/gu,
    holds: (count, total) => count < total && count >= total * 0.8,
  },
  {
    pattern: /(?<![a-zà-öø-ÿœæ])(?:tous|toutes)(?! (?:les )?deux)(?![a-zà-öø-ÿœæ])/gu,
    holds: (count, total) => count === total,
  },
];

/** The quantities that folded text says in words and no figure: « aucun », « tous », « la plupart ». */
export function quantitiesIn(folded: string): readonly Quantity[] {
  return spoken.flatMap(({ pattern, holds }) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, holds })),
  );
}
