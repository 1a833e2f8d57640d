import { factId } from "./derive.ts";
import type { Fact, History } from "./fact.ts";

/** A day's close. */
export type Close = History["closes"][number];

const dayMs = 86_400_000;

/** Days without a close beyond which a record is not known to have held: a long weekend is four. */
const longestHoleDays = 5;

/**
 * The closes before a day (ISO date) that follow each other up to it with no long hole between them, oldest first; none
 * when the last is far from that day.
 */
export function closesBefore(today: string, { closes }: History): readonly Close[] {
  const past = closes.filter((close) => close.date < today);
  const lastHole = past.findLastIndex(
    (close, index) => daysBetween(close.date, past[index + 1]?.date ?? today) > longestHoleDays,
  );
  return past.slice(lastHole + 1);
}

/** A close as a fact of the dossier, about whatever the quote is about. */
export function closeFact(quote: Fact, history: History, close: Close): Fact {
  return {
    ...quote,
    id: factId(quote.about, "close", quote.unit, close.date),
    measure: "close",
    value: close.value,
    period: close.date,
    status: "fact",
    by: null,
    precision: "exact",
    asOf: close.date,
    source: history.source,
  };
}

/** The UTC day of a quote, as closes are dated, however its instant is written. */
export function quoteDay({ asOf }: Fact): string {
  return new Date(asOf).toISOString().slice(0, "2025-01-20".length);
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
