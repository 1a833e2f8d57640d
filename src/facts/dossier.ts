import type { Backdrop } from "./backdrop.ts";
import { backdropOf, isBesides } from "./backdrop.ts";
import type { Board } from "./board.ts";
import { boardOf } from "./board.ts";
import { withMemberClass } from "./class.ts";
import type { Course } from "./course.ts";
import { courseOf } from "./course.ts";
import type { MarketDay } from "./day.ts";
import { marketDayOf } from "./day.ts";
import { amountOf, computation } from "./derive.ts";
import type { EventType, ReportedEvent } from "./event.ts";
import type { Fact, Market, Source, Window } from "./fact.ts";
import type { Happening } from "./happening.ts";
import { byNewest, happeningOf, namedIn, subjectOf } from "./happening.ts";
import type { IndexDay } from "./index-day.ts";
import { indexDayOf } from "./index-day.ts";
import type { Moved } from "./mover.ts";
import { hasMoved } from "./mover.ts";
import type { Panel } from "./panel.ts";
import { panelOf } from "./panel.ts";
import type { Named, Profile } from "./profile.ts";
import { factOf, profilesOf } from "./profile.ts";
import type { Sector } from "./sector.ts";
import { sectorOf } from "./sector.ts";
import { sessionAt } from "./session.ts";
import type { Floor } from "./size.ts";
import type { About } from "./topic.ts";

/** A category outside the article's sector, with those of its members that the file gives. */
interface Elsewhere {
  readonly category: Profile;
  readonly panel: Panel;
}

/** Everything known for one article: sections are null when the data, or what was asked, do not give them. */
export interface Dossier {
  /** Who or what the article is about, whose name the slug bears. */
  readonly subject: Named;
  /** When the market's figures hold. */
  readonly asOf: Fact;
  /** The article's own time, from which « hier » and « il y a » are told. */
  readonly now: Fact;
  /** IANA zone in which the article's readers live: days and hours are told in it. */
  readonly zone: string;
  readonly window: Window;
  readonly session: Fact | null;
  /** A sector against a benchmark. */
  readonly sector: Sector | null;
  /** The day of the whole market. */
  readonly market: MarketDay | null;
  /** The day of one index. */
  readonly index: IndexDay | null;
  /** The event that the article tells. */
  readonly event: Happening | null;
  /** The line of prices that stands for the subject, which charts draw; null when no history is long enough. */
  readonly course: Course | null;
  /** The categories that moved, but for the article's own. */
  readonly sectors: Board | null;
  readonly backdrop: Backdrop;
  /** Assets of no category: the large ones that every market file gives. */
  readonly majors: Panel | null;
  readonly elsewhere: readonly Elsewhere[];
  /** Newest first. */
  readonly events: readonly Happening[];
}

/** What the article is about, within a market: ids, null for the sections that it has none of. */
export interface Request {
  readonly about: About;
  readonly sector: string | null;
  readonly benchmark: string | null;
  /** The asset that the day of the market is told from. */
  readonly asset: string | null;
  readonly index: string | null;
  /** Id of the event told. */
  readonly event: string | null;
  readonly window: Window;
  readonly zone: string;
  /** What a mover has to weigh to lead a ranking; ours by default. */
  readonly floor?: Floor;
}

/**
 * The dossier of a request. Null when what it is about has no change over the window, or is no event, which the caller has
 * checked to say it better.
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
  const asOf = timeFact("market", "asOf", market.asOf, market.source);
  const writtenAt = timeFact("article", "now", now, computation);
  const happenings = events
    .map((event) => happeningOf(event, { asOf, now: writtenAt }, zone, window))
    .toSorted(byNewest(zone));
  const benchmark = movedIn(profiles, request.benchmark);
  const sector = movedIn(profiles, request.sector);
  const lead = movedIn(profiles, request.asset);
  const line = movedIn(profiles, request.index);
  const told = sector === null || benchmark === null ? null : sectorOf(sector, benchmark, all, request.floor);
  const event = happenings.find(({ id }) => id === request.event) ?? null;
  const subject = { sector: told?.sector, market: lead, index: line, event: subjectOf(event) }[request.about] ?? null;
  if (subject === null) return null;
  const isApart = ({ entity }: Profile): boolean =>
    !isBesides(entity) && ![request.benchmark, request.asset].includes(entity.id);
  const uncategorised = all.filter(
    (profile) => profile.entity.kind === "asset" && profile.entity.categories.length === 0 && isApart(profile),
  );
  const categories = all.filter(({ entity }) => entity.kind === "category" && entity.id !== told?.sector.entity.id);
  return {
    subject,
    asOf,
    now: writtenAt,
    zone,
    window,
    session: sessionAt(asOf),
    sector: told,
    market: lead === null ? null : marketDayOf(lead, all),
    index: line === null ? null : indexDayOf(line, all),
    event,
    course: courseOf(
      linedIn(request.about, { lead, line, sector: told, event }, all),
      market.histories,
      happenings,
      zone,
    ),
    sectors: boardOf("@sectors", categories.filter(hasMoved), line),
    backdrop: backdropOf(
      all,
      [request.index, request.benchmark].flatMap((id) => id ?? []),
    ),
    majors: panelOf("@majors", uncategorised.filter(hasMoved), benchmark),
    elsewhere: told === null ? [] : all.flatMap((category) => elsewhereOf(category, told, all) ?? []),
    events: happenings,
  };
}

function movedIn(profiles: ReadonlyMap<string, Profile>, id: string | null): Moved | null {
  const profile = id === null ? undefined : profiles.get(id);
  return profile !== undefined && hasMoved(profile) ? profile : null;
}

/** What the article's sections are about. */
interface Sections {
  readonly lead: Moved | null;
  readonly line: Moved | null;
  readonly sector: Sector | null;
  readonly event: Happening | null;
}

/**
 * Whose prices may stand for the subject, the most telling first: the asset that leads the market, the index, a sector's
 * largest members, the listed assets that an event names.
 */
function linedIn(about: About, { lead, line, sector, event }: Sections, all: readonly Profile[]): readonly Profile[] {
  switch (about) {
    case "market":
      return lead === null ? [] : [lead];
    case "index":
      return line === null ? [] : [line];
    case "sector":
      return (sector?.members ?? []).toSorted((a, b) => weightOf(b) - weightOf(a));
    case "event": {
      const named = event === null ? [] : namedIn(event);
      const isListed = ({ entity }: Profile): boolean => entity.kind === "asset" && named.includes(entity.id);
      return [...all.filter(isListed), ...(lead === null ? [] : [lead])];
    }
  }
}

function weightOf({ marketCap }: Profile): number {
  return marketCap === null ? 0 : (amountOf(marketCap) ?? 0);
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
