import { type ArrayChange, diffArrays } from "diff";
import type { Ledger } from "./ledger.ts";
import { namingsIn } from "./ledger.ts";
import { movedAmong } from "./moved.ts";
import type { Reading } from "./page.ts";
import { sentencesOf } from "./sentence.ts";
import type { Token } from "./token.ts";
import { tokensOf } from "./token.ts";

/** A text as alignment compares it. */
export interface Sequence {
  readonly tokens: readonly Token[];
  /** Runs of tokens that are a sentence each, in reading order. */
  readonly sentences: readonly Run[];
}

/** Tokens from `first` to before `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/** A reading cut into tokens, names whole. */
export function sequenceOf(reading: Reading, { names }: Ledger): Sequence {
  const tokens = tokensOf(reading.text, namingsIn(reading.text, names));
  let at = 0;
  const sentences = sentencesOf(reading).map(({ end }): Run => {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at += 1;
    return { first, end: at };
  });
  return { tokens, sentences };
}

/** For each token of the original, the one that it became; null when it is gone. */
export type Matching = readonly (number | null)[];

/**
 * Sentences first, so that what was moved stays whole: those that stand as they were, wherever they went; then those most
 * alike, word by word; then the words left over, in their order; at last the passages that were moved within what is left.
 */
export function match(before: Sequence, after: Sequence, { isName, isBond }: Sorts): Matching {
  const draft = createDraft(before.tokens.length);
  const whole = sameSentences(before, after);
  for (const [one, other] of whole)
    for (let step = 0; step < one.end - one.first; step += 1) draft.put(one.first + step, other.first + step);
  const isLeft = (run: Run, index: 0 | 1): boolean => !whole.some((pair) => pair[index] === run);
  const alike = likeSentences(
    before.sentences.filter((run) => isLeft(run, 0)),
    after.sentences.filter((run) => isLeft(run, 1)),
    before,
    after,
  );
  for (const [one, other] of alike) matchWords(draft, before.tokens, after.tokens, indices(one), indices(other));
  const gone = before.tokens.flatMap((_, index) => (draft.isFree(index) ? index : []));
  const added = after.tokens.flatMap((_, index) => (draft.isTaken(index) ? [] : index));
  // A word alone that prints a fact may be met anywhere: there it would print another.
  matchWords(draft, before.tokens, after.tokens, gone, added, (index, isAlone) => !isAlone || !isBond(index));
  return movedAmong(before.tokens, after.tokens, draft.matching, isName);
}

/** What the tokens of the original are. */
export interface Sorts {
  readonly isName: (index: number) => boolean;
  readonly isBond: (index: number) => boolean;
}

interface Draft {
  readonly matching: Matching;
  readonly put: (index: number, place: number) => void;
  readonly isFree: (index: number) => boolean;
  readonly isTaken: (place: number) => boolean;
}

function createDraft(length: number): Draft {
  const matching: (number | null)[] = Array.from({ length }, () => null);
  const taken = new Set<number>();
  return {
    matching,
    put: (index, place) => {
      matching[index] = place;
      taken.add(place);
    },
    isFree: (index) => matching[index] === null,
    isTaken: (place) => taken.has(place),
  };
}

type Pair = readonly [before: Run, after: Run];

/** Sentences that stand word for word: in their order where they can be, then wherever they went. */
function sameSentences(before: Sequence, after: Sequence): readonly Pair[] {
  const keyed = ({ tokens, sentences }: Sequence): readonly { readonly run: Run; readonly key: string }[] =>
    sentences.map((run) => ({ run, key: keysIn(tokens, run).join(" ") }));
  const [olds, news] = [keyed(before), keyed(after)];
  const pairs: Pair[] = [];
  const used = new Set<Run>();
  const pair = (one: Run, other: Run): void => {
    pairs.push([one, other]);
    used.add(one).add(other);
  };
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    olds.map(({ key }) => key),
    news.map(({ key }) => key),
  )) {
    if (added) to += count;
    else if (removed) at += count;
    else
      for (let step = 0; step < count; step += 1) {
        const [one, other] = [olds[at++], news[to++]];
        if (one !== undefined && other !== undefined) pair(one.run, other.run);
      }
  }
  for (const { run, key } of olds) {
    const moved = used.has(run) ? undefined : news.find((one) => one.key === key && !used.has(one.run));
    if (moved !== undefined) pair(run, moved.run);
  }
  return pairs;
}

/** Two sentences share more than this of their words, or are no version of each other. */
const leastShared = 0.5;

/** Sentences that are one another's version, the most alike first. */
function likeSentences(olds: readonly Run[], news: readonly Run[], before: Sequence, after: Sequence): readonly Pair[] {
  const counted = news.map((run) => ({ run, counts: countsOf(keysIn(after.tokens, run)) }));
  const candidates = olds.flatMap((one, place) => {
    const keys = keysIn(before.tokens, one);
    return counted.flatMap(({ run: other, counts }, index) => {
      const share = sharedBetween(keys, counts, other.end - other.first);
      return share > leastShared ? [{ one, other, share, away: Math.abs(place - index) }] : [];
    });
  });
  const used = new Set<Run>();
  return candidates
    .toSorted((a, b) => b.share - a.share || a.away - b.away)
    .flatMap(({ one, other }): readonly Pair[] => {
      if (used.has(one) || used.has(other)) return [];
      used.add(one).add(other);
      return [[one, other]];
    });
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Twice the words in common over the words of both. */
function sharedBetween(keys: readonly string[], counts: ReadonlyMap<string, number>, length: number): number {
  const left = new Map(counts);
  const common = keys.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
  return (2 * common) / Math.max(1, keys.length + length);
}

/** Matches what two lists of tokens have in common, in their order. */
function matchWords(
  draft: Draft,
  before: readonly Token[],
  after: readonly Token[],
  olds: readonly number[],
  news: readonly number[],
  isFit: (index: number, isAlone: boolean) => boolean = () => true,
): void {
  const keys = (tokens: readonly Token[], at: readonly number[]): string[] =>
    at.map((index) => tokens[index]?.key ?? "");
  let [at, to] = [0, 0];
  for (const { added, removed, count } of joined(diffArrays(keys(before, olds), keys(after, news)))) {
    if (added) to += count;
    else if (removed) at += count;
    else {
      for (let step = 0; step < count; step += 1) {
        const [index, place] = [olds[at + step] ?? 0, news[to + step] ?? 0];
        const isBeside = (by: number): boolean =>
          step + by >= 0 &&
          step + by < count &&
          olds[at + step + by] === index + by &&
          news[to + step + by] === place + by;
        if (isFit(index, !isBeside(-1) && !isBeside(1))) draft.put(index, place);
      }
      at += count;
      to += count;
    }
  }
}

type Chunk = Pick<ArrayChange<string>, "added" | "removed" | "count" | "value">;

/** As many words side by side as may be taken for those that stand farther on. */
const mostSlid = 2;

/**
 * The same difference with two changes on either side of a word or two brought together where the second ends on these same
 * words: in « devance le bitcoin ; le marché », « le » is that of « le marché », which stood alone before.
 */
function joined(chunks: readonly Chunk[]): readonly Chunk[] {
  const done: Chunk[] = [];
  for (const chunk of chunks) {
    const [first, same] = [done.at(-2), done.at(-1)];
    if (first === undefined || same === undefined || !slides(first, same, chunk)) done.push(chunk);
    else done.splice(-1, 1, { ...chunk, value: [...same.value, ...chunk.value.slice(0, -same.count)] }, same);
  }
  return done;
}

/** Whether a change comes close behind another, and ends on the few words that stand between the two. */
function slides(first: Chunk, same: Chunk, chunk: Chunk): boolean {
  const isChange = ({ added, removed }: Chunk): boolean => added || removed;
  if (!isChange(first) || isChange(same) || !isChange(chunk)) return false;
  if (same.count > mostSlid || chunk.count < same.count) return false;
  return chunk.value.slice(-same.count).every((key, index) => key === same.value[index]);
}

function indices({ first, end }: Run): readonly number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}

function keysIn(tokens: readonly Token[], { first, end }: Run): readonly string[] {
  return tokens.slice(first, end).map(({ key }) => key);
}
