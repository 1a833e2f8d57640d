import * as z from "zod";
import { closesIn, type DayClose } from "../adapters/close.ts";
import { dateShape, day } from "../date.ts";
import { dayMs, dayOf } from "../day.ts";
import { parseDocument } from "../file.ts";
import { validate } from "../issue.ts";
import type { OriginId } from "../origin.ts";
import type { CaptureRow } from "./row.ts";

const schema = z.record(
  z.string(),
  z.strictObject({ source: z.string(), closes: z.array(z.tuple([day, z.number()])) }),
);

/** The newsroom's own memory of daily closes: by entity, from one source each, oldest first. */
export type ClosesRecord = z.output<typeof schema>;

/** A capture this near to midnight UTC reads the close of the day that ends there; any other reads none. */
const slackMs = 15 * 60_000;

/** Three years. */
const mostCloses = 1100;

/** Reads the record of earlier captures, null being none. Throws `E_FILE_SYNTAX` or `E_MARKET_INVALID`. */
export function readRecord(text: string | null, file: string): ClosesRecord {
  return text === null ? {} : validate(schema, parseDocument(text, file), file, "E_MARKET_INVALID");
}

/**
 * Rows with all the closes known of each: those of its own source now, those kept from earlier captures of that source, and
 * the close that this very capture reads when it is taken at midnight. What another source said is not mixed in.
 */
export function withRecord(rows: readonly CaptureRow[], record: ClosesRecord): readonly CaptureRow[] {
  return rows.map((row) => {
    const kept = record[row.id];
    const known = kept === undefined || kept.source !== row.source.id ? [] : kept.closes;
    const byDay = new Map(known);
    for (const { date, value } of [...midnightClose(row), ...row.closes]) byDay.set(date, value);
    return { ...row, closes: closesIn(byDay).slice(-mostCloses) };
  });
}

/** The record with what these rows know; entities that this capture did not ask for are kept as they were. */
export function extendRecord(record: ClosesRecord, rows: readonly CaptureRow[]): ClosesRecord {
  const known = rows.filter(({ closes }) => closes.length > 0);
  return {
    ...record,
    ...Object.fromEntries(
      known.map(({ id, source, closes }) => [
        id,
        { source: source.id, closes: closes.map(({ date, value }): [string, number] => [date, value]) },
      ]),
    ),
  };
}

/** Whether the close of the day before this moment is still to be asked for. */
export function lacksYesterday({ closes }: Pick<CaptureRow, "closes">, nowMs: number): boolean {
  const yesterday = dayOf(nowMs - dayMs);
  return !closes.some(({ date }) => date === yesterday);
}

/** Prices and levels only: of a category, the capitalisation is no quote. */
function midnightClose({ asOf, figures, origin }: CaptureRow): readonly DayClose[] {
  const quote = figures.price ?? figures.level ?? null;
  const ms = Date.parse(asOf);
  const sinceMidnight = ms % dayMs;
  if (quote === null || dateShape(asOf) !== "instant" || daily.has(origin)) return [];
  if (sinceMidnight > slackMs && dayMs - sinceMidnight > slackMs) return [];
  const end = Math.round(ms / dayMs) * dayMs;
  return [{ date: dayOf(end - dayMs), value: quote.value }];
}

/** What is published once a day is dated by its source, not by the hour at which it was read. */
const daily: ReadonlySet<OriginId> = new Set(["fear-greed", "ecb", "cboe", "defillama", "defillama-stablecoins"]);
