import { holdsTogether } from "./bond.ts";
import { dashLength, isBeside } from "./dash.ts";
import { protectedLength } from "./markdown.ts";
import type { Region } from "./region.ts";

/**
 * Sets in the region's typography a stretch of Markdown prose typed on an ASCII keyboard: apostrophes, ellipses, dashes,
 * the spaces before ; ! ? : %, inside « », around dashes that go in pairs, between a number and its unit, behind M. and
 * n°; quotes inside quotes. Meant for the literal text of a template, once, as it is loaded, never for a finished
 * sentence. A stretch may begin or end in the middle of one. Idempotent. Addresses, code, HTML tags and table rules are
 * left as they are; no space is added where none was typed, except inside « ».
 */
export function typeset(text: string, region: Region): string {
  let set = "";
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    const step = nextStep(text, at, depth, region);
    set += step.printed;
    at += step.length;
    depth = Math.max(0, depth + (step.deeper ?? 0));
  }
  return set;
}

/** What to print for the characters that begin at a place, and how many they are. */
interface Step {
  readonly printed: string;
  readonly length: number;
  /** By how many quotation marks the text is deeper after it. */
  readonly deeper?: 1 | -1;
}

const ellipsis = "...";
const spaces = " \u00a0\u202f";
/** Signs that are enough to see on either side of a space: longer than any unit or title. */
const reach = 12;

function nextStep(text: string, at: number, depth: number, region: Region): Step {
  const kept = protectedLength(text, at);
  if (kept > 0) return { printed: text.slice(at, at + kept), length: kept };
  const character = text.charAt(at);
  if (character === "'") return { printed: "\u2019", length: 1 };
  if (text.startsWith(ellipsis, at)) return { printed: "…", length: ellipsis.length };
  const dash = dashLength(text, at);
  if (dash > 0) return { printed: "–", length: dash };
  const quote = quoteStep(text, at, depth, region);
  if (quote !== null) return quote;
  const length = spacesFrom(text, at);
  if (length === 0) return { printed: character, length: 1 };
  const typed = text.slice(at, at + length);
  if (isIndent(text, at)) return { printed: typed, length };
  return { printed: spaceBefore(text, at, at + length, region) ?? typed, length };
}

/** The region's quotation mark for the one typed here, inner ones inside others; null for any other sign. */
function quoteStep(text: string, at: number, depth: number, region: Region): Step | null {
  switch (text.charAt(at)) {
    case "«":
      return {
        printed: depth === 0 ? region.openQuote : region.openInnerQuote,
        length: 1 + spacesFrom(text, at + 1),
        deeper: 1,
      };
    case "»":
      return { printed: depth < 2 ? region.closeQuote : region.closeInnerQuote, length: 1, deeper: -1 };
    case "“":
      return depth === 0 ? null : { printed: region.openInnerQuote, length: 1 };
    case "”":
      return depth === 0 ? null : { printed: region.closeInnerQuote, length: 1 };
    default:
      return null;
  }
}

/** What to print for the spaces from `start` to `at`, where a sign stands; null when as typed. */
function spaceBefore(text: string, start: number, at: number, region: Region): string | null {
  const sign = text.charAt(at);
  if (sign === "»") return "";
  if (sign === "%") return region.beforePercent;
  if (isBeside(text, start, at)) return "\u00a0";
  if (holdsTogether(text.slice(Math.max(0, start - reach), start), text.slice(at, at + reach))) return "\u00a0";
  if (!endsSomething(text.charAt(at + 1))) return null;
  if (sign === ":") return region.beforeColon;
  return sign === ";" || sign === "!" || sign === "?" ? region.beforeHighPunctuation : null;
}

/** Tells a punctuation mark from the same sign inside a word or markup: « ![image] », « :id ». */
function endsSomething(next: string): boolean {
  return next === "" || " \u00a0\u202f\t\r\n*_)]»”\"'\u2019!?….,|<".includes(next);
}

function spacesFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && spaces.includes(text.charAt(end))) end += 1;
  return end - at;
}

/** Spaces at the head of a line are Markdown's. Those at the head of the stretch follow a printed value. */
function isIndent(text: string, at: number): boolean {
  return text.charAt(at - 1) === "\n" && text.charAt(at + spacesFrom(text, at)) !== "»";
}
