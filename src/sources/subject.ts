import * as z from "zod";
import type { Entity, EntityKind, Gender, GrammaticalNumber, Naming } from "../facts/fact.ts";
import { slug } from "../slug.ts";
import type { Describe } from "./entities.ts";
import { circumstances, type Given } from "./figure.ts";
import { id, text } from "./text.ts";

/** Someone or something that an event names, with the French grammar that the file may give. */
export interface Subject extends Given {
  readonly name: string;
  readonly id?: string | null | undefined;
  readonly gender?: Gender | null | undefined;
  readonly number?: GrammaticalNumber | null | undefined;
  readonly article?: Naming["article"] | null | undefined;
  readonly short?: string | null | undefined;
  readonly elides?: boolean | null | undefined;
}

/** Reads `DappRadar`, `{ name, id?, gender?, number?, article?, short?, elides?, by?, … }` and `{ value, by?, … }`. */
export const subject = z
  .union([
    text,
    z.strictObject({
      name: text,
      id: id.nullish(),
      gender: z.enum(["m", "f"]).nullish(),
      number: z.enum(["singular", "plural"]).nullish(),
      article: z.enum(["definite", "none"]).nullish(),
      short: text.nullish(),
      elides: z.boolean().nullish(),
      ...circumstances,
    }),
    z.strictObject({ value: text, ...circumstances }),
  ])
  .transform((given): Subject => {
    if (typeof given === "string") return { name: given };
    return "value" in given ? { ...given, name: given.value } : given;
  });

/** The entity that a subject is. What the file says of its grammar wins over what is known of its name. */
export function entityOf(given: Subject, kind: EntityKind, describe: Describe): Entity {
  const { name } = given;
  const id = given.id ?? slug(name);
  const known = describe({ id, name, kind, symbol: null });
  return { id, kind, name, symbol: null, categories: [], ...known, naming: spoken(given, known.naming) };
}

/** Grammar given is that of the name as the file has it, so the known name gives way with its own. */
function spoken(given: Subject, known: Naming): Naming {
  const { gender = null, number = null, article = null, short = null, elides = null } = given;
  const own = gender !== null || number !== null || article !== null;
  return {
    name: own ? given.name : known.name,
    short: short ?? (own ? null : known.short),
    gender: gender ?? known.gender,
    number: number ?? known.number,
    article: article ?? (own && isCommonNoun(given.name) ? "definite" : known.article),
    elides: elides ?? (own ? null : known.elides),
  };
}

/** « investissements » takes an article even when the file forgets to say so; a name in capitals does not. */
function isCommonNoun(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}
