/** How the source itself gives a figure: `almost` is « près de », `over` « plus de ». */
export type HedgePrecision = "exact" | "about" | "over" | "under" | "almost";

/** The word, without a space, that must stand before a figure; empty when the figure needs none. */
export type Hedge = "" | "près de" | "plus de" | "environ" | "moins de";

const said = {
  about: "environ",
  over: "plus de",
  under: "moins de",
  almost: "près de",
} as const satisfies Record<Exclude<HedgePrecision, "exact">, Hedge>;

/**
 * The hedge a printed figure owes its reader. What the source says comes first; otherwise the rounding decides, on
 * magnitudes: printed above the true figure « près de », below it « plus de ».
 */
export function hedge(precision: HedgePrecision, printed: number, exact: number): Hedge {
  if (precision !== "exact") return said[precision];
  const shown = Math.abs(printed);
  const real = Math.abs(exact);
  if (Math.abs(shown - real) <= real * binaryNoise) return "";
  return shown > real ? "près de" : "plus de";
}

/** 6.6 * 1e9 is not always 6.6e9: a difference this small, relative to the figure, was never in the source. */
const binaryNoise = 1e-12;
