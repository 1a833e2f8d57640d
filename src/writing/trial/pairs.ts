import { hash } from "../choice.ts";

/** One value for each factor, by its number. */
type Row = readonly number[];

/** How many rows are drawn for each that is kept. */
const drawn = 6;

/**
 * Rows in which every pair of values of two factors meets at least once, as far as `most` rows allow: first all at 0, then
 * all at the last, then each drawn by the seed so that it meets many new pairs. `levels` says how many values each factor has.
 */
export function pairwise(levels: readonly number[], seed: number, most: number): readonly Row[] {
  const pairOf = numbering(levels);
  const left = new Set(allPairs(levels).map(([i, a, j, b]) => pairOf(i, a, j, b)));
  const rows: Row[] = [];
  const keep = (row: Row): void => {
    rows.push(row);
    for (const pair of pairsOf(row, pairOf)) left.delete(pair);
  };
  keep(levels.map(() => 0));
  keep(levels.map((count) => count - 1));
  while (left.size > 0 && rows.length < most) {
    const open = allPairs(levels).filter(([i, a, j, b]) => left.has(pairOf(i, a, j, b)));
    const drafts = Array.from({ length: drawn }, (_, turn) => {
      const key = `${seed}:${rows.length}:${turn}`;
      return draft(levels, open[hash(key) % open.length] ?? [0, 0, 0, 0], key, (i, a, j, b) =>
        left.has(pairOf(i, a, j, b)),
      );
    });
    const gains = drafts.map((row) => pairsOf(row, pairOf).filter((pair) => left.has(pair)).length);
    const best = drafts[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    keep(best);
  }
  return rows.slice(0, most);
}

/** A factor and its value, and another with its own. */
type Pair = readonly [factor: number, value: number, other: number, otherValue: number];

/** A number for each pair, the same whichever of the two comes first. */
function numbering(levels: readonly number[]): (...pair: Pair) => number {
  const starts = levels.map((_, factor) => levels.slice(0, factor).reduce((sum, count) => sum + count, 0));
  const size = levels.reduce((sum, count) => sum + count, 0);
  const at = (factor: number, value: number): number => (starts[factor] ?? 0) + value;
  return (i, a, j, b) => (i < j ? at(i, a) * size + at(j, b) : at(j, b) * size + at(i, a));
}

/** A row that begins with a pair nobody has met, then gives each factor the value that meets most new pairs. */
function draft(levels: readonly number[], [i, a, j, b]: Pair, key: string, isNew: (...pair: Pair) => boolean): Row {
  const row = new Map([
    [i, a],
    [j, b],
  ]);
  const turns = levels.map((_, factor) => ({ factor, turn: hash(`${key}:${factor}`) }));
  for (const { factor, turn } of turns.toSorted((x, y) => x.turn - y.turn)) {
    if (row.has(factor)) continue;
    const gains = Array.from({ length: levels[factor] ?? 1 }, (_, value) => {
      let gain = 0;
      for (const [other, at] of row) if (isNew(factor, value, other, at)) gain += 1;
      return gain;
    });
    const most = Math.max(...gains);
    const best = gains.flatMap((gain, value) => (gain === most ? [value] : []));
    row.set(factor, best[turn % best.length] ?? 0);
  }
  return levels.map((_, factor) => row.get(factor) ?? 0);
}

function allPairs(levels: readonly number[]): readonly Pair[] {
  return levels.flatMap((count, i) =>
    levels
      .slice(i + 1)
      .flatMap((others, offset) =>
        Array.from(
          { length: count * others },
          (_, index): Pair => [i, Math.floor(index / others), i + 1 + offset, index % others],
        ),
      ),
  );
}

function pairsOf(row: Row, pairOf: (...pair: Pair) => number): readonly number[] {
  return row.flatMap((a, i) => row.slice(i + 1).map((b, offset) => pairOf(i, a, i + 1 + offset, b)));
}
