import type { Unit } from "../facts/fact.ts";
import { changes, money } from "./unit.ts";

/** What a template may reach: the shape of the data, known before there is any. */
export type Shape = (
  | FactShape
  | { readonly is: "flag" }
  | { readonly is: "breadth" }
  | { readonly is: "list"; readonly of: Shape }
  | ObjectShape
  /** What stands behind a mistake: it fits everything, so that one mistake is told once. */
  | { readonly is: "unknown" }
) & {
  /** Null, or an empty list, when the sources are silent: to be printed only inside an `#if` of it. */
  readonly optional?: true;
};

/** A fact; `units` are those it can be in, absent when it can be in any. */
interface FactShape {
  readonly is: "fact";
  readonly units?: readonly Unit[];
}

/** An object with fields; `named` when it has a name that helpers can print. */
export interface ObjectShape {
  readonly is: "object";
  readonly named: boolean;
  readonly fields: Readonly<Record<string, Shape>>;
  /** Of a field that is there, or of a flag that holds: the fields beside it that are then there too. */
  readonly implies?: Readonly<Record<string, readonly string[]>>;
  /** Optional fields of which one at least is there. */
  readonly oneOf?: readonly [string, ...string[]] | undefined;
  /** Optional fields that the fields beside them decide: no silence of the sources takes them away alone. */
  readonly decided?: readonly string[];
}

/** The same where the sources may be silent. */
export function maybe(shape: Shape): Shape {
  return { ...shape, optional: true };
}

/** The same where the sources are silent about nothing. */
export function certain({ optional: _, ...shape }: Shape): Shape {
  switch (shape.is) {
    case "list":
      return { ...shape, of: certain(shape.of) };
    case "object":
      return { ...shape, fields: mapped(shape.fields, certain) };
    default:
      return shape;
  }
}

/** The shape that fits everything. */
export const unknownShape: Shape = { is: "unknown" };

export const fact = (...units: readonly Unit[]): Shape => ({ is: "fact", units });
export const text = fact("text");
export const date = fact("date");
export const sum = fact(...money);
export const percent = fact("percent");
export const change = fact(...changes);
export const points = fact("points");
/** A price, or the level of an index, which may be a rate. */
export const quote = fact("level", "percent", ...money);
export const flag: Shape = { is: "flag" };
export const list = (of: Shape): Shape => ({ is: "list", of });
export type Fields = Readonly<Record<string, Shape>>;
export type Implied = NonNullable<ObjectShape["implies"]>;
export const object = (fields: Fields, implies: Implied = {}): Shape => ({
  is: "object",
  named: false,
  fields,
  implies,
});
export const named = (fields: Fields, implies: Implied = {}): Shape => ({ is: "object", named: true, fields, implies });

export function mapped(fields: Fields, change: (shape: Shape) => Shape): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, change(shape)]));
}
