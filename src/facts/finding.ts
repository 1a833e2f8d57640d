/** What the guards on the data and the proofreader of the text say: the vocabulary of every verdict. */

/** Rules on the data, of which the guards judge before a word is written. */
export const dataCodes = [
  "UNIT",
  "PROVENANCE",
  "STALE",
  "FUTURE",
  "TRIPLE",
  "OHLC",
  "BAND",
  "CROSS",
  "SPLIT",
  "IDENTITY",
  "MAGNITUDE",
  "BASE",
  "BENCHMARK",
  "LIQUIDITY",
  "DUPLICATE",
  "SOURCE",
] as const;
export type DataCode = (typeof dataCodes)[number];

/** Rules on the text, of which the proofreader judges. */
export const textCodes = [
  "NUMBER",
  "DATE",
  "NAME",
  "DIRECTION",
  "COMPARISON",
  "NEGATION",
  "UNPROVED",
  "SUMMARY",
  "REVISION",
  "ATTRIBUTION",
  "CAUSE",
  "QUOTE",
  "SLOT",
  "TYPOGRAPHY",
  "ADVICE",
  "LANGUAGE",
  "REPETITION",
  "LENGTH",
  "SLUG",
] as const;
export type TextCode = (typeof textCodes)[number];

export type FindingCode = DataCode | TextCode;

/**
 * `block`: the article may not be published as it stands; `hold`: a person has to look before it is; `warn`: told, and no
 * more.
 */
export const verdicts = ["block", "hold", "warn"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a guard says of the data: the article's text has no part in it. */
export interface DataFinding {
  readonly code: DataCode;
  readonly verdict: Verdict;
  /** One French sentence, ended. */
  readonly message: string;
  /** Ids of the facts it is about, withheld ones included. */
  readonly facts: readonly string[];
  /** Whether these facts were kept out of the dossier, so that nothing can print them. */
  readonly withheld: boolean;
}

/** A stretch of one of the texts of article.json: JavaScript string indices into the field that `part` names. */
export interface Stretch {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** What the proofreader says of a stretch of text. */
export interface TextFinding extends Stretch {
  readonly code: TextCode;
  readonly verdict: Verdict;
  /** One French sentence, ended. */
  readonly message: string;
  /** Ids of the facts it is about; empty when there is none. */
  readonly facts: readonly string[];
}
