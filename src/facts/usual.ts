import { closeFact, closesBefore, daysBetween, quoteDay } from "./close.ts";
import { derive, tidy } from "./derive.ts";
import type { Fact, History } from "./fact.ts";

/** An asset's usual day, with the closes that it was computed from. */
export interface Usual {
  /** Mean absolute change from one close to the next, in percent; the period says how many days the closes span. */
  readonly usual: Fact;
  readonly closes: readonly Fact[];
}

/** Fewer closes than this say nothing of what is usual; older ones than the most say nothing of what is so now. */
const counted = { least: 10, most: 31 } as const;

/**
 * How much an asset moves on a usual day, from its last daily closes before the day of the quote. Null when they are too
 * few, in another unit than the quote, or one is not above zero.
 */
export function usualOf(quote: Fact, history: History): Usual | null {
  const closes = closesBefore(quoteDay(quote), history).slice(-counted.most);
  const [first, ...others] = closes;
  const last = others.at(-1);
  if (first === undefined || last === undefined || closes.length < counted.least) return null;
  if (quote.unit !== history.unit || closes.some(({ value }) => !(value > 0))) return null;
  const moves = others.map(({ value }, index) => Math.abs(value / (closes[index]?.value ?? value) - 1) * 100);
  const [oldest, ...newer] = [first, ...others].map((close) => closeFact(quote, history, close));
  if (oldest === undefined) return null;
  const usual = derive({
    about: quote.about,
    measure: "usual",
    value: tidy(moves.reduce((sum, move) => sum + move, 0) / moves.length, 2),
    unit: "percent",
    period: `${daysBetween(first.date, last.date)}d`,
    rule: "mean absolute daily change",
    from: [oldest, ...newer],
  });
  return { usual, closes: [oldest, ...newer] };
}
