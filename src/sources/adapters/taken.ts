import type { Source } from "../../facts/fact.ts";
import type { Fault, FaultKind } from "../http/fault.ts";
import type { Answer } from "../http/question.ts";
import { type OriginId, originOf } from "../origin.ts";
import type { Mood, RowFigure } from "../row.ts";
import type { DayClose } from "./close.ts";

/** The lists of a market file; `totals` are of the whole market. */
export type RowList = "assets" | "categories" | "indices" | "totals";

/** A figure of a row as the market file writes it; a value that is missing is absent, never zero. */
export type TakenFigure =
  | number
  | { readonly value: number; readonly unit?: "USD" | "EUR" | "count"; readonly asOf?: string };

/** What one source says of one entity. */
export interface TakenRow {
  readonly list: RowList;
  readonly origin: OriginId;
  /** What was asked to have it. */
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly categories: readonly string[];
  /** Of a sentiment index, what its maker calls its level; null for any other row. */
  readonly mood: Mood | null;
  readonly source: Source;
  /** When the source says that its figures hold: an instant, or the day of a figure that is of a day. */
  readonly asOf: string;
  readonly figures: Readonly<Partial<Record<RowFigure, TakenFigure>>>;
  /** Daily closes, oldest first. */
  readonly closes: readonly DayClose[];
}

/** All that a source gave, and what was wrong with the rest. */
export interface Taken {
  readonly rows: readonly TakenRow[];
  readonly faults: readonly Fault[];
}

/** Nothing at all. */
export const nothing: Taken = { rows: [], faults: [] };

/** Several takings as one, in their order. */
export function together(takings: readonly Taken[]): Taken {
  return { rows: takings.flatMap(({ rows }) => rows), faults: takings.flatMap(({ faults }) => faults) };
}

/** What an answer gives once understood; a fault gives nothing but itself. */
export function taken<T>(answer: Answer<T>, understand: (value: T, address: string) => Taken): Taken {
  return answer.is === "fault" ? { rows: [], faults: [answer.fault] } : understand(answer.value, answer.address);
}

/** A fault that only a reader of the answer could find; `detail` is a French clause without full stop. */
export function faultIn(origin: OriginId, address: string, kind: FaultKind, detail: string): Fault {
  return { kind, origin, address, detail, status: 200, waitMs: null };
}

/** A row that this source gave at this address, with what the market file has by default. */
export function rowOf(
  origin: OriginId,
  address: string,
  row: Pick<TakenRow, "list" | "id" | "name" | "asOf" | "figures"> & Partial<TakenRow>,
): TakenRow {
  return {
    origin,
    address,
    symbol: null,
    categories: [],
    mood: null,
    source: originOf(origin).credit,
    closes: [],
    ...row,
  };
}

/** The figures that a source gave, without those it left empty. */
export function present(
  figures: Readonly<Partial<Record<RowFigure, TakenFigure | null | undefined>>>,
): TakenRow["figures"] {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null && figure !== undefined));
}
