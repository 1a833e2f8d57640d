import { quoted } from "../found.ts";

/** What JSON.parse does not tell: where a text stops being JSON, or a key given twice that it would drop in silence. */
export interface JsonFault {
  /** JavaScript string index. */
  readonly offset: number;
  /** In French, without a full stop. */
  readonly detail: string;
}

const blank = /[ \t\n\r]*/y;
const token = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
/** What a text between quotes may hold, a stretch at a time: one pattern for all of it would try a text that is never closed in every way. */
const stretch = /[^"\\\p{Cc}]+|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or }" | ", or ]" | "end";

const wanted: Readonly<Record<Expected, string>> = {
  value: "une valeur était attendue",
  "value or ]": "une valeur était attendue",
  key: "une clé entre guillemets droits était attendue",
  "key or }": "une clé entre guillemets droits était attendue",
  ":": "un deux-points était attendu",
  ", or }": "une virgule ou une accolade fermante était attendue",
  ", or ]": "une virgule ou un crochet fermant était attendu",
  end: "la fin du fichier était attendue",
};

/** The first fault of a JSON text, or null when there is none; linear, whatever the nesting. */
export function jsonFault(text: string): JsonFault | null {
  const open: (Set<string> | null)[] = [];
  let expected: Expected = "value";
  let offset = after(blank, text, 0);
  while (offset < text.length) {
    const end = text[offset] === '"' ? afterText(text, offset) : after(token, text, offset);
    const word = text.slice(offset, end);
    const next = step(word, expected, open);
    if (next === null) return { offset, detail: `${excerpt(text, offset)} se trouve là où ${wanted[expected]}` };
    if (next === "twice") return { offset, detail: `la clé ${word.slice(0, 42)} est donnée deux fois` };
    expected = next;
    offset = after(blank, text, end);
  }
  return expected === "end" ? null : { offset, detail: `le fichier s’arrête là où ${wanted[expected]}` };
}

/** What may come after `word`; `open` holds the keys seen in each open object and null for each open list. */
function step(word: string, expected: Expected, open: (Set<string> | null)[]): Expected | "twice" | null {
  const first = word[0];
  if (expected === "end" || first === undefined) return null;
  if (expected === ":") return first === ":" ? "value" : null;
  if (expected === "key" || expected === "key or }") {
    if (first === "}" && expected === "key or }") return closed(open);
    if (first !== '"') return null;
    const keys = open.at(-1);
    if (keys?.has(word)) return "twice";
    keys?.add(word);
    return ":";
  }
  if (expected === ", or }") return first === "}" ? closed(open) : first === "," ? "key" : null;
  if (expected === ", or ]") return first === "]" ? closed(open) : first === "," ? "value" : null;
  if (first === "]" && expected === "value or ]") return closed(open);
  if (first === "{" || first === "[") {
    open.push(first === "{" ? new Set() : null);
    return first === "{" ? "key or }" : "value or ]";
  }
  return /[\]},:]/.test(first) ? null : inside(open);
}

function closed(open: (Set<string> | null)[]): Expected {
  open.pop();
  return inside(open);
}

function inside(open: readonly (Set<string> | null)[]): Expected {
  const around = open.at(-1);
  return around === undefined ? "end" : around === null ? ", or ]" : ", or }";
}

function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** Behind the closing quote of the text that opens at `offset`; `offset` itself when it is not closed. */
function afterText(text: string, offset: number): number {
  let at = offset + 1;
  while (at < text.length && text[at] !== '"') {
    const next = after(stretch, text, at);
    if (next === at) return offset;
    at = next;
  }
  return at < text.length ? at + 1 : offset;
}

function excerpt(text: string, offset: number): string {
  return quoted(/^(?:[\p{L}\p{N}_.+-]+|.)/su.exec(text.slice(offset, offset + 80))?.[0] ?? "");
}
