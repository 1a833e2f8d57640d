import { amountOf, decimalsOf, derive, tidy } from "./derive.ts";
import type { Fact } from "./fact.ts";
import { intervalOf, precisionWithin } from "./interval.ts";

/**
 * The difference between two changes over one window, in points of percentage: negative when `change` did worse.
 * Null when one is not a percent or the windows differ.
 */
export function gapBetween(change: Fact, other: Fact): Fact | null {
  const a = amountOf(change);
  const b = amountOf(other);
  if (a === null || b === null || change.unit !== "percent" || other.unit !== "percent") return null;
  if (change.period !== other.period) return null;
  const value = tidy(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
  const [mine, theirs] = [intervalOf(change), intervalOf(other)];
  const interval = { low: mine.low - theirs.high, high: mine.high - theirs.low };
  return derive({
    about: change.about,
    measure: `gap.${other.about}`,
    value,
    precision: precisionWithin(value, interval, [change, other]),
    unit: "points",
    period: change.period,
    rule: "gap",
    from: [change, other],
  });
}

/** A move told as so many times another is this many times as wide, or as narrow; in between, or beyond, it is not worth it. */
const tellingRatio = { least: 1.9, most: 10 } as const;

/**
 * How many times the other change this one is: over one, or under it when the other is the wider. Null unless both are
 * percents over one window, go the same way, are no near-tie, known by more than a bound, and the ratio is worth telling.
 */
export function ratioBetween(change: Fact, other: Fact): Fact | null {
  const a = amountOf(change);
  const b = amountOf(other);
  if (a === null || b === null || change.unit !== "percent" || other.unit !== "percent") return null;
  if (change.period !== other.period || isBound(change) || isBound(other)) return null;
  const { wider, narrower } = relationOf(a, b);
  if (!wider && !narrower) return null;
  const ratio = a / b;
  const times = tidy(wider ? ratio : 1 / ratio, 9);
  if (!(times >= tellingRatio.least && times <= tellingRatio.most)) return null;
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

/** Known by one end alone: no ratio can be told of it. */
function isBound({ precision }: Fact): boolean {
  return precision === "over" || precision === "under";
}

/** How two changes stand to each other, as flags that a template can ask for. Exactly one is true. */
export interface Relation {
  /** One rises while the other falls. */
  readonly opposite: boolean;
  /** Same direction, and the first move is the larger. */
  readonly wider: boolean;
  /** Same direction, and the first move is the smaller. */
  readonly narrower: boolean;
  /** Same direction, and so close that neither is worth calling the larger. */
  readonly near: boolean;
  readonly equal: boolean;
  /** One of the two did not move at all. */
  readonly still: boolean;
}

/** A near-tie: this many points of percentage, or this share of the larger move, bounds included. */
const nearTie = { points: 0.2, share: 0.05 } as const;

/** The relation of a first change to a second, on their exact values. */
export function relationOf(change: number, other: number): Relation {
  const equal = change === other;
  const still = !equal && (change === 0 || other === 0);
  const opposite = !equal && !still && change > 0 !== other > 0;
  const same = !equal && !still && !opposite;
  const near = same && isNear(Math.abs(change), Math.abs(other));
  return {
    opposite,
    wider: same && !near && Math.abs(change) > Math.abs(other),
    narrower: same && !near && Math.abs(change) < Math.abs(other),
    near,
    equal,
    still,
  };
}

function isNear(a: number, b: number): boolean {
  const gap = tidy(Math.abs(a - b), 9);
  return gap <= nearTie.points || gap <= tidy(Math.max(a, b) * nearTie.share, 9);
}
