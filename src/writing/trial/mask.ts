import { keyOf } from "../known.ts";
import type { ObjectShape, Shape } from "../shape.ts";

/**
 * The same view of the data with the fields of these keys silent, and all that implies them: what a day looks like whose
 * sources say less. Keys are those of `questionsIn`; the foremost event of a type is the first of its events.
 */
export function masked(view: unknown, shape: Shape, absent: ReadonlySet<string>): unknown {
  return maskedAt(view, shape, "", new Set([...absent].map(canonical)));
}

/** One event stands at two places of the data. */
function canonical(key: string): string {
  return key.replace(/^foremost\.(\w+)(?=\.)/u, "events.$1[]").replace(/^foremost\.(\w+)$/u, "events.$1");
}

function maskedAt(value: unknown, shape: Shape, key: string, absent: ReadonlySet<string>): unknown {
  if (value === null) return null;
  if (shape.is === "list" && Array.isArray(value))
    return value.map((item: unknown) => maskedAt(item, shape.of, `${key}[]`, absent));
  if (shape.is !== "object" || typeof value !== "object") return value;
  const fields = Object.entries(value);
  const there = new Set(fields.flatMap(([name, inner]: [string, unknown]) => (inner === null ? [] : [name])));
  const silent = silentIn(shape, key, absent, there);
  return Object.fromEntries(
    fields.map(([name, inner]: [string, unknown]) => {
      const field = shape.fields[name];
      if (field === undefined) return [name, inner];
      return [name, silent.has(name) ? silence(field) : maskedAt(inner, field, keyOf(key, name), absent)];
    }),
  );
}

/** The fields that are silent here: those asked for, and those that cannot be there without them. */
function silentIn(
  shape: ObjectShape,
  key: string,
  absent: ReadonlySet<string>,
  there: ReadonlySet<string>,
): ReadonlySet<string> {
  const silent = new Set(
    Object.keys(shape.fields).filter(
      (name) => absent.has(canonical(keyOf(key, name))) && shape.decided?.includes(name) !== true,
    ),
  );
  const implying = Object.entries(shape.implies ?? {});
  let before = -1;
  while (silent.size > before) {
    before = silent.size;
    for (const [name, implied] of implying) if (implied.some((other) => silent.has(other))) silent.add(name);
  }
  const [kept, ...others] = shape.oneOf?.filter((name) => there.has(name)) ?? [];
  if (kept !== undefined && [kept, ...others].every((name) => silent.has(name))) silent.delete(kept);
  return silent;
}

function silence(shape: Shape): unknown {
  if (shape.is === "list") return [];
  return shape.is === "flag" ? false : null;
}
