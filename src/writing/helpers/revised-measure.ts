import type { Fact } from "../../facts/fact.ts";
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
}

function named(name: string, gender: Naming["gender"], does: RevisedMeasure["does"] = null): RevisedMeasure {
  const noun: Naming = { name, short: null, gender, number: "singular", article: "definite", elides: null };
  return { noun, does };
}

/** The measures that a line on what changed can tell; the others are counted. */
const measures: ReadonlyMap<string, RevisedMeasure> = new Map([
  ["change", named("variation", "f", "move")],
  ["price", named("cours", "m", { verb: verbs.valoir, lead: "" })],
  ["level", named("niveau", "m", { verb: verbs.sÉtablir, lead: "à " })],
  ["marketCap", named("capitalisation", "f")],
  ["volume", named("volume d\u2019échanges", "m")],
  ["amount", named("montant du tour de table", "m")],
  ["valuation", named("valorisation", "f")],
  ["parameters", named("nombre de paramètres", "m")],
  ["activeParameters", named("nombre de paramètres actifs", "m")],
  ["cost", named("coût", "m")],
  ["downloads", named("nombre de téléchargements", "m")],
]);

/** How a figure is told when it changed; null when only its number is. */
export function revisedMeasureOf({ measure, value }: Fact): RevisedMeasure | null {
  return typeof value === "number" ? (measures.get(measure) ?? null) : null;
}

/** Whether a fact is what somebody or something is called. */
export function isNameFact({ measure, unit, rule }: Fact): boolean {
  return measure === "name" && unit === "text" && rule === null;
}
