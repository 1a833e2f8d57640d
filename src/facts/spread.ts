import { amountOf, decimalsOf, derive, tidy } from "./derive.ts";
import type { Fact } from "./fact.ts";

/** Two changes or more. */
type Several = readonly [Fact, Fact, ...Fact[]];

/**
 * The narrowest of several changes, with its sign: what is said of it and of the widest is true of all those between,
 * which is why every one of them is its parent.
 */
export function narrowestOf(changes: Several): Fact {
  const sizeOf = (fact: Fact): number => Math.abs(amountOf(fact) ?? 0);
  const narrowest = changes.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
  return derive({
    about: between(changes),
    measure: `narrowest.${changes.length}`,
    value: narrowest.value,
    precision: narrowest.precision,
    unit: narrowest.unit,
    period: narrowest.period,
    rule: "narrowest of several changes",
    from: changes,
  });
}

/** How far the lowest of several changes is from the highest, in points of percentage when they are percents. */
export function spreadOf(changes: Several): Fact {
  const values = changes.map((fact) => amountOf(fact) ?? 0);
  return derive({
    about: between(changes),
    measure: `spread.${changes.length}`,
    value: tidy(Math.max(...values) - Math.min(...values), Math.max(...values.map(decimalsOf))),
    unit: changes[0].unit === "percent" ? "points" : changes[0].unit,
    period: changes[0].period,
    rule: "spread of several changes",
    from: changes,
  });
}

/** A group that has no id of its own is known by its two ends, in the order given. */
function between(changes: Several): string {
  return `${changes[0].about}..${changes.at(-1)?.about}`;
}
