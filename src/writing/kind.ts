import { z } from "zod";
import { DepecheError } from "../error.ts";
import { eventTypeNames } from "../facts/event.ts";

const frontMatter = z.strictObject({
  /** French name, as `depeche kinds` lists it. */
  name: z.string().min(1),
  description: z.string().min(1),
  /** Begins every slug of the kind: no capital, no accent. */
  slug: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  /** Fields of the data that must be known, as paths from the root. */
  needs: z.array(z.string()).min(1),
  /** Types of event that it tells. */
  accepts: z.array(z.enum(eventTypeNames)),
});

/** A type of article, as its template's front matter describes it. */
export interface Kind extends z.infer<typeof frontMatter> {
  /** The file's name without `.hbs`. */
  readonly id: string;
}

/** Reads a kind's front matter; a mistake is an E_TEMPLATE_INVALID that names the key. */
export function readKind(id: string, file: string, matter: unknown): Kind {
  const read = frontMatter.safeParse(matter);
  if (read.success) return { id, ...read.data };
  const [issue] = read.error.issues;
  const where = issue?.path.join(".") ?? "";
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : where;
  const what = issue?.code === "unrecognized_keys" ? "clé inconnue" : "valeur absente ou d’un mauvais type";
  const known = Object.keys(frontMatter.shape).join(", ");
  throw new DepecheError(
    "E_TEMPLATE_INVALID",
    `${file}\u00a0: l’en-tête est faux, ${what} («\u00a0${keys || "en-tête"}\u00a0»\u202f; clés attendues\u00a0: ${known}).`,
  );
}
