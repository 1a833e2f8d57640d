import type { FieldSpec } from "../facts/event.ts";
import { eventTypes } from "../facts/event.ts";
import type { Unit } from "../facts/fact.ts";
import { changes, figures, money } from "./unit.ts";

/** What a template may reach: the shape of the data, known before there is any. */
export type Shape =
  /** A fact; `units` are those it can be in, absent when it can be in any. */
  | { readonly is: "fact"; readonly units?: readonly Unit[] }
  | { readonly is: "flag" }
  | { readonly is: "breadth" }
  | { readonly is: "list"; readonly of: Shape }
  /** An object with fields; `named` when it has a name that helpers can print. */
  | { readonly is: "object"; readonly named: boolean; readonly fields: Readonly<Record<string, Shape>> }
  /** What stands behind a mistake: it fits everything, so that one mistake is told once. */
  | { readonly is: "unknown" };

/** The shape that fits everything. */
export const unknownShape: Shape = { is: "unknown" };

const fact = (...units: readonly Unit[]): Shape => ({ is: "fact", units });
const text = fact("text");
const date = fact("date");
const sum = fact(...money);
const percent = fact("percent");
const change = fact(...changes);
const points = fact("points");
/** A price, or the level of an index, which may be a rate. */
const quote = fact("level", "percent", ...money);
const flag: Shape = { is: "flag" };
const list = (of: Shape): Shape => ({ is: "list", of });
const object = (fields: Readonly<Record<string, Shape>>): Shape => ({ is: "object", named: false, fields });
const named = (fields: Readonly<Record<string, Shape>>): Shape => ({ is: "object", named: true, fields });

const relation = object({ opposite: flag, wider: flag, narrower: flag, near: flag, equal: flag, still: flag });

const profileFields = {
  name: text,
  symbol: text,
  trait: text,
  change,
  changes: object({ "1h": change, "24h": change, "7d": change, "30d": change, ytd: change }),
  price: sum,
  marketCap: sum,
  volume: sum,
  high: quote,
  low: quote,
  level: quote,
  points: fact("index-points", "points", "basis-points"),
  size: text,
  lowestSince: date,
  highestSince: date,
  fromHigh: percent,
  fromLow: percent,
  usual: percent,
  rises: flag,
  falls: flag,
  still: flag,
};
const profile = named(profileFields);
const mover = named({ ...profileFields, rank: fact("rank"), gap: points, against: relation, sizeAgainst: text });

const panel = object({
  members: list(mover),
  shown: list(mover),
  cut: flag,
  alike: flag,
  pair: flag,
  origins: list(change),
  single: mover,
  worst: mover,
  best: mover,
  breadth: { is: "breadth" },
});

const group = object({
  group: profile,
  mean: percent,
  rest: percent,
  gap: points,
  against: relation,
  trait: text,
  worst: mover,
  best: mover,
});

const commonEventFields = {
  date,
  age: fact("days"),
  fresh: flag,
  recent: flag,
  unconfirmed: flag,
  newsworthy: flag,
  secondhand: flag,
  hearsay: flag,
  source: text,
};

function fieldShape(spec: FieldSpec): Shape {
  const one = oneShape(spec);
  return spec.list === true ? list(one) : one;
}

function oneShape(spec: FieldSpec): Shape {
  switch (spec.kind) {
    case "subject":
      return named({ name: text });
    case "record":
      return object(fieldShapes(spec.fields ?? {}));
    case "range":
      return object({ low: percent, high: percent });
    case "money":
      return sum;
    case "percent":
      return change;
    case "number":
      return fact(...figures);
    case "date":
      return date;
    case "text":
    case "verbatim":
    case "url":
      return text;
  }
}

function fieldShapes(specs: Readonly<Record<string, FieldSpec>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, fieldShape(spec)]));
}

/** `model-release` as templates write it: `modelRelease`. */
export function camelCase(type: string): string {
  return type.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** What a model is said to outperform, by whose word it is. */
const claims = list(object({ said: text, subjects: list(named({ name: text })) }));

const eventShapes: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(eventTypes).map(([type, specs]) => [
    camelCase(type),
    object({ ...commonEventFields, ...fieldShapes(specs), ...(type === "model-release" ? { claims } : {}) }),
  ]),
);

/** The shape of all that a template can reach from its root. */
export const rootShape: Shape = object({
  asOf: date,
  session: text,
  sector: mover,
  benchmark: profile,
  outsider: profile,
  gap: points,
  against: relation,
  ratio: fact("ratio"),
  members: list(mover),
  single: mover,
  worst: mover,
  best: mover,
  skipped: list(mover),
  contrarians: list(mover),
  contrarian: mover,
  /** The changes are over a day, the usual window, which a title need not say. */
  daily: flag,
  /** The sector hardly moved. */
  calm: flag,
  mixed: flag,
  breadth: { is: "breadth" },
  mean: percent,
  groups: list(group),
  origins: list(change),
  memberOrigins: list(change),
  listed: list(mover),
  shown: list(mover),
  cut: flag,
  alike: flag,
  majors: panel,
  elsewhere: list(object({ category: profile, panel })),
  /** The newest event of each type. */
  latest: object(eventShapes),
  /** All events of each type, newest first. */
  events: object(Object.fromEntries(Object.entries(eventShapes).map(([type, shape]) => [type, list(shape)]))),
});
