import type { FindingCode, Verdict } from "./finding.ts";

/** What each rule says of what breaks it, unless the configuration says otherwise where it may. */
export const usualVerdicts = {
  UNIT: "block",
  PROVENANCE: "block",
  STALE: "block",
  FUTURE: "block",
  TRIPLE: "block",
  OHLC: "block",
  BAND: "hold",
  CROSS: "hold",
  SPLIT: "block",
  IDENTITY: "block",
  MAGNITUDE: "hold",
  BASE: "block",
  BENCHMARK: "block",
  LIQUIDITY: "warn",
  DUPLICATE: "hold",
  SOURCE: "warn",
  NUMBER: "block",
  DATE: "block",
  NAME: "block",
  DIRECTION: "block",
  COMPARISON: "block",
  NEGATION: "block",
  UNPROVED: "hold",
  SUMMARY: "block",
  REVISION: "block",
  ATTRIBUTION: "block",
  CAUSE: "block",
  QUOTE: "block",
  SLOT: "block",
  TYPOGRAPHY: "warn",
  ADVICE: "block",
  LANGUAGE: "block",
  REPETITION: "warn",
  LENGTH: "warn",
  SLUG: "warn",
} as const satisfies Readonly<Record<FindingCode, Verdict>>;

/** Rules on figures, names, direction and the Résumé: no configuration reaches them, whatever they say. */
const fixed: readonly FindingCode[] = [
  "NUMBER",
  "DATE",
  "NAME",
  "DIRECTION",
  "COMPARISON",
  "NEGATION",
  "SUMMARY",
  "REVISION",
];

/** A warning may be taken more seriously and a hold less; what blocks always blocks, and nothing is turned off. */
const moves = {
  block: [],
  hold: ["warn"],
  warn: ["hold", "block"],
} as const satisfies Readonly<Record<Verdict, readonly Verdict[]>>;

/** The verdicts that the configuration may put in the place of this one; none where the rule cannot be changed. */
export function movesFrom(code: FindingCode, verdict: Verdict = usualVerdicts[code]): readonly Verdict[] {
  return fixed.includes(code) ? [] : moves[verdict];
}

/** What a newsroom decided of a rule, and why: the reason is kept with each finding that it changes. */
export interface RuleChange {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The rules that a newsroom changed, by code. */
export type RuleChanges = Readonly<Partial<Record<FindingCode, RuleChange>>>;
