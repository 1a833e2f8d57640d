import type { Fault } from "../http/fault.ts";

/** The value at the end of a UTC day. */
export interface DayClose {
  readonly date: string;
  readonly value: number;
}

/** The daily closes that a source gave, and what was wrong with the rest. */
export interface TakenCloses {
  readonly closes: readonly DayClose[];
  readonly faults: readonly Fault[];
}

/** Values by day as closes, oldest first. */
export function closesIn(byDay: ReadonlyMap<string, number>): readonly DayClose[] {
  return [...byDay].map(([date, value]) => ({ date, value })).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
