import type { Ledger } from "./ledger.ts";
import type { Matching, Sequence } from "./matching.ts";
import { match, sequenceOf } from "./matching.ts";
import type { Bond, Change, Page, Reading, Removal } from "./page.ts";
import { within } from "./sentence.ts";
import type { Token } from "./token.ts";

/**
 * An edited text with the bonds of the original found again: what stands unchanged, or was moved as it stood, prints the
 * facts that it printed. What replaced the rest is a change, to be read for itself.
 */
export function align(original: Page, edited: Reading, part: string, ledger: Ledger): Page {
  const [old, young] = [sequenceOf(original, ledger), sequenceOf(edited, ledger)];
  const [before, after] = [old.tokens, young.tokens];
  const matched = match(old, young, {
    isName: isAmong(
      before,
      original.bonds.filter(({ role }) => role === "name"),
    ),
    isBond: isAmong(before, original.bonds),
  });
  const matching = isVersion(matched, after.length) ? matched : matched.map(() => null);
  const bonds: Bond[] = [];
  const lost: Lost[] = [];
  for (const bond of original.bonds) {
    const range = tokensWithin(before, bond);
    const kept = keptWhole(range, matching);
    if (kept === null) lost.push({ bond, ...range });
    else bonds.push({ ...bond, ...shifted(bond, before, after, range, kept) });
  }
  const replaced = matching === matched ? changesOf(lost, original, after, matching) : [];
  const added = additionsOf(after, matching, edited).filter((one) => !replaced.some((change) => within(one, change)));
  return {
    ...edited,
    part,
    isArticle: original.isArticle,
    bonds: bonds.toSorted((a, b) => a.start - b.start),
    changes: [...replaced, ...added].toSorted((a, b) => a.start - b.start),
    removed: removalsOf(old, after, matching, isAmong(before, original.bonds)),
  };
}

/** A text keeps more than this of its words side by side as they were printed, or is another text about the same facts. */
const leastKept = 0.4;

/** Whether a text is a version of the original: what it shares with any other is small words here and there. */
function isVersion(matching: Matching, words: number): boolean {
  const pairs = matching.filter((place, index) => place !== null && matching[index + 1] === place + 1).length;
  return pairs >= leastKept * (words - 1);
}

/** Whether a token is part of one of these bonds. */
function isAmong(tokens: readonly Token[], bonds: readonly Bond[]): (index: number) => boolean {
  const inside = new Set<number>();
  for (const bond of bonds) {
    const { first, last } = tokensWithin(tokens, bond);
    for (let index = first; index <= last; index += 1) inside.add(index);
  }
  return (index) => inside.has(index);
}

/** Words that printed no fact and are gone, where they would stand now; a sentence taken out whole leaves none. */
function removalsOf(
  { tokens, sentences }: Sequence,
  after: readonly Token[],
  matching: Matching,
  isBond: (index: number) => boolean,
): readonly Removal[] {
  return sentences.flatMap(({ first, end }) => {
    const run = tokens.slice(first, end);
    if (run.every((_, step) => matching[first + step] === null)) return [];
    return run.flatMap(({ key }, step): readonly Removal[] => {
      const index = first + step;
      if (matching[index] !== null || isBond(index)) return [];
      return [{ start: after[keptBefore(index, matching)]?.end ?? 0, word: key }];
    });
  });
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

/** Where a bond stands now; it may begin or end within a token, as « rédaction » does in « la rédaction ». */
function shifted(
  bond: Bond,
  before: readonly Token[],
  after: readonly Token[],
  was: Range,
  is: Range,
): { readonly start: number; readonly end: number } {
  const lead = bond.start - (before[was.first]?.start ?? bond.start);
  const rest = (before[was.last]?.end ?? bond.end) - bond.end;
  return { start: (after[is.first]?.start ?? 0) + lead, end: (after[is.last]?.end ?? 0) - rest };
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
      lost: [
        ...known,
        { ...bond, text: original.text.slice(bond.start, bond.end), remains: remains(first, last, matching) },
      ],
    });
  }
  return [...changes.values()];
}

/** Whether more than a word or two of a range is still there. */
function remains(first: number, last: number, matching: Matching): boolean {
  const kept = matching.slice(first, last + 1).filter((place) => place !== null).length;
  return kept * 4 >= last - first + 1;
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
function additionsOf(after: readonly Token[], matching: Matching, { blocks }: Reading): readonly Change[] {
  const kept = new Set(matching);
  const blockOf = ({ start }: Token): number => blocks.findLastIndex((block) => block.start <= start);
  const runs: { readonly block: number; readonly last: number; readonly change: Change }[] = [];
  for (const [index, token] of after.entries()) {
    if (kept.has(index)) continue;
    const block = blockOf(token);
    const run = runs.at(-1);
    if (run !== undefined && run.last === index - 1 && run.block === block)
      runs.splice(-1, 1, { block, last: index, change: { ...run.change, end: token.end } });
    else runs.push({ block, last: index, change: { start: token.start, end: token.end, lost: [] } });
  }
  return runs.map(({ change }) => change);
}
