import type { Breadth } from "./breadth.ts";
import { breadthOf } from "./breadth.ts";
import type { Fact } from "./fact.ts";
import type { Moved, Mover } from "./mover.ts";
import { changesOf, endsOf, moversOf, originsOf } from "./mover.ts";

/** Assets told together, outside the sector. */
export interface Panel {
  /** From the lowest change to the highest; at least one. */
  readonly members: readonly Mover[];
  /** Those that moved furthest, in the same order, as many as a sentence can name. */
  readonly shown: readonly Mover[];
  /** Whether a sentence cannot name them all. */
  readonly cut: boolean;
  /** Whether all of them went one way. */
  readonly alike: boolean;
  /** Whether they are two, and went one way. */
  readonly pair: boolean;
  readonly single: Mover | null;
  readonly worst: Mover | null;
  readonly best: Mover | null;
  readonly breadth: Breadth | null;
  /** A change from each of the sources that the changes come from. */
  readonly origins: readonly Fact[];
}

/** As many names with their figures as a reader follows in one sentence. */
export const mostNamed = 6;

/** Assets told together, against a benchmark when there is one; null when there are none. */
export function panelOf(about: string, moved: readonly Moved[], benchmark: Moved | null): Panel | null {
  if (moved.length === 0) return null;
  const members = moversOf(moved, benchmark);
  const [worst, best] = endsOf(members, about);
  const breadth = breadthOf(about, changesOf(members));
  const shown = furthest(members);
  const cut = shown.length < members.length;
  const alike = areAlike(members);
  const pair = alike && members.length === 2;
  return {
    members,
    shown,
    cut,
    alike,
    pair,
    single: onlyOf(members),
    worst,
    best,
    breadth,
    origins: originsOf(members),
  };
}

/** The two ends and the members that moved furthest either way, in the order they come. */
function furthest(members: readonly Mover[]): readonly Mover[] {
  const byWidth = members.toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
  const ends = [members[0], members.at(-1)].flatMap((member) => member ?? []);
  const kept = new Set([...new Set([...ends, ...byWidth])].slice(0, mostNamed));
  return members.filter((member) => kept.has(member));
}

/** Whether all members went one way. */
export function areAlike(members: readonly Mover[]): boolean {
  return new Set(members.map(({ change }) => Math.sign(change.value))).size <= 1;
}

/** The only one of a list; null when there are more or none. */
export function onlyOf(members: readonly Mover[]): Mover | null {
  return members.length === 1 ? (members[0] ?? null) : null;
}
