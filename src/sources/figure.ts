import * as z from "zod";
import {
  type Observation,
  type Precision,
  precisions,
  type Source,
  type Status,
  statuses,
  type Unit,
  units,
} from "../facts/fact.ts";
import { found } from "../found.ts";
import { moment } from "./date.ts";
import { source } from "./source.ts";
import { text, textOrWhole } from "./text.ts";

/** What may be said of any value beside the value itself; every key has its default in what surrounds it. */
export const circumstances = {
  asOf: moment.nullish(),
  period: textOrWhole.nullish(),
  source: source.nullish(),
  status: z.enum(statuses).nullish(),
  by: text.nullish(),
};

/** A figure as a file gives it, short or long form; a null value says that the source gave none. */
export interface Figure extends Given {
  readonly value: number | null;
}

/** What the file says of a value beside it. */
export interface Given {
  readonly unit?: Unit | null | undefined;
  readonly precision?: Precision | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly source?: Source | null | undefined;
  readonly status?: Status | null | undefined;
  readonly by?: string | null | undefined;
  readonly also?: readonly Alternative[] | null | undefined;
}

/** The same figure from another source; its unit is that of the figure. */
interface Alternative {
  readonly value: number;
  readonly source: Source;
  readonly asOf?: string | null | undefined;
}

/** Which units a figure may be in, and the least value it can have. */
export interface FigureRule {
  readonly units: readonly Unit[];
  readonly least: "none" | "zero" | "whole";
}

/** Reads `12.5` and `{ value: 12.5, unit?, precision?, asOf?, period?, source?, status?, by?, also? }`. */
export function figure(rule: FigureRule) {
  return figureOf(rule, z.number().nullable());
}

/** The same where a null value would say nothing. */
export function presentFigure(rule: FigureRule) {
  return figureOf(rule, z.number());
}

function figureOf<V extends number | null>(rule: FigureRule, value: z.ZodType<V>) {
  const long = z.strictObject({
    value,
    unit: z.enum(rule.units).nullish(),
    precision: z.enum(precisions).nullish(),
    /** What other sources say of the same figure at the same time; the one above is the one printed. */
    also: z.array(z.strictObject({ value: z.number(), source, asOf: moment.nullish() })).nullish(),
    ...circumstances,
  });
  return z
    .union([z.number(), long])
    .superRefine((given, context) => {
      const short = typeof given === "number";
      const fault = short ? outOfBounds(given, null, rule) : outOfBounds(given.value, given.unit ?? null, rule);
      if (fault === null) return;
      context.addIssue({ code: "custom", message: fault, path: short ? [] : ["value"], input: given });
    })
    .transform((given): Given & { readonly value: V | number } =>
      typeof given === "number" ? { value: given } : given,
    );
}

/** A figure in any unit that counts something. */
export const anyFigure: FigureRule = {
  units: units.filter((unit) => unit !== "text" && unit !== "date"),
  least: "none",
};

/** What a figure falls back on when it does not say. */
export interface Surroundings {
  readonly about: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly period: string | null;
  readonly asOf: string;
  readonly source: Source;
}

/** The observation that a value makes in its surroundings; a value given as somebody's word is a claim unless it says more. */
export function observe(value: number | string, given: Given, around: Surroundings): Observation {
  const by = given.by ?? null;
  const asOf = given.asOf ?? around.asOf;
  const also = (given.also ?? []).map((other) => ({ ...other, asOf: other.asOf ?? asOf }));
  return {
    about: around.about,
    measure: around.measure,
    value,
    unit: given.unit ?? around.unit,
    period: given.period ?? around.period,
    status: given.status ?? (by === null ? "fact" : "claim"),
    by,
    precision: given.precision ?? "exact",
    asOf,
    source: given.source ?? around.source,
    ...(also.length === 0 ? {} : { also }),
  };
}

/** No market has such a figure: past it, digits are lost and the text would lie. */
const beyondSense = 1e18;
const beyondChange = 1e9;

function outOfBounds(value: number | null, unit: Unit | null, rule: FigureRule): string | null {
  if (value === null) return null;
  const most = rule.least === "whole" ? beyondChange : beyondSense;
  if (Math.abs(value) > most) return `nombre vraisemblable attendu (${most} au plus), ${found(value)}`;
  if (rule.least === "zero" && value < 0) return `nombre positif ou nul attendu, ${found(value)}`;
  if (rule.least === "whole" && value < -100 && (unit === null || unit === "percent"))
    return `variation d’au moins −100\u00a0% attendue, ${found(value)}`;
  return null;
}
