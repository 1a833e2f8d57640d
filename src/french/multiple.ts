import { type Hedge, type HedgePrecision, hedge } from "./hedge.ts";
import type { Verb } from "./lexicon/forms.ts";
import { verbs } from "./lexicon/verbs.ts";
import { roundTo } from "./number.ts";

/** A large change said as a factor; who says it conjugates the verb. */
export interface Multiple {
  /** doubler, tripler and quadrupler, or multiplier and diviser. */
  readonly verb: Verb;
  /** The price doubles (« a doublé »), but is multiplied (« a été multiplié par cinq »). */
  readonly isPassive: boolean;
  /** Between the auxiliary and the participle: « a plus que doublé »; null for the passive verbs and for exact factors. */
  readonly adverb: "presque" | "plus que" | "à peu près" | null;
  /** Behind the participle: « par près de trois »; null for the verbs that say it all. */
  readonly complement: string | null;
  /** The whole number that is said, from 2 to 20. */
  readonly factor: number;
}

const leastFactor = 1.8;
const mostFactor = 20;
/** « Près de trois » is said from 2,7 on, « près de deux » from 1,8: what lies lower is « plus de » the number below. */
const nearness = 0.3;

/**
 * A change in percent as a writer multiplies and divides: +421 is « multiplié par plus de cinq », +100 « doublé », −66
 * « divisé par près de trois ». Null under a factor of 1.8 (+80 %, −44,4 %), over 20, for a loss of all or more, and for
 * « moins de », which no multiple says well. Never « fois plus »: +100 % is twice the figure, and once more than it.
 */
export function multipleOf(percent: number, precision: HedgePrecision = "exact"): Multiple | null {
  const ratio = 1 + percent / 100;
  if (!(ratio > 0) || precision === "under") return null;
  const exact = roundTo(percent > 0 ? ratio : 1 / ratio, 9);
  if (exact < leastFactor || exact > mostFactor) return null;
  const above = Math.ceil(exact);
  const near = above === 2 || roundTo(above - exact, 9) <= nearness ? above : above - 1;
  // « Environ » promises the nearest whole number, whichever side it is on.
  const factor = hedge(precision, near, exact) === "environ" ? Math.round(exact) : near;
  const word = hedge(precision, factor, exact);
  const verb = percent > 0 ? growth.get(factor) : undefined;
  if (verb !== undefined) return { verb, isPassive: false, adverb: adverbs[word], complement: null, factor };
  const complement = ["par", word, letters[factor - 2] ?? String(factor)].filter((part) => part !== "").join(" ");
  return { verb: percent > 0 ? verbs.multiplier : verbs.diviser, isPassive: true, adverb: null, complement, factor };
}

const growth: ReadonlyMap<number, Verb> = new Map([
  [2, verbs.doubler],
  [3, verbs.tripler],
  [4, verbs.quadrupler],
]);

const letters = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"] as const;

const adverbs = {
  "": null,
  "près de": "presque",
  "plus de": "plus que",
  environ: "à peu près",
  "moins de": "presque",
} as const satisfies Readonly<Record<Hedge, Multiple["adverb"]>>;
