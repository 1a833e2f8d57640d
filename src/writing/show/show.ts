import { DepecheError } from "../../error.ts";
import { eventTypeNames } from "../../facts/event.ts";
import type { Lexicon } from "../../french/lexicon.ts";
import type { Kind } from "../kind.ts";
import { knownBy } from "../path.ts";
import type { Shape } from "../shape.ts";
import { camelCase, rootShape } from "../shape.ts";
import { dossierFor } from "../trial/dossier.ts";
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
  const day = builtInDay(lexicon);
  return { kind, fields: fieldRows(shapeFor(kind), knownBy(kind.needs, rootShape), day), helpers: helperRows(day) };
}

/** The made-up day on which examples are shown: the first that kinds are tried on, with events of every type. */
export function builtInDay(lexicon: Lexicon): ExampleDay {
  const dossier = dossierFor({ accepts: [...eventTypeNames] }, scenes[0]);
  if (dossier === null) throw new DepecheError("E_INTERNAL", "Le jour d’exemple n’a pas pu être établi.");
  return exampleDay(dossier, lexicon);
}

/** The data without the events that the kind does not accept. */
function shapeFor({ accepts }: Kind): Shape {
  if (rootShape.is !== "object") return rootShape;
  const accepted = new Set(accepts.map(camelCase));
  const kept = (shape: Shape | undefined): Readonly<Record<string, Shape>> =>
    shape?.is === "object"
      ? Object.fromEntries(Object.entries(shape.fields).filter(([name]) => accepted.has(name)))
      : {};
  const { latest, events } = rootShape.fields;
  return {
    ...rootShape,
    fields: {
      ...rootShape.fields,
      latest: { is: "object", named: false, fields: kept(latest) },
      events: { is: "object", named: false, fields: kept(events) },
    },
  };
}
