import { roundTo } from "./number.ts";

/**
 * How one change stands to another. `one-flat`: exactly one of them is zero. Of the same sign: `same` when equal,
 * `near` within 0.2 point or 5 % of the second (bounds included), else `wider` or `narrower` by magnitude.
 */
export type MoveRelation = "opposite" | "same" | "near" | "wider" | "narrower" | "one-flat";

/** Compares two changes in percent; the relation is that of `a` to `b`: −6 against −5 is `wider`, never « above ». */
export function compareMoves(a: number, b: number): MoveRelation {
  if (a === b) return "same";
  if (a === 0 || b === 0) return "one-flat";
  if (Math.sign(a) !== Math.sign(b)) return "opposite";
  const gap = roundTo(Math.abs(a - b), 9);
  if (gap <= nearPoints || gap <= roundTo(Math.abs(b) * nearShare, 9)) return "near";
  return Math.abs(a) > Math.abs(b) ? "wider" : "narrower";
}

const nearPoints = 0.2;
const nearShare = 0.05;

const letters = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"] as const;

/**
 * « deux fois plus » and its like, from the magnitudes of two figures; null when the ratio is under 1.8, over 10 or
 * has no base. Measured against the nearest whole number: under it by at most 12 % « près de », over it « plus de ».
 */
export function ratioPhrase(a: number, b: number): string | null {
  if (b === 0) return null;
  const ratio = roundTo(Math.abs(a / b), 9);
  if (!(ratio >= 1.8 && ratio <= 10)) return null;
  const nearest = Math.round(ratio);
  if (ratio === nearest) return times(nearest);
  if (ratio > nearest) return `plus de ${times(nearest)}`;
  const short = roundTo((nearest - ratio) / nearest, 9);
  return short <= 0.12 ? `près de ${times(nearest)}` : `plus de ${times(nearest - 1)}`;
}

function times(whole: number): string {
  return `${letters[whole - 2]} fois plus`;
}
