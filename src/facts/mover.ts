import type { Fact } from "./fact.ts";
import type { Relation } from "./gap.ts";
import { gapBetween, relationOf } from "./gap.ts";
import { intervalOf } from "./interval.ts";
import type { Profile } from "./profile.ts";
import { byChange, rankOf } from "./rank.ts";

/** A change whose value is known. */
export type Change = Fact & { readonly value: number };

/** A profile whose change over the window is known. */
export type Moved = Profile & { readonly change: Change };

/** An entity with a change, and how that change stands to the benchmark's. */
export interface Mover extends Profile {
  readonly change: Change;
  /** Its place in its group, from the lowest change; null but for the two ends of the group. */
  readonly rank: Fact | null;
  /** To the benchmark; null without one. */
  readonly gap: Fact | null;
  readonly against: Relation | null;
  /** How its size stands to the other end of its group, where sizes are known. */
  readonly sizeAgainst: Fact | null;
}

/** Narrows a profile to one whose change over the window is known. */
export function hasMoved(profile: Profile): profile is Moved {
  return typeof profile.change?.value === "number";
}

/** Members from the lowest change to the highest, each set against the benchmark when there is one. */
export function moversOf(moved: readonly Moved[], benchmark: Moved | null): readonly Mover[] {
  return moved.toSorted((a, b) => byChange(a.change, b.change)).map((profile) => moverOf(profile, benchmark));
}

/** A member set against the benchmark, before it is ranked. */
export function moverOf(profile: Moved, benchmark: Moved | null): Mover {
  return {
    ...profile,
    rank: null,
    gap: benchmark === null ? null : gapBetween(profile.change, benchmark.change),
    against: benchmark === null ? null : relationBetween(profile, benchmark),
    sizeAgainst: null,
  };
}

/** How one's change stands to the other's. */
export function relationBetween(a: Moved, b: Moved): Relation {
  return relationOf(a.change.value, b.change.value);
}

/**
 * First and last of an ordered group, ranked in it; null for an end that several share, that did not move, or that another
 * figure may have passed, for all that is known of both.
 */
export function endsOf(ordered: readonly Mover[], groupId: string): readonly [Mover | null, Mover | null] {
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined || first.change.value === last.change.value) return [null, null];
  const changes = ordered.map((member) => member.change);
  const isRivalled = (change: Change): boolean =>
    changes.some((other) => other.id !== change.id && overlap(change, other));
  const ranked = (member: Mover): Mover | null =>
    member.change.value === 0 || isRivalled(member.change)
      ? null
      : { ...member, rank: rankOf(member.change, changes, groupId) };
  return [ranked(first), ranked(last)];
}

/**
 * The first few of an order in which the most telling comes first: as many as wanted, or fewer where the next one might
 * have the place of the last, for all that is known of both.
 */
export function firstOf(ordered: readonly Mover[], most: number): readonly Mover[] {
  const counts = Array.from({ length: Math.min(most, ordered.length) }, (_, index) => index + 1).toReversed();
  const kept = counts.find((count) => {
    const [last, next] = [ordered[count - 1], ordered[count]];
    return last === undefined || next === undefined || !overlap(last.change, next.change);
  });
  return ordered.slice(0, kept ?? 0);
}

function overlap(a: Change, b: Change): boolean {
  const [mine, theirs] = [intervalOf(a), intervalOf(b)];
  return mine.low <= theirs.high && theirs.low <= mine.high;
}

/** Whether a member moved further, one way or the other, than every liquid one, which come in order. */
export function isBeyond(member: Mover, liquid: readonly Mover[]): boolean {
  const lowest = liquid[0];
  const highest = liquid.at(-1);
  if (lowest === undefined || highest === undefined) return false;
  const { value } = member.change;
  return value < lowest.change.value || value > highest.change.value;
}

/** The first change of each source. */
export function originsOf(moved: readonly Moved[]): readonly Fact[] {
  const changes = moved.map((profile) => profile.change);
  return changes.filter(({ source }, index) => changes.findIndex((other) => other.source.id === source.id) === index);
}

/** Their changes, in their order. */
export function changesOf(movers: readonly Mover[]): readonly Change[] {
  return movers.map((mover) => mover.change);
}
