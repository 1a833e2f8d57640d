import { diffArrays } from "diff";
import { movedAmong } from "./moved.ts";
import type { Bond, Change, Page, Reading } from "./page.ts";
import type { Token } from "./token.ts";
import { tokensOf } from "./token.ts";

/** For each token of the original, the one that it became; null when it is gone. */
export type Matching = readonly (number | null)[];

/**
 * An edited text with the bonds of the original found again: what stands unchanged, or was moved as it stood, prints the
 * facts that it printed. What replaced the rest is a change, to be read for itself.
 */
export function align(original: Page, edited: Reading, part: string): Page {
  const before = tokensOf(original.text);
  const after = tokensOf(edited.text);
  const matching = movedAmong(before, after, matchingOf(before, after));
  const bonds: Bond[] = [];
  const lost: Lost[] = [];
  for (const bond of original.bonds) {
    const range = tokensWithin(before, bond);
    const kept = keptWhole(range, matching);
    if (kept === null) lost.push({ bond, ...range });
    else bonds.push({ ...bond, start: after[kept.first]?.start ?? 0, end: after[kept.last]?.end ?? 0 });
  }
  return {
    ...edited,
    part,
    bonds: bonds.toSorted((a, b) => a.start - b.start),
    changes: [...changesOf(lost, original, after, matching), ...additionsOf(before, after, matching, edited)].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
}

function matchingOf(before: readonly Token[], after: readonly Token[]): Matching {
  const keys = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
  const matching: (number | null)[] = before.map(() => null);
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys(before), keys(after))) {
    if (added) to += count;
    else if (removed) at += count;
    else for (let step = 0; step < count; step += 1) matching[at++] = to++;
  }
  return matching;
}

interface Range {
  /** First and last token, both included; `last` before `first` when there is none. */
  readonly first: number;
  readonly last: number;
}

interface Lost extends Range {
  readonly bond: Bond;
}

function tokensWithin(tokens: readonly Token[], { start, end }: Bond): Range {
  const first = lowest(tokens.length, (index) => (tokens[index]?.end ?? 0) > start);
  const next = lowest(tokens.length, (index) => (tokens[index]?.start ?? 0) >= end);
  return { first, last: next - 1 };
}

/** The least index, up to `count`, from which on a condition holds. */
function lowest(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where all the tokens of a range stand now, side by side as they stood; null when they do not. */
function keptWhole({ first, last }: Range, matching: Matching): Range | null {
  const start = matching[first] ?? null;
  if (start === null || last < first) return null;
  for (let index = first; index <= last; index += 1) if (matching[index] !== start + index - first) return null;
  return { first: start, last: start + last - first };
}

/** What stands between the nearest words that were kept around what is lost; bonds lost to one stretch share it. */
function changesOf(
  lost: readonly Lost[],
  original: Page,
  after: readonly Token[],
  matching: Matching,
): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { bond, first, last } of lost) {
    const from = keptBefore(first, matching);
    const to = keptAfter(last, matching, from);
    const start = after[from + 1]?.start ?? after[from]?.end ?? 0;
    const end = to <= from + 1 ? start : (after[to - 1]?.end ?? start);
    const key = `${start} ${end}`;
    const known = changes.get(key)?.lost ?? [];
    changes.set(key, {
      start,
      end: Math.max(start, end),
      lost: [...known, { ...bond, text: original.text.slice(bond.start, bond.end) }],
    });
  }
  return [...changes.values()];
}

function keptBefore(first: number, matching: Matching): number {
  for (let index = first - 1; index >= 0; index -= 1) {
    const place = matching[index] ?? null;
    if (place !== null) return place;
  }
  return -1;
}

/** The next word kept that stands after `from`: one that was moved to elsewhere bounds nothing. */
function keptAfter(last: number, matching: Matching, from: number): number {
  for (let index = last + 1; index < matching.length; index += 1) {
    const place = matching[index] ?? null;
    if (place !== null && place > from) return place;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** Stretches that come from nowhere in the original: what is said in them was added. */
function additionsOf(
  before: readonly Token[],
  after: readonly Token[],
  matching: Matching,
  { blocks }: Reading,
): readonly Change[] {
  const kept = new Set(matching.slice(0, before.length));
  const runs: Change[] = [];
  let open: { start: number; end: number } | null = null;
  const close = (): void => {
    if (open !== null) runs.push({ ...open, lost: [] });
    open = null;
  };
  for (const [index, token] of after.entries()) {
    const isNewBlock = open !== null && blocks.some(({ start }) => start > (open?.start ?? 0) && start <= token.start);
    if (kept.has(index) || isNewBlock) close();
    if (!kept.has(index)) open = { start: open?.start ?? token.start, end: token.end };
  }
  close();
  return runs;
}
