import { withMemberClass } from "./class.ts";
import { computation } from "./derive.ts";
import type { EventType, ReportedEvent } from "./event.ts";
import type { Fact, Market, Source, Window } from "./fact.ts";
import type { Happening } from "./happening.ts";
import { byNewest, happeningOf } from "./happening.ts";
import { hasMoved } from "./mover.ts";
import type { Panel } from "./panel.ts";
import { panelOf } from "./panel.ts";
import type { Profile } from "./profile.ts";
import { factOf, profilesOf } from "./profile.ts";
import type { Sector } from "./sector.ts";
import { sectorOf } from "./sector.ts";
import { sessionAt } from "./session.ts";
import type { Floor } from "./size.ts";

/** A category outside the article's sector, with those of its members that the file gives. */
interface Elsewhere {
  readonly category: Profile;
  readonly panel: Panel;
}

/** Everything known for one article. */
export interface Dossier {
  /** When the market's figures hold. */
  readonly asOf: Fact;
  /** The article's own time, from which « hier » and « il y a » are told. */
  readonly now: Fact;
  /** IANA zone in which the article's readers live: days and hours are told in it. */
  readonly zone: string;
  readonly window: Window;
  readonly session: Fact | null;
  readonly sector: Sector;
  /** Assets of no category: the large ones that every market file gives. */
  readonly majors: Panel | null;
  readonly elsewhere: readonly Elsewhere[];
  /** Newest first. */
  readonly events: readonly Happening[];
}

/** What the article is about, within a market. */
export interface Request {
  readonly sector: string;
  readonly benchmark: string;
  readonly window: Window;
  readonly zone: string;
  /** What a mover has to weigh to lead a ranking; ours by default. */
  readonly floor?: Floor;
}

/**
 * The dossier of a sector against a benchmark. Null when the market lacks either change over the window, which the
 * caller has checked to say it better.
 */
export function dossierOf(
  market: Market,
  events: readonly ReportedEvent[],
  request: Request,
  now: string,
): Dossier | null {
  const { window, zone } = request;
  const profiles = withMemberClass(profilesOf(market, window));
  const all = [...profiles.values()];
  const sector = profiles.get(request.sector);
  const benchmark = profiles.get(request.benchmark);
  if (sector === undefined || benchmark === undefined || !hasMoved(sector) || !hasMoved(benchmark)) return null;
  const told = sectorOf(sector, benchmark, all, request.floor);
  if (told === null) return null;
  const asOf = timeFact("market", "asOf", market.asOf, market.source);
  const writtenAt = timeFact("article", "now", now, computation);
  const uncategorised = all.filter(
    (profile) => profile.entity.kind === "asset" && profile.entity.categories.length === 0 && profile !== benchmark,
  );
  return {
    asOf,
    now: writtenAt,
    zone,
    window,
    session: sessionAt(asOf),
    sector: told,
    majors: panelOf("@majors", uncategorised.filter(hasMoved), benchmark),
    elsewhere: all.flatMap((category) => elsewhereOf(category, told, all) ?? []),
    events: events.map((event) => happeningOf(event, { asOf, now: writtenAt }, zone, window)).toSorted(byNewest(zone)),
  };
}

/** The events of one type, newest first. */
export function eventsOf(dossier: Dossier, type: EventType): readonly Happening[] {
  return dossier.events.filter((event) => event.type === type);
}

function timeFact(about: string, measure: string, value: string, source: Source): Fact {
  return factOf({
    about,
    measure,
    value,
    unit: "date",
    period: null,
    status: "fact",
    by: null,
    precision: "exact",
    asOf: value,
    source,
  });
}

/** Another category with movers of its own, none of whose members is in the sector. */
function elsewhereOf(category: Profile, told: Sector, all: readonly Profile[]): Elsewhere | null {
  const id = category.entity.id;
  if (category.entity.kind !== "category" || id === told.benchmark.entity.id) return null;
  const inside = all.filter((profile) => profile.entity.categories.includes(id));
  if (inside.some((profile) => profile.entity.categories.includes(told.sector.entity.id))) return null;
  const panel = panelOf(id, inside.filter(hasMoved), told.benchmark);
  return panel === null ? null : { category, panel };
}
