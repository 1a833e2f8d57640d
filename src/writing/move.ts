import { DateTime } from "luxon";
import type { AssetClass, Fact } from "../facts/fact.ts";
import type { Gender, GrammaticalNumber } from "../french/verb.ts";
import type { Call } from "./helper.ts";
import { isWindow, numberIn } from "./helper.ts";

/** A change with what French needs to speak of it: who moved, by how much, over how long. */
export interface Movement {
  /** Percent, signed. */
  readonly value: number;
  readonly class: AssetClass;
  readonly days: number;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
}

/** What is said of a change whose subject nobody knows: a masculine singular, on the widest bands. */
const unknownSubject = { class: "crypto", number: "singular", gender: "m" } as const;

/**
 * The movement that a fact states. Number and gender are its subject's, or the call's `nombre` and `genre` when the
 * template gives the verb another subject.
 */
export function movementOf(call: Call, fact: Fact): Movement {
  const entity = call.pen.entityOf(fact)?.entity;
  const { nombre, genre } = call.options;
  const subject =
    entity === undefined
      ? unknownSubject
      : { class: entity.class, number: entity.naming.number, gender: entity.naming.gender };
  return {
    value: numberIn(call, fact),
    class: subject.class,
    days: daysOf(fact.period, call.pen.now),
    number: nombre === "pluriel" ? "plural" : nombre === "singulier" ? "singular" : subject.number,
    gender: genre === "f" ? "f" : genre === "m" ? "m" : subject.gender,
  };
}

const windowDays = { "1h": 1 / 24, "24h": 1, "7d": 7, "30d": 30 } as const;

/** Days that a period lasts; a year for a period in the source's own words (« 2024 »). */
function daysOf(period: string | null, now: string): number {
  if (period === null || !isWindow(period)) return 365;
  if (period !== "ytd") return windowDays[period];
  return DateTime.fromISO(now, { setZone: true }).ordinal;
}
