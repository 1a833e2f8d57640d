import { protectedLength } from "./markdown.ts";
import type { Region } from "./region.ts";

/**
 * Sets in the region's typography a stretch of Markdown prose typed on an ASCII keyboard: apostrophes, ellipses, the
 * spaces before ; ! ? : % and inside « ». Meant for the literal text of a template, once, as it is loaded, never for a
 * finished sentence. A stretch may begin or end in the middle of one. Idempotent. Addresses, code, HTML tags and table
 * rules are left as they are; no space is added where none was typed, except inside « ».
 */
export function typeset(text: string, region: Region): string {
  let set = "";
  let at = 0;
  while (at < text.length) {
    const step = nextStep(text, at, region);
    set += step.printed;
    at += step.length;
  }
  return set;
}

/** What to print for the characters that begin at a place, and how many they are. */
interface Step {
  readonly printed: string;
  readonly length: number;
}

const ellipsis = "...";

function nextStep(text: string, at: number, region: Region): Step {
  const kept = protectedLength(text, at);
  if (kept > 0) return { printed: text.slice(at, at + kept), length: kept };
  const character = text.charAt(at);
  if (character === "'") return { printed: "\u2019", length: 1 };
  if (text.startsWith(ellipsis, at)) return { printed: "…", length: ellipsis.length };
  if (character === "«") return { printed: region.openQuote, length: 1 + spacesFrom(text, at + 1) };
  if (character === "»") return { printed: region.closeQuote, length: 1 };
  const spaces = spacesFrom(text, at);
  if (spaces === 0) return { printed: character, length: 1 };
  if (isIndent(text, at)) return { printed: text.slice(at, at + spaces), length: spaces };
  return { printed: spaceBefore(text, at + spaces, region) ?? text.slice(at, at + spaces), length: spaces };
}

/** The space that the sign at this place asks for before it; null when it asks for none in particular. */
function spaceBefore(text: string, at: number, region: Region): string | null {
  const sign = text.charAt(at);
  if (sign === "»") return "";
  if (sign === "%") return region.beforePercent;
  if (!endsSomething(text.charAt(at + 1))) return null;
  if (sign === ":") return region.beforeColon;
  return sign === ";" || sign === "!" || sign === "?" ? region.beforeHighPunctuation : null;
}

/** Tells a punctuation mark from the same sign inside a word or markup: « ![image] », « :id ». */
function endsSomething(next: string): boolean {
  return next === "" || " \u00a0\u202f\t\r\n*_)]»”\"'\u2019!?….".includes(next);
}

function spacesFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && " \u00a0\u202f".includes(text.charAt(end))) end += 1;
  return end - at;
}

/** Spaces at the head of a line are Markdown's. Those at the head of the stretch follow a printed value. */
function isIndent(text: string, at: number): boolean {
  return text.charAt(at - 1) === "\n" && text.charAt(at + spacesFrom(text, at)) !== "»";
}
