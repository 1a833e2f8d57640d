import type { Dossier } from "../facts/dossier.ts";
import { eventsOf } from "../facts/dossier.ts";
import { eventTypeNames } from "../facts/event.ts";
import type { Fact } from "../facts/fact.ts";
import type { Happening } from "../facts/happening.ts";
import type { Mover } from "../facts/mover.ts";
import type { Named } from "../facts/profile.ts";
import type { Sector } from "../facts/sector.ts";
import { directionOf } from "../french/ladder.ts";
import { camelCase } from "./event-shape.ts";
import { isFact, isNamed } from "./helper.ts";
import { scaleOf } from "./scale.ts";

/** What a template sees of a dossier: the data that `rootShape` describes, null where nothing is known. */
export function viewOf(dossier: Dossier): Readonly<Record<string, unknown>> {
  const events = eventTypeNames.map((type) => [camelCase(type), eventsOf(dossier, type).map(eventView)] as const);
  const { market, index, event } = dossier;
  return {
    asOf: dossier.asOf,
    session: dossier.session,
    ...sectorView(dossier),
    daily: dossier.window === "24h",
    market: market === null ? null : { ...market, calm: isCalm(dossier, market.lead) },
    index: index === null ? null : { ...index.index, board: index.board, calm: isCalm(dossier, index.index) },
    sectors: dossier.sectors,
    backdrop: dossier.backdrop,
    majors: dossier.majors,
    elsewhere: dossier.elsewhere,
    ...(event === null ? {} : { event: eventView(event) }),
    foremost: Object.fromEntries(events.map(([type, list]) => [type, list[0] ?? null])),
    events: Object.fromEntries(events),
  };
}

/** The fields of the sector's section stand at the root. */
function sectorView(dossier: Dossier): Readonly<Record<string, unknown>> {
  const { sector } = dossier;
  if (sector === null) return noSector;
  const calm = isCalm(dossier, sector.sector);
  // Who hardly moved goes against nobody, and nobody goes against what hardly moved.
  const contrarians = calm ? [] : sector.contrarians.filter((member) => !isCalm(dossier, member));
  const isKept = sector.contrarian !== null && contrarians.some(({ entity }) => entity === sector.contrarian?.entity);
  return { ...sector, calm, contrarians, contrarian: isKept ? sector.contrarian : null };
}

const noSector = {
  sector: null,
  benchmark: null,
  outsider: null,
  gap: null,
  against: null,
  ratio: null,
  members: [],
  listed: [],
  shown: [],
  selections: [],
  cut: false,
  alike: false,
  single: null,
  worst: null,
  best: null,
  skipped: [],
  contrarians: [],
  contrarian: null,
  mixed: false,
  breadth: null,
  mean: null,
  groups: [],
  origins: [],
  memberOrigins: [],
  calm: false,
} as const satisfies Readonly<Record<keyof Sector | "calm", null | false | readonly never[]>>;

/** Whether a move is too small to be called a rise or a fall. */
function isCalm({ now, zone }: Dossier, mover: Mover): boolean {
  const { value, period } = mover.change;
  return directionOf(value, scaleOf(mover, period, String(now.value), zone)) === "flat";
}

function eventView(event: Happening): Readonly<Record<string, unknown>> {
  const { type: _, id: __, details, ...common } = event;
  const claims = event.type === "model-release" ? { claims: claimsAmong(details.outperforms) } : {};
  return {
    ...details,
    ...claims,
    ...common,
    secondhand: event.unconfirmed || isSecondhand(event),
    hearsay: isHearsay(event),
  };
}

/** Whether what is quoted is somebody's rendering, and not the author's own words. */
function isHearsay({ details }: Happening): boolean {
  const quoted = details.quote ?? details.text;
  return isFact(quoted) && quoted.status !== "fact";
}

/** Whether somebody else than its author reports what is said. */
function isSecondhand({ details, source }: Happening): boolean {
  const author = details.author ?? details.speaker ?? details.publisher;
  return isNamed(author) && !String(source.value).includes(author.entity.name);
}

/** What one and the same person says that a model outperforms. */
interface Claim {
  /** Any of its facts: whose word it is. */
  readonly said: Fact;
  readonly subjects: readonly Named[];
}

/** Comparisons by whose word they are, in the order they come. */
function claimsAmong(outperforms: unknown): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const subject of Array.isArray(outperforms) ? outperforms.flatMap(subjectAmong) : []) {
    const author = subject.name.by ?? subject.name.source.name;
    const known = claims.get(author);
    claims.set(author, { said: known?.said ?? subject.name, subjects: [...(known?.subjects ?? []), subject] });
  }
  return [...claims.values()];
}

function subjectAmong(record: unknown): readonly Named[] {
  const isRecord = typeof record === "object" && record !== null && "subject" in record;
  return isRecord && isNamed(record.subject) ? [record.subject] : [];
}
