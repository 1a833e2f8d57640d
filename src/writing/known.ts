import type { Shape } from "./shape.ts";

/** A field that a path passes. */
export interface Step {
  /** Where it stands in the data: `sector.price`, `members[].price`. */
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  /** The key and the shape of what it is a field of. */
  readonly parent: string;
  readonly of: Shape;
}

/** The keys of what is there for sure, and of the flags that hold. */
export type Known = ReadonlySet<string>;

export const nothingKnown: Known = new Set();

/** The key of a field of what stands at another. */
export function keyOf(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}

/** What is known once a path is known to lead somewhere: each field on its way, and what these imply. */
export function knowing(known: Known, steps: readonly Step[]): Known {
  const more = new Set(known);
  const add = (parent: string, of: Shape, name: string): void => {
    const key = keyOf(parent, name);
    if (more.has(key)) return;
    more.add(key);
    if (of.is === "object") for (const implied of of.implies?.[name] ?? []) add(parent, of, implied);
  };
  for (const { parent, of, name } of steps) add(parent, of, name);
  return more;
}

/** The same inside a loop, whose items are not those of a loop around it over the same list. */
export function forgetting(known: Known, item: string): Known {
  return new Set([...known].filter((key) => key !== item && !key.startsWith(`${item}.`)));
}

/** The last field of a path that may lead nowhere; null when it is sure to lead somewhere. */
export function lackAmong(steps: readonly Step[], known: Known): Step | null {
  return steps.findLast(({ shape, key }) => shape.optional === true && !known.has(key)) ?? null;
}
