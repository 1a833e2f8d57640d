import { closeFact, closesBefore, quoteDay } from "./close.ts";
import { amountOf, decimalsOf, derive, tidy } from "./derive.ts";
import type { Fact, History } from "./fact.ts";

/** What the day before a quote was. */
export interface Eve {
  /** Close of the session before; null when neither the closes nor the move in points tell it. */
  readonly previous: Fact | null;
  /** Percent by which that session itself moved, from the two last closes; its period is that session's date. */
  readonly before: Fact | null;
  /** Closes that the facts above come from. */
  readonly closes: readonly Fact[];
}

/** The session before a quote: from its daily closes, else from its own move in points, in the quote's unit. */
export function eveOf(quote: Fact, points: Fact | null, history: History | null): Eve {
  const [last, earlier] = history === null ? [] : closesBefore(quoteDay(quote), history).toReversed();
  if (history === null || history.unit !== quote.unit || last === undefined)
    return { previous: points === null ? null : lessPoints(quote, points), before: null, closes: [] };
  const previous = closeFact(quote, history, last);
  if (earlier === undefined || earlier.value === 0) return { previous, before: null, closes: [] };
  const base = closeFact(quote, history, earlier);
  const before = derive({
    about: quote.about,
    measure: "change",
    value: tidy((last.value / earlier.value - 1) * 100, 2),
    unit: "percent",
    period: last.date,
    rule: "change from one daily close to the next",
    from: [previous, base],
  });
  return { previous, before, closes: [base] };
}

/** An index's level before it moved by these points. */
function lessPoints(quote: Fact, points: Fact): Fact | null {
  const [level, moved] = [amountOf(quote), amountOf(points)];
  if (level === null || moved === null || quote.unit !== "level" || points.unit !== "index-points") return null;
  return derive({
    about: quote.about,
    measure: "previous",
    value: tidy(level - moved, Math.max(decimalsOf(level), decimalsOf(moved))),
    unit: "level",
    period: null,
    rule: "level less its move in points",
    from: [quote, points],
  });
}
