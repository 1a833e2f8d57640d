import { roundTo } from "./number.ts";

/**
 * « deux fois plus », « près de trois fois moins », « moitié moins », from a positive ratio; empty when no whole number
 * from two to ten tells it. An approximate ratio is « environ » its nearest.
 */
export function timesWordings(ratio: number, approximate = false): readonly string[] {
  const more = ratio > 1;
  const times = roundTo(more ? ratio : 1 / ratio, 9);
  const nearest = Math.round(times);
  const isUnder = times < nearest;
  const isNear = !isUnder || roundTo((nearest - times) / nearest, 9) <= nearShare;
  const word = letters[(isNear ? nearest : nearest - 1) - 2];
  if (word === undefined || !Number.isFinite(times)) return [];
  const said = `${word} fois ${more ? "plus" : "moins"}`;
  if (approximate && isNear) return [`environ ${said}`];
  if (times === nearest) return !more && nearest === 2 ? ["moitié moins", said] : [said];
  return [`${isUnder && isNear ? "près de" : "plus de"} ${said}`];
}

const letters = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"] as const;

/** How far under a whole number, in share of it, a ratio may be « près de » it. */
const nearShare = 0.06;
