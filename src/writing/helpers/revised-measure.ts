import type { Fact } from "../../facts/fact.ts";
import { currencies } from "../../facts/fact.ts";
import type { Naming } from "../../french/naming.ts";
import type { Verb } from "../../french/verb.ts";
import { verbs } from "../../french/verb.ts";

/** How a figure that changed from one version to the next is told. */
export interface RevisedMeasure {
  /** « la capitalisation », behind which its owner stands. */
  readonly noun: Naming;
  /**
   * What its owner does: `move` is told by the verb of a move; a verb with the small word behind it, « s’établit à »; null
   * where only the noun says it.
   */
  readonly does: "move" | { readonly verb: Verb; readonly lead: "" | "à " } | null;
  /** Whether a possessive may stand before the noun: « sa valorisation », and no « son apport du chef de file ». */
  readonly owned: boolean;
  /** What a bare number counts, a noun of the lexicon; null for nothing. */
  readonly counts: string | null;
}

const units = ["percent", "points", "basis-points"];

function named(name: string, gender: Naming["gender"], does: RevisedMeasure["does"] = null): RevisedMeasure {
  const noun: Naming = { name, short: null, gender, number: "singular", article: "definite", elides: null };
  return { noun, does, owned: true, counts: null };
}

/** A measure that holds somebody else's part in it. */
function shared(name: string, gender: Naming["gender"]): RevisedMeasure {
  return { ...named(name, gender), owned: false };
}

/** The measures that a line on what changed can tell; the others are counted. */
const measures: ReadonlyMap<string, RevisedMeasure> = new Map<string, RevisedMeasure>([
  ["change", named("variation", "f", "move")],
  ["high", named("plus haut", "m")],
  ["low", named("plus bas", "m")],
  ["record", named("plus haut historique", "m")],
  ["supply", named("offre en circulation", "f")],
  ["dominance", named("part du marché", "f")],
  ["price", named("cours", "m", { verb: verbs.valoir, lead: "" })],
  ["level", named("niveau", "m", { verb: verbs.sÉtablir, lead: "à " })],
  ["marketCap", named("capitalisation", "f")],
  ["volume", named("volume d\u2019échanges", "m")],
  ["amount", shared("montant du tour de table", "m")],
  ["leadAmount", shared("apport du chef de file au tour de table", "m")],
  ["leadStake", shared("part du chef de file au capital", "f")],
  ["totalRaised", shared("total des levées de fonds", "m")],
  ["valuation", named("valorisation", "f")],
  ["parameters", named("nombre de paramètres", "m")],
  ["activeParameters", named("nombre de paramètres actifs", "m")],
  ["cost", named("coût", "m")],
  ["context", { ...named("fenêtre de contexte", "f"), counts: "jetons" }],
  ["trainingTokens", { ...named("volume d\u2019entraînement", "m"), counts: "jetons" }],
  ["inputPrice", named("prix en entrée", "m")],
  ["outputPrice", named("prix en sortie", "m")],
  ["likes", named("nombre de mentions «\u00a0j\u2019aime\u00a0»", "m")],
  ["downloads", named("nombre de téléchargements", "m")],
]);

/** How a figure is told when it changed; null when only its number is. */
export function revisedMeasureOf({ measure, value, unit }: Fact): RevisedMeasure | null {
  if (typeof value !== "number") return null;
  // Of a study's figure, the last word says what is measured; an index's points are no change in percent.
  const word = measure.replace(/^figures\.\d+\./u, "");
  if (word === "change" && !units.includes(unit)) return null;
  if (word === "value")
    return unit === "percent" ? rate : currencies.some((currency) => currency === unit) ? sum : number;
  return measures.get(word) ?? null;
}

const rate = named("taux", "m");
const sum = named("montant", "m");
const number = named("nombre", "m");

/** Whether a fact is what somebody or something is called. */
export function isNameFact({ measure, unit, rule }: Fact): boolean {
  return measure === "name" && unit === "text" && rule === null;
}

/** Whether a fact is when an event happened. */
export function isEventDate({ measure, unit, rule }: Fact): boolean {
  return measure === "date" && unit === "date" && rule === null;
}
