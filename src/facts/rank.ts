import { amountOf, derive } from "./derive.ts";
import type { Fact } from "./fact.ts";

/** Changes from the lowest to the highest, « plus de » further out than its figure; ties by id, never by the file's order. */
export function byChange(a: Fact, b: Fact): number {
  const [first, second] = [amountOf(a) ?? 0, amountOf(b) ?? 0];
  const reach = outward[a.precision] - outward[b.precision];
  return first - second || (first < 0 ? -reach : reach) || (a.about < b.about ? -1 : Number(a.about > b.about));
}

/** Which way from zero the true figure lies. */
const outward = { over: 1, exact: 0, about: 0, almost: -1, under: -2 } as const satisfies Record<
  Fact["precision"],
  number
>;

/**
 * The place of one change within its group: 1 is the lowest, the group's size the highest, and equal changes share the
 * lower place. `about` of the fact is the member's, which has one rank in each group it belongs to; `groupId` tells them
 * apart.
 */
export function rankOf(change: Fact, group: readonly Fact[], groupId: string): Fact {
  const value = amountOf(change) ?? 0;
  return derive({
    about: change.about,
    measure: `rank.${groupId}`,
    value: 1 + group.filter((other) => (amountOf(other) ?? 0) < value).length,
    unit: "rank",
    period: change.period,
    rule: "rank from the lowest change",
    from: [change, ...group.filter((other) => other.id !== change.id)],
  });
}
