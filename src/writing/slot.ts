import type { Passage, ValuePiece } from "./article.ts";
import type { DraftPiece, Joint } from "./joint.ts";
import { joined } from "./joint.ts";
import type { Opening, Told } from "./told.ts";
import { createTeller, openingOf } from "./told.ts";

/** Private-use characters that stand around a slot's number while a template runs; templates may not hold them. */
const open = "\uE000";
const close = "\uE001";
const slotPattern = /\uE000(\d+)\uE001/u;

/** What a template writes once the reader of its passage has read all that stands before. */
type Deferred = (told: Told) => string;

/** What a slot stands for until its passage is read. */
type Held =
  | { readonly is: "piece"; readonly piece: ValuePiece | Joint }
  | { readonly is: "deferred"; readonly write: Deferred; readonly opening: string | null };

/** Whether a text holds the characters that mark slots. */
export function holdsSlots(text: string): boolean {
  return [open, close, paragraphBreak].some((mark) => text.includes(mark));
}

/** Values printed while a template runs: each stands in the text as a slot until the passage is read back. */
export interface Slots {
  /** Keeps a value and returns the slot to print in its stead. */
  readonly put: (value: Omit<ValuePiece, "is">) => string;
  /** Keeps a place where two clauses are joined, or cut when together they are too long. */
  readonly join: (joint: Omit<Joint, "is">) => string;
  /**
   * Leaves a text to be written when its passage is read, in reading order. `opening` names what a sentence begins with
   * when it begins there; null when only its text can say.
   */
  readonly defer: (write: Deferred, opening: string | null) => string;
  /** How a text that holds slots begins, as far as can be told before it is read; null when it cannot. */
  readonly openingOf: (text: string) => string | null;
  /** The text without what its slots hold: the wording alone. */
  readonly wordingOf: (text: string) => string;
  /**
   * The passage that a rendered text is: what was deferred is written, the layout cleaned, sentences capitalised.
   * `continues`: its reader comes from the passage read before, whose openings are still heard. Default false.
   */
  readonly read: (text: string, continues?: boolean) => Passage;
}

/** A fresh set of slots, for one article. */
export function createSlots(): Slots {
  const all: Held[] = [];
  let openings: readonly Opening[] = [];
  const keep = (held: Held): string => `${open}${all.push(held) - 1}${close}`;
  return {
    put: (value) => keep({ is: "piece", piece: { is: "value", ...value } }),
    join: (joint) => keep({ is: "piece", piece: { is: "joint", ...joint } }),
    defer: (write, opening) => keep({ is: "deferred", write, opening }),
    openingOf: (text) => {
      const [literal = "", index] = text.split(slotPattern);
      if (literal.trim() !== "") return openingOf(literal);
      const held = all[Number(index)];
      if (held?.is === "deferred") return held.opening;
      return held?.piece.is === "value" ? openingOf(held.piece.text) : null;
    },
    wordingOf: (text) => squeezed(text.replaceAll(new RegExp(slotPattern, "gu"), "•").replace(/\s+/gu, " ")),
    read: (text, continues = false) => {
      const settled = settle(text, all, continues ? openings : []);
      openings = settled.openings;
      return capitalised(joined(pieces(layOut(settled.text), all)));
    },
  };
}

interface Settled {
  readonly text: string;
  readonly openings: readonly Opening[];
}

/** The text with all that was deferred written out, each part knowing what its reader has read. */
function settle(whole: string, all: readonly Held[], before: readonly Opening[]): Settled {
  const teller = createTeller(before);
  const write = (inner: string, hint: string | null): string =>
    inner
      .split(slotPattern)
      .map((part, index) => {
        if (index % 2 === 0) {
          teller.literal(part);
          return part;
        }
        const held = all[Number(part)];
        if (held === undefined) return "";
        if (held.is === "deferred") return write(held.write(teller.told()), held.opening ?? hint);
        if (held.piece.is === "value") teller.value(held.piece.text, hint);
        else teller.joint();
        return `${open}${part}${close}`;
      })
      .join("");
  const text = write(whole, null);
  return { text, openings: teller.told().openings };
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

function pieces(text: string, all: readonly Held[]): readonly DraftPiece[] {
  return text.split(slotPattern).flatMap((part, index): DraftPiece[] => {
    if (index % 2 === 0) return part === "" ? [] : [{ is: "literal", text: part }];
    const held = all[Number(part)];
    if (held?.is !== "piece") return [];
    return held.piece.is === "value" && held.piece.text === "" ? [] : [held.piece];
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
