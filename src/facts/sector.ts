import type { Breadth } from "./breadth.ts";
import { breadthOf } from "./breadth.ts";
import { amountOf } from "./derive.ts";
import type { Fact } from "./fact.ts";
import type { Relation } from "./gap.ts";
import { gapBetween, ratioBetween, relationOf } from "./gap.ts";
import { meanOf } from "./mean.ts";
import type { Profile } from "./profile.ts";
import { byChange, rankOf } from "./rank.ts";
import { isIlliquid, sizeAgainst } from "./size.ts";

/** A change whose value is known. */
type Change = Fact & { readonly value: number };

/** A profile whose change over the window is known. */
type Moved = Profile & { readonly change: Change };

/** An entity with a change, and how that change stands to the benchmark's. */
export interface Mover extends Profile {
  readonly change: Change;
  /** Its place in its group, from the lowest change; null but for the two ends of the group. */
  readonly rank: Fact | null;
  readonly gap: Fact | null;
  readonly against: Relation;
  /** How its size stands to the other end of its group, where sizes are known. */
  readonly sizeAgainst: Fact | null;
}

/** A narrower category inside the sector, against the rest of the sector. */
interface Group {
  readonly group: Profile;
  readonly mean: Fact;
  readonly rest: Fact;
  readonly gap: Fact;
  readonly against: Relation;
  /** What sets its members apart; null when nobody said. */
  readonly trait: Fact | null;
  readonly worst: Mover;
  readonly best: Mover;
}

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
  readonly groups: readonly Group[];
  /** A change from each of the sources that the changes come from, in the order they are told. */
  readonly origins: readonly Fact[];
}

/** Assets told together, outside the sector. */
export interface Panel {
  /** From the lowest change to the highest; at least one. */
  readonly members: readonly Mover[];
  readonly single: Mover | null;
  readonly worst: Mover | null;
  readonly best: Mover | null;
  readonly breadth: Breadth | null;
  /** A change from each of the sources that the changes come from. */
  readonly origins: readonly Fact[];
}

/** Up to this share of the members, those that went the other way are exceptions. */
const contrarianShare = 0.25;

/** Narrows a profile to one whose change over the window is known. */
export function hasMoved(profile: Profile): profile is Moved {
  return typeof profile.change?.value === "number";
}

/** Everything that can be told of a sector against a benchmark, from the profiles of one market. */
export function sectorOf(sector: Moved, benchmark: Moved, profiles: readonly Profile[]): Sector | null {
  const gap = gapBetween(sector.change, benchmark.change);
  if (gap === null) return null;
  const inSector = (profile: Profile): boolean => profile.entity.categories.includes(sector.entity.id);
  const moved = profiles.filter(hasMoved).filter(inSector);
  const members = moversOf(moved, benchmark);
  const liquid = members.filter((member) => !isIlliquid(member));
  const [worst, best] = endsOf(liquid, sector.entity.id);
  const isSkipped = (member: Mover): boolean => isBeyond(member, liquid);
  const opposite = members.filter((member) => relationBetween(member, sector).opposite);
  const isAlone = opposite.length === 1 && members.every((member) => member.change.value !== 0);
  const mixed = opposite.length > members.length * contrarianShare;
  const contrarians = mixed ? [] : opposite.filter((member) => !isIlliquid(member));
  return {
    sector: moverOf(sector, benchmark),
    benchmark,
    outsider: inSector(benchmark) ? null : benchmark,
    gap,
    against: relationBetween(sector, benchmark),
    ratio: ratioBetween(sector.change, benchmark.change),
    members,
    listed: sector.change.value > 0 ? members.toReversed() : members,
    single: onlyOf(members),
    worst,
    best,
    skipped: members.filter(isSkipped),
    contrarians,
    contrarian: isAlone ? onlyOf(contrarians) : null,
    mixed,
    breadth: breadthOf(sector.entity.id, changesOf(members)),
    mean: meanOf(sector.entity.id, "mean", changesOf(members.filter((member) => !isSkipped(member)))),
    groups: profiles.flatMap((profile) => groupOf(profile, sector, members, isSkipped) ?? []),
    origins: originsOf([sector, benchmark, ...members]),
  };
}

/** Assets told together against a benchmark; null when there are none. */
export function panelOf(about: string, moved: readonly Moved[], benchmark: Moved): Panel | null {
  if (moved.length === 0) return null;
  const members = moversOf(moved, benchmark);
  const [worst, best] = endsOf(members, about);
  const breadth = breadthOf(about, changesOf(members));
  return { members, single: onlyOf(members), worst, best, breadth, origins: originsOf(members) };
}

function onlyOf(members: readonly Mover[]): Mover | null {
  return members.length === 1 ? (members[0] ?? null) : null;
}

/** Members from the lowest change to the highest, each set against the benchmark. */
function moversOf(moved: readonly Moved[], benchmark: Moved): readonly Mover[] {
  return moved.toSorted((a, b) => byChange(a.change, b.change)).map((profile) => moverOf(profile, benchmark));
}

function moverOf(profile: Moved, benchmark: Moved): Mover {
  return {
    ...profile,
    rank: null,
    gap: gapBetween(profile.change, benchmark.change),
    against: relationBetween(profile, benchmark),
    sizeAgainst: null,
  };
}

function relationBetween(a: Moved, b: Moved): Relation {
  return relationOf(a.change.value, b.change.value);
}

/**
 * First and last of an ordered group, ranked in it; null for an end that several share, that did not move, or that a
 * figure given as « more than » may have passed.
 */
function endsOf(ordered: readonly Mover[], groupId: string): readonly [Mover | null, Mover | null] {
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined || first.change.value === last.change.value) return [null, null];
  const changes = ordered.map((member) => member.change);
  const isRivalled = ({ id, value }: Change): boolean =>
    changes.some((other) => other.value === value && other.id !== id) ||
    changes.some((other) => other.precision === "over" && other.id !== id && other.value > 0 === value > 0);
  const ranked = (member: Mover): Mover | null =>
    member.change.value === 0 || isRivalled(member.change)
      ? null
      : { ...member, rank: rankOf(member.change, changes, groupId) };
  return [ranked(first), ranked(last)];
}

/** Whether a member moved further, one way or the other, than every liquid one, which come in order. */
function isBeyond(member: Mover, liquid: readonly Mover[]): boolean {
  const lowest = liquid[0];
  const highest = liquid.at(-1);
  if (lowest === undefined || highest === undefined) return false;
  const { value } = member.change;
  return value < lowest.change.value || value > highest.change.value;
}

/** The first change of each source. */
function originsOf(moved: readonly Moved[]): readonly Fact[] {
  const changes = moved.map((profile) => profile.change);
  return changes.filter(({ source }, index) => changes.findIndex((other) => other.source.id === source.id) === index);
}

function changesOf(movers: readonly Mover[]): readonly Change[] {
  return movers.map((mover) => mover.change);
}

/**
 * The part of the sector that also belongs to another category: two members in it and two out of it at the least. Its
 * ends may be skipped ones, whose size is then told; its mean and that of the rest leave them out, as the sector's does.
 */
function groupOf(
  group: Profile,
  sector: Moved,
  members: readonly Mover[],
  isSkipped: (member: Mover) => boolean,
): Group | null {
  if (group.entity.kind !== "category") return null;
  const inside = members.filter((member) => member.entity.categories.includes(group.entity.id));
  const outside = members.filter((member) => !member.entity.categories.includes(group.entity.id));
  const mean = meanOf(
    group.entity.id,
    `mean.${sector.entity.id}`,
    changesOf(inside.filter((member) => !isSkipped(member))),
  );
  const rest = meanOf(
    sector.entity.id,
    `mean.without.${group.entity.id}`,
    changesOf(outside.filter((member) => !isSkipped(member))),
  );
  const [worst, best] = endsOf(inside, group.entity.id);
  const gap = mean === null || rest === null ? null : gapBetween(mean, rest);
  if (mean === null || rest === null || gap === null || worst === null || best === null) return null;
  return {
    group,
    mean,
    rest,
    gap,
    against: relationOf(amountOf(mean) ?? 0, amountOf(rest) ?? 0),
    trait: group.trait,
    worst: { ...worst, sizeAgainst: sizeAgainst(worst, best) },
    best: { ...best, sizeAgainst: sizeAgainst(best, worst) },
  };
}
