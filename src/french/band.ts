import type { AssetClass, Band } from "./lexicon/moves.ts";

export type { AssetClass, Band } from "./lexicon/moves.ts";

/** What a move is measured against. */
export interface Scale {
  readonly class: AssetClass;
  /** Days of the window; an hour is 1/24. */
  readonly days: number;
  /** The mean absolute daily change of what moves, in percent; null when it is not known. */
  readonly usual: number | null;
}

/** `flat` is the stable band: a move too small to be told by a verb alone. */
export type Direction = "up" | "down" | "flat";

/** Upper bounds in absolute percent for one session. The first is excluded from its band, the others belong to theirs. */
const bounds = {
  index: { stable: 0.1, slight: 0.3, normal: 1, clear: 2, strong: 4, "very-strong": 7 },
  share: { stable: 0.2, slight: 0.8, normal: 2.5, clear: 5, strong: 8, "very-strong": 15 },
  crypto: { stable: 0.5, slight: 1.5, normal: 4, clear: 8, strong: 12, "very-strong": 25 },
} as const satisfies Readonly<Record<AssetClass, Readonly<Record<Exclude<Band, "extreme">, number>>>>;

const bands = ["stable", "slight", "normal", "clear", "strong", "very-strong"] as const;

/** From these absolute percents on, however long it took and however restless the asset: no stillness, no slight move. */
const never = { stable: 1, slight: 5 } as const;

/** Up to how many times the bounds move with an asset's own usual day. */
const widestScaling = 2;

/**
 * The band of a move in percent. A longer window is brought back to one session by the square root of its days, and an
 * asset calmer or wilder than its class by its usual day. RangeError when the move is not finite, the days not positive
 * or the usual day negative.
 */
export function bandOf(percent: number, scale: Scale): Band {
  const { days, usual } = scale;
  if (!Number.isFinite(percent) || !(days > 0) || !((usual ?? 0) >= 0))
    throw new RangeError(`no band for ${percent} % over ${days} days, usually ${usual} % a day`);
  const move = Math.abs(percent);
  const size = move / Math.sqrt(days) / scalingOf(scale);
  const found = bands.find((band) => {
    const bound = bounds[scale.class][band];
    if (band === "stable") return size < bound && move < never.stable;
    return size <= bound && (band !== "slight" || move < never.slight);
  });
  return found ?? "extreme";
}

/** Up or down, and flat in the stable band only. */
export function directionOf(percent: number, scale: Scale): Direction {
  if (bandOf(percent, scale) === "stable") return "flat";
  return percent > 0 ? "up" : "down";
}

/** The ordinary day of a class, in absolute percent: the middle of its normal band. */
export function ordinaryDay(assetClass: AssetClass): number {
  const { slight, normal } = bounds[assetClass];
  return (slight + normal) / 2;
}

/** How many times as wide as its class's ordinary day an asset's own is: 1 when nobody knows, within a half and two. */
function scalingOf({ class: assetClass, usual }: Scale): number {
  if (usual === null) return 1;
  return Math.min(widestScaling, Math.max(1 / widestScaling, usual / ordinaryDay(assetClass)));
}
