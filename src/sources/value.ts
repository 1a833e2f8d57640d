import * as z from "zod";
import type { FieldSpec, Reported } from "../facts/event.ts";
import type { Observation, Source, Status, Unit } from "../facts/fact.ts";
import type { Describe } from "./entities.ts";
import { type FigureRule, type Given, observe, presentFigure } from "./figure.ts";
import { entityOf, subject } from "./subject.ts";

/** What a field takes over from its event and from the record it stands in. */
export interface Context {
  /** Id of the event. */
  readonly about: string;
  /** Path of the field in its event: `amount`, `figures.0.value`. */
  readonly measure: string;
  readonly asOf: string;
  readonly source: Source;
  /** Status of the event, null when the file gives none. */
  readonly status: Status | null;
  /** Whose word the record is. */
  readonly by: string | null;
  /** Whose word the event's claims are when nothing nearer says so. */
  readonly claimant: string | null;
  /** Unit of the record's numbers. */
  readonly unit: Unit | null;
  /** Period of the record's figures. */
  readonly period: string | null;
  readonly describe: Describe;
}

/** A field read and checked, waiting for its context. */
export type Build = (context: Context) => Reported;

/** A figure of an event; `unit` null leaves it to the record, then to `count`. */
export function numeric(spec: FieldSpec, rule: FigureRule, unit: Unit | null): z.ZodType<Build> {
  return presentFigure(rule).transform((given): Build => {
    return (context) => figured(spec, given.value, given, { ...context, unit: unit ?? context.unit ?? "count" });
  });
}

/** A pair of bounds in percent, `[26, 29]` or `{ low, high }`: a record of two figures. */
export function range(spec: FieldSpec, rule: FigureRule): z.ZodType<Build> {
  const bound = presentFigure(rule);
  const error = "deux bornes attendues ([26, 29])";
  return z
    .union([z.tuple([bound, bound]), z.strictObject({ low: bound, high: bound })], { error })
    .transform((given) => ("low" in given ? given : { low: given[0], high: given[1] }))
    .superRefine(({ low, high }, context) => {
      if (low.value > high.value) context.addIssue("borne basse attendue avant la borne haute");
    })
    .transform(({ low, high }): Build => {
      return (context) => {
        const around = (name: string) =>
          ({ ...context, unit: "percent", measure: `${context.measure}.${name}` }) as const;
        return {
          is: "record",
          fields: {
            low: figured(spec, low.value, low, around("low")),
            high: figured(spec, high.value, high, around("high")),
          },
        };
      };
    });
}

/** A text, an address or a date; `given` is what the file says beside it. */
export function said(spec: FieldSpec, value: string, given: Given = {}, unit: "text" | "date" = "text"): Build {
  return (context) => figured(spec, value, given, { ...context, unit, period: null });
}

/** Someone or something named: an entity, and the observation that its printed name is. */
export function named(spec: FieldSpec): z.ZodType<Build> {
  return subject.transform((given): Build => {
    return (context) => {
      const entity = entityOf(given, spec.entity ?? "thing", context.describe);
      const around = { ...context, unit: "text", period: null } as const;
      return { is: "entity", entity, observation: observed(spec, entity.naming.name, given, around) };
    };
  });
}

type Around = Context & { readonly unit: Unit };

function figured(spec: FieldSpec, value: number | string, given: Given, around: Around): Reported {
  return { is: "observation", observation: observed(spec, value, given, around) };
}

/** Its own status comes first, then the table's, then the event's; a value given as somebody's word is no bare fact. */
function observed(spec: FieldSpec, value: number | string, given: Given, around: Around): Observation {
  const status = given.status ?? spec.status ?? attributed(around.status, given.by ?? null);
  const claimant = status === "claim" && spec.status === "claim" ? around.claimant : null;
  const by = status === "fact" ? null : (given.by ?? around.by ?? claimant);
  return observe(value, { ...given, status, by }, around);
}

function attributed(status: Status | null, by: string | null): Status {
  return by !== null && (status ?? "fact") === "fact" ? "claim" : (status ?? "fact");
}
