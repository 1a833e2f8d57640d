/**
 * The candidate that a mistyped word most likely meant (Damerau-Levenshtein with adjacent swaps, case ignored), or null
 * when none is within a third of the word's length. A word of one or two letters is only recognized by its case.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.floor(word.length / 3);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** « vouliez-vous dire « prix » ? »: the candidate that a mistyped word most likely meant, as a question; null when none is near. */
export function meantHint(word: string, candidates: readonly string[]): string | null {
  const near = nearest(word, candidates);
  return near === null ? null : `vouliez-vous dire «\u00a0${near}\u00a0»\u202f?`;
}

function distance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped = row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + cost,
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
