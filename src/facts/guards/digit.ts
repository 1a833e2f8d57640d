import { decimalsOf } from "../derive.ts";
import type { Fact } from "../fact.ts";
import type { Interval } from "../interval.ts";
import { intervalOf } from "../interval.ts";

/**
 * What a printed figure may stand for: half of its last digit either way, and what its source's caution leaves open. The
 * zeros that a file does not keep count for nothing: 5 may be 4.5 to 5.5.
 */
export function roundedInterval(fact: Fact & { readonly value: number }): Interval {
  const half = 0.5 * 10 ** -decimalsOf(fact.value);
  const { low, high } = intervalOf(fact);
  return { low: low - half, high: high + half };
}

/** Whether two intervals share a value. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
