import { type Hedge, type HedgePrecision, hedge } from "./hedge.ts";
import { decimalsOf, roundTo } from "./number.ts";

/** A share said as a plain fraction, with the hedge it owes. */
export interface Fraction {
  /** Before « de » and its whole: « près de la moitié », « les trois quarts », « plus des deux tiers ». */
  readonly part: string;
  /** Around a plural noun, where counted things are rather told so: « près de neuf jetons sur dix »; else null. */
  readonly outOf: { readonly before: string; readonly behind: string } | null;
}

interface Plain {
  /** Percent. */
  readonly share: number;
  readonly article: "" | "la" | "les";
  readonly name: string;
  readonly outOf?: readonly [count: string, of: string];
}

const plains: readonly Plain[] = [
  { share: 10, article: "", name: "un dixième" },
  { share: 20, article: "", name: "un cinquième" },
  { share: 25, article: "", name: "un quart" },
  { share: 100 / 3, article: "", name: "un tiers" },
  { share: 50, article: "la", name: "moitié" },
  { share: 200 / 3, article: "les", name: "deux tiers" },
  { share: 75, article: "les", name: "trois quarts" },
  { share: 80, article: "les", name: "quatre cinquièmes", outOf: ["quatre", "cinq"] },
  { share: 90, article: "les", name: "neuf dixièmes", outOf: ["neuf", "dix"] },
];

/** Points at the most between a share and the fraction that says it, and points for each percent of that fraction. */
const widest = 1.5;
const width = 0.06;

/**
 * A share in percent as a writer would say it: 33,3 is « un tiers », 49,2 « près de la moitié », 51 « plus de la
 * moitié ». Null when no plain fraction is near enough (1.5 points, less for the small ones), and for 0, 100 and beyond.
 */
export function fractionOf(percent: number, precision: HedgePrecision = "exact"): Fraction | null {
  const plain = plains.find(({ share }) => roundTo(Math.abs(percent - share), 9) <= Math.min(widest, share * width));
  if (plain === undefined) return null;
  const word = hedge(precision, plain.share, isThatThird(percent, plain.share) ? plain.share : percent);
  return { part: partOf(word, plain), outOf: countOf(word, plain) };
}

/** 33,3 and 66,67 are as near to a third as their digits allow; 33 is rounded, and owes its hedge. */
function isThatThird(percent: number, share: number): boolean {
  const decimals = decimalsOf(percent);
  return decimals > 0 && roundTo(share, decimals) === percent;
}

function partOf(word: Hedge, { article, name }: Plain): string {
  if (word === "" || word === "environ") return [word, article, name].filter((part) => part !== "").join(" ");
  const led = { "": `d\u2019${name}`, la: `de la ${name}`, les: `des ${name}` }[article];
  return `${word.slice(0, -"de".length)}${led}`;
}

function countOf(word: Hedge, { outOf }: Plain): Fraction["outOf"] {
  if (outOf === undefined) return null;
  return { before: word === "" ? outOf[0] : `${word} ${outOf[0]}`, behind: `sur ${outOf[1]}` };
}
