import * as z from "zod";
import type { Source } from "../facts/fact.ts";
import { slug } from "../slug.ts";
import { id, text, url } from "./text.ts";

/** Where figures come from: `{ id?, name, url? }`, or the name alone; an id is made from the name when none is given. */
export const source = z
  .union([text, z.strictObject({ id: id.nullish(), name: text, url: url.nullish() })])
  .transform((given): Source => {
    if (typeof given === "string") return { id: slug(given), name: given, url: null };
    return { id: given.id ?? slug(given.name), name: given.name, url: given.url ?? null };
  });
