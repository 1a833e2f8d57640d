import type { Source } from "../../facts/fact.ts";
import type { DayClose } from "../adapters/close.ts";
import type { RowList, TakenFigure, TakenRow } from "../adapters/taken.ts";
import type { OriginId } from "../origin.ts";
import { type Mood, type RowFigure, rowFigures } from "../row.ts";

/** What one entity is once all its sources have been heard. */
export interface CaptureRow {
  readonly list: RowList;
  /** The primary source: the first that spoke of it. */
  readonly origin: OriginId;
  readonly id: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly categories: readonly string[];
  readonly mood: Mood | null;
  readonly source: Source;
  readonly asOf: string;
  readonly figures: Readonly<Partial<Record<RowFigure, CaptureFigure>>>;
  readonly closes: readonly DayClose[];
}

/** A figure with the other sources that give it too, for a guard to compare. */
export interface CaptureFigure {
  readonly value: number;
  readonly unit: "USD" | "EUR" | "count" | null;
  readonly asOf: string;
  readonly source: Source;
  readonly also: readonly { readonly value: number; readonly source: Source; readonly asOf: string }[];
}

/** Figures that mean the same wherever they were read; a volume or a high is of one venue. */
const comparable: readonly RowFigure[] = ["price", "change24h", "level"];

/** Two readings further apart than this may differ without either being wrong. */
const sameMomentMs = 10 * 60_000;

/** One row an entity, in the order in which they were first given; the first source to give a figure is the one named for it. */
export function mergeRows(rows: readonly TakenRow[]): readonly CaptureRow[] {
  const groups = new Map<string, TakenRow[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return [...groups.values()].flatMap(mergeOne);
}

function mergeOne(group: readonly TakenRow[]): readonly CaptureRow[] {
  const [first] = group;
  if (first === undefined) return [];
  // An asset and a category may share an id; a market file knows only one of them.
  const rows = group.filter((row) => row.list === first.list);
  const { list, origin, id, name, symbol, mood, source, asOf } = first;
  const figures = Object.fromEntries(
    rowFigures.flatMap(({ key }) => {
      const figure = mergeFigure(rows, key);
      return figure === null ? [] : [[key, figure] as const];
    }),
  );
  const categories = [...new Set(rows.flatMap((row) => row.categories))];
  return [{ list, origin, id, name, symbol, categories, mood, source, asOf, figures, closes: first.closes }];
}

function mergeFigure(rows: readonly TakenRow[], key: RowFigure): CaptureFigure | null {
  const [primary, ...others] = rows.flatMap((row) => {
    const given = row.figures[key];
    return given === undefined ? [] : [{ origin: row.origin, source: row.source, ...readingOf(given, row.asOf) }];
  });
  if (primary === undefined) return null;
  const { value, unit, asOf, source } = primary;
  const also = others
    .filter((other) => comparable.includes(key) && other.origin !== primary.origin)
    .filter((other) => Math.abs(Date.parse(other.asOf) - Date.parse(asOf)) <= sameMomentMs)
    .map((other) => ({ value: other.value, source: other.source, asOf: other.asOf }));
  return { value, unit, asOf, source, also };
}

/** A figure never is −0, which would be printed with its sign. */
function readingOf(given: TakenFigure, asOf: string): Pick<CaptureFigure, "value" | "unit" | "asOf"> {
  if (typeof given === "number") return { value: given + 0, unit: null, asOf };
  return { value: given.value + 0, unit: given.unit ?? null, asOf: given.asOf ?? asOf };
}
