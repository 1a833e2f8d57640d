import * as z from "zod";
import type { FieldKind, FieldSpec, Reported } from "../facts/event.ts";
import { currencies, type Unit } from "../facts/fact.ts";
import { reportedDate } from "./date.ts";
import { anyFigure, circumstances } from "./figure.ts";
import { text, textOrWhole, url } from "./text.ts";
import { type Build, type Context, named, numeric, range, said } from "./value.ts";

type Specs = Readonly<Record<string, FieldSpec>>;

/** The schemas of named fields, as the shape of an object. */
export function fieldShape(specs: Specs): Record<string, z.ZodType<Part>> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]): [string, z.ZodType<Part>] => {
      const schema = fieldSchema(spec);
      return [name, spec.required === true ? schema : schema.nullish()];
    }),
  );
}

/** Builds the given fields in the order of the table, each under its own path; `parts` is what `fieldShape` read. */
export function buildFields(
  specs: Specs,
  parts: Readonly<Record<string, unknown>>,
  context: Context,
): Readonly<Record<string, Reported>> {
  const prefix = context.measure === "" ? "" : `${context.measure}.`;
  return Object.fromEntries(
    Object.keys(specs).flatMap((name) => {
      const part = parts[name];
      return isBuild(part) ? [[name, part({ ...context, measure: `${prefix}${name}` })]] : [];
    }),
  );
}

/** The schema of one field of the table of event types; a list may be given as its only item. */
function fieldSchema(spec: FieldSpec): z.ZodType<Build> {
  const one = kinds[spec.kind](spec);
  if (spec.list !== true) return one;
  return z.union([one.transform((build) => [build]), z.array(one).min(1)]).transform((builds): Build => {
    return (context) => ({
      is: "list",
      items: builds.map((build, index) => build({ ...context, measure: `${context.measure}.${index}` })),
    });
  });
}

/** What one key of a record reads as: a field, a setting for the other fields, or nothing. */
type Part = Build | Setting | null | undefined;

interface Setting {
  readonly unit?: Unit | null | undefined;
  readonly period?: string | null | undefined;
}

const percents = ["percent", "points", "basis-points"] as const;

const kinds = {
  money: (spec) => numeric(spec, { units: currencies, least: "zero" }, "USD"),
  percent: (spec) => numeric(spec, { units: percents, least: "whole" }, "percent"),
  number: (spec) => numeric(spec, anyFigure, null),
  range: (spec) => range(spec, { units: percents, least: "none" }),
  text: (spec) =>
    z
      .union([textOrWhole, z.strictObject({ value: textOrWhole, ...circumstances })])
      .transform((given) => (typeof given === "string" ? said(spec, given) : said(spec, given.value, given))),
  verbatim: (spec) =>
    z
      .union([text, z.strictObject({ value: text, ...circumstances })])
      .transform((given) => (typeof given === "string" ? said(spec, given) : said(spec, given.value, given))),
  url: (spec) => url.transform((given) => said(spec, given)),
  date: (spec) => reportedDate.transform((given) => said(spec, given, {}, "date")),
  subject: named,
  record,
} satisfies Readonly<Record<FieldKind, (spec: FieldSpec) => z.ZodType<Build>>>;

function record(spec: FieldSpec): z.ZodType<Build> {
  const specs = spec.fields ?? {};
  const long = z
    .strictObject({ ...fieldShape(specs), ...(specs.value?.kind === "number" ? settings : {}) })
    .transform((parts) => recordOf(specs, parts));
  const bare = spec.shorthand === undefined ? undefined : specs[spec.shorthand];
  if (bare === undefined) return long;
  return z.union([fieldSchema(bare).transform((build) => recordOf(specs, { [`${spec.shorthand}`]: build })), long]);
}

/** A record with a `value` says its unit and its period once, beside it. */
const settings: Record<string, z.ZodType<Part>> = {
  unit: z
    .enum(anyFigure.units)
    .nullish()
    .transform((unit) => ({ unit })),
  period: textOrWhole.nullish().transform((period) => ({ period })),
};

function recordOf(specs: Specs, parts: Readonly<Record<string, Part>>): Build {
  const unit = setting(parts.unit)?.unit ?? null;
  const period = setting(parts.period)?.period ?? null;
  return (context) => {
    const inner = { ...context, unit, period: period ?? context.period };
    const by = specs.by === undefined ? null : buildFields({ by: specs.by }, parts, inner).by;
    const whose = by?.is === "observation" ? String(by.observation.value) : inner.by;
    return { is: "record", fields: buildFields(specs, parts, { ...inner, by: whose }) };
  };
}

function setting(part: Part): Setting | null {
  return typeof part === "object" ? part : null;
}

/** The only functions among the parts are those that `fieldSchema` made. */
function isBuild(part: unknown): part is Build {
  return typeof part === "function";
}
