import type { Passage, Piece, ValuePiece } from "./article.ts";

/** Private-use characters that stand around a slot's number while a template runs; templates may not hold them. */
const open = "\uE000";
const close = "\uE001";
const slotPattern = /\uE000(\d+)\uE001/u;

/** Whether a text holds the characters that mark slots. */
export function holdsSlots(text: string): boolean {
  return [open, close, paragraphBreak].some((mark) => text.includes(mark));
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

/** Stands for a blank line that an editor typed, so that one left by template logic breaks no paragraph. */
export const paragraphBreak = "\uE002";

/** Joins the lines of each paragraph and drops the blank space that template logic leaves; values are untouched. */
function layOut(text: string): string {
  return text
    .split(paragraphBreak)
    .flatMap((block) =>
      layOutBlock(
        block
          .split("\n")
          .map(squeezed)
          .filter((line) => line !== ""),
      ),
    )
    .join("\n\n");
}

function squeezed(line: string): string {
  return line
    .replace(/[ \t]+/gu, " ")
    .replace(/ ([,.)])/gu, "$1")
    .replace(/^ | $/gu, "");
}

/** Tables, quotations, lists and headings keep their lines; the lines of a paragraph are one. */
function layOutBlock(lines: readonly string[]): readonly string[] {
  const groups: { readonly sign: string; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const sign = /^(?:[|>]|#+ |[*+-] |\d{1,2}\. )/u.exec(line)?.[0].replace(/^\d+/u, "1") ?? "";
    const last = groups.at(-1);
    if (last !== undefined && last.sign === sign && !sign.startsWith("#")) last.lines.push(line);
    else groups.push({ sign, lines: [line] });
  }
  return groups.map((group) => (group.sign === "" ? squeezed(group.lines.join(" ")) : group.lines.join("\n")));
}

function pieces(text: string, values: readonly ValuePiece[]): Passage {
  return text.split(slotPattern).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === "" ? [] : [{ is: "literal", text: part }];
    const value = values[Number(part)];
    return value === undefined || value.text === "" ? [] : [value];
  });
}

/** Where a literal ends so that a sentence begins: a full stop and space, a new block, cell, item or heading. */
const sentenceStart = /(?:[.!?…]\u00a0?[»”]? |\n\n|\| |\n(?:[>*+-]|#+|\d{1,2}\.) )\**$/u;

/** A passage begins as a block does. */
function opensSentence(passage: Passage, index: number): boolean {
  const before = passage[index - 1];
  if (before === undefined) return true;
  return before.is === "literal" && sentenceStart.test(index === 1 ? `\n\n${before.text}` : before.text);
}

/** Gives a capital to French words that open a sentence; names, quotations and addresses keep their case. */
function capitalised(passage: Passage): Passage {
  return passage.map((piece, index) => {
    if (piece.is === "literal" || piece.role === "name" || piece.role === "verbatim") return piece;
    if (piece.text === piece.machine || !opensSentence(passage, index)) return piece;
    return { ...piece, text: piece.text.charAt(0).toLocaleUpperCase("fr") + piece.text.slice(1) };
  });
}
