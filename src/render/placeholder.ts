import type { Passage, ValuePiece } from "../writing/article.ts";
import { escapeLiteral } from "./escape.ts";

const open = "\ue000";
const close = "\ue001";
const closeInLink = "\ue002";

/** A stretch of text that went through the Markdown parser, cut at the values. */
export type Chunk = string | { readonly piece: ValuePiece; readonly inLink: boolean };

/**
 * A passage as Markdown in which each value is a placeholder that every grammar reads as a letter: what comes from
 * outside is never parsed.
 */
export const placeholderSource = (passage: Passage): string =>
  passage
    .map((piece, at) =>
      piece.is === "value"
        ? `${open}${at}${close}`
        : escapeLiteral(piece.text.replace(/[\ue000-\ue002]/g, "\ufffd"), passage[at + 1]),
    )
    .join("");

/** Cuts parsed text at its placeholders. Values are not looked into, so theirs may hold the same characters. */
export const chunksOf = (text: string, passage: Passage): readonly Chunk[] =>
  text.split(/(\ue000\d+[\ue001\ue002])/).flatMap((part): readonly Chunk[] => {
    if (!part.startsWith(open)) return part === "" ? [] : [part];
    const piece = passage[Number(part.slice(1, -1))];
    return piece?.is === "value" ? [{ piece, inLink: part.endsWith(closeInLink) }] : [];
  });

/** Marks the placeholders of a text as standing inside a link, which can hold no other. */
export const insideLink = (text: string): string => text.replaceAll(close, closeInLink);
