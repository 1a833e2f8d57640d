import type { PieceRole, ValuePiece } from "../writing/article.ts";

/** A printed fact in a finished text: JavaScript string indices, so that `text` is the slice from `start` to `end`. */
export interface RenderedSpan {
  readonly start: number;
  readonly end: number;
  /** As it stands there, the format's escapes included. */
  readonly text: string;
  readonly fact: string;
  /** What the fact became there: a figure, a name, a word chosen from it… */
  readonly role: PieceRole;
  /** File and line of the template that printed it: `sector-move.hbs:14`. */
  readonly template: string;
  /** Where on that line the template calls for it, from 1. */
  readonly column: number;
}

/** A text in one format, and where it prints facts, in reading order. */
export interface Rendered {
  readonly text: string;
  readonly spans: readonly RenderedSpan[];
}

/** What a value became in a format, with its span when it prints a fact. */
export const renderedValue = (piece: ValuePiece, text: string): Rendered => ({
  text,
  spans:
    piece.fact === null || text === "" ? [] : [{ start: 0, end: text.length, text, ...originOf(piece, piece.fact) }],
});

const originOf = ({ role, place }: ValuePiece, fact: string): Omit<RenderedSpan, "start" | "end" | "text"> => ({
  fact,
  role,
  template: `${place.file}:${place.line}`,
  column: place.column,
});

/** Puts parts one after the other and moves their spans along. */
export const joinRendered = (parts: readonly (Rendered | string)[]): Rendered => {
  const texts: string[] = [];
  const spans: RenderedSpan[] = [];
  let length = 0;
  for (const part of parts) {
    const { text, spans: own } = typeof part === "string" ? { text: part, spans: [] } : part;
    for (const span of own) spans.push({ ...span, start: span.start + length, end: span.end + length });
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(""), spans };
};
