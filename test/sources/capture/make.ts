/** Rows for tests of captures. */
import type { TakenRow } from "../../../src/sources/adapters/taken.ts";
import type { CaptureFigure, CaptureRow } from "../../../src/sources/capture/row.ts";
import { originOf } from "../../../src/sources/origin.ts";

export const nowMs = Date.parse("2025-01-27T05:00:00Z");

/** What CoinGecko said of bitcoin a minute ago, unless told otherwise. */
export function takenRow(given: Partial<TakenRow> = {}): TakenRow {
  const origin = given.origin ?? "coingecko";
  return {
    list: "assets",
    origin,
    address: `https://${origin}.example/asked`,
    id: "bitcoin",
    name: "Bitcoin",
    symbol: "BTC",
    categories: [],
    mood: null,
    source: originOf(origin).credit,
    asOf: "2025-01-27T04:59:00Z",
    figures: { price: 100 },
    closes: [],
    ...given,
  };
}

/** A row once merged. */
export function captureRow(given: Partial<CaptureRow> = {}): CaptureRow {
  const { address: _, figures: __, ...row } = takenRow();
  return { ...row, figures: { price: figureOf(100) }, ...given };
}

export function figureOf(value: number, given: Partial<CaptureFigure> = {}): CaptureFigure {
  const { asOf, source } = takenRow();
  return { value, unit: null, asOf, source, also: [], ...given };
}
