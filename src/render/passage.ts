import type { Passage, Piece } from "../writing/article.ts";
import { cleanText } from "./text.ts";

/** A passage as a single line, as titles and one-paragraph fields are: the template's line ends become spaces. */
export const onOneLine = (passage: Passage): Passage =>
  trimPassage(passage.map((piece) => mapLiteral(piece, (text) => text.replace(/[ \t]*\n[ \t\n]*/g, " "))));

/** A passage without the blank that a template leaves at its ends. Values keep theirs. */
export const trimPassage = (passage: Passage): Passage => {
  const isPrinted = (piece: Piece) => piece.is === "value" || /[^ \t\n]/.test(piece.text);
  const first = passage.findIndex(isPrinted);
  const last = passage.findLastIndex(isPrinted);
  return first < 0
    ? []
    : passage
        .slice(first, last + 1)
        .map((piece, at) => (at === 0 ? mapLiteral(piece, (text) => text.replace(/^[ \t\n]*\n|^[ \t]+/, "")) : piece))
        .map((piece, at) => (at === last - first ? mapLiteral(piece, (text) => text.replace(/[ \t\n]+$/, "")) : piece));
};

/** The words of a passage before any format: literals as typed, values cleaned. */
export const rawText = (piece: Piece): string => (piece.is === "literal" ? piece.text : cleanText(piece.text));

const mapLiteral = (piece: Piece, change: (text: string) => string): Piece =>
  piece.is === "literal" ? { ...piece, text: change(piece.text) } : piece;
