import { hash } from "../choice.ts";

/** One value for each factor, by its number. */
type Row = readonly number[];

/** How many rows are drawn for each that is kept. */
const drawn = 12;

/**
 * Rows in which every pair of values of two factors meets at least once, as far as `most` rows allow: first all at 0, then
 * each drawn by the seed so that it meets as many new pairs as it can. `levels` says how many values each factor has.
 */
export function pairwise(levels: readonly number[], seed: number, most: number): readonly Row[] {
  const left = new Set(allPairs(levels));
  const rows: Row[] = [];
  const keep = (row: Row): void => {
    rows.push(row);
    for (const pair of pairsOf(row)) left.delete(pair);
  };
  keep(levels.map(() => 0));
  keep(levels.map((count) => count - 1));
  while (left.size > 0 && rows.length < most) {
    const drafts = Array.from({ length: drawn }, (_, turn) => draft(levels, left, `${seed}:${rows.length}:${turn}`));
    const gains = drafts.map((row) => pairsOf(row).filter((pair) => left.has(pair)).length);
    const best = drafts[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    keep(best);
  }
  return rows.slice(0, most);
}

/** A row that begins with a pair nobody has met, then gives each factor the value that meets most new pairs. */
function draft(levels: readonly number[], left: ReadonlySet<string>, key: string): Row {
  const pairs = [...left];
  const [i = 0, a = 0, j = 0, b = 0] = (pairs[hash(key) % pairs.length] ?? "").split(" ").map(Number);
  const row = new Map([
    [i, a],
    [j, b],
  ]);
  const order = levels.map((_, factor) => factor).toSorted((x, y) => hash(`${key}:${x}`) - hash(`${key}:${y}`));
  for (const factor of order.filter((one) => !row.has(one))) {
    const gains = Array.from({ length: levels[factor] ?? 1 }, (_, value) =>
      [...row].reduce((sum, [other, at]) => sum + (left.has(pairOf(factor, value, other, at)) ? 1 : 0), 0),
    );
    const most = Math.max(...gains);
    const best = gains.flatMap((gain, value) => (gain === most ? [value] : []));
    row.set(factor, best[hash(`${key}:${factor}`) % best.length] ?? 0);
  }
  return levels.map((_, factor) => row.get(factor) ?? 0);
}

function allPairs(levels: readonly number[]): readonly string[] {
  return levels.flatMap((count, i) =>
    levels
      .slice(i + 1)
      .flatMap((others, offset) =>
        Array.from({ length: count * others }, (_, index) =>
          pairOf(i, Math.floor(index / others), i + 1 + offset, index % others),
        ),
      ),
  );
}

function pairsOf(row: Row): readonly string[] {
  return row.flatMap((a, i) => row.slice(i + 1).map((b, offset) => pairOf(i, a, i + 1 + offset, b)));
}

function pairOf(i: number, a: number, j: number, b: number): string {
  return i < j ? `${i} ${a} ${j} ${b}` : `${j} ${b} ${i} ${a}`;
}
