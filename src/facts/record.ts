import { amountOf, derive, tidy } from "./derive.ts";
import type { Fact } from "./fact.ts";

/** How a quote stands to the highest that was known before it. */
export interface RecordStanding {
  /** Percent from the record, under zero below it; null from zero or in another unit. */
  readonly fromRecord: Fact | null;
  /** Whether the quote is beyond it: a new record. */
  readonly beyondRecord: boolean;
}

/** Sets a quote against its record; a figure that is not exact breaks none, nor does one under the close before it. */
export function recordStanding(quote: Fact | null, record: Fact | null, previous: Fact | null): RecordStanding {
  const none: RecordStanding = { fromRecord: null, beyondRecord: false };
  if (quote === null || record === null || quote.unit !== record.unit) return none;
  const [now, highest] = [amountOf(quote), amountOf(record)];
  if (now === null || highest === null || highest === 0) return none;
  const fromRecord = derive({
    about: quote.about,
    measure: "fromRecord",
    value: tidy((now / highest - 1) * 100, 2),
    unit: "percent",
    period: null,
    rule: "distance to the record",
    from: [quote, record],
  });
  const isSure = quote.precision === "exact" && record.precision === "exact";
  const before = previous === null ? null : amountOf(previous);
  return { fromRecord, beyondRecord: isSure && now > highest && (before === null || now > before) };
}
