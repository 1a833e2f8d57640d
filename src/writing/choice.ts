/** Seeded choice with a memory: the same seed and order of questions always give the same answers. */
export interface Choice {
  /**
   * One of the options, by the seed and the key that asks. Options whose wording (`idOf`) was used least in this article
   * come first: none is used twice while another is free.
   */
  readonly pick: <T>(key: string, options: readonly [T, ...T[]], idOf: (option: T) => string) => T;
  /** Remembers a wording that nobody chose, so that choices avoid it. */
  readonly note: (id: string) => void;
}

/** A fresh memory, for one article. */
export function createChoice(seed: number): Choice {
  const uses = new Map<string, number>();
  const asked = new Map<string, number>();
  return {
    note: (id) => {
      uses.set(id, (uses.get(id) ?? 0) + 1);
    },
    pick: (key, options, idOf) => {
      const turn = asked.get(key) ?? 0;
      asked.set(key, turn + 1);
      const count = (option: (typeof options)[number]): number => uses.get(idOf(option)) ?? 0;
      const fewest = Math.min(...options.map(count));
      const free = options.filter((option) => count(option) === fewest);
      const chosen = free[hash(`${seed}:${key}:${turn}`) % free.length] ?? options[0];
      uses.set(idOf(chosen), count(chosen) + 1);
      return chosen;
    },
  };
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
