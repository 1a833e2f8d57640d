import { amountOf, decimalsOf, derive, tidy } from "./derive.ts";
import type { Fact } from "./fact.ts";

/**
 * The difference between two changes over one window, in points of percentage: negative when `change` did worse.
 * Null when one is not a percent or the windows differ.
 */
export function gapBetween(change: Fact, other: Fact): Fact | null {
  const a = amountOf(change);
  const b = amountOf(other);
  if (a === null || b === null || change.unit !== "percent" || other.unit !== "percent") return null;
  if (change.period !== other.period) return null;
  return derive({
    about: change.about,
    measure: `gap.${other.about}`,
    value: tidy(a - b, Math.max(decimalsOf(a), decimalsOf(b))),
    unit: "points",
    period: change.period,
    rule: "gap",
    from: [change, other],
  });
}

/** Ratios outside these bounds are not worth a « deux fois plus ». */
const tellingRatio = { least: 1.8, most: 10 } as const;

/**
 * How many times the other change this one is. Null unless both are percents over one window, go the same way, and the
 * ratio is worth telling.
 */
export function ratioBetween(change: Fact, other: Fact): Fact | null {
  const a = amountOf(change);
  const b = amountOf(other);
  if (a === null || b === null || change.unit !== "percent" || other.unit !== "percent") return null;
  if (change.period !== other.period) return null;
  // Negative when they go opposite ways, not finite without a base.
  const ratio = tidy(a / b, 9);
  if (!(ratio >= tellingRatio.least && ratio <= tellingRatio.most)) return null;
  return derive({
    about: change.about,
    measure: `ratio.${other.about}`,
    value: tidy(ratio, 2),
    unit: "ratio",
    period: change.period,
    rule: "ratio of two changes",
    from: [change, other],
  });
}

/** How two changes stand to each other, as flags that a template can ask for. Exactly one is true. */
export interface Relation {
  /** One rises while the other falls. */
  readonly opposite: boolean;
  /** Same direction, and the first move is the larger. */
  readonly wider: boolean;
  /** Same direction, and the first move is the smaller. */
  readonly narrower: boolean;
  readonly equal: boolean;
  /** One of the two did not move at all. */
  readonly still: boolean;
}

/** The relation of a first change to a second, on their exact values. */
export function relationOf(change: number, other: number): Relation {
  const equal = change === other;
  const still = !equal && (change === 0 || other === 0);
  const opposite = !equal && !still && change > 0 !== other > 0;
  const same = !equal && !still && !opposite;
  return {
    opposite,
    wider: same && Math.abs(change) > Math.abs(other),
    narrower: same && Math.abs(change) < Math.abs(other),
    equal,
    still,
  };
}
