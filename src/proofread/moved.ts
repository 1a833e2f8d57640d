import type { Matching } from "./matching.ts";
import type { Token } from "./token.ts";

/** As many words side by side as show that a passage was moved, and as many of them that are of no name. */
const leastMoved = { words: 5, ofNoName: 3 } as const;
/** Fewer are no passage, but for a name with its figure. */
const shortest = 2;

/**
 * A matching completed by what was moved: runs of words that are gone from one place and stand in another, the longest
 * first.
 */
export function movedAmong(
  before: readonly Token[],
  after: readonly Token[],
  matching: Matching,
  isName: (index: number) => boolean,
): Matching {
  const completed = [...matching];
  const taken = new Set(matching.flatMap((place) => place ?? []));
  const isGone = (index: number): boolean => index < before.length && completed[index] === null;
  const isNew = (index: number): boolean => index < after.length && !taken.has(index);
  if (!before.some((_, index) => isGone(index))) return matching;
  const starts = new Map<string, number[]>();
  for (let index = 0; index + shortest <= after.length; index += 1) {
    const key = runKey(after, index, isNew);
    if (key !== null) starts.set(key, [...(starts.get(key) ?? []), index]);
  }
  const runs = before.flatMap((_, index) => {
    const key = runKey(before, index, isGone);
    const places = key === null ? [] : (starts.get(key) ?? []);
    return places.map((place) => ({ index, place, length: lengthOf(index, place) }));
  });
  for (const { index, place } of runs.toSorted((a, b) => b.length - a.length)) {
    // What a longer run has taken meanwhile ends this one.
    const length = lengthOf(index, place);
    if (!isPassage(index, length)) continue;
    for (let step = 0; step < length; step += 1) {
      completed[index + step] = place + step;
      taken.add(place + step);
    }
  }
  return completed;

  /** A name alone may stand elsewhere and speak of something else; with its figure, it says what it said. */
  function isPassage(index: number, length: number): boolean {
    const steps = Array.from({ length }, (_, step) => index + step);
    const names = steps.filter(isName).length;
    if (names > 0 && steps.some((step) => /\p{N}/u.test(before[step]?.key ?? "") && !isName(step))) return true;
    return length >= leastMoved.words && length - names >= leastMoved.ofNoName;
  }

  function lengthOf(index: number, place: number): number {
    let length = 0;
    while (
      isGone(index + length) &&
      isNew(place + length) &&
      before[index + length]?.key === after[place + length]?.key
    )
      length += 1;
    return length;
  }
}

function runKey(tokens: readonly Token[], index: number, isOpen: (index: number) => boolean): string | null {
  const run = tokens.slice(index, index + shortest);
  if (run.length < shortest || !run.every((_, step) => isOpen(index + step))) return null;
  return run.map(({ key }) => key).join(" ");
}
