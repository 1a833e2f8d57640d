import { describe, expect, test } from "@jest/globals";
import type { FieldSpec } from "../../src/facts/event.ts";
import { eventTypes } from "../../src/facts/event.ts";

type Specs = Readonly<Record<string, FieldSpec>>;

/** Every field of every type by its path, those of records included. */
function pathsOf(specs: Specs, prefix: string): readonly (readonly [string, FieldSpec])[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const path = `${prefix}.${name}`;
    return [[path, spec] as const, ...pathsOf(spec.fields ?? {}, path)];
  });
}

const fields = Object.entries(eventTypes).flatMap(([type, specs]) => pathsOf(specs, type));

describe("in the table of event types", () => {
  test.each(fields)("%s has named fields if it is a record, and only then", (_, spec) => {
    expect(spec.fields !== undefined).toBe(spec.kind === "record");
  });

  test.each(fields)("%s says what sort of entity it is if it is a subject, and only then", (_, spec) => {
    expect(spec.entity !== undefined).toBe(spec.kind === "subject");
  });

  test.each(fields.filter(([, spec]) => spec.shorthand !== undefined))(
    "the shorthand of %s is a field of it",
    (_, spec) => {
      expect(Object.keys(spec.fields ?? {})).toContain(spec.shorthand);
    },
  );

  test.each(Object.keys(eventTypes))("no field of %s hides what every event has", (type) => {
    const common = ["type", "id", "date", "status", "source", "age", "recent"];
    const own = fields.flatMap(([path]) => (path.startsWith(`${type}.`) ? [path.slice(type.length + 1)] : []));
    expect(own.filter((name) => common.includes(name))).toEqual([]);
  });
});
