import type { Noun } from "./forms.ts";

/** A masculine noun; its plural is told unless it only takes s. */
export function m(singular: string, plural = `${singular}s`): Noun {
  return { singular, plural, gender: "m" };
}

/** A feminine noun; its plural is told unless it only takes s. */
export function f(singular: string, plural = `${singular}s`): Noun {
  return { singular, plural, gender: "f" };
}
