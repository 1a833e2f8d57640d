import type { Breadth } from "./breadth.ts";
import { breadthOf } from "./breadth.ts";
import type { Fact } from "./fact.ts";
import type { Moved, Mover } from "./mover.ts";
import { changesOf, endsOf, moversOf, originsOf } from "./mover.ts";
import type { Selection } from "./salience.ts";
import type { Weighing } from "./weighing.ts";
import { weighMembers } from "./weighing.ts";

/** What is told together: assets of no sector, the shares of an index, sectors, currencies. */
export interface Panel {
  /** From the lowest change to the highest; at least one. */
  readonly members: readonly Mover[];
  /** Those that are most worth telling, in the same order, as many as a sentence names. */
  readonly shown: readonly Mover[];
  /** How they were chosen. */
  readonly selection: Selection;
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

/** Assets told together, against a benchmark when there is one; null when there are none. */
export function panelOf(
  about: string,
  moved: readonly Moved[],
  benchmark: Moved | null,
  weighing: Weighing,
): Panel | null {
  if (moved.length === 0) return null;
  const members = moversOf(moved, benchmark);
  const [worst, best] = endsOf(members, about);
  const breadth = breadthOf(about, changesOf(members));
  const { kept: shown, selection } = weighMembers(about, members, weighing);
  const cut = shown.length < members.length;
  const alike = areAlike(members);
  const pair = alike && members.length === 2;
  return {
    members,
    shown,
    selection,
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

/** Whether all members went one way. */
export function areAlike(members: readonly Mover[]): boolean {
  return new Set(members.map(({ change }) => Math.sign(change.value))).size <= 1;
}

/** The only one of a list; null when there are more or none. */
export function onlyOf(members: readonly Mover[]): Mover | null {
  return members.length === 1 ? (members[0] ?? null) : null;
}
