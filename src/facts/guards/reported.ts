import type { Reported, ReportedEvent } from "../event.ts";
import type { Fact } from "../fact.ts";
import { factOf } from "../profile.ts";

/** Named fields of an event, or of a record inside it. */
export type Fields = Readonly<Record<string, Reported>>;

/** Every fact of an event's fields, at any depth, in the order of the file. */
export function factsOf({ fields }: ReportedEvent): readonly Fact[] {
  return Object.values(fields).flatMap(factsIn);
}

/** The groups of fields that stand together: those of the event, then those of each record inside it. */
export function groupsOf({ fields }: ReportedEvent): readonly Fields[] {
  return [fields, ...Object.values(fields).flatMap(groupsIn)];
}

/** The fact that a field is; null when it is absent, or holds more than one. */
export function factAt(fields: Fields, name: string): Fact | null {
  const field = fields[name];
  return field?.is === "observation" || field?.is === "entity" ? factOf(field.observation) : null;
}

function factsIn(reported: Reported): readonly Fact[] {
  switch (reported.is) {
    case "observation":
    case "entity":
      return [factOf(reported.observation)];
    case "list":
      return reported.items.flatMap(factsIn);
    case "record":
      return Object.values(reported.fields).flatMap(factsIn);
  }
}

function groupsIn(reported: Reported): readonly Fields[] {
  if (reported.is === "list") return reported.items.flatMap(groupsIn);
  return reported.is === "record" ? [reported.fields, ...Object.values(reported.fields).flatMap(groupsIn)] : [];
}
