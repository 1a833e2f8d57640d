import type { Breadth } from "../../facts/breadth.ts";
import type { AssetClass, Fact } from "../../facts/fact.ts";
import type { Adjective } from "../../french/adjective.ts";
import { adjectives } from "../../french/adjective.ts";
import type { Noun } from "../../french/noun.ts";
import { nouns } from "../../french/noun.ts";
import { phrase } from "../../french/phrase.ts";
import type { Gender, Verb } from "../../french/verb.ts";
import { verbs } from "../../french/verb.ts";
import type { Call } from "../helper.ts";
import { numberIn } from "../helper.ts";

/** Those that went one way. */
export interface Side {
  readonly fact: Fact;
  readonly count: number;
  readonly verb: Verb;
  /** What those that did not move are; null for the other sides. */
  readonly state: Adjective | null;
}

/** A count of rises and falls, ready to be told. */
export interface Tally {
  readonly call: Call;
  readonly total: Fact;
  readonly size: number;
  readonly rising: Side;
  readonly falling: Side;
  /** The largest side. */
  readonly lead: Side;
  /** The other sides that are not empty, the most first; of equal ones, the fewer movers come last. */
  readonly others: readonly Side[];
  readonly gender: Gender;
  /** « seul jeton suivi » */
  readonly only: string;
  /** « jetons suivis » */
  readonly members: string;
}

/** Reads the counts; an error of the call when one is no number. */
export function tallyOf(call: Call, { total, rising, falling, unchanged }: Breadth): Tally {
  const side = (fact: Fact, verb: Verb, state: Adjective | null = null): Side => {
    return { fact, count: numberIn(call, fact), verb, state };
  };
  const up = side(rising, verbs.progresser);
  const down = side(falling, verbs.reculer);
  const still = side(unchanged, verbs.être, adjectives.inchangé);
  const [lead = still, ...others] = (up.count > down.count ? [up, still, down] : [down, still, up])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const noun = memberNouns[call.pen.entityOf(total)?.entity.class ?? "any"];
  return {
    call,
    total,
    size: numberIn(call, total),
    rising: up,
    falling: down,
    lead,
    others,
    gender: noun.gender,
    only: phrase(noun, "singular", { adjectives: [adjectives.seul, followed] }).name,
    members: phrase(noun, "plural", { adjectives: [followed] }).name,
  };
}

/** What the members of a group are called, by the class of what they belong to. */
const memberNouns = {
  any: nouns.actif,
  crypto: nouns.jeton,
  share: nouns.valeur,
  index: nouns.valeur,
  rate: nouns.actif,
  currency: nouns.actif,
  commodity: nouns.actif,
  sentiment: nouns.actif,
} as const satisfies Readonly<Record<AssetClass | "any", Noun>>;

const followed: Adjective = { ...verbs.suivre.participle, place: "after" };
