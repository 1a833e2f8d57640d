import * as z from "zod";
import { DepecheError } from "../error.ts";
import {
  claimants,
  type EventType,
  eventTypeNames,
  eventTypes,
  type FieldSpec,
  type Reported,
  type ReportedEvent,
} from "../facts/event.ts";
import { type Source, statuses } from "../facts/fact.ts";
import { quoted } from "../found.ts";
import { slug } from "../slug.ts";
import { reportedDate } from "./date.ts";
import type { Describe } from "./entities.ts";
import { buildFields, fieldShape } from "./field.ts";
import { parseDocument } from "./file.ts";
import { complaint, type Problem, validate } from "./issue.ts";
import { problemsOf } from "./rules.ts";
import { source } from "./source.ts";
import { id } from "./text.ts";

/** One event of any type, before it knows how its subjects are named in French. */
export const eventSchema = z.discriminatedUnion("type", atLeastOne(eventTypeNames.map(optionOf)));

/**
 * Reads an event file, JSON or YAML: one event or a list. `file` is the name that messages give it. Throws
 * `E_FILE_SYNTAX` or `E_EVENT_INVALID`, also when two events of the file share an id.
 */
export function readEvents(text: string, file: string, describe: Describe): readonly ReportedEvent[] {
  const document = parseDocument(text, file);
  const many = Array.isArray(document.value);
  const drafts = many
    ? validate(z.array(eventSchema), document, file, "E_EVENT_INVALID")
    : [validate(eventSchema, document, file, "E_EVENT_INVALID")];
  const events = drafts.map((draft) => draft(describe));
  const problems = events.flatMap((event, index) =>
    problemsOf(event).map((problem) => (many ? { ...problem, path: [index, ...problem.path] } : problem)),
  );
  const all = [...problems, ...repeats(events)];
  if (all.length > 0) throw complaint(all, document, file, "E_EVENT_INVALID");
  return events;
}

/** Refuses two events with one id, for events gathered from several files; throws `E_EVENT_INVALID`. */
export function assertDistinctEvents(events: readonly ReportedEvent[]): void {
  const repeat = events.find((event, index) => firstWith(event.id, events) < index);
  if (repeat === undefined) return;
  throw new DepecheError("E_EVENT_INVALID", `Deux événements portent l’identifiant ${quoted(repeat.id)}.`);
}

function optionOf(type: EventType) {
  const specs: Readonly<Record<string, FieldSpec>> = eventTypes[type];
  return z
    .strictObject({
      type: z.literal(type),
      id,
      date: reportedDate,
      source: type === "social-post" ? source.nullish() : source,
      status: z.enum(statuses).nullish(),
      ...fieldShape(specs),
    })
    .transform(({ type: _, id, date, source, status = null, ...parts }) => (describe: Describe): ReportedEvent => {
      const context = { about: id, measure: "", asOf: date, status, by: null, unit: null, period: null, describe };
      const nameless = { ...context, source: { id: "", name: "", url: null }, claimant: null };
      const draft = buildFields(specs, parts, nameless);
      const from = source ?? postSource(draft);
      // Of what nobody proved to have happened, the only word is that of who reports it.
      const claimant = (status ?? "fact") === "fact" ? claimantOf(type, draft) : null;
      const fields = buildFields(specs, parts, { ...context, source: from, claimant });
      return { type, id, date, status: status ?? "fact", source: from, fields };
    });
}

/** Whose word the event's claims are, by the table. */
function claimantOf(type: EventType, fields: Readonly<Record<string, Reported>>): string | null {
  const subject = fields[claimants[type] ?? ""];
  return subject?.is === "entity" ? subject.entity.naming.name : null;
}

/** A post is its own source: its author, on the platform it stands on. */
function postSource(fields: Readonly<Record<string, Reported>>): Source {
  const { author, platform, url } = fields;
  const name = author?.is === "entity" ? author.entity.name : "";
  const place = platform?.is === "entity" ? ` (${platform.entity.name})` : "";
  const address = url?.is === "observation" ? String(url.observation.value) : null;
  return { id: slug(`${name}${place}`), name: `${name}${place}`, url: address };
}

function repeats(events: readonly ReportedEvent[]): readonly Problem[] {
  return events.flatMap((event, index) => {
    const first = firstWith(event.id, events);
    if (first === index) return [];
    return [{ path: [index, "id"], detail: `identifiant ${quoted(event.id)} déjà donné à [${first}]` }];
  });
}

function firstWith(id: string, events: readonly ReportedEvent[]): number {
  return events.findIndex((event) => event.id === id);
}

function atLeastOne<T>(items: readonly T[]): [T, ...T[]] {
  const [first, ...others] = items;
  if (first === undefined) throw new DepecheError("E_INTERNAL", "Aucun type d’événement n’est défini.");
  return [first, ...others];
}
