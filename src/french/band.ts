import type { AssetClass, Band } from "./lexicon/moves.ts";

export type { AssetClass, Band } from "./lexicon/moves.ts";

/** `flat` is the stable band: a move too small to be told by a verb alone. */
export type Direction = "up" | "down" | "flat";

/** Upper bounds in absolute percent for one session. The first is excluded from its band, the others belong to theirs. */
const bounds: Readonly<Record<AssetClass, readonly (readonly [Band, number])[]>> = {
  index: [
    ["stable", 0.1],
    ["slight", 0.3],
    ["normal", 1],
    ["clear", 2],
    ["strong", 4],
    ["very-strong", 7],
  ],
  share: [
    ["stable", 0.2],
    ["slight", 0.8],
    ["normal", 2.5],
    ["clear", 5],
    ["strong", 8],
    ["very-strong", 15],
  ],
  crypto: [
    ["stable", 0.5],
    ["slight", 1.5],
    ["normal", 4],
    ["clear", 8],
    ["strong", 12],
    ["very-strong", 25],
  ],
};

/** A move of a percent is no stillness, however long it took. */
const largestStill = 1;

/**
 * The band of a move in percent over so many days (an hour is 1/24). A longer window is brought back to one session
 * by the square root of its days. RangeError when the move is not finite or the days not positive.
 */
export function bandOf(percent: number, assetClass: AssetClass, days = 1): Band {
  if (!Number.isFinite(percent) || !(days > 0)) throw new RangeError(`no band for ${percent} % over ${days} days`);
  const size = Math.abs(percent) / Math.sqrt(days);
  const found = bounds[assetClass].find(([band, bound]) =>
    band === "stable" ? size < bound && Math.abs(percent) < largestStill : size <= bound,
  );
  return found === undefined ? "extreme" : found[0];
}

/** Up or down, and flat in the stable band only. */
export function directionOf(percent: number, assetClass: AssetClass, days = 1): Direction {
  if (bandOf(percent, assetClass, days) === "stable") return "flat";
  return percent > 0 ? "up" : "down";
}
