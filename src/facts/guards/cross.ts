import type { Fact, Second } from "../fact.ts";
import { intervalOf } from "../interval.ts";
import type { Limits } from "../limit.ts";
import { figuresOf, type Ground, isFigure } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factsOf } from "./reported.ts";
import { quoted, told } from "./words.ts";

/** CROSS: two sources of one figure agree within tolerance; the first is the one that is printed, and credited. */
export function cross({ rows, events, limits }: Ground): readonly Objection[] {
  const facts = [...rows.flatMap(figuresOf), ...events.flatMap(factsOf).filter(isFigure)];
  return facts.flatMap((fact) =>
    (fact.also ?? [])
      .filter((other) => isApart(fact, other, limits.cross))
      .map((other) => ({
        message: `${quoted(fact.id)}\u00a0: ${told(fact)} selon ${fact.source.name}, qui est retenu, mais ${told({ value: other.value, unit: fact.unit })} selon ${other.source.name}${timeOf(fact, other)}.`,
        facts: [fact.id],
      })),
  );
}

/**
 * Changes and points are compared by their difference, all else in share of the larger; a figure that its source gives
 * with caution stands for all that this leaves open.
 */
function isApart(fact: Fact & { readonly value: number }, other: Second, limits: Limits["cross"]): boolean {
  const { value, unit, measure } = fact;
  const { low, high } = intervalOf(fact);
  const gap = Math.max(0, low - other.value, other.value - high);
  if (unit === "percent" || unit === "points") return gap > limits.points + dust;
  if (measure === "change" && Math.sign(value) !== Math.sign(other.value) && gap > 0) return true;
  return gap > (Math.max(Math.abs(value), Math.abs(other.value)) * limits.percent) / 100 + dust;
}

/** Binary dust of a difference. */
const dust = 1e-12;

function timeOf(fact: Fact, other: Second): string {
  return other.asOf === fact.asOf ? "" : ` (relevé du ${other.asOf}, contre ${fact.asOf})`;
}
