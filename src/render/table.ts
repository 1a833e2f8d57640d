import { type Line, lineWidth, type Run, run } from "./run.ts";
import { wrapRuns } from "./wrap.ts";

/** A table whose cells are styled text; `align` is Markdown's, by column. */
export interface Table {
  readonly header: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
  readonly align: readonly ("left" | "center" | "right" | null)[];
}

const gap = "  ";

/** A table in columns, or a line per row when the terminal is too narrow for its columns. */
export const tableLines = (table: Table, width: number): readonly Line[] => {
  const widths = table.header.map((cell, column) =>
    Math.max(lineWidth(cell), ...table.rows.map((row) => lineWidth(row[column] ?? []))),
  );
  const total = widths.reduce((sum, own) => sum + own, 0) + gap.length * (widths.length - 1);
  if (total > width) return table.rows.flatMap((row) => wrapRuns(sentenceOf(row, table.header), width));
  const layOut = (row: readonly Line[]) => row.flatMap((cell, column) => pad(cell, column, widths, table.align));
  return [layOut(table.header), [run("─".repeat(total), "dim")], ...table.rows.map(layOut)];
};

const pad = (cell: Line, column: number, widths: readonly number[], align: Table["align"]): readonly Run[] => {
  const room = (widths[column] ?? 0) - lineWidth(cell);
  const shares = { left: 0, center: Math.floor(room / 2), right: room };
  const before = shares[align[column] ?? "left"];
  const isLast = column === widths.length - 1;
  return [run(" ".repeat(before)), ...cell, run(isLast ? "" : " ".repeat(room - before) + gap)];
};

/** « Fetch.ai · Prix : 1,12 dollar · 24 h : −7,9 % » */
const sentenceOf = (row: readonly Line[], header: readonly Line[]): readonly Run[] =>
  row.flatMap((cell, column) =>
    column === 0 ? [run("• "), ...cell] : [run(" · "), ...(header[column] ?? []), run("\u00a0: "), ...cell],
  );
