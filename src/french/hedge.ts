/** How the source itself gives a figure: `almost` is « près de », `over` « plus de ». */
export type HedgePrecision = "exact" | "about" | "over" | "under" | "almost";

/** The word, without a space, that must stand before a figure; empty when the figure needs none. */
export type Hedge = "" | "près de" | "plus de" | "environ" | "moins de";

/** A hedge by where the printed figure stands to the one the source gave: below it, at it, above it. */
type BySide = readonly [below: Hedge, at: Hedge, above: Hedge];

/** Printed above « over 9,5 », 10 may be more or less than the truth: only « environ » is sure. */
const said: Readonly<Record<HedgePrecision, BySide>> = {
  exact: ["plus de", "", "près de"],
  about: ["environ", "environ", "environ"],
  over: ["plus de", "plus de", "environ"],
  under: ["environ", "moins de", "moins de"],
  almost: ["environ", "près de", "près de"],
};

/**
 * The hedge a printed figure owes its reader, on magnitudes: what the source says, as far as the rounding leaves it
 * true; for exact figures the rounding alone, printed above the true figure « près de », below it « plus de ».
 */
export function hedge(precision: HedgePrecision, printed: number, exact: number): Hedge {
  const shown = Math.abs(printed);
  const real = Math.abs(exact);
  // « Moins de 0 % » and « près de 0 % » say nothing.
  if (real === 0 && precision !== "exact") return "environ";
  const [below, at, above] = said[precision];
  if (Math.abs(shown - real) <= real * binaryNoise) return at;
  return shown > real ? above : below;
}

/** 6.6 * 1e9 is not always 6.6e9: a difference this small, relative to the figure, was never in the source. */
const binaryNoise = 1e-12;

/** How a hedge stands around a figure that carries its sign. */
export interface SignedHedge {
  readonly before: Hedge;
  readonly keepsSign: boolean;
  readonly after: "" | "environ" | "de hausse" | "de baisse";
}

/**
 * The hedge of a signed change, in or out of brackets: « −9 % environ », « près de −20 % », « plus de 9 % de baisse »,
 * « moins de 4 % de hausse ». « Plus de −9 % » could be read as a lesser fall, so words take the sign's place.
 */
export function hedgeSigned(word: Hedge, value: number): SignedHedge {
  switch (word) {
    case "environ":
      return { before: "", keepsSign: true, after: word };
    case "plus de":
    case "moins de":
      return { before: word, keepsSign: false, after: value > 0 ? "de hausse" : "de baisse" };
    default:
      return { before: word, keepsSign: true, after: "" };
  }
}
