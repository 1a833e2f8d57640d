import { amountOf, factId, newsroom } from "./derive.ts";
import { eveOf } from "./eve.ts";
import { extremesOf } from "./extreme.ts";
import type { Entity, Fact, History, Market, Observation, Window } from "./fact.ts";
import { windows } from "./fact.ts";
import { recordStanding } from "./record.ts";
import { usualOf } from "./usual.ts";

/** An entity with the fact that its name is. */
export interface Named {
  readonly entity: Entity;
  readonly name: Fact;
}

/** One entity of the market with all that is known of it; null where the sources are silent. */
export interface Profile extends Named {
  readonly symbol: Fact | null;
  /** Of a category: what sets its members apart. */
  readonly trait: Fact | null;
  /** Over the article's window. */
  readonly change: Fact | null;
  readonly changes: Readonly<Record<Window, Fact | null>>;
  readonly price: Fact | null;
  readonly marketCap: Fact | null;
  readonly volume: Fact | null;
  readonly high: Fact | null;
  readonly low: Fact | null;
  readonly level: Fact | null;
  readonly points: Fact | null;
  readonly size: Fact | null;
  /** Share of the whole market's capitalisation, in percent. */
  readonly dominance: Fact | null;
  /** Of a sentiment index: what its maker calls its level. */
  readonly mood: Fact | null;
  /** Close of the session before, and the move of that session. */
  readonly previous: Fact | null;
  readonly before: Fact | null;
  /** The highest known before this quote, and how far the quote is from it, in percent. */
  readonly record: Fact | null;
  readonly fromRecord: Fact | null;
  readonly beyondRecord: boolean;
  readonly lowestSince: Fact | null;
  readonly highestSince: Fact | null;
  readonly fromHigh: Fact | null;
  readonly fromLow: Fact | null;
  /** How much it moves on a usual day, in percent without sign. */
  readonly usual: Fact | null;
  /** The closes that the facts above were computed from. */
  readonly closes: readonly Fact[];
  /** Direction over the window, as a template can ask; all false when the change is not known. */
  readonly rises: boolean;
  readonly falls: boolean;
  readonly still: boolean;
}

/** An observation as a fact of the dossier. */
export function factOf(observation: Observation): Fact {
  const { about, measure, unit, period } = observation;
  return { ...observation, id: factId(about, measure, unit, period), from: [], rule: null };
}

/** The profile of each entity of a market whose name was observed, by id, over one window. */
export function profilesOf(market: Market, window: Window): ReadonlyMap<string, Profile> {
  const facts = new Map(market.observations.map(factOf).map((fact) => [fact.id, fact]));
  const histories = new Map(market.histories.map((history) => [history.about, history]));
  return new Map(
    market.entities.flatMap((entity) => {
      const name = facts.get(factId(entity.id, "name", "text", null));
      if (name === undefined) return [];
      return [[entity.id, profileOf({ entity, name }, window, facts, histories.get(entity.id))] as const];
    }),
  );
}

function profileOf(
  { entity, name }: Named,
  window: Window,
  facts: ReadonlyMap<string, Fact>,
  history: History | undefined,
): Profile {
  const fact = (suffix: string): Fact | null => facts.get(`${entity.id}.${suffix}`) ?? null;
  const price = fact("price");
  const change = fact(`change.${window}`);
  const direction = change === null ? Number.NaN : (amountOf(change) ?? Number.NaN);
  const level = fact("level");
  const quote = price ?? level;
  const extremes = quote === null || history === undefined ? null : extremesOf(quote, history);
  const usual = quote === null || history === undefined ? null : usualOf(quote, history);
  const points = fact("points.24h");
  const eve = quote === null ? null : eveOf(quote, points, history ?? null);
  const record = fact("record");
  return {
    entity,
    name,
    symbol: entity.symbol === null ? null : besideName(name, "symbol", entity.symbol),
    trait: entity.trait === null ? null : { ...besideName(name, "trait", entity.trait), source: newsroom },
    change,
    changes: {
      "1h": fact("change.1h"),
      "24h": fact("change.24h"),
      "7d": fact("change.7d"),
      "30d": fact("change.30d"),
      ytd: fact("change.ytd"),
    },
    price,
    marketCap: fact("marketCap"),
    volume: fact("volume.24h"),
    high: fact("high.24h"),
    low: fact("low.24h"),
    level,
    points,
    size: fact("size"),
    dominance: fact("dominance"),
    mood: fact("mood"),
    previous: eve?.previous ?? null,
    before: eve?.before ?? null,
    record,
    ...recordStanding(quote, record, eve?.previous ?? null),
    lowestSince: extremes?.lowestSince ?? null,
    highestSince: extremes?.highestSince ?? null,
    fromHigh: extremes?.fromHigh ?? null,
    fromLow: extremes?.fromLow ?? null,
    usual: usual?.usual ?? null,
    closes: [...(extremes?.closes ?? []), ...(usual?.closes ?? []), ...(eve?.closes ?? [])],
    rises: direction > 0,
    falls: direction < 0,
    still: direction === 0,
  };
}

/** A word said of an entity where its name is said. */
function besideName(name: Fact, measure: string, value: string): Fact {
  return { ...name, id: factId(name.about, measure, "text", null), measure, value };
}

/** The windows for which every one of these entities has a change, in order of preference: a day first. */
export function commonWindows(market: Market, ids: readonly string[]): readonly Window[] {
  const changes = market.observations.filter(
    ({ about, measure, unit }) => measure === "change" && unit === "percent" && ids.includes(about),
  );
  const has = (id: string, window: Window): boolean =>
    changes.some(({ about, period }) => about === id && period === window);
  const preferred: readonly Window[] = ["24h", ...windows.filter((window) => window !== "24h")];
  return preferred.filter((window) => ids.every((id) => has(id, window)));
}
