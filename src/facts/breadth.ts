import { amountOf, derive } from "./derive.ts";
import type { Fact } from "./fact.ts";
import type { Measure } from "./measure.ts";
import type { Method } from "./method.ts";

/** How many members of a group rise, fall and stand still. */
export interface Breadth {
  readonly total: Fact;
  readonly rising: Fact;
  readonly falling: Fact;
  readonly unchanged: Fact;
}

/** Counts the directions of a group's changes; null for an empty group. */
export function breadthOf(about: string, changes: readonly Fact[]): Breadth | null {
  const [first, ...rest] = changes;
  if (first === undefined) return null;
  const count = (measure: Measure, rule: Method, holds: (value: number) => boolean): Fact =>
    derive({
      about,
      measure,
      value: changes.filter((fact) => holds(amountOf(fact) ?? Number.NaN)).length,
      unit: "count",
      // However cautious a figure, its sign is known.
      precision: "exact",
      period: first.period,
      rule,
      from: [first, ...rest],
    });
  return {
    total: count("members", "count of members with a change", () => true),
    rising: count("rising", "count of changes above zero", (value) => value > 0),
    falling: count("falling", "count of changes below zero", (value) => value < 0),
    unchanged: count("unchanged", "count of changes equal to zero", (value) => value === 0),
  };
}
