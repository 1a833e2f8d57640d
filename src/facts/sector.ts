import type { Breadth } from "./breadth.ts";
import { breadthOf } from "./breadth.ts";
import type { Fact } from "./fact.ts";
import type { Relation } from "./gap.ts";
import { gapBetween, ratioBetween } from "./gap.ts";
import type { Group } from "./group.ts";
import { groupOf } from "./group.ts";
import { meanOf } from "./mean.ts";
import type { Moved, Mover } from "./mover.ts";
import { changesOf, endsOf, hasMoved, isBeyond, moverOf, moversOf, originsOf, relationBetween } from "./mover.ts";
import { areAlike, onlyOf } from "./panel.ts";
import type { Profile } from "./profile.ts";
import type { Selection } from "./salience.ts";
import { isIlliquid } from "./size.ts";
import type { Weighing } from "./weighing.ts";
import { weighMembers, weighSections } from "./weighing.ts";

/** A sector over one window, set against a benchmark. */
export interface Sector {
  readonly sector: Mover;
  readonly benchmark: Moved;
  /** The benchmark again, when it is no member of the sector. */
  readonly outsider: Moved | null;
  readonly gap: Fact;
  readonly against: Relation;
  /** How many times the benchmark's move the sector's is, where that is worth telling. */
  readonly ratio: Fact | null;
  /** Members with a change, from the lowest to the highest. */
  readonly members: readonly Mover[];
  /** The same as a table shows them: those that went furthest the sector's way first. */
  readonly listed: readonly Mover[];
  /** Those of these that are most worth telling, as many as a sentence names. */
  readonly shown: readonly Mover[];
  /** How these were chosen, and the groups. */
  readonly selections: readonly Selection[];
  /** Whether a sentence cannot name them all. */
  readonly cut: boolean;
  /** Whether all of them went one way. */
  readonly alike: boolean;
  /** Only member with a change; null when there are more or none. */
  readonly single: Mover | null;
  /** Lowest and highest over the liquidity floor; null under two such members, for an end shared or that did not move. */
  readonly worst: Mover | null;
  readonly best: Mover | null;
  /** Members left out of worst and best for their size, although they moved further. */
  readonly skipped: readonly Mover[];
  /** The few members over the floor that went the other way than the sector; none when they are no longer few. */
  readonly contrarians: readonly Mover[];
  /** The only member that did not go the sector's way, when it is over the floor; null when there are more or none. */
  readonly contrarian: Mover | null;
  /** Too many members went the other way for them to be exceptions. */
  readonly mixed: boolean;
  readonly breadth: Breadth | null;
  /** Of the members that are not skipped. */
  readonly mean: Fact | null;
  /** The most telling first. */
  readonly groups: readonly Group[];
  /** A change from each of the sources that the changes come from, in the order they are told. */
  readonly origins: readonly Fact[];
  /** The same of the members alone. */
  readonly memberOrigins: readonly Fact[];
}

/** Up to this share of the members, those that went the other way are exceptions. */
const contrarianShare = 0.25;

/** Everything that can be told of a sector against a benchmark, from the profiles of one market. */
export function sectorOf(
  sector: Moved,
  benchmark: Moved,
  profiles: readonly Profile[],
  weighing: Weighing,
): Sector | null {
  const gap = gapBetween(sector.change, benchmark.change);
  if (gap === null) return null;
  const inSector = (profile: Profile): boolean => profile.entity.categories.includes(sector.entity.id);
  const moved = profiles.filter(hasMoved).filter(inSector);
  const members = moversOf(moved, benchmark);
  const liquid = members.filter((member) => !isIlliquid(member, weighing.floor));
  const [worst, best] = endsOf(liquid, sector.entity.id);
  const isSkipped = (member: Mover): boolean => isBeyond(member, liquid);
  const opposite = members.filter((member) => relationBetween(member, sector).opposite);
  const isAlone = opposite.length === 1 && members.every((member) => member.change.value !== 0);
  const along = members.length - opposite.length;
  const mixed = Math.min(opposite.length, along) > members.length * contrarianShare;
  const areFew = opposite.length <= members.length * contrarianShare;
  const contrarians = areFew ? opposite.filter((member) => !isIlliquid(member, weighing.floor)) : [];
  const listed = sector.change.value > 0 ? members.toReversed() : members;
  const { kept: shown, selection } = weighMembers(sector.entity.id, listed, weighing);
  const told = withoutEchoes(profiles.flatMap((profile) => groupOf(profile, sector, members, isSkipped) ?? []));
  const membersOf = (group: Group): Selection => selectionWithin(group, selection);
  const groups = weighSections("@groups", told, { idOf: ({ group }) => group.entity.id, membersOf }, weighing);
  return {
    sector: moverOf(sector, benchmark),
    benchmark,
    outsider: inSector(benchmark) ? null : benchmark,
    gap,
    against: relationBetween(sector, benchmark),
    ratio: ratioBetween(sector.change, benchmark.change),
    members,
    listed,
    shown,
    selections: [selection, groups.selection],
    cut: shown.length < listed.length,
    alike: areAlike(members),
    single: onlyOf(members),
    worst,
    best,
    skipped: members.filter(isSkipped),
    contrarians,
    contrarian: isAlone ? onlyOf(contrarians) : null,
    mixed,
    breadth: breadthOf(sector.entity.id, changesOf(members)),
    mean: meanOf(sector.entity.id, "mean", changesOf(members.filter((member) => !isSkipped(member)))),
    groups: groups.kept,
    origins: originsOf([sector, benchmark, ...members]),
    memberOrigins: originsOf(members),
  };
}

/** What was judged of a group's two ends, which it is told by. */
function selectionWithin({ worst, best }: Group, { among, candidates }: Selection): Selection {
  const ends = [worst.entity.id, best.entity.id];
  return { among, candidates: candidates.filter(({ about }) => ends.includes(about)) };
}

/** A group whose ends are those of one before it has nothing more to tell. */
function withoutEchoes(groups: readonly Group[]): readonly Group[] {
  const endsOfGroup = ({ worst, best }: Group): string => `${worst.entity.id} ${best.entity.id}`;
  return groups.filter(
    (group, index) => groups.findIndex((other) => endsOfGroup(other) === endsOfGroup(group)) === index,
  );
}
