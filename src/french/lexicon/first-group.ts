/** The parts of a verb in -er, from which its other forms follow. */
export interface FirstGroupParts {
  readonly present: readonly [singular: string, plural: string];
  readonly stem: string;
  readonly future: string;
  readonly participle: string;
}

/** A part of a verb that its infinitive does not tell. */
export type Part = "present" | "stem" | "future" | "participle";

/**
 * The parts of a verb in -er: cède but cédera, lève and lèvera, déploie and déploiera, avançait, plongeait. `strong`,
 * its present singular, has to be told where `missingParts` names the present.
 */
export function firstGroup(infinitive: string, strong = strongOf(infinitive.slice(0, -2))): FirstGroupParts {
  const stem = infinitive.slice(0, -2);
  return {
    present: [strong, `${strong}nt`],
    stem: softened(stem),
    future: acute.test(stem) ? infinitive : `${strong}r`,
    participle: `${stem}é`,
  };
}

/** The parts without which the infinitive alone would give a wrong form; none for most verbs in -er. */
export function missingParts(infinitive: string): readonly Part[] {
  if (infinitive === "aller" || !infinitive.endsWith("er")) return ["present", "stem", "future", "participle"];
  if (infinitive.endsWith("envoyer")) return ["future"];
  const stem = infinitive.slice(0, -2);
  return silent.test(stem) && !grave.test(stem) ? ["present"] : [];
}

/** Céder, intégrer, reléguer: è in the present, é in the future as the dictionaries of usage have it. */
const acute = /é([bcdfghjklmnpqrtvz]+|[gq]u)$/;

/** Lever, mener, peser, semer, dépecer: è wherever the ending is silent. */
const grave = /(?<!e)e([cmnsv])$/;

/** Where e may turn into è (acheter, geler), double its consonant (jeter, appeler) or stay (tweeter). */
const silent = /e[bcdfgjklmnpqrstvwz]$/;

function strongOf(stem: string): string {
  if (/[aou]y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
  return `${stem.replace(acute, "è$1").replace(grave, "è$1")}e`;
}

/** c and g keep their sound before a: avançait, plongeait. */
function softened(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}
