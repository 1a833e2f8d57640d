/** What weighs in a choice besides how often a wording was used. */
interface PickOptions<T> {
  /** How badly an option reads where it would stand; the least is taken among those used least. Default 0 for all. */
  readonly costOf?: (option: T) => number;
}

/** Seeded choice with a memory: the same seed, memory and order of questions always give the same answers. */
export interface Choice {
  /**
   * One of the options, by the seed and the key that asks. Options whose wording (`idOf`) was used least in this article
   * come first: none is used twice while another is free. Among these, the one that reads best, then the one that recent
   * articles used least.
   */
  readonly pick: <T>(
    key: string,
    options: readonly [T, ...T[]],
    idOf: (option: T) => string,
    more?: PickOptions<T>,
  ) => T;
  /** Remembers a wording that nobody chose, so that choices avoid it. */
  readonly note: (id: string) => void;
  readonly isUsed: (id: string) => boolean;
  /** The wordings used so far, each once. */
  readonly used: () => readonly string[];
}

/** How often recent articles used each wording. */
export type Recent = ReadonlyMap<string, number>;

/** A fresh memory, for one article; `recent` is what its readers have read lately. */
export function createChoice(seed: number, recent: Recent = new Map()): Choice {
  const uses = new Map<string, number>();
  const asked = new Map<string, number>();
  return {
    note: (id) => {
      uses.set(id, (uses.get(id) ?? 0) + 1);
    },
    isUsed: (id) => uses.has(id),
    used: () => [...uses.keys()],
    pick: (key, options, idOf, { costOf = () => 0 } = {}) => {
      const turn = asked.get(key) ?? 0;
      asked.set(key, turn + 1);
      const count = (option: (typeof options)[number]): number => uses.get(idOf(option)) ?? 0;
      const free = least(least(least(options, count), costOf), (option) => recent.get(idOf(option)) ?? 0);
      const chosen = free[hash(`${seed}:${key}:${turn}`) % free.length] ?? options[0];
      uses.set(idOf(chosen), count(chosen) + 1);
      return chosen;
    },
  };
}

/** The options that cost least, in their order. */
function least<T>(options: readonly T[], costOf: (option: T) => number): readonly T[] {
  const costs = options.map(costOf);
  const fewest = Math.min(...costs);
  return options.filter((_, index) => costs[index] === fewest);
}

/** FNV-1a over UTF-16 units, then mixed: a small stable hash, 0 to 2^32 - 1. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
