import { DepecheError } from "../error.ts";
import { leaderAmong } from "./day.ts";
import type { Request } from "./dossier.ts";
import type { EventType, ReportedEvent } from "./event.ts";
import type { Market, Window } from "./fact.ts";
import { commonWindows } from "./profile.ts";
import { assetRole, benchmarkRole, chosen, indexRole, likely, sectorRole } from "./role.ts";
import type { About, Topic } from "./topic.ts";

/** What a person asked for; null where they left the choice to us. */
export interface Asked {
  readonly sector: string | null;
  readonly benchmark: string | null;
  readonly asset: string | null;
}

/** What the sources said, out of which the subject is chosen. */
interface Given {
  readonly market: Market;
  readonly events: readonly ReportedEvent[];
}

/** The subject and what it is set against: ids in the market, or of the event. */
type Subjects = Omit<Request, "zone">;

/**
 * Settles what an article of this topic is about. What it cannot do without is asked for when the files leave a choice:
 * E_SECTOR_UNKNOWN, E_BENCHMARK_UNKNOWN, E_ASSET_UNKNOWN, or E_FACT_MISSING when they have nothing of the sort. The rest is
 * taken where there is only one to take. The window is the first that the subjects have a change over, a day being preferred.
 */
export function settleRequest(topic: Topic, asked: Asked, given: Given, zone: string): Request {
  return { ...settlers[topic.about](asked, given, topic.event), zone };
}

const settlers = {
  sector: settleSector,
  market: settleMarket,
  index: settleIndex,
  event: settleEvent,
} as const satisfies Readonly<Record<About, (asked: Asked, given: Given, type: EventType | null) => Subjects>>;

/** Without a sector, the file's only category with a change; without a benchmark, its only index. */
function settleSector(asked: Asked, { market }: Given): Subjects {
  const sector = chosen(market, asked.sector, sectorRole);
  const benchmark = chosen(market, asked.benchmark, benchmarkRole);
  if (sector === benchmark) {
    throw new DepecheError(
      "E_BENCHMARK_UNKNOWN",
      `Le repère «\u00a0${benchmark}\u00a0» est le secteur lui-même\u00a0: il en faut un autre.`,
    );
  }
  const window = windowOf(market, [sector, benchmark]);
  return { about: "sector", sector, benchmark, asset: optionalAsset(asked, market), index: null, event: null, window };
}

/** Without an asset, the file's first among those that lead a market; over a window that the next one has too, if there is one. */
function settleMarket(asked: Asked, { market }: Given): Subjects {
  const ids = market.entities.map(({ id }) => id);
  const asset = chosen(market, asked.asset ?? leaderAmong(ids), assetRole);
  const next = leaderAmong(ids, asset);
  const [shared] = next === null ? [] : commonWindows(market, [asset, next]);
  const window = shared ?? windowOf(market, [asset]);
  return { about: "market", ...optionalSector(asked, market), asset, index: null, event: null, window };
}

/** The benchmark is the subject here: without one, the file's only stock index. */
function settleIndex(asked: Asked, { market }: Given): Subjects {
  const index = chosen(market, asked.benchmark, indexRole);
  const window = windowOf(market, [index]);
  const asset = optionalAsset(asked, market);
  return {
    about: "index",
    ...optionalSector({ ...asked, benchmark: null }, market),
    asset,
    index,
    event: null,
    window,
  };
}

/** The newest event of the type that the kind tells; the market around it is told where the files give it. */
function settleEvent(asked: Asked, { market, events }: Given, type: EventType | null): Subjects {
  const [event] = events
    .filter((one) => one.type === type)
    .toSorted((a, b) => (a.date > b.date ? -1 : Number(a.date < b.date)));
  if (event === undefined) {
    throw new DepecheError(
      "E_FACT_MISSING",
      `Il faut un événement de type «\u00a0${type ?? ""}\u00a0» (--event), aucun n’est donné.`,
    );
  }
  const pair = optionalSector(asked, market);
  const asset = optionalAsset(asked, market);
  const told = [pair.sector, pair.benchmark, asset].flatMap((id) => id ?? []);
  const [window = "24h"] = commonWindows(market, told);
  return { about: "event", ...pair, asset, index: null, event: event.id, window };
}

function optionalAsset({ asset }: Asked, market: Market): string | null {
  return asset === null ? null : chosen(market, asset, assetRole);
}

/** A sector and its benchmark as they are asked for, else where the file has one of each to take; both or neither. */
function optionalSector(asked: Asked, market: Market): Pick<Request, "sector" | "benchmark"> {
  const sector = asked.sector === null ? likely(market, sectorRole) : chosen(market, asked.sector, sectorRole);
  const benchmark =
    asked.benchmark === null ? likely(market, benchmarkRole) : chosen(market, asked.benchmark, benchmarkRole);
  const areTwo = sector !== null && benchmark !== null && sector !== benchmark;
  return areTwo ? { sector, benchmark } : { sector: null, benchmark: null };
}

/** The first window that all have a change over; E_FACT_MISSING names who has none. */
function windowOf(market: Market, ids: readonly string[]): Window {
  const [window] = commonWindows(market, ids);
  if (window !== undefined) return window;
  const lacking = ids.find((id) => commonWindows(market, [id]).length === 0);
  const both = ids.map((id) => `«\u00a0${id}\u00a0»`).join(" et ");
  const sentence =
    lacking === undefined
      ? `${both} n’ont pas de variation sur une même durée.`
      : `«\u00a0${lacking}\u00a0» n’a aucune variation (change24h, change7d…), et l’article ne peut s’en passer.`;
  throw new DepecheError("E_FACT_MISSING", sentence);
}
