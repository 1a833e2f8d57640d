/** Small markets, facts and events to build dossiers from; whatever a test does not say is plain and unremarkable. */
import { factId } from "../../src/facts/derive.ts";
import type { ReportedEvent } from "../../src/facts/event.ts";
import type {
  AssetClass,
  Entity,
  EntityKind,
  Fact,
  History,
  Market,
  Observation,
  Unit,
  Window,
} from "../../src/facts/fact.ts";
import { usualLimits } from "../../src/facts/limit.ts";
import { hasMoved } from "../../src/facts/mover.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import { usualSalience } from "../../src/facts/salience.ts";
import type { Sector } from "../../src/facts/sector.ts";
import { sectorOf } from "../../src/facts/sector.ts";
import type { Weighing } from "../../src/facts/weighing.ts";

export const source = { id: "releve", name: "Relevé", url: null };
const asOf = "2025-01-27T05:00:00Z";

/** A figure as a source gave it: 1 dollar of `fetch-ai` unless said otherwise. */
export function makeObservation(more: Partial<Observation> = {}): Observation {
  return {
    about: "fetch-ai",
    measure: "price",
    value: 1,
    unit: "USD",
    period: null,
    status: "fact",
    by: null,
    precision: "exact",
    asOf,
    source,
    ...more,
  };
}

export function makeFact(more: Partial<Fact> = {}): Fact {
  const observation = makeObservation(more);
  const { about, measure, unit, period } = observation;
  return { id: factId(about, measure, unit, period), from: [], rule: null, ...observation };
}

/** A change in percent over a day. */
export function makeChange(about: string, value: number | string, more: Partial<Fact> = {}): Fact {
  return makeFact({ about, measure: "change", value, unit: "percent", period: "24h", ...more });
}

/** A date or an instant that the article stands on. */
export function makeTime(value: string, measure = "now"): Fact {
  return makeFact({ about: "article", measure, value, unit: "date", asOf: value });
}

export interface Row {
  readonly id: string;
  readonly kind?: EntityKind;
  readonly categories?: readonly string[];
  /** Percent over a day. */
  readonly change?: number;
  readonly changes?: Partial<Record<Window, number>>;
  readonly price?: number;
  readonly level?: number;
  readonly marketCap?: number;
  readonly volume?: number;
  readonly size?: string;
  readonly symbol?: string;
  readonly trait?: string;
  readonly closes?: History["closes"];
  readonly class?: AssetClass;
  readonly high?: number;
  readonly low?: number;
  readonly record?: number;
  readonly dominance?: number;
  /** Over a day: of an index in its own points, of a rate in basis points. */
  readonly points?: number;
  readonly pointsUnit?: Unit;
}

export function makeEntity({ id, kind = "asset", categories = [], symbol, trait, class: own }: Row): Entity {
  return {
    id,
    kind,
    name: id,
    symbol: symbol ?? null,
    categories,
    class: own ?? (kind === "index" ? "index" : "crypto"),
    naming: { name: id, short: null, gender: "m", number: "singular", article: "none", elides: null },
    trait: trait ?? null,
  };
}

export function makeMarket(rows: readonly Row[], more: Partial<Market> = {}): Market {
  return {
    asOf,
    currency: "USD",
    source,
    entities: rows.map(makeEntity),
    observations: rows.flatMap(observationsOf),
    histories: rows.flatMap(({ id, kind, closes }) =>
      closes === undefined ? [] : [{ about: id, unit: kind === "index" ? "level" : "USD", source, closes }],
    ),
    notices: [],
    ...more,
  };
}

function observationsOf(row: Row): readonly Observation[] {
  const { id: about, changes = {} } = row;
  const seen = (measure: string, value: number | string | undefined, unit: Unit, period: string | null = null) =>
    value === undefined ? [] : [makeObservation({ about, measure, value, unit, period })];
  return [
    ...seen("name", about, "text"),
    ...seen("change", row.change, "percent", "24h"),
    ...Object.entries(changes).flatMap(([window, value]) => seen("change", value, "percent", window)),
    ...seen("price", row.price, "USD"),
    ...seen("level", row.level, "level"),
    ...seen("marketCap", row.marketCap, "USD"),
    ...seen("volume", row.volume, "USD", "24h"),
    ...seen("size", row.size, "text"),
    ...seen("high", row.high, row.kind === "index" ? "level" : "USD", "24h"),
    ...seen("low", row.low, row.kind === "index" ? "level" : "USD", "24h"),
    ...seen("record", row.record, row.kind === "index" ? "level" : "USD"),
    ...seen("dominance", row.dominance, "percent"),
    ...seen("change", row.points, row.pointsUnit ?? "index-points", "24h"),
  ];
}

/** A day weighed as it usually is, with no event. */
export function makeWeighing(more: Partial<Weighing> = {}): Weighing {
  return { salience: usualSalience, floor: usualLimits.liquidity, days: 1, now: asOf, inTheNews: new Set(), ...more };
}

/** A benchmark, a category `ai` and the assets in it, by their change or by more than that. */
export function makeSectorMarket(members: Readonly<Record<string, number | Partial<Row>>>, sector = -9): Market {
  const assets = Object.entries(members).map(([id, given]): Row => {
    const row = typeof given === "number" ? { change: given } : given;
    return { id, categories: ["ai"], ...row };
  });
  return makeMarket([
    ...assets,
    { id: "ai", kind: "category", change: sector },
    { id: "coindesk-20", kind: "index", change: -5 },
  ]);
}

/** The sector `ai` of a market against a benchmark. */
export function sectorIn(market: Market, benchmark = "coindesk-20"): Sector {
  const profiles = profilesOf(market, "24h");
  const [ai, against] = [profiles.get("ai"), profiles.get(benchmark)];
  if (ai === undefined || against === undefined || !hasMoved(ai) || !hasMoved(against)) throw new Error("no change");
  const sector = sectorOf(ai, against, [...profiles.values()], makeWeighing());
  if (sector === null) throw new Error("no sector");
  return sector;
}

/** A close a day from `first` on, one per value. */
export function dailyCloses(first: string, values: readonly number[]): History["closes"] {
  return values.map((value, index) => ({
    date: new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
    value,
  }));
}

export function makeEvent(more: Partial<ReportedEvent> = {}): ReportedEvent {
  return { type: "statement", id: "annonce", date: "2025-01-20", status: "fact", source, fields: {}, ...more };
}

/** Every fact anywhere in a value, its own repeats included. */
export function factsIn(value: unknown): readonly Fact[] {
  if (isFact(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(factsIn) : [];
}

function isFact(value: unknown): value is Fact {
  return typeof value === "object" && value !== null && "measure" in value && "from" in value;
}
