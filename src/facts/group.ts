import { amountOf } from "./derive.ts";
import type { Fact } from "./fact.ts";
import type { Relation } from "./gap.ts";
import { gapBetween, relationOf } from "./gap.ts";
import { meanOf } from "./mean.ts";
import type { Moved, Mover } from "./mover.ts";
import { changesOf, endsOf } from "./mover.ts";
import type { Profile } from "./profile.ts";
import { sizeAgainst } from "./size.ts";

/** A narrower category inside the sector, against the rest of the sector. */
export interface Group {
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

/**
 * The part of the sector that also belongs to another category: two members in it and two out of it at the least. Its
 * ends may be skipped ones, whose size is then told; its mean and that of the rest leave them out, as the sector's does.
 */
export function groupOf(
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
  // What sets its members apart may be told of a skipped one; else the ends are among those that the mean counts.
  const [worst, best] = endsOf(
    group.trait === null ? inside.filter((member) => !isSkipped(member)) : inside,
    group.entity.id,
  );
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
