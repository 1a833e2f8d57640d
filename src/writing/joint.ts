import { que } from "../french/elision.ts";
import { smallWord } from "../french/small-word.ts";
import type { Passage, Piece } from "./article.ts";
import { wordCount } from "./word-count.ts";

/** A place where two clauses meet: joined by a word in a sentence that stays short, else two sentences. */
export interface Joint {
  readonly is: "joint";
  /** What joins them, with what stands before it: « , tandis que », or a space of the region and « ; ». */
  readonly word: string;
}

/** A piece before its joints are settled. */
export type DraftPiece = Piece | Joint;

/** The longest sentence, in words, that two clauses may make together. */
const longestJoined = 25;

/** Settles every joint of a passage: its word where the sentence stays short, a full stop and a capital elsewhere. */
export function joined(draft: readonly DraftPiece[]): Passage {
  const pieces: Piece[] = [];
  let joint: Joint | null = null;
  for (const [index, piece] of draft.entries()) {
    if (piece.is === "joint") {
      trimEnd(pieces);
      joint = piece;
      continue;
    }
    const next = joint === null ? piece : withoutLead(piece);
    if (joint !== null && next.text !== "") {
      const isCut = wordsBefore(pieces) + wordsAfter(draft.slice(index)) > longestJoined;
      if (joinsClauses(pieces, next))
        pieces.push({ is: "literal", text: isCut ? ". " : joining(joint.word, next.text) });
      pieces.push(isCut && next.is === "literal" ? { ...next, text: capital(next.text) } : next);
      joint = null;
    } else if (next.text !== "") pieces.push(next);
  }
  return merged(pieces);
}

/** A joint with nothing on one side, by the template's logic, joins nothing. */
function joinsClauses(pieces: readonly Piece[], next: Piece): boolean {
  const before = pieces.map((piece) => (piece.is === "literal" ? piece.text : wordLike(piece.text))).join("");
  const endsClause = /(?:^|[\n.!?…,;:(])$/u.test(before.trimEnd());
  return !endsClause && !(next.is === "literal" && /^[\n.!?…,;:)]/u.test(next.text));
}

/** « , tandis que » loses its vowel before a word that asks for it; « lorsque » before a few words alone. */
function joining(word: string, next: string): string {
  const strict = /^(.*)(lorsque|puisque|quoique)$/u.exec(word);
  if (strict !== null) return `${strict[1]}${smallWord(strictOf(strict[2]), next)}`;
  return word.endsWith("que") ? `${word.slice(0, -"que".length)}${que(next)}` : `${word} `;
}

function strictOf(word: string | undefined): "lorsque" | "puisque" | "quoique" {
  return word === "puisque" || word === "quoique" ? word : "lorsque";
}

function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last?.is === "literal") pieces.splice(-1, 1, { ...last, text: last.text.replace(/ +$/u, "") });
}

function withoutLead(piece: Piece): Piece {
  return piece.is === "literal" ? { ...piece, text: piece.text.replace(/^ +/u, "") } : piece;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

/** Literals that stand side by side are one. */
function merged(pieces: readonly Piece[]): Passage {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.is === "literal" && last?.is === "literal")
      whole.splice(-1, 1, { is: "literal", text: last.text + piece.text });
    else if (piece.text !== "") whole.push(piece);
  }
  return whole;
}

/** A no-break space after a stop follows an abbreviation: « M. Durand ». */
const sentenceEnd = /[.!?…](?:\u00a0?[»”])?(?=[ \n])|\n/u;

function wordsBefore(pieces: readonly Piece[]): number {
  const text = pieces.map((piece) => (piece.is === "literal" ? piece.text : wordLike(piece.text))).join("");
  return wordCount(text.split(new RegExp(sentenceEnd, "gu")).at(-1) ?? "");
}

/** Up to the end of the sentence, or to the next joint, which may cut it. */
function wordsAfter(draft: readonly DraftPiece[]): number {
  const end = draft.findIndex((piece) => piece.is === "joint");
  const text = (end < 0 ? draft : draft.slice(0, end))
    .map((piece) => (piece.is === "literal" ? piece.text : piece.is === "value" ? wordLike(piece.text) : ""))
    .join("");
  return wordCount(text.split(sentenceEnd)[0] ?? "");
}

/** A value's stops end no sentence. */
function wordLike(text: string): string {
  return text.replace(/[.!?…\n]/gu, "-");
}
