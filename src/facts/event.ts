/** The types of event and their fields, as data: the readers, the dossier and the templates all follow this table. */
import type { Entity, EntityKind, Observation, Source, Status } from "./fact.ts";

/** What a field holds. `range` is a pair of percents; `record` holds named fields of its own. */
export type FieldKind =
  | "money"
  | "percent"
  | "number"
  | "range"
  | "text"
  | "verbatim"
  | "url"
  | "date"
  | "subject"
  | "record";

export interface FieldSpec {
  readonly kind: FieldKind;
  readonly required?: true;
  readonly list?: true;
  /** Status of the field when neither the file nor the event says another. */
  readonly status?: Status;
  /** What sort of entity a `subject` is. */
  readonly entity?: EntityKind;
  /** Of a `record`: the fields of which it must have one, or it says nothing. */
  readonly oneOf?: readonly [string, ...string[]];
  /** Fields of a `record`; `shorthand` names the one meant when the file gives a bare value. */
  readonly fields?: Readonly<Record<string, FieldSpec>>;
  readonly shorthand?: string;
}

export const eventTypes = {
  "model-release": {
    model: { kind: "subject", entity: "model", required: true },
    organization: { kind: "subject", entity: "organization", required: true },
    platform: { kind: "subject", entity: "platform" },
    url: { kind: "url" },
    cost: { kind: "money", status: "claim" },
    compute: { kind: "text", status: "claim" },
    license: { kind: "text" },
    parameters: { kind: "number" },
    /** As the platform counts them when it is asked: downloads over its own period. */
    downloads: { kind: "number" },
    likes: { kind: "number" },
    /** Of these, those at work for one word. */
    activeParameters: { kind: "number" },
    /** Tokens that it reads at once, and that it was trained on. */
    context: { kind: "number" },
    trainingTokens: { kind: "number" },
    /** Of a million tokens read, and written. */
    inputPrice: { kind: "money" },
    outputPrice: { kind: "money" },
    /** What it scored at a public test, and a rival beside it: the word of whoever publishes it. */
    scores: {
      kind: "record",
      list: true,
      fields: {
        test: { kind: "subject", entity: "thing", required: true, status: "claim" },
        value: { kind: "number", required: true, status: "claim" },
        rival: { kind: "subject", entity: "model", status: "claim" },
        rivalValue: { kind: "number", status: "claim" },
      },
    },
    runsOn: {
      kind: "record",
      shorthand: "device",
      fields: { device: { kind: "text", required: true }, version: { kind: "text" } },
    },
    outperforms: {
      kind: "record",
      list: true,
      shorthand: "subject",
      fields: {
        subject: { kind: "subject", entity: "model", required: true, status: "claim" },
        by: { kind: "text" },
      },
    },
  },
  "funding-round": {
    company: { kind: "subject", entity: "organization", required: true },
    amount: { kind: "money", required: true },
    valuation: { kind: "money" },
    /** The name of the round, in French: « série B ». */
    round: { kind: "text" },
    lead: { kind: "subject", entity: "organization" },
    /** What the lead puts in, and the share of the company that it then holds. */
    leadAmount: { kind: "money" },
    leadStake: { kind: "percent" },
    /** What the money is for, behind « servir à »: an infinitive or a noun with its article. */
    use: { kind: "text", status: "claim" },
    /** Raised since the company began, this round included. */
    totalRaised: { kind: "money" },
    investors: { kind: "subject", entity: "organization", list: true },
  },
  "social-post": {
    author: { kind: "subject", entity: "person", required: true },
    handle: { kind: "text" },
    platform: { kind: "subject", entity: "platform" },
    url: { kind: "url" },
    text: { kind: "verbatim", required: true },
    /** The sentence of `text` to quote; the whole text when absent. */
    quote: { kind: "verbatim" },
    /** The rest of the post as reported speech, in French, a clause that follows « que ». */
    reported: { kind: "text", status: "claim" },
    /** The language, with its article, that `text` was translated from (« l’anglais »). */
    translatedFrom: { kind: "text" },
  },
  study: {
    publisher: { kind: "subject", entity: "organization", required: true },
    subject: { kind: "text" },
    figures: {
      kind: "record",
      list: true,
      required: true,
      oneOf: ["value", "change", "range"],
      fields: {
        label: { kind: "subject", entity: "thing", required: true },
        value: { kind: "number" },
        change: { kind: "percent" },
        versus: { kind: "text" },
        lowestSince: { kind: "date" },
        highestSince: { kind: "date" },
        range: { kind: "range" },
        /** Who comes before it in the ranking that the figure is about. */
        behind: { kind: "subject", entity: "thing" },
      },
    },
  },
  statement: {
    speaker: { kind: "subject", entity: "person", required: true },
    role: { kind: "text" },
    quote: { kind: "verbatim" },
    paraphrase: { kind: "text", status: "claim" },
    url: { kind: "url" },
  },
  analysis: {
    heading: { kind: "text", required: true },
    paragraphs: { kind: "verbatim", list: true, required: true, status: "opinion" },
    figures: {
      kind: "record",
      list: true,
      fields: { label: { kind: "text", required: true }, value: { kind: "number", required: true } },
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldSpec>>>>;

export type EventType = keyof typeof eventTypes;

/** Fields of an event of which it must have one, or it says nothing; none for most types. */
export const eitherOf: Readonly<Partial<Record<EventType, readonly [string, ...string[]]>>> = {
  statement: ["quote", "paraphrase"],
};

/** Every type of event, in the order of the table. */
export const eventTypeNames: readonly EventType[] = Object.keys(eventTypes).filter((name): name is EventType =>
  Object.hasOwn(eventTypes, name),
);

/** The subject whose word the claims of an event are, when the file names nobody else: a maker speaks of its own model. */
export const claimants = {
  "model-release": "organization",
  "funding-round": "company",
  "social-post": "author",
  study: null,
  statement: "speaker",
  analysis: null,
} as const satisfies Readonly<Record<EventType, string | null>>;

/** The field that an event is named after, when an article tells it: null for one that names nobody. */
export const subjects = {
  "model-release": "model",
  "funding-round": "company",
  "social-post": "author",
  study: "publisher",
  statement: "speaker",
  analysis: null,
} as const satisfies Readonly<Record<EventType, string | null>>;

/** A value of an event's field, as reported; an entity carries the observation that its name is. */
export type Reported =
  | { readonly is: "observation"; readonly observation: Observation }
  | { readonly is: "entity"; readonly entity: Entity; readonly observation: Observation }
  | { readonly is: "list"; readonly items: readonly Reported[] }
  | { readonly is: "record"; readonly fields: Readonly<Record<string, Reported>> };

/** One event as its source reported it. */
export interface ReportedEvent {
  readonly type: EventType;
  readonly id: string;
  /** ISO date (`2025-01-20`), month (`2024-10`) or instant with zone: when it happened. */
  readonly date: string;
  readonly status: Status;
  readonly source: Source;
  /** Every field of its type by name; a field that the file does not give is absent. */
  readonly fields: Readonly<Record<string, Reported>>;
}
