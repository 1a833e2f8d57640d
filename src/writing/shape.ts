import type { FieldSpec } from "../facts/event.ts";
import { eventTypes } from "../facts/event.ts";

/** What a template may reach: the shape of the data, known before there is any. */
export type Shape =
  | { readonly is: "fact" }
  | { readonly is: "flag" }
  | { readonly is: "breadth" }
  | { readonly is: "list"; readonly of: Shape }
  /** An object with fields; `named` when it has a name that helpers can print. */
  | { readonly is: "object"; readonly named: boolean; readonly fields: Readonly<Record<string, Shape>> };

const fact: Shape = { is: "fact" };
const flag: Shape = { is: "flag" };
const list = (of: Shape): Shape => ({ is: "list", of });
const object = (fields: Readonly<Record<string, Shape>>): Shape => ({ is: "object", named: false, fields });
const named = (fields: Readonly<Record<string, Shape>>): Shape => ({ is: "object", named: true, fields });

const relation = object({ opposite: flag, wider: flag, narrower: flag, equal: flag, still: flag });

const profileFields = {
  name: fact,
  symbol: fact,
  trait: fact,
  change: fact,
  changes: object({ "1h": fact, "24h": fact, "7d": fact, "30d": fact, ytd: fact }),
  price: fact,
  marketCap: fact,
  volume: fact,
  high: fact,
  low: fact,
  level: fact,
  points: fact,
  size: fact,
  lowestSince: fact,
  highestSince: fact,
  fromHigh: fact,
  fromLow: fact,
  rises: flag,
  falls: flag,
  still: flag,
};
const profile = named(profileFields);
const mover = named({ ...profileFields, rank: fact, gap: fact, against: relation, sizeAgainst: fact });

const panel = object({
  members: list(mover),
  origins: list(fact),
  single: mover,
  worst: mover,
  best: mover,
  breadth: { is: "breadth" },
});

const group = object({
  group: profile,
  mean: fact,
  rest: fact,
  gap: fact,
  against: relation,
  trait: fact,
  worst: mover,
  best: mover,
});

const commonEventFields = { date: fact, age: fact, recent: flag, source: fact };

function fieldShape(spec: FieldSpec): Shape {
  const one = oneShape(spec);
  return spec.list === true ? list(one) : one;
}

function oneShape(spec: FieldSpec): Shape {
  switch (spec.kind) {
    case "subject":
      return named({ name: fact });
    case "record":
      return object(fieldShapes(spec.fields ?? {}));
    case "range":
      return object({ low: fact, high: fact });
    default:
      return fact;
  }
}

function fieldShapes(specs: Readonly<Record<string, FieldSpec>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, fieldShape(spec)]));
}

/** `model-release` as templates write it: `modelRelease`. */
export function camelCase(type: string): string {
  return type.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

const eventShapes: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(eventTypes).map(([type, specs]) => [
    camelCase(type),
    object({ ...commonEventFields, ...fieldShapes(specs) }),
  ]),
);

/** The shape of all that a template can reach from its root. */
export const rootShape: Shape = object({
  asOf: fact,
  session: fact,
  sector: mover,
  benchmark: profile,
  outsider: profile,
  gap: fact,
  against: relation,
  ratio: fact,
  members: list(mover),
  single: mover,
  worst: mover,
  best: mover,
  skipped: list(mover),
  contrarians: list(mover),
  contrarian: mover,
  mixed: flag,
  breadth: { is: "breadth" },
  mean: fact,
  groups: list(group),
  origins: list(fact),
  listed: list(mover),
  majors: panel,
  elsewhere: list(object({ category: profile, panel })),
  /** The newest event of each type. */
  latest: object(eventShapes),
  /** All events of each type, newest first. */
  events: object(Object.fromEntries(Object.entries(eventShapes).map(([type, shape]) => [type, list(shape)]))),
});
