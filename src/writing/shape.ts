import type { FieldSpec } from "../facts/event.ts";
import { eitherOf, eventTypeNames, eventTypes } from "../facts/event.ts";
import type { Unit } from "../facts/fact.ts";
import { changes, figures, money } from "./unit.ts";

/** What a template may reach: the shape of the data, known before there is any. */
export type Shape = (
  | FactShape
  | { readonly is: "flag" }
  | { readonly is: "breadth" }
  | { readonly is: "list"; readonly of: Shape }
  | ObjectShape
  /** What stands behind a mistake: it fits everything, so that one mistake is told once. */
  | { readonly is: "unknown" }
) & {
  /** Null, or an empty list, when the sources are silent: to be printed only inside an `#if` of it. */
  readonly optional?: true;
};

/** A fact; `units` are those it can be in, absent when it can be in any. */
interface FactShape {
  readonly is: "fact";
  readonly units?: readonly Unit[];
}

/** An object with fields; `named` when it has a name that helpers can print. */
export interface ObjectShape {
  readonly is: "object";
  readonly named: boolean;
  readonly fields: Readonly<Record<string, Shape>>;
  /** Of a field that is there, or of a flag that holds: the fields beside it that are then there too. */
  readonly implies?: Readonly<Record<string, readonly string[]>>;
  /** Optional fields of which one at least is there. */
  readonly oneOf?: readonly [string, ...string[]] | undefined;
}

/** The same where the sources may be silent. */
function maybe(shape: Shape): Shape {
  return { ...shape, optional: true };
}

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
type Fields = Readonly<Record<string, Shape>>;
const object = (fields: Fields, implies: NonNullable<ObjectShape["implies"]> = {}): Shape => ({
  is: "object",
  named: false,
  fields,
  implies,
});
const named = (fields: Fields): Shape => ({ is: "object", named: true, fields });

const relation = object({ opposite: flag, wider: flag, narrower: flag, near: flag, equal: flag, still: flag });

const profileFields = {
  name: text,
  symbol: maybe(text),
  trait: maybe(text),
  change: maybe(change),
  changes: object(mapped({ "1h": change, "24h": change, "7d": change, "30d": change, ytd: change }, maybe)),
  price: maybe(sum),
  marketCap: maybe(sum),
  volume: maybe(sum),
  high: maybe(quote),
  low: maybe(quote),
  level: maybe(quote),
  points: maybe(fact("index-points", "points", "basis-points")),
  size: maybe(text),
  lowestSince: maybe(date),
  highestSince: maybe(date),
  fromHigh: maybe(percent),
  fromLow: maybe(percent),
  usual: maybe(percent),
  rises: flag,
  falls: flag,
  still: flag,
};
const profile = named(profileFields);
const movedFields = { ...profileFields, change };
const moved = named(movedFields);
const moverFields = {
  ...movedFields,
  rank: maybe(fact("rank")),
  gap: maybe(points),
  against: relation,
  sizeAgainst: maybe(text),
};
const mover = named(moverFields);
/** An end of a group, ranked in it. */
const ranked = named({ ...moverFields, rank: fact("rank") });
const breadth: Shape = { is: "breadth" };

const panel = object({
  members: list(mover),
  shown: list(mover),
  cut: flag,
  alike: flag,
  pair: flag,
  origins: list(change),
  single: maybe(mover),
  worst: maybe(ranked),
  best: maybe(ranked),
  breadth,
});

const group = object({
  group: profile,
  mean: percent,
  rest: percent,
  gap: points,
  against: relation,
  trait: maybe(text),
  worst: ranked,
  best: ranked,
});

const commonEventFields = {
  date,
  age: maybe(fact("days")),
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
  const whole = spec.list === true ? list(one) : one;
  return spec.required === true ? whole : maybe(whole);
}

function oneShape(spec: FieldSpec): Shape {
  switch (spec.kind) {
    case "subject":
      return named({ name: text });
    case "record":
      return { is: "object", named: false, fields: fieldShapes(spec.fields ?? {}), oneOf: spec.oneOf };
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

function fieldShapes(specs: Readonly<Record<string, FieldSpec>>): Fields {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, fieldShape(spec)]));
}

/** `model-release` as templates write it: `modelRelease`. */
export function camelCase(type: string): string {
  return type.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** What a model is said to outperform, by whose word it is. */
const claims = maybe(list(object({ said: text, subjects: list(named({ name: text })) })));

const eventShapes: Fields = Object.fromEntries(
  eventTypeNames.map((type) => [
    camelCase(type),
    {
      is: "object",
      named: false,
      fields: {
        ...commonEventFields,
        ...fieldShapes(eventTypes[type]),
        ...(type === "model-release" ? { claims } : {}),
      },
      implies: { recent: ["age"], newsworthy: ["age"] },
      oneOf: eitherOf[type],
    },
  ]),
);

/** What is only there when some member moved. */
const withMembers = ["single", "worst", "best", "mean", "mixed", "cut", "groups", "contrarians"];

/** The shape of all that a template can reach from its root. */
export const rootShape: Shape = object(
  {
    asOf: date,
    session: maybe(text),
    sector: mover,
    benchmark: moved,
    outsider: maybe(moved),
    gap: points,
    against: relation,
    ratio: maybe(fact("ratio")),
    members: maybe(list(mover)),
    single: maybe(mover),
    worst: maybe(ranked),
    best: maybe(ranked),
    skipped: maybe(list(mover)),
    contrarians: maybe(list(mover)),
    contrarian: maybe(mover),
    /** The changes are over a day, the usual window, which a title need not say. */
    daily: flag,
    /** The sector hardly moved. */
    calm: flag,
    mixed: flag,
    breadth: maybe(breadth),
    mean: maybe(percent),
    groups: maybe(list(group)),
    origins: list(change),
    memberOrigins: maybe(list(change)),
    listed: maybe(list(mover)),
    shown: maybe(list(mover)),
    cut: flag,
    alike: flag,
    majors: maybe(panel),
    elsewhere: maybe(list(object({ category: profile, panel }))),
    /** The newest event of each type. */
    latest: object(mapped(eventShapes, maybe)),
    /** All events of each type, newest first. */
    events: object(mapped(eventShapes, (shape) => maybe(list(shape)))),
  },
  {
    breadth: ["members", "listed", "shown", "memberOrigins"],
    ...Object.fromEntries(withMembers.map((name) => [name, ["breadth"]])),
    contrarian: ["breadth", "contrarians"],
  },
);

function mapped(fields: Fields, change: (shape: Shape) => Shape): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, change(shape)]));
}
