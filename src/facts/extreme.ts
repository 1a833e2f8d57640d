import { type Close, closeFact, closesBefore, daysBetween, quoteDay } from "./close.ts";
import { amountOf, derive, tidy } from "./derive.ts";
import type { Fact, History } from "./fact.ts";
import type { Measure } from "./measure.ts";
import type { Method } from "./method.ts";

/** What the daily closes say of a price now. */
export interface Extremes {
  /** Date of the last close at or below the price, when all the closes since (seven days or more) were above. */
  readonly lowestSince: Fact | null;
  /** Date of the last close at or above it, likewise. */
  readonly highestSince: Fact | null;
  /** Percent from the highest and the lowest close known, null from zero; the period says how many days are known. */
  readonly fromHigh: Fact | null;
  readonly fromLow: Fact | null;
  /** The closes that the facts above were computed from. */
  readonly closes: readonly Fact[];
}

/** Fewer days of closes than this say nothing worth printing. */
const shortestRecordDays = 7;

const none: Extremes = { lowestSince: null, highestSince: null, fromHigh: null, fromLow: null, closes: [] };

/**
 * Sets a price against its daily closes. A close of the article's own day or later is left out, and so is all that came
 * before the last hole in the record. A record is claimed only back to the last close that breaks it: when no known close
 * does, nothing is claimed, for what came before is unknown.
 */
export function extremesOf(price: Fact, history: History): Extremes {
  const now = amountOf(price);
  const today = quoteDay(price);
  const closes = closesBefore(today, history);
  const first = closes[0];
  if (now === null || price.unit !== history.unit || first === undefined) return none;
  if (daysBetween(first.date, today) < shortestRecordDays) return none;

  const since = (measure: Measure, rule: Method, close: Close | undefined): Fact | null =>
    close === undefined || daysBetween(close.date, today) < shortestRecordDays
      ? null
      : derive({
          about: price.about,
          measure,
          value: close.date,
          unit: "date",
          period: null,
          rule,
          from: [price, closeFact(price, history, close)],
        });
  const distance = (measure: Measure, rule: Method, close: Close): Fact | null =>
    close.value === 0
      ? null
      : derive({
          about: price.about,
          measure,
          value: tidy((now / close.value - 1) * 100, 2),
          unit: "percent",
          period: `${daysBetween(first.date, today)}d`,
          rule,
          from: [price, closeFact(price, history, close)],
        });
  const highest = closes.reduce((a, b) => (b.value > a.value ? b : a));
  const lowest = closes.reduce((a, b) => (b.value < a.value ? b : a));
  const lower = closes.findLast((close) => close.value <= now);
  const higher = closes.findLast((close) => close.value >= now);
  return {
    lowestSince: since("lowestSince", "last daily close at or below", lower),
    highestSince: since("highestSince", "last daily close at or above", higher),
    fromHigh: distance("fromHigh", "distance to the highest daily close", highest),
    fromLow: distance("fromLow", "distance to the lowest daily close", lowest),
    closes: [highest, lowest, lower, higher].flatMap((close) =>
      close === undefined ? [] : [closeFact(price, history, close)],
    ),
  };
}
