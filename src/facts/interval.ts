import { amountOf } from "./derive.ts";
import type { Fact, Precision } from "./fact.ts";

/** Between what two values a figure lies, the bounds included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far, in share of it, « environ » and « près de » may be from the figure. */
const slack = { about: 0.05, almost: 0.1 } as const;

/** What a source's caution leaves open: « plus de 9 % » is 9 or any more, « près de 20 % » from 18 to 20. NaN for a text. */
export function intervalOf(fact: Fact): Interval {
  const value = amountOf(fact) ?? Number.NaN;
  const size = Math.abs(value);
  const [least, most] = sizes(fact.precision, size);
  return value < 0 ? { low: -most, high: -least } : { low: least, high: most };
}

function sizes(precision: Precision, size: number): readonly [least: number, most: number] {
  switch (precision) {
    case "exact":
      return [size, size];
    case "over":
      return [size, Number.POSITIVE_INFINITY];
    case "under":
      return [0, size];
    case "almost":
      return [size * (1 - slack.almost), size];
    case "about":
      return [size * (1 - slack.about), size * (1 + slack.about)];
  }
}

/** How to say a value known to lie in an interval: `over` or `under` when it is one of the ends, `about` inside. */
export function precisionWithin(value: number, { low, high }: Interval, parents: readonly Fact[]): Precision {
  if (parents.every(({ precision }) => precision === "exact")) return "exact";
  if (low < 0 && high > 0) return "about";
  const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  const size = Math.abs(value);
  if (most === Number.POSITIVE_INFINITY && size <= least * (1 + slack.about)) return "over";
  return least === 0 && size >= most ? "under" : "about";
}
