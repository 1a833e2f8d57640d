import type { Backdrop } from "./backdrop.ts";
import { backdropOf, isBesides } from "./backdrop.ts";
import type { Board } from "./board.ts";
import { boardOf } from "./board.ts";
import { withMemberClass } from "./class.ts";
import type { Course } from "./course.ts";
import { courseOf } from "./course.ts";
import type { MarketDay } from "./day.ts";
import { marketDayOf } from "./day.ts";
import { computation } from "./derive.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { elsewheresOf } from "./elsewhere.ts";
import type { EventType, ReportedEvent } from "./event.ts";
import type { Fact, Market, Source, Window } from "./fact.ts";
import type { Happening } from "./happening.ts";
import { byNewest, happeningOf, namedBy, subjectOf } from "./happening.ts";
import type { IndexDay } from "./index-day.ts";
import { indexDayOf } from "./index-day.ts";
import { usualLimits } from "./limit.ts";
import { linedIn } from "./lined.ts";
import type { Moved } from "./mover.ts";
import { hasMoved } from "./mover.ts";
import type { Panel } from "./panel.ts";
import { panelOf } from "./panel.ts";
import type { Named, Profile } from "./profile.ts";
import { factOf, profilesOf } from "./profile.ts";
import type { Salience, Selection } from "./salience.ts";
import { usualSalience } from "./salience.ts";
import type { Sector } from "./sector.ts";
import { sectorOf } from "./sector.ts";
import { sessionAt } from "./session.ts";
import type { Floor } from "./size.ts";
import type { About } from "./topic.ts";
import type { Weighing } from "./weighing.ts";
import { daysOf, weighEvents } from "./weighing.ts";

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
  /** The most telling first. */
  readonly elsewhere: readonly Elsewhere[];
  /** The most telling first, the newer of two that tell as much. */
  readonly events: readonly Happening[];
  /** What weighed in what is told first and what is left out. */
  readonly salience: Salience;
  /** The choices that it made, where there was one to make. */
  readonly selections: readonly Selection[];
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
  /** What weighs in what is told first; all alike by default. */
  readonly salience?: Salience;
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
  const weighing = weighingOf(request, happenings, now);
  const told = sector === null || benchmark === null ? null : sectorOf(sector, benchmark, all, weighing);
  const event = happenings.find(({ id }) => id === request.event) ?? null;
  const subject = { sector: told?.sector, market: lead, index: line, event: subjectOf(event) }[request.about] ?? null;
  if (subject === null) return null;
  const panels = panelsOf({ lead, line, benchmark, told }, all, request, weighing);
  const others = told === null ? { elsewhere: [], selections: [] } : elsewheresOf(told, all, weighing);
  const news = weighEvents("@events", happenings, subjectsOf(request, told), weighing);
  return {
    subject,
    asOf,
    now: writtenAt,
    zone,
    window,
    session: sessionAt(asOf),
    sector: told,
    event,
    ...panels,
    elsewhere: others.elsewhere,
    events: news.kept,
    salience: weighing.salience,
    selections: [...(told?.selections ?? []), ...selectionsIn(panels), ...others.selections, news.selection].filter(
      ({ candidates }) => candidates.length > 1,
    ),
    course: courseOf(
      linedIn(request.about, { lead, line, sector: told, event }, all),
      market.histories,
      happenings,
      zone,
    ),
  };
}

/** How candidates are judged: an article that somebody asked for, read at a time, about what is in the news. */
function weighingOf(request: Request, happenings: readonly Happening[], now: string): Weighing {
  return {
    salience: request.salience ?? usualSalience,
    floor: request.floor ?? usualLimits.liquidity,
    days: daysOf(request.window, now, request.zone),
    now,
    inTheNews: new Set(happenings.filter(({ fresh }) => fresh).flatMap(namedBy)),
  };
}

/** Ids of all that the article is about: an event that names one of them bears on it. */
function subjectsOf({ sector, asset, index }: Request, told: Sector | null): ReadonlySet<string> {
  const members = told?.members ?? [];
  return new Set([sector, asset, index, ...members.map(({ entity }) => entity.id)].flatMap((id) => id ?? []));
}

/** The sections that are groups told together. */
type Panels = Pick<Dossier, "market" | "index" | "sectors" | "backdrop" | "majors">;

/** Whom these sections are told around, where there is somebody. */
interface Around {
  readonly lead: Moved | null;
  readonly line: Moved | null;
  readonly benchmark: Moved | null;
  readonly told: Sector | null;
}

function panelsOf(
  { lead, line, benchmark, told }: Around,
  all: readonly Profile[],
  request: Request,
  weighing: Weighing,
): Panels {
  const isApart = ({ entity }: Profile): boolean =>
    !isBesides(entity) && ![request.benchmark, request.asset].includes(entity.id);
  const uncategorised = all.filter(
    (profile) => profile.entity.kind === "asset" && profile.entity.categories.length === 0 && isApart(profile),
  );
  const categories = all.filter(({ entity }) => entity.kind === "category" && entity.id !== told?.sector.entity.id);
  const subjects = [request.index, request.benchmark].flatMap((id) => id ?? []);
  return {
    market: lead === null ? null : marketDayOf(lead, all, weighing),
    index: line === null ? null : indexDayOf(line, all, weighing),
    sectors: boardOf("@sectors", categories.filter(hasMoved), line, weighing),
    backdrop: backdropOf(all, subjects, weighing),
    majors: panelOf("@majors", uncategorised.filter(hasMoved), benchmark, weighing),
  };
}

/** How those whom these sections name were chosen; the tokens of a day and the shares of an index are told by rank alone. */
function selectionsIn({ sectors, backdrop, majors }: Panels): readonly Selection[] {
  const { places, currencies, commodities } = backdrop;
  return [sectors, majors, places, currencies, commodities].flatMap((panel) => panel?.selection ?? []);
}

function movedIn(profiles: ReadonlyMap<string, Profile>, id: string | null): Moved | null {
  const profile = id === null ? undefined : profiles.get(id);
  return profile !== undefined && hasMoved(profile) ? profile : null;
}

/** The events of one type, the most telling first. */
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
