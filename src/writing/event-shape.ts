import type { FieldSpec } from "../facts/event.ts";
import { eitherOf, eventTypeNames, eventTypes } from "../facts/event.ts";
import type { Fields, Shape } from "./shape.ts";
import { change, date, fact, flag, list, maybe, named, object, percent, sum, text } from "./shape.ts";
import { figures } from "./unit.ts";

const commonEventFields = {
  date,
  age: maybe(fact("days")),
  fresh: flag,
  recent: flag,
  unconfirmed: flag,
  newsworthy: flag,
  secondhand: flag,
  hearsay: flag,
  source: text,
};

function fieldShape(spec: FieldSpec): Shape {
  const one = oneShape(spec);
  const whole = spec.list === true ? list(one) : one;
  return spec.required === true ? whole : maybe(whole);
}

function oneShape(spec: FieldSpec): Shape {
  switch (spec.kind) {
    case "subject":
      return named({ name: text });
    case "record":
      return { is: "object", named: false, fields: fieldShapes(spec.fields ?? {}), oneOf: spec.oneOf };
    case "range":
      return object({ low: percent, high: percent });
    case "money":
      return sum;
    case "percent":
      return change;
    case "number":
      return fact(...figures);
    case "date":
      return date;
    case "text":
    case "verbatim":
    case "url":
      return text;
  }
}

function fieldShapes(specs: Readonly<Record<string, FieldSpec>>): Fields {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, fieldShape(spec)]));
}

/** `model-release` as templates write it: `modelRelease`. */
export function camelCase(type: string): string {
  return type.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** What a model is said to outperform, by whose word it is. */
const claims = maybe(list(object({ said: text, subjects: list(named({ name: text })) })));

/** Every type of event, under the name that templates give it. */
export const eventShapes: Fields = Object.fromEntries(
  eventTypeNames.map((type) => [
    camelCase(type),
    {
      is: "object",
      named: false,
      fields: {
        ...commonEventFields,
        ...fieldShapes(eventTypes[type]),
        ...(type === "model-release" ? { claims } : {}),
      },
      implies: { recent: ["age"], newsworthy: ["age"] },
      oneOf: eitherOf[type],
    },
  ]),
);
