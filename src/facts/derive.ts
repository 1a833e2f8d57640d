import type { Fact, Precision, Source, Status, Unit } from "./fact.ts";
import type { MeasurePath } from "./measure.ts";
import type { Method } from "./method.ts";

/** The source credited for figures that we compute ourselves; their parents say where they come from. */
export const computation: Source = { id: "calcul", name: "calcul de Dépêche", url: null };

/** The source credited for what our own lexicon says of an entity. */
export const newsroom: Source = { id: "redaction", name: "la rédaction", url: null };

const weakness: Readonly<Record<Status, number>> = { fact: 0, claim: 1, estimate: 2, opinion: 3, rumour: 4 };

interface Derivation {
  readonly about: string;
  readonly measure: MeasurePath;
  readonly value: number | string;
  readonly unit: Unit;
  readonly period: string | null;
  readonly rule: Method;
  /** How sure it is; default `exact`, or `about` as soon as one parent is not. */
  readonly precision?: Precision;
  /** Never empty: a computed fact names what it comes from. */
  readonly from: readonly [Fact, ...Fact[]];
}

/**
 * A computed fact. It is as old as its oldest parent, as doubtful as its weakest and on the same person's word, and
 * `about` as soon as one parent is not exact.
 */
export function derive(derivation: Derivation): Fact {
  const { about, measure, value, unit, period, rule, from } = derivation;
  const oldest = from.reduce((a, b) => (Date.parse(b.asOf) < Date.parse(a.asOf) ? b : a));
  const weakest = from.reduce((a, b) => (weakness[b.status] > weakness[a.status] ? b : a));
  const usual: Precision = from.every((fact) => fact.precision === "exact") ? "exact" : "about";
  return {
    id: factId(about, measure, unit, period),
    about,
    measure,
    value,
    unit,
    period,
    status: weakest.status,
    by: weakest.status === "fact" ? null : (weakest.by ?? weakest.source.name),
    precision: derivation.precision ?? usual,
    asOf: oldest.asOf,
    source: computation,
    from: from.map((fact) => fact.id),
    rule,
  };
}

/** Readable and unique in a dossier: `fetch-ai.change.24h`; a change in points of any kind keeps apart from its percent. */
export function factId(about: string, measure: string, unit: Unit, period: string | null): string {
  const name = measure === "change" && unit !== "percent" ? "points" : measure;
  return period === null ? `${about}.${name}` : `${about}.${name}.${period}`;
}

/** The value of a numeric fact; null for a text or a date. */
export function amountOf(fact: Fact): number | null {
  return typeof fact.value === "number" ? fact.value : null;
}

/** Digits after the point in the shortest decimal form of a number, exponents included. */
export function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const digits = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, digits - Number(exponent));
}

/** A number without binary dust: rounded to `decimals` digits after the point, 12 at most; never −0. */
export function tidy(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(12, decimals))) + 0;
}
