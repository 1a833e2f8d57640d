import { DateTime } from "luxon";
import type { AssetClass, Fact } from "../facts/fact.ts";
import type { Gender, GrammaticalNumber } from "../french/verb.ts";
import type { Call } from "./helper.ts";
import { isWindow, namedAmong, numberIn } from "./helper.ts";

/** A change with what French needs to speak of it: who moved, by how much, over how long. */
export interface Movement {
  /** Percent, signed. */
  readonly value: number;
  readonly class: AssetClass;
  readonly days: number;
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
  const named = call.options.sujet === undefined ? call.pen.entityOf(fact) : namedAmong(call, call.options.sujet);
  if (named === null) throw call.fail(`on ne sait pas qui bouge (${fact.id})\u00a0: dites-le avec sujet=`);
  const { naming, kind, class: assetClass } = named.entity;
  const { nombre, genre } = call.options;
  return {
    value: numberIn(call, fact),
    isQuoted: kind !== "thing",
    class: assetClass,
    days: daysOf(fact.period, call.pen.now, call.pen.zone),
    number: nombre === "pluriel" ? "plural" : nombre === "singulier" ? "singular" : naming.number,
    gender: genre === "f" ? "f" : genre === "m" ? "m" : naming.gender,
  };
}

const windowDays = { "1h": 1 / 24, "24h": 1, "7d": 7, "30d": 30 } as const;

/** Days that a period lasts; a year for a period in the source's own words (« 2024 »). Closes count theirs: `37d`. */
function daysOf(period: string | null, now: string, zone: string): number {
  if (!isWindow(period)) return Number(/^(\d+)d$/u.exec(period ?? "")?.[1] ?? 365);
  if (period !== "ytd") return windowDays[period];
  return DateTime.fromISO(now, { zone }).ordinal;
}
