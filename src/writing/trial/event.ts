import type { EventType, FieldSpec, Reported, ReportedEvent } from "../../facts/event.ts";
import { claimants, eitherOf, eventTypes } from "../../facts/event.ts";
import type { Naming, Observation, Status, Unit } from "../../facts/fact.ts";
import { asOf, namingOf, source } from "./market.ts";

/** What an example of an event is like. */
interface Example {
  readonly type: EventType;
  readonly id: string;
  /** Days before the trial's own day. */
  readonly daysAgo: number;
  readonly status: Status;
  /** Every field of its type, or those alone that it must have. */
  readonly isFull: boolean;
}

/** An event of a type, its fields filled from the table of event types. */
export function exampleEvent({ type, id, daysAgo, status, isFull }: Example): ReportedEvent {
  const date = new Date(Date.parse(asOf) - daysAgo * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const by = claimants[type] === null ? null : "Aurore";
  const context: Context = { about: id, measure: "", date, status, by, isFull, rank: isFull ? 0 : 1 };
  return { type, id, date, status, source, fields: fieldsOf(eventTypes[type], context, eitherOf[type]?.[0]) };
}

interface Context {
  readonly about: string;
  readonly measure: string;
  readonly date: string;
  readonly status: Status;
  readonly by: string | null;
  readonly isFull: boolean;
  /** Which of two names or figures: two events, or two items of a list, are not about the same. */
  readonly rank: number;
}

function fieldsOf(
  specs: Readonly<Record<string, FieldSpec>>,
  context: Context,
  chosen?: string,
): Readonly<Record<string, Reported>> {
  const kept = Object.entries(specs).filter(
    ([name, spec]) => context.isFull || spec.required === true || name === chosen,
  );
  return Object.fromEntries(kept.map(([name, spec]) => [name, fieldOf(name, spec, inside(context, name))]));
}

function inside(context: Context, name: string): Context {
  return { ...context, measure: context.measure === "" ? name : `${context.measure}.${name}` };
}

function fieldOf(name: string, spec: FieldSpec, context: Context): Reported {
  if (spec.list !== true) return oneOf(name, spec, context);
  return { is: "list", items: [0, 1].map((rank) => oneOf(name, spec, { ...inside(context, String(rank)), rank })) };
}

function oneOf(name: string, spec: FieldSpec, context: Context): Reported {
  const { rank } = context;
  const told = (value: number | string, unit: Unit): Reported => ({
    is: "observation",
    observation: observationOf(value, unit, spec, context),
  });
  switch (spec.kind) {
    case "subject": {
      const naming = nameOf(name, spec, rank);
      const entity = {
        id: `${context.about}-${context.measure}`,
        kind: spec.entity ?? "thing",
        name: naming.name,
        symbol: null,
        categories: [],
        class: "crypto",
        naming,
        trait: null,
      } as const;
      return { is: "entity", entity, observation: observationOf(naming.name, "text", spec, context) };
    }
    case "record":
      return { is: "record", fields: fieldsOf(spec.fields ?? {}, context, spec.oneOf?.[0]) };
    case "range":
      return {
        is: "record",
        fields: Object.fromEntries(
          (
            [
              ["low", 26],
              ["high", 29],
            ] as const
          ).map(([end, value]) => [
            end,
            { is: "observation", observation: observationOf(value, "percent", spec, inside(context, end)) },
          ]),
        ),
      };
    case "money":
      return told(rank === 0 ? 6.6e9 : 2.4e8, "USD");
    case "percent":
      return told(rank === 0 ? -38 : 12, "percent");
    case "number":
      return told(rank === 0 ? 1200 : 45, "count");
    case "date":
      return told("2020-06", "date");
    case "url":
      return told("https://example.org/source", "text");
    case "verbatim":
      return told("Une phrase donnée en exemple, mot pour mot.", "text");
    case "text":
      return told(texts.get(name) ?? "un exemple", "text");
  }
}

function observationOf(value: number | string, unit: Unit, spec: FieldSpec, context: Context): Observation {
  const { about, measure, date } = context;
  const status = spec.status ?? context.status;
  const by = status === "fact" ? null : context.by;
  const period = unit === "text" || unit === "date" ? null : (periods.get(measure) ?? "2024");
  return { about, measure, value, unit, period, status, by, precision: "exact", asOf: date, source };
}

/** Figures that are over a window of the day, and not over a year. */
const periods = new Map([["downloads", "30d"]]);

/** Words that stand for a field whose text must fit its sentence. */
const texts = new Map([
  ["translatedFrom", "l’anglais"],
  ["handle", "@exemple"],
  ["license", "MIT"],
  ["round", "série B"],
  ["role", "porte-parole"],
  ["version", "allégée"],
  ["device", "un ordinateur portable"],
  ["compute", "une fraction des processeurs d’un concurrent"],
  ["reported", "la démonstration a convaincu"],
  ["paraphrase", "la démonstration a convaincu"],
  ["subject", "les usages donnés en exemple"],
  ["versus", "l’an passé"],
  ["heading", "L’exemple et la règle"],
  ["by", "Aurore"],
  ["use", "former ses équipes"],
]);

const definite = { article: "definite" } as const;

/** A name for each sort of entity, and for a second one in a list. */
const entities: Readonly<Record<NonNullable<FieldSpec["entity"]>, readonly [Naming, Naming]>> = {
  asset: [namingOf("Alpha"), namingOf("Cobalt")],
  category: [
    namingOf("jetons d’exemple", { ...definite, number: "plural" }),
    namingOf("jetons d’à côté", { ...definite, number: "plural" }),
  ],
  index: [namingOf("Indice d’exemple", definite), namingOf("Indice d’à côté", definite)],
  total: [namingOf("marché d’exemple", definite), namingOf("marché d’à côté", definite)],
  organization: [namingOf("Aurore", { gender: "f" }), namingOf("Banque d’exemple", { ...definite, gender: "f" })],
  person: [namingOf("Camille Exemple", { gender: "f" }), namingOf("Hugo Modèle")],
  model: [namingOf("Orion"), namingOf("modèle d’un concurrent", definite)],
  platform: [namingOf("Forum"), namingOf("réseau d’exemple", definite)],
  thing: [
    namingOf("nombre d’usages donnés en exemple", definite),
    namingOf("part des exemples", { ...definite, gender: "f" }),
  ],
};

function nameOf(name: string, { entity }: FieldSpec, rank: number): Naming {
  const [first, second] = entities[entity ?? "thing"];
  return rank === 0 && name !== "subject" && name !== "behind" ? first : second;
}
