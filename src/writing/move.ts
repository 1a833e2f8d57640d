import type { Fact } from "../facts/fact.ts";
import type { Named } from "../facts/profile.ts";
import type { Scale } from "../french/ladder.ts";
import { directionOf } from "../french/ladder.ts";
import type { Gender, GrammaticalNumber, Tense } from "../french/verb.ts";
import type { Call } from "./helper.ts";
import { isFact, namedAmong, numberIn } from "./helper.ts";
import { scaleOf } from "./scale.ts";

/** A change with what French needs to speak of it: who moved, by how much, against what scale. */
export interface Movement {
  /** Signed; in percent unless `inPoints`. */
  readonly value: number;
  /** Whether what changed is itself a percent or a rate: then no percent measures how strong the move is. */
  readonly inPoints: boolean;
  readonly scale: Scale;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  /** Whether the subject has a price, and not only a count or a size. */
  readonly isQuoted: boolean;
}

/**
 * The movement that a fact states. Its subject is the entity that the fact is about, or the call's `sujet`; number and
 * gender are the subject's, or the call's `nombre` and `genre` when the template puts another noun before the verb.
 */
export function movementOf(call: Call, fact: Fact): Movement {
  const { sujet, nombre, genre } = call.options;
  const named = sujet === undefined ? call.pen.entityOf(fact) : namedAmong(call, sujet);
  if (named === null) throw call.fail(`on ne sait pas qui bouge (${fact.id})\u00a0: dites-le avec sujet=`);
  const movement = movementBy(call, fact, named);
  return {
    ...movement,
    number: nombre === "pluriel" ? "plural" : nombre === "singulier" ? "singular" : movement.number,
    gender: genre === "f" ? "f" : genre === "m" ? "m" : movement.gender,
  };
}

/** The movement that a fact states of somebody, whatever the call's options say of its own subject. */
export function movementBy(call: Call, fact: Fact, named: Named): Movement {
  const { naming, kind } = named.entity;
  return {
    value: numberIn(call, fact),
    inPoints: fact.unit !== "percent",
    isQuoted: kind !== "thing" && kind !== "total",
    scale: scaleOf(named, fact.period, call.pen.now, call.pen.zone),
    number: naming.number,
    gender: naming.gender,
  };
}

/** Whether a move is too small to be called a rise or a fall; a move in points is so at zero alone. */
export function isFlat({ value, inPoints, scale }: Movement): boolean {
  return inPoints ? value === 0 : directionOf(value, scale) === "flat";
}

const tenses: ReadonlyMap<unknown, Tense> = new Map([
  ["présent", "present"],
  ["imparfait", "imperfect"],
  ["passé", "past"],
  ["futur", "future"],
  ["conditionnel", "conditional"],
]);

/**
 * The tense that the call's `temps` asks for, the present without it; in the conditional what its `dit`, or the fact that
 * it tells, does not prove.
 */
export function tenseOf(call: Call, told: Fact | null = null): Tense {
  const { temps = "présent" } = call.options;
  const tense = tenses.get(temps);
  if (tense === undefined) throw call.fail(`le temps «\u00a0${String(temps)}\u00a0» n’existe pas`);
  return isReported(call.options.dit ?? told) ? reported(tense) : tense;
}

/** The first of several facts that is somebody's word, as one such makes a sentence about all of them a report. */
export function unprovedAmong(facts: readonly Fact[]): Fact | null {
  return facts.find(isReported) ?? null;
}

/** Whether a fact is somebody's word. */
function isReported(fact: unknown): boolean {
  return isFact(fact) && fact.status !== "fact";
}

/** What is reported and not proved is told in the conditional: « a levé » is « aurait levé ». */
function reported(tense: Tense): Tense {
  return tense === "past" ? "past-conditional" : "conditional";
}
