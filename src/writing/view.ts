import type { Dossier } from "../facts/dossier.ts";
import { eventsOf } from "../facts/dossier.ts";
import { eventTypeNames } from "../facts/event.ts";
import type { Happening } from "../facts/happening.ts";
import { camelCase } from "./shape.ts";

/** What a template sees of a dossier: the data that `rootShape` describes, null where nothing is known. */
export function viewOf(dossier: Dossier): Readonly<Record<string, unknown>> {
  const events = eventTypeNames.map((type) => [camelCase(type), eventsOf(dossier, type).map(eventView)] as const);
  return {
    asOf: dossier.asOf,
    session: dossier.session,
    ...dossier.sector,
    majors: dossier.majors,
    elsewhere: dossier.elsewhere,
    latest: Object.fromEntries(events.map(([type, list]) => [type, list[0] ?? null])),
    events: Object.fromEntries(events),
  };
}

function eventView(event: Happening): Readonly<Record<string, unknown>> {
  const { date, age, recent, source } = event;
  return { ...event.details, date, age, recent, source };
}
