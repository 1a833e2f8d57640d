import type { ValuePiece } from "../writing/article.ts";

/** A printed fact in a finished text: JavaScript string indices, so that `text` is the slice from `start` to `end`. */
export interface RenderedSpan {
  readonly start: number;
  readonly end: number;
  /** As it stands there, the format's escapes included. */
  readonly text: string;
  readonly fact: string;
  /** File and line of the template that printed it: `sector-move.hbs:14`. */
  readonly template: string;
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
    piece.fact === null || text === ""
      ? []
      : [{ start: 0, end: text.length, text, fact: piece.fact, template: `${piece.place.file}:${piece.place.line}` }],
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
