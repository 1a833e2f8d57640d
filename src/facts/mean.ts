import { amountOf, derive, tidy } from "./derive.ts";
import type { Fact } from "./fact.ts";
import type { MeasurePath } from "./measure.ts";

/** Digits kept of a mean: enough to check it by hand, too few to pretend more than its parents know. */
const keptDecimals = 4;

/**
 * The equal-weight mean of changes over one window. `about` and `measure` name it, since the group may be a part of a
 * category. Null for fewer than two changes, or for changes all equal: their mean says nothing.
 * Null too when one is known by a bound alone.
 */
export function meanOf(about: string, measure: MeasurePath, changes: readonly Fact[]): Fact | null {
  const [first, ...rest] = changes;
  if (first === undefined || rest.length === 0) return null;
  const values = changes.flatMap((fact) => amountOf(fact) ?? []);
  if (values.every((value) => value === values[0])) return null;
  if (changes.some(({ precision }) => precision === "over" || precision === "under")) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return derive({
    about,
    measure,
    value: tidy(sum / values.length, keptDecimals),
    unit: "percent",
    period: first.period,
    rule: "equal-weight mean",
    from: [first, ...rest],
  });
}
