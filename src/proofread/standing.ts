import type { Fact } from "../facts/fact.ts";
import type { Ledger } from "./ledger.ts";
import type { Compared } from "./reader/comparison.ts";
import type { Way } from "./reader/direction.ts";

/** The signed value of a change; null for a fact that has no direction, as a share of 26 % has none. */
export function moveOf({ measure, unit, value, rule }: Fact): number | null {
  const isMove = /(?:^|\.)change$/u.test(measure) || rule === "equal-weight mean";
  return isMove && typeof value === "number" && unit !== "text" && unit !== "date" ? value : null;
}

const versioned = /^@v(\d+)\.(.+)$/u;

/** The version that a fact was left by, and its id there; null for what holds now. */
export function versionOf({ id }: Pick<Fact, "id">): { readonly version: number; readonly id: string } | null {
  const [, version, own] = versioned.exec(id) ?? [];
  return version === undefined || own === undefined ? null : { version: Number(version), id: own };
}

/** Which way a fact says that something went; null when it says nothing of it. */
export function wayOf(fact: Fact, ledger: Ledger): Way | null {
  const counted = countedWays.get(fact.measure);
  if (fact.unit === "count") return counted ?? null;
  const move = moveOf(fact) ?? firstMove(fact, ledger);
  if (move === null) return null;
  return move > 0 ? "up" : move < 0 ? "down" : "flat";
}

const countedWays: ReadonlyMap<string, Way> = new Map([
  ["rising", "up"],
  ["falling", "down"],
  ["unchanged", "flat"],
]);

/** The change that a gap, a ratio or a rank is about. */
function firstMove({ unit, from }: Fact, { find }: Ledger): number | null {
  if (unit !== "points" && unit !== "ratio" && unit !== "rank") return null;
  const first = find(from[0] ?? "");
  return first === null ? null : moveOf(first);
}

/** The two changes that a fact stands between. */
export interface Pair {
  readonly first: number;
  readonly second: number;
}

/** The pair of a gap or a ratio; null for any other fact. */
export function pairOf({ unit, from }: Fact, { find }: Ledger): Pair | null {
  if (unit !== "points" && unit !== "ratio") return null;
  const [first, second] = from.map((id) => find(id)).map((fact) => (fact === null ? null : moveOf(fact)));
  return first === null || first === undefined || second === null || second === undefined ? null : { first, second };
}

/** Two changes nearer than this, in points or in share of the larger, may be called alike. */
const near = { points: 0.25, share: 0.06 } as const;

/** Whether what is said of two changes is true; null when such words say nothing of changes. */
export function isTrueOfPair(says: Compared, { first, second }: Pair): boolean | null {
  const [a, b] = [Math.abs(first), Math.abs(second)];
  switch (says) {
    case "more":
      return a > b;
    case "less":
      return a < b;
    case "better":
    case "above":
      return first > second;
    case "worse":
    case "below":
      return first < second;
    case "contrary":
      return first * second < 0;
    case "alike":
      return Math.abs(first - second) <= Math.max(near.points, near.share * Math.max(a, b));
    default:
      return null;
  }
}

/** Whether what is said is true of a rank, a size or a gap; null when this fact cannot tell. */
export function isTrueOfFact(says: Compared, fact: Fact, ledger: Ledger): boolean | null {
  const pair = pairOf(fact, ledger);
  if (pair !== null) return isTrueOfPair(says, pair);
  if (fact.unit === "rank") return isTrueOfRank(says, fact, ledger);
  if (!fact.measure.startsWith("size.")) return null;
  const sizes: Readonly<Partial<Record<Compared, readonly string[]>>> = {
    larger: ["larger", "much-larger"],
    smaller: ["smaller", "much-smaller"],
    similar: ["similar"],
  };
  return sizes[says]?.includes(String(fact.value)) ?? null;
}

/** A rank counts from the lowest change: of what falls, the first is the strongest; of what rises, the last. */
function isTrueOfRank(says: Compared, fact: Fact, ledger: Ledger): boolean | null {
  if (says !== "strongest" && says !== "weakest") return null;
  const move = firstMove(fact, ledger);
  if (move === null || move === 0) return null;
  const isLowest = fact.value === 1;
  return (isLowest === move < 0) === (says === "strongest");
}
