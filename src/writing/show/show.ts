import { DepecheError } from "../../error.ts";
import { eventTypeNames } from "../../facts/event.ts";
import { usualSalience } from "../../facts/salience.ts";
import type { Topic } from "../../facts/topic.ts";
import type { Lexicon } from "../../french/lexicon.ts";
import { camelCase } from "../event-shape.ts";
import type { Kind } from "../kind.ts";
import { topicOf } from "../kind.ts";
import { knownBy } from "../path.ts";
import { rootShape } from "../root-shape.ts";
import type { Shape } from "../shape.ts";
import { dossierFor, everything } from "../trial/dossier.ts";
import { scenes } from "../trial/scene.ts";
import type { ExampleDay } from "./example.ts";
import { exampleDay } from "./example.ts";
import type { FieldRow } from "./field.ts";
import { fieldRows } from "./field.ts";
import type { HelperRow } from "./helper.ts";
import { helperRows } from "./helper.ts";

/** What a kind may use. */
export interface Showing {
  readonly kind: Kind;
  readonly fields: readonly FieldRow[];
  readonly helpers: readonly HelperRow[];
}

/** Every field and helper that a template of this kind may use, with what each gives on a made-up day. */
export function showKind(kind: Kind, lexicon: Lexicon): Showing {
  const shape = rootShape(topicOf(kind));
  const day = builtInDay(lexicon, topicOf(kind));
  const fields = fieldRows(withoutOthers(shape, kind), knownBy(kind.needs, shape), day);
  return { kind, fields, helpers: helperRows(builtInDay(lexicon)) };
}

/**
 * The made-up day on which examples are shown: the first that kinds are tried on, with events of every type. Of no topic, it
 * has the sections of all of them.
 */
export function builtInDay(lexicon: Lexicon, topic: Topic | null = null): ExampleDay {
  const accepts = [...eventTypeNames];
  const dossier =
    topic === null ? everything(accepts, scenes[0]) : dossierFor(topic, accepts, usualSalience, scenes[0]);
  if (dossier === null) throw new DepecheError("E_INTERNAL", "Le jour d’exemple n’a pas pu être établi.");
  return exampleDay(dossier, lexicon);
}

/** The data without the events that the kind does not accept. */
function withoutOthers(shape: Shape, { accepts }: Kind): Shape {
  if (shape.is !== "object") return shape;
  const accepted = new Set(accepts.map(camelCase));
  const kept = (part: Shape | undefined): Readonly<Record<string, Shape>> =>
    part?.is === "object" ? Object.fromEntries(Object.entries(part.fields).filter(([name]) => accepted.has(name))) : {};
  const { foremost, events } = shape.fields;
  return {
    ...shape,
    fields: {
      ...shape.fields,
      foremost: { is: "object", named: false, fields: kept(foremost) },
      events: { is: "object", named: false, fields: kept(events) },
    },
  };
}
