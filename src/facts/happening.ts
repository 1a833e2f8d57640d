import { DateTime } from "luxon";
import { amountOf, derive } from "./derive.ts";
import type { EventType, FieldSpec, Reported, ReportedEvent } from "./event.ts";
import { eventTypes } from "./event.ts";
import type { Fact } from "./fact.ts";
import type { Named } from "./profile.ts";
import { factOf } from "./profile.ts";

/** A field of an event as facts: every field of its type is there, null when the source is silent. */
export type Detail = Fact | Named | readonly Detail[] | { readonly [field: string]: Detail | null };

/** One event of the dossier, its fields turned into facts. */
export interface Happening {
  readonly id: string;
  readonly type: EventType;
  /** When it happened: a day, a month or an instant. */
  readonly date: Fact;
  /** Whole days from its date to the article's, in the article's zone; null when only the month is known. */
  readonly age: Fact | null;
  /** Recent enough to be told as what the move comes after: 14 days at most. */
  readonly recent: boolean;
  /** Name and address of who reported it. */
  readonly source: Fact;
  readonly details: Readonly<Record<string, Detail | null>>;
}

const recentDays = 14;

/** The day in this zone of an ISO day or instant; null for a month or a year. */
function dayOf(iso: string, zone: string): DateTime | null {
  if (iso.length < "2025-01-20".length) return null;
  const instant = DateTime.fromISO(iso, { setZone: true });
  return (iso.includes("T") ? instant.setZone(zone) : instant.setZone(zone, { keepLocalTime: true })).startOf("day");
}

/** An event that had not happened yet at the article's time, in its readers' calendar; null when all had. */
export function futureAmong(events: readonly ReportedEvent[], now: string, zone: string): ReportedEvent | null {
  const today = dayOf(now, zone);
  return (
    events.find((event) => {
      const day = dayOf(event.date, zone) ?? DateTime.fromISO(event.date, { zone });
      return today !== null && day > today;
    }) ?? null
  );
}

/** Turns a reported event into facts, dated against the article's time. */
export function happeningOf(event: ReportedEvent, asOf: Fact, zone: string): Happening {
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
  return {
    id: event.id,
    type: event.type,
    date,
    age,
    recent: days !== null && days >= 0 && days <= recentDays,
    source: told("source", event.source.name, "text"),
    details: recordOf(event.fields, eventTypes[event.type]),
  };
}

function ageOf(event: ReportedEvent, date: Fact, asOf: Fact, zone: string): Fact | null {
  const then = dayOf(event.date, zone);
  const now = dayOf(String(asOf.value), zone);
  if (then === null || now === null) return null;
  return derive({
    about: event.id,
    measure: "age",
    value: Math.round(now.diff(then, "days").days),
    unit: "days",
    period: null,
    rule: "days between two dates in the article's zone",
    from: [date, asOf],
  });
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
