import { z } from "zod";
import { eventTypeNames } from "../facts/event.ts";
import type { FrontMatter } from "./matter.ts";
import type { Finding } from "./mistake.ts";
import { finding, hintFor } from "./mistake.ts";
import { fieldNames, fieldOf } from "./path.ts";
import type { Shape } from "./shape.ts";

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

interface KindRead {
  /** Null when the front matter does not make a kind. */
  readonly kind: Kind | null;
  readonly findings: readonly Finding[];
}

/** Reads a kind's front matter; one that is no YAML has been told of already. */
export function readKind(id: string, file: string, matter: FrontMatter): KindRead {
  if (matter.value === undefined) return { kind: null, findings: [] };
  const read = frontMatter.safeParse(matter.value);
  if (read.success) return { kind: { id, ...read.data }, findings: [] };
  return { kind: null, findings: read.error.issues.flatMap((issue) => told(issue, file, matter)) };
}

/** Checks the paths of the fields that a kind cannot do without against the shape of the data. */
export function checkNeeds({ id, needs }: Kind, matter: FrontMatter, root: Shape): readonly Finding[] {
  return needs.flatMap((path, index) => {
    const sentence = needProblem(path, root);
    const reading = { file: `${id}.hbs`, calls: [] };
    return sentence === null ? [] : [finding(matter.placeOf(["needs", index]), reading, sentence)];
  });
}

const known = Object.keys(frontMatter.shape).join(", ");

function told(issue: z.core.$ZodIssue, file: string, matter: FrontMatter): readonly Finding[] {
  const wrong = (path: readonly PropertyKey[], what: string): Finding =>
    finding(
      matter.placeOf(path),
      { file, calls: [] },
      `l’en-tête est faux, ${what} («\u00a0${path.join(".") || "en-tête"}\u00a0»\u202f; clés attendues\u00a0: ${known})`,
    );
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => wrong([...issue.path, key], "clé inconnue"));
  return [wrong(issue.path, "valeur absente ou d’un mauvais type")];
}

/** What is wrong with the path of a field that a kind cannot do without. */
function needProblem(path: string, root: Shape): string | null {
  let shape = root;
  for (const part of path.split(".")) {
    const field = fieldOf(shape, part);
    if (field === undefined) {
      const hint = hintFor(part, fieldNames(shape));
      return `needs, «\u00a0${path}\u00a0»\u00a0: champ inconnu «\u00a0${part}\u00a0»${hint}`;
    }
    shape = field;
  }
  return null;
}
