/** The vocabulary every stage shares: what a source said, what we hold to be true, and about whom. */
import type { Method } from "./method.ts";

import type { Notice } from "./notice.ts";

/** A named place where figures come from, as it is credited in print. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
}

export const currencies = ["USD", "EUR", "GBP", "CHF", "CAD", "JPY", "CNY"] as const;
export type Currency = (typeof currencies)[number];

/**
 * What a value counts. Changes are `percent`; a difference between two percents is `points` (of percentage), never
 * percent; money carries its ISO currency; `index-points` are an index's own; `text` and `date` are not figures.
 */
export const units = [
  "percent",
  "points",
  "basis-points",
  "index-points",
  "level",
  "count",
  "rank",
  "days",
  "ratio",
  "text",
  "date",
  ...currencies,
] as const;
export type Unit = (typeof units)[number];

/** How far a value may be believed: everything but `fact` is printed with whose word it is. */
export const statuses = ["fact", "claim", "estimate", "opinion", "rumour"] as const;
export type Status = (typeof statuses)[number];

/** How the source says a figure: « près de 20 % » is `almost`. */
export const precisions = ["exact", "about", "over", "under", "almost"] as const;
export type Precision = (typeof precisions)[number];

/** The windows over which a market file gives changes. */
export const windows = ["1h", "24h", "7d", "30d", "ytd"] as const;
export type Window = (typeof windows)[number];

/** A figure, a text or a date as one source gave it. */
export interface Observation {
  /** Id of the entity or event it is about. */
  readonly about: string;
  /** What is measured: `change`, `price`, `marketCap`, or an event's field. */
  readonly measure: string;
  readonly value: number | string;
  readonly unit: Unit;
  /** A `Window`, or the source's own words (« 2024 »); null for a value at an instant. */
  readonly period: string | null;
  readonly status: Status;
  /** Whose word it is, when the status is not `fact`; null means the source's own. */
  readonly by: string | null;
  readonly precision: Precision;
  /** ISO 8601 with zone, or a date alone. */
  readonly asOf: string;
  readonly source: Source;
  /** The same figure as other sources give it; absent when there is none. It is never printed. */
  readonly also?: readonly Second[];
}

/** A figure as a source that is not the one credited gives it. */
export interface Second {
  readonly value: number;
  readonly source: Source;
  /** ISO 8601 with zone, or a date alone; that of the first source when the file says no other. */
  readonly asOf: string;
}

/** An observation, or a figure computed from other facts by a named rule. */
export interface Fact extends Observation {
  /** Readable and unique in its dossier: `fetch-ai.change.24h`. */
  readonly id: string;
  /** Ids of the facts it was computed from; empty for an observation. */
  readonly from: readonly string[];
  /** The rule that computed it; null for an observation. */
  readonly rule: Method | null;
}

export type Gender = "m" | "f";
export type GrammaticalNumber = "singular" | "plural";

/** What French needs to speak of an entity. */
export interface Naming {
  /** As printed after its article, in full: `jetons d’intelligence artificielle`, `bitcoin`, `Solana`. */
  readonly name: string;
  /** For later mentions; null when there is only one way to say it. */
  readonly short: string | null;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** `definite`: le bitcoin, les jetons; `none`: Solana. */
  readonly article: "definite" | "none";
  /** Whether le and de lose their vowel before it; null lets the spelling decide. */
  readonly elides: boolean | null;
}

export const entityKinds = [
  "asset",
  "category",
  "index",
  "total",
  "organization",
  "person",
  "model",
  "platform",
  "thing",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * What sort of figure a price or a level is: it sets the bands of the ladder of moves, and what rows are told together. A
 * `rate` moves in basis points; a `sentiment` is a mood put into a number.
 */
export const assetClasses = ["index", "share", "crypto", "rate", "currency", "commodity", "sentiment"] as const;
export type AssetClass = (typeof assetClasses)[number];

/** What a fact is about. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** As the source spells it, never translated nor re-cased. */
  readonly name: string;
  readonly symbol: string | null;
  /** Ids of the categories it belongs to. */
  readonly categories: readonly string[];
  readonly class: AssetClass;
  readonly naming: Naming;
  /** What sets the members of this category apart, as a French relative clause: « qui donne accès à … ». */
  readonly trait: string | null;
}

/** Daily closes of one entity, oldest first. */
export interface History {
  readonly about: string;
  readonly unit: Unit;
  readonly source: Source;
  readonly closes: readonly { readonly date: string; readonly value: number }[];
}

/** What the market file says. */
export interface Market {
  /** ISO 8601 with zone: the instant the figures hold for, unless one says otherwise. */
  readonly asOf: string;
  readonly currency: Currency;
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly observations: readonly Observation[];
  readonly histories: readonly History[];
  readonly notices: readonly Notice[];
}
