import { DateTime } from "luxon";
import { amountOf, tidy } from "./derive.ts";
import type { Window } from "./fact.ts";
import type { Happening } from "./happening.ts";
import { namedBy } from "./happening.ts";
import type { Mover } from "./mover.ts";
import { ordinaryDay } from "./ordinary.ts";
import type { Marks, Salience, Selected, Selection } from "./salience.ts";
import { select } from "./salience.ts";
import type { Floor } from "./size.ts";

/** What candidates are judged by in one article. */
export interface Weighing {
  readonly salience: Salience;
  readonly floor: Floor;
  /** Days over which moves are told; an hour is 1/24. */
  readonly days: number;
  /** The article's own time, ISO 8601. */
  readonly now: string;
  /** Ids of all that an event which is still news names. */
  readonly inTheNews: ReadonlySet<string>;
}

/** How many days a window that ends at this instant lasts in a zone. */
export function daysOf(window: Window, now: string, zone: string): number {
  return window === "ytd" ? DateTime.fromISO(now, { zone }).ordinal : windowDays[window];
}

const windowDays = { "1h": 1 / 24, "24h": 1, "7d": 7, "30d": 30 } as const satisfies Readonly<
  Record<Exclude<Window, "ytd">, number>
>;

/** The members of a group judged: as many are kept as a sentence names, in the order that they have in their group. */
export function weighMembers(about: string, members: readonly Mover[], weighing: Weighing): Selected<Mover> {
  const { salience } = weighing;
  const marksOf = (member: Mover): Marks => memberMarks(member, members, weighing);
  const idOf = ({ entity }: Mover): string => entity.id;
  const { kept, selection } = select(about, members, { idOf, marksOf, most: salience.names }, salience);
  return { kept: members.filter((member) => kept.includes(member)), selection };
}

/** Parts of an article judged, each worth its most telling member: as many are kept as an article has room for. */
export function weighSections<Section>(
  among: string,
  sections: readonly Section[],
  { idOf, membersOf }: { idOf: (section: Section) => string; membersOf: (section: Section) => Selection },
  { salience }: Weighing,
): Selected<Section> {
  const marksOf = (section: Section): Marks => membersOf(section).candidates[0]?.marks ?? none;
  return select(among, sections, { idOf, marksOf, most: salience.sections }, salience);
}

/** Events judged, by their freshness and by whether they name any of these ids. */
export function weighEvents(
  among: string,
  events: readonly Happening[],
  subjects: ReadonlySet<string>,
  { salience }: Weighing,
): Selected<Happening> {
  const marksOf = (event: Happening): Marks => ({
    ...none,
    freshness: event.age === null ? 0 : markOfAge(amountOf(event.age) ?? 0),
    event: namedBy(event).some((id) => subjects.has(id)) ? 1 : 0,
  });
  return select(among, events, { idOf: ({ id }) => id, marksOf }, salience);
}

const none: Marks = { size: 0, rank: 0, freshness: 0, event: 0 };

function memberMarks({ entity, usual, change }: Mover, members: readonly Mover[], weighing: Weighing): Marks {
  const own = usual === null ? null : amountOf(usual);
  const day = own !== null && own > 0 ? own : ordinaryDay[entity.class];
  const times = Math.abs(change.value) / day / Math.sqrt(weighing.days);
  const below = members.filter((other) => other.change.value < change.value).length;
  const above = members.filter((other) => other.change.value > change.value).length;
  return {
    size: rounded(times / (1 + times)),
    rank: rounded(1 / (1 + Math.min(below, above))),
    freshness: markOfAge((Date.parse(weighing.now) - Date.parse(change.asOf)) / 86_400_000),
    event: weighing.inTheNews.has(entity.id) ? 1 : 0,
  };
}

function markOfAge(days: number): number {
  return rounded(1 / (1 + Math.max(0, days)));
}

function rounded(mark: number): number {
  return tidy(mark, 4);
}
