/** A small seeded generator (mulberry32): the same seed gives the same draws on every machine. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (options) => options[int(0, options.length - 1)];
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle: (options) => shuffled(options, int),
    some: (options, count) => shuffled(options, int).slice(0, count),
    /** One of `[weight, option]` pairs. */
    weighted: (pairs) => {
      let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, option] of pairs) {
        left -= weight;
        if (left < 0) return option;
      }
      return pairs[0][1];
    },
  };
}

function shuffled(options, int) {
  const copy = [...options];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = int(0, at);
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}
