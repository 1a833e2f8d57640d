import type { FieldSpec } from "../facts/event.ts";
import { eitherOf, eventTypeNames, eventTypes } from "../facts/event.ts";
import type { Unit } from "../facts/fact.ts";
import type { About, Topic } from "../facts/topic.ts";
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
  /** Optional fields that the fields beside them decide: no silence of the sources takes them away alone. */
  readonly decided?: readonly string[];
}

/** The same where the sources may be silent. */
function maybe(shape: Shape): Shape {
  return { ...shape, optional: true };
}

/** The same where the sources are silent about nothing. */
export function certain({ optional: _, ...shape }: Shape): Shape {
  switch (shape.is) {
    case "list":
      return { ...shape, of: certain(shape.of) };
    case "object":
      return { ...shape, fields: mapped(shape.fields, certain) };
    default:
      return shape;
  }
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
type Implied = NonNullable<ObjectShape["implies"]>;
const object = (fields: Fields, implies: Implied = {}): Shape => ({
  is: "object",
  named: false,
  fields,
  implies,
});
const named = (fields: Fields, implies: Implied = {}): Shape => ({ is: "object", named: true, fields, implies });

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
  dominance: maybe(percent),
  mood: maybe(text),
  /** The close before, and by how much that session itself moved. */
  previous: maybe(quote),
  before: maybe(percent),
  record: maybe(quote),
  fromRecord: maybe(percent),
  beyondRecord: flag,
  rises: flag,
  falls: flag,
  still: flag,
};
const recordKnown = { fromRecord: ["record"], beyondRecord: ["record", "fromRecord"] };
const profile = named(profileFields, recordKnown);
const movedFields = { ...profileFields, change };
const moved = named(movedFields, recordKnown);
const moverFields = {
  ...movedFields,
  rank: maybe(fact("rank")),
  gap: maybe(points),
  against: maybe(relation),
  sizeAgainst: maybe(text),
};
const moverKnown = { ...recordKnown, gap: ["against"], against: ["gap"] };
const mover = named(moverFields, moverKnown);
/** An end of a group, ranked in it. */
const ranked = named({ ...moverFields, rank: fact("rank") }, moverKnown);
const breadth: Shape = { is: "breadth" };

const panelFields = {
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
};
const panel: Shape = { is: "object", named: false, fields: panelFields, decided: ["single"] };
const board: Shape = {
  ...panel,
  fields: {
    ...panelFields,
    top: maybe(list(mover)),
    flop: maybe(list(mover)),
    skipped: maybe(list(mover)),
    mean: maybe(percent),
  },
};

/** The day of the whole market, told from the asset that leads it. */
const market = object(
  {
    lead: mover,
    second: maybe(mover),
    gap: maybe(points),
    against: maybe(relation),
    total: maybe(profile),
    dominance: maybe(percent),
    amplitude: maybe(percent),
    sentiment: maybe(named({ ...profileFields, level: quote }, recordKnown)),
    board: maybe(board),
    /** The lead hardly moved. */
    calm: flag,
  },
  { second: ["gap", "against"], gap: ["second", "against"], against: ["second", "gap"] },
);

/** The day of one index; `calm`: it hardly moved. */
const index = named({ ...moverFields, board: maybe(board), calm: flag }, moverKnown);

/** The categories that moved, but for the article's own. */
const sectors = board;

/** An interest rate: no percent measures its move. */
const rate: Shape = {
  is: "object",
  named: true,
  fields: profileFields,
  implies: recordKnown,
  oneOf: ["level", "points"],
};

/** Other stock exchanges, rates, currencies, raw materials. */
const backdrop = object({
  places: maybe(panel),
  rates: maybe(list(rate)),
  currencies: maybe(panel),
  commodities: maybe(panel),
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

/** The sector against its benchmark: all four are there, or none. */
const pairFields = { sector: mover, benchmark: moved, gap: points, against: relation };
const pairNames = Object.keys(pairFields);

const rootFields: Fields = {
  outsider: maybe(moved),
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
  memberOrigins: maybe(list(change)),
  listed: maybe(list(mover)),
  shown: maybe(list(mover)),
  cut: flag,
  alike: flag,
  sectors: maybe(sectors),
  backdrop,
  majors: maybe(panel),
  elsewhere: maybe(list(object({ category: profile, panel }))),
  /** The newest event of each type. */
  latest: object(mapped(eventShapes, maybe)),
  /** All events of each type, newest first. */
  events: object(mapped(eventShapes, (shape) => maybe(list(shape)))),
};

/** What some member tells. */
const memberKnown: Implied = {
  breadth: ["members", "listed", "shown", "memberOrigins"],
  ...Object.fromEntries(withMembers.map((name) => [name, ["breadth"]])),
  contrarian: ["breadth", "contrarians"],
};

/**
 * The shape of all that a template of this topic can reach from its root: what it is about is there, the sections about
 * something else where the data give them.
 */
export function rootShape({ about, event }: Topic): Shape {
  const mine = (section: About, shape: Shape): Shape => (section === about ? shape : maybe(shape));
  const pair = mapped({ ...pairFields, origins: list(change) }, (shape) => mine("sector", shape));
  const fields = {
    asOf: date,
    session: maybe(text),
    ...pair,
    ...rootFields,
    market: mine("market", market),
    index: mine("index", index),
  };
  const told = event === null ? undefined : eventShapes[camelCase(event)];
  return object(about === "event" && told !== undefined ? { ...fields, event: told } : fields, {
    ...Object.fromEntries(pairNames.map((name) => [name, [...pairNames, "origins"]])),
    ...memberKnown,
  });
}

function mapped(fields: Fields, change: (shape: Shape) => Shape): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, change(shape)]));
}
