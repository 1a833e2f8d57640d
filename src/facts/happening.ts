import { DateTime } from "luxon";
import { amountOf, derive } from "./derive.ts";
import type { EventType, FieldSpec, Reported, ReportedEvent } from "./event.ts";
import { eventTypes, subjects } from "./event.ts";
import type { Fact, Window } from "./fact.ts";
import type { Named } from "./profile.ts";
import { factOf } from "./profile.ts";

/** A field of an event as facts: every field of its type is there, null when the source is silent. */
type Detail = Fact | Named | readonly Detail[] | { readonly [field: string]: Detail | null };

/** One event of the dossier, its fields turned into facts. */
export interface Happening {
  readonly id: string;
  readonly type: EventType;
  /** When it happened: a day, a month or an instant. */
  readonly date: Fact;
  /** Whole days from its date to the figures', in the article's zone; null when it came later or only its month is known. */
  readonly age: Fact | null;
  /** Still news: two weeks old at the most. */
  readonly fresh: boolean;
  /** Near enough for the move to be told as coming after it. */
  readonly recent: boolean;
  /** Somebody says that it happened, and nothing proves it. */
  readonly unconfirmed: boolean;
  /** Recent, and proved: worth a title. */
  readonly newsworthy: boolean;
  /** Name and address of who reported it. */
  readonly source: Fact;
  readonly details: Readonly<Record<string, Detail | null>>;
}

/** Days during which an event is news: the shorter the move, the sooner it is old. */
const freshDays: Readonly<Record<Window, number>> = { "1h": 2, "24h": 14, "7d": 14, "30d": 14, ytd: 14 };

/** Days at the most after an event for a move over this window to be told as coming after it; longer moves began before. */
const recentDays: Readonly<Record<Window, number>> = { "1h": 0, "24h": 7, "7d": -1, "30d": -1, ytd: -1 };

/** The first instant that an ISO year, month, day or instant can mean in this zone. */
function startOf(iso: string, zone: string): DateTime {
  return DateTime.fromISO(iso, { zone });
}

/** The day in this zone of an ISO day or instant; null for a month or a year. */
function dayOf(iso: string, zone: string): DateTime | null {
  return iso.length < "2025-01-20".length ? null : startOf(iso, zone).startOf("day");
}

/** Orders events from the newest, each from the first instant that its date can mean in this zone; ties by id. */
export function byNewest(zone: string): (a: Happening, b: Happening) => number {
  const time = ({ date }: Happening): number => startOf(String(date.value), zone).toMillis();
  return (a, b) => time(b) - time(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Who or what an event is named after; null when it names nobody. */
export function subjectOf(event: Happening | null): Named | null {
  const detail = event === null ? null : (event.details[subjects[event.type] ?? ""] ?? null);
  return isNamed(detail) ? detail : null;
}

/** Who made what an event is named after; null when it names no maker, or is itself named after who acts. */
export function makerOf({ details }: Happening): Named | null {
  const maker = details.organization ?? null;
  return isNamed(maker) ? maker : null;
}

/** Ids of all that an event names, anywhere in what it says. */
export function namedBy(event: Happening): readonly string[] {
  return Object.values(event.details).flatMap(idsIn);
}

function idsIn(detail: Detail | null): readonly string[] {
  if (detail === null || isTold(detail)) return [];
  return isNamed(detail) ? [detail.entity.id] : Object.values<Detail | null>(detail).flatMap(idsIn);
}

function isTold(detail: Detail): detail is Fact {
  return "measure" in detail && "from" in detail;
}

function isNamed(detail: Detail | null): detail is Named {
  return detail !== null && "entity" in detail && "name" in detail;
}

/** The two times an event is dated against: when the figures hold, and when the article is written. */
interface Times {
  readonly asOf: Fact;
  readonly now: Fact;
}

/** Turns a reported event into facts: how old it was when the figures were read, and whether it is still news. */
export function happeningOf(event: ReportedEvent, { asOf, now }: Times, zone: string, window: Window): Happening {
  const told = (measure: string, value: string, unit: "date" | "text"): Fact =>
    factOf({
      about: event.id,
      measure,
      value,
      unit,
      period: null,
      status: event.status,
      by: null,
      precision: "exact",
      asOf: event.date,
      source: event.source,
    });
  const date = told("date", event.date, "date");
  const age = ageOf(event, date, asOf, zone);
  const days = age === null ? null : amountOf(age);
  const today = daysBetween(event.date, String(now.value), zone);
  const isBefore = startOf(event.date, zone) <= startOf(String(asOf.value), zone);
  const fresh = today !== null && today <= freshDays[window];
  const recent = days !== null && isBefore && days <= recentDays[window];
  const unconfirmed = event.status !== "fact";
  return {
    id: event.id,
    type: event.type,
    date,
    age,
    fresh,
    recent,
    unconfirmed,
    newsworthy: recent && !unconfirmed,
    source: told("source", event.source.name, "text"),
    details: recordOf(event.fields, eventTypes[event.type]),
  };
}

function ageOf(event: ReportedEvent, date: Fact, asOf: Fact, zone: string): Fact | null {
  const days = daysBetween(event.date, String(asOf.value), zone);
  if (days === null || days < 0) return null;
  return derive({
    about: event.id,
    measure: "age",
    value: days,
    unit: "days",
    period: null,
    rule: "days between two dates in the article's zone",
    from: [date, asOf],
  });
}

/** Calendar days from one date to the other in this zone; null when one is vaguer than a day. */
function daysBetween(then: string, now: string, zone: string): number | null {
  const [first, last] = [dayOf(then, zone), dayOf(now, zone)];
  return first === null || last === null ? null : Math.round(last.diff(first, "days").days);
}

function recordOf(
  fields: Readonly<Record<string, Reported>>,
  specs: Readonly<Record<string, FieldSpec>>,
): Readonly<Record<string, Detail | null>> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const reported = fields[name];
      return [name, reported === undefined ? null : detailOf(reported, spec)];
    }),
  );
}

function detailOf(reported: Reported, spec: FieldSpec): Detail {
  switch (reported.is) {
    case "observation":
      return factOf(reported.observation);
    case "entity":
      return { entity: reported.entity, name: factOf(reported.observation) };
    case "list":
      return reported.items.map((item) => detailOf(item, spec));
    case "record":
      return recordOf(reported.fields, spec.kind === "range" ? rangeFields : (spec.fields ?? {}));
  }
}

const rangeFields = { low: { kind: "percent" }, high: { kind: "percent" } } as const satisfies Readonly<
  Record<string, FieldSpec>
>;
