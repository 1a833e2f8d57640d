import { displayWidth } from "./width.ts";

/** How a stretch of terminal text is set off. */
export type Tint = "bold" | "italic" | "dim" | "underline";

/** A stretch of terminal text in one look. Its text is cleaned and holds no line end. */
export interface Run {
  readonly text: string;
  readonly tints: readonly Tint[];
}

/** A line of terminal text before it is painted. */
export type Line = readonly Run[];

const codes = { bold: 1, dim: 2, italic: 3, underline: 4 } satisfies Record<Tint, number>;

/** A line as it is sent to the terminal; without colour, its bare text. */
export const paintLine = (line: Line, color: boolean): string =>
  line
    .map(({ text, tints }) =>
      color && tints.length > 0 && text !== ""
        ? `\u001b[${tints.map((tint) => codes[tint]).join(";")}m${text}\u001b[0m`
        : text,
    )
    .join("");

/** Columns a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** Text in one look. */
export const run = (text: string, ...tints: readonly Tint[]): Run => ({ text, tints });
