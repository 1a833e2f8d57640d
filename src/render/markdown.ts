import type { Article, Passage, Piece, ValuePiece } from "../writing/article.ts";
import { httpAddress } from "./address.ts";
import { escapeLiteral, escapeMarkdown, markdownAddress } from "./escape.ts";
import { onOneLine, rawText, trimPassage } from "./passage.ts";
import { joinRendered, type Rendered, renderedValue } from "./rendered.ts";
import { cleanText } from "./text.ts";

/** The article as one Markdown text: title, chapô, what changed since a version before, body, and the résumé, which closes it. */
export const renderMarkdown = (article: Article): Rendered => {
  const [title, ...blocks] = [
    renderPassage(onOneLine(article.titles[0])),
    renderPassage(onOneLine(article.chapo)),
    ...article.notes.map(({ text }) => renderPassage(onOneLine(text))),
    renderPassage(trimPassage(article.body)),
    renderPassage(onOneLine(article.resume)),
  ];
  return joinRendered([
    "# ",
    title ?? "",
    ...blocks.filter(({ text }) => text !== "").flatMap((block) => ["\n\n", block]),
  ]);
};

/** One passage as Markdown in which no value is markup, wherever it stands. Read after a line end. */
export const renderPassage = (passage: Passage): Rendered => {
  const parts: Rendered[] = [];
  let line = "";
  passage.forEach((piece, at) => {
    const part = renderPiece(piece, line, passage.slice(at + 1));
    parts.push(part);
    line = (line + part.text).replace(/^.*\n/s, "");
  });
  return joinRendered(parts);
};

/** One passage as plain text, for the fields that no format reads as markup. */
export const renderPlain = (passage: Passage): Rendered =>
  joinRendered(
    onOneLine(passage).map((piece) =>
      piece.is === "literal" ? piece.text : renderedValue(piece, cleanText(piece.text)),
    ),
  );

const renderPiece = (piece: Piece, line: string, rest: Passage): Rendered => {
  if (piece.is === "value") return renderValue(piece, line, rest);
  const text = escapeLiteral(piece.text, rest[0]);
  // « 2025 » and « . » would together begin a numbered list.
  const isListNumber = /^[\s>]*\d{1,9}$/.test(line) && /^[.)](?:\s|$)/.test(text);
  return { text: isListNumber ? `\\${text}` : text, spans: [] };
};

const renderValue = (piece: ValuePiece, line: string, rest: Passage): Rendered => {
  const text = cleanText(piece.text);
  const address = piece.role === "link" && piece.machine !== null ? httpAddress(piece.machine) : null;
  if (address !== null && text !== "")
    return joinRendered([
      "[",
      renderedValue(piece, escapeMarkdown(text, line, "]")),
      `](<${markdownAddress(address, "")}>)`,
    ]);
  return renderedValue(piece, escapeMarkdown(text, line, readAhead(rest)));
};

/** The few characters that come next: all that can complete a sign. */
const readAhead = (rest: Passage): string =>
  rest
    .slice(0, 8)
    .map((piece) => (piece.is === "value" && piece.role === "link" ? "[" : "") + rawText(piece))
    .join("")
    .slice(0, 48);
