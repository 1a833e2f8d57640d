/** How many characters from this place are a dash between spaces typed as two hyphens; 0 for anything else. */
export function dashLength(text: string, at: number): number {
  const isTyped = text.startsWith("--", at) && isSpace(text.charAt(at - 1)) && isSpace(text.charAt(at + 2));
  return isTyped && !/(?:^|\n)\s*$/u.test(text.slice(0, at)) ? 2 : 0;
}

/**
 * Whether the spaces from `start` to `end` stand inside a pair of dashes, behind the first or before the second: « le
 * bitcoin – encore lui – recule ». A pair is known when both stand on one line of one stretch; a dash alone has no inside.
 */
export function isBeside(text: string, start: number, end: number): boolean {
  if (!isDash(text, start - 1) && !isDash(text, end)) return false;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const dashes = [...line.matchAll(/(?<=[^\s|«]\s+)(?:[–—]|--)(?=\s+[^\s|»])/gu)];
  if (dashes.length % 2 === 1) return false;
  return dashes.some(({ index, 0: { length } }, rank) =>
    rank % 2 === 0 ? lineStart + index + length === start : lineStart + index === end,
  );
}

function isDash(text: string, at: number): boolean {
  return "–—-".includes(text.charAt(at)) && text.charAt(at) !== "";
}

/** A quotation mark counts: typesetting puts its space there. */
function isSpace(character: string): boolean {
  return /^[\s«»]$/u.test(character);
}
