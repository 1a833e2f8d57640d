import type { About, Topic } from "../facts/topic.ts";
import { camelCase, eventShapes } from "./event-shape.ts";
import type { Fields, Implied, Shape } from "./shape.ts";
import {
  change,
  date,
  fact,
  flag,
  list,
  mapped,
  maybe,
  named,
  object,
  percent,
  points,
  quote,
  sum,
  text,
} from "./shape.ts";

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
  /** The event of each type that is told first. */
  foremost: object(mapped(eventShapes, maybe)),
  /** All events of each type, the most telling first. */
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
