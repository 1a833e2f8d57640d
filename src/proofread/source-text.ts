import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Strip } from "./page.ts";

/**
 * A text node with the place in the source of each of its characters. Escapes (`\*`) and character references (`&amp;`) are
 * one character of the text and several of the source; what the source has in between (`> ` of a quotation, the
 * indentation of a line) is passed over.
 */
export function placed(text: string, source: string, start: number, end: number): Strip {
  const places: number[] = [];
  let at = start;
  while (places.length < text.length && at < end) {
    const wanted = text[places.length];
    const reference = referenceAt(source, at);
    if (reference !== null && text.startsWith(reference.value, places.length)) {
      for (let unit = 0; unit < reference.value.length; unit += 1) places.push(at);
      at += reference.length;
    } else if (source[at] === "\\" && source[at + 1] === wanted && wanted !== "\\") {
      places.push(at);
      at += 2;
    } else {
      if (source[at] === wanted) places.push(at);
      // « \\ » is one backslash of the text.
      at += source[at] === wanted && wanted === "\\" && source[at + 1] === "\\" ? 2 : 1;
    }
  }
  while (places.length < text.length) places.push(Math.min(at, end));
  return { text, places };
}

interface Reference {
  readonly value: string;
  readonly length: number;
}

const pattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/uy;

function referenceAt(source: string, at: number): Reference | null {
  if (source[at] !== "&") return null;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? null : { value, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code > 0x10ffff ? null : { value: String.fromCodePoint(code), length: whole.length };
}
