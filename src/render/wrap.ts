import { type Line, lineWidth, type Run, run } from "./run.ts";
import { displayWidth } from "./width.ts";

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Lays text out in lines of at most `width` columns. Only ordinary spaces break: U+00A0 and U+202F hold what French
 * holds together, and a longer word keeps its line to itself.
 */
export const wrapRuns = (runs: readonly Run[], width: number): readonly Line[] => {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const word of wordsOf(runs)) {
    if (line.length > 0 && lineWidth(line) + 1 + lineWidth(word) > width) {
      lines.push(line);
      line = [];
    }
    line = line.length === 0 ? [...word] : [...line, spaceBetween(line, word), ...word];
  }
  return [...lines, line].filter(({ length }) => length > 0).map(mergeRuns);
};

/** The same with longer words cut, wherever they reach the edge: ids and addresses have no space to break at. */
export const foldRuns = (runs: readonly Run[], width: number): readonly Line[] =>
  wrapRuns(runs, width).flatMap((line) => (lineWidth(line) <= width ? [line] : cut(line, width)));

const cut = (line: Line, width: number): readonly Line[] => {
  const lines: Run[][] = [[]];
  for (const { text, tints } of line)
    for (const { segment } of graphemes.segment(text)) {
      const last = lines.at(-1) ?? [];
      if (last.length > 0 && lineWidth(last) + displayWidth(segment) > width) lines.push([{ text: segment, tints }]);
      else last.push({ text: segment, tints });
    }
  return lines.map(mergeRuns);
};

/** A word may change its look midway. */
const wordsOf = (runs: readonly Run[]): readonly Line[] => {
  const words: Run[][] = [[]];
  for (const { text, tints } of runs)
    for (const [at, part] of text.split(/[ \n]+/).entries()) {
      if (at > 0) words.push([]);
      if (part !== "") words.at(-1)?.push({ text: part, tints });
    }
  return words.filter(({ length }) => length > 0);
};

const spaceBetween = (left: Line, right: Line): Run => {
  const tints = left.at(-1)?.tints ?? [];
  return run(" ", ...(sameLook(tints, right[0]?.tints ?? []) ? tints : []));
};

const mergeRuns = (line: Line): Line => {
  const merged: Run[] = [];
  for (const next of line) {
    const last = merged.at(-1);
    if (last === undefined || !sameLook(last.tints, next.tints)) merged.push(next);
    else merged.splice(-1, 1, { ...last, text: last.text + next.text });
  }
  return merged;
};

const sameLook = (left: Run["tints"], right: Run["tints"]): boolean => left.join() === right.join();
