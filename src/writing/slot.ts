import type { Passage, Piece, ValuePiece } from "./article.ts";

/** Private-use characters that stand around a slot's number while a template runs; templates may not hold them. */
const open = "\uE000";
const close = "\uE001";
const slotPattern = /\uE000(\d+)\uE001/u;

/** Whether a text holds the characters that mark slots. */
export function holdsSlots(text: string): boolean {
  return text.includes(open) || text.includes(close);
}

/** Values printed while a template runs: each stands in the text as a slot until the passage is read back. */
export interface Slots {
  /** Keeps a value and returns the slot to print in its stead. */
  readonly put: (value: Omit<ValuePiece, "is">) => string;
  /** The passage that a rendered text is, its layout cleaned and its sentences capitalised. */
  readonly read: (text: string) => Passage;
}

/** A fresh set of slots, for one article. */
export function createSlots(): Slots {
  const values: ValuePiece[] = [];
  return {
    put: (value) => `${open}${values.push({ is: "value", ...value }) - 1}${close}`,
    read: (text) => capitalised(pieces(layOut(text), values)),
  };
}

/** Joins the lines of each paragraph and drops the blank space that template logic leaves; values are untouched. */
function layOut(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map((block) =>
      layOutBlock(
        block
          .split("\n")
          .map((line) => squeezed(line))
          .filter((line) => line !== ""),
      ),
    )
    .filter((block) => block !== "")
    .join("\n\n");
}

function squeezed(line: string): string {
  return line
    .replace(/ {2,}/gu, " ")
    .replace(/ +([,.)])/gu, "$1")
    .replace(/^ +| +$/gu, "");
}

/** Tables, quotations, lists and headings keep their lines; a paragraph is one line. */
function layOutBlock(lines: readonly string[]): string {
  const keepsLines = /^(?:\||>|#|- )/u.test(lines[0] ?? "");
  return lines.join(keepsLines ? "\n" : " ");
}

function pieces(text: string, values: readonly ValuePiece[]): Passage {
  return text.split(slotPattern).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === "" ? [] : [{ is: "literal", text: part }];
    const value = values[Number(part)];
    return value === undefined || value.text === "" ? [] : [value];
  });
}

/** Where a literal ends so that a sentence begins: a full stop and space, a new block, cell, item or heading. */
const sentenceStart = /(?:^|[.!?…][»”]? |\n\n|\n?\| |\n?> |\n?- |#+ )\**$/u;

/** Gives a capital to French words that open a sentence; names and quotations keep the case they came with. */
function capitalised(passage: Passage): Passage {
  return passage.map((piece, index) => {
    if (piece.is === "literal" || piece.role === "name" || piece.role === "verbatim") return piece;
    const before = passage[index - 1];
    const opens = before === undefined || (before.is === "literal" && sentenceStart.test(before.text));
    return opens ? { ...piece, text: piece.text.charAt(0).toLocaleUpperCase("fr") + piece.text.slice(1) } : piece;
  });
}
