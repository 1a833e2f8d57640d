import { z } from "zod";
import { eventTypeNames } from "../facts/event.ts";
import type { Salience } from "../facts/salience.ts";
import { usualSalience } from "../facts/salience.ts";
import type { Topic } from "../facts/topic.ts";
import { abouts } from "../facts/topic.ts";
import { found } from "../found.ts";
import type { FrontMatter } from "./matter.ts";
import type { Finding } from "./mistake.ts";
import { finding, hintFor } from "./mistake.ts";
import { fieldNames, fieldOf } from "./path.ts";
import type { Shape } from "./shape.ts";

function asked(what: string): { readonly error: string } {
  return { error: what };
}

function countOf(least: number, most: number): z.ZodType<number> {
  const error = asked(`un nombre entier de ${least} à ${most}`);
  return z.int(error).min(least, error).max(most, error);
}

const aWeight = asked("un poids de 0 à 10");
const weight = z.number(aWeight).min(0, aWeight).max(10, aWeight);
const weighed = {
  size: weight.exactOptional(),
  rank: weight.exactOptional(),
  freshness: weight.exactOptional(),
  event: weight.exactOptional(),
  names: countOf(2, 12).exactOptional(),
  sections: countOf(0, 12).exactOptional(),
} satisfies Readonly<Record<keyof Salience, z.ZodType>>;

const frontMatter = z.strictObject({
  /** French name, as `depeche kinds` lists it. */
  name: z.string().min(1),
  description: z.string().min(1),
  /** Begins every slug of the kind: no capital, no accent. */
  slug: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  /** What an article of it is about, which decides what is asked for and whose name the slug bears; a sector by default. */
  about: z.enum(abouts).default("sector"),
  /** The type of event told, when it is about an event. */
  event: z.enum(eventTypeNames).nullish(),
  /** Fields of the data that must be known, as paths from the root. */
  needs: z.array(z.string()).min(1),
  /** Types of event that it tells. */
  accepts: z.array(z.enum(eventTypeNames)),
  /** What weighs in what is told first and left out, where it is not what usually does. */
  salience: z
    .strictObject(weighed)
    .nullish()
    .transform((weights) => weights ?? {}),
});

/** A type of article, as its template's front matter describes it. */
export interface Kind extends z.infer<typeof frontMatter> {
  /** The file's name without `.hbs`. */
  readonly id: string;
}

/** What a kind is about. */
export function topicOf({ about, event }: Kind): Topic {
  return { about, event: event ?? null };
}

/** What weighs in what a kind tells first: its own weights over the usual ones. */
export function salienceOf({ salience }: Kind): Salience {
  return { ...usualSalience, ...salience };
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
  if (read.success) {
    const { about, event = null } = read.data;
    if ((about === "event") === (event !== null)) return { kind: { id, ...read.data }, findings: [] };
    const what = about === "event" ? "le type de l’événement manque" : "un seul sujet est attendu";
    return { kind: null, findings: [wrong(["event"], what, file, matter)] };
  }
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

const known = Object.keys(frontMatter.shape);

/** What each key wants, in French, and each item of it. */
const wanted: Readonly<Record<string, readonly [whole: string, item: string]>> = {
  name: ["un texte", ""],
  description: ["un texte", ""],
  slug: ["des minuscules sans accent, des chiffres et des traits d’union", ""],
  about: [`l’un de ces mots\u00a0: ${abouts.join(", ")}`, ""],
  event: ["un type d’événement", ""],
  needs: ["une liste d’au moins un champ", "le nom d’un champ"],
  accepts: ["une liste de types d’événement", "un type d’événement"],
  salience: ["un groupe de clés", ""],
};

function told(issue: z.core.$ZodIssue, file: string, matter: FrontMatter): readonly Finding[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const keys = path[0] === "salience" ? Object.keys(weighed) : known;
    return issue.keys.map((key) => wrong([...path, key], `clé inconnue${hintFor(key, keys)}`, file, matter));
  }
  const value = path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[String(key)] : null), matter.value);
  const [whole, item] = wanted[String(path[0])] ?? ["un groupe de clés", ""];
  const isWeight = path.length === 2 && path[0] === "salience";
  const what = isWeight ? issue.message : path.length > 1 ? item : whole;
  return [wrong(path, `il faut ${what}, ${found(value)}`, file, matter)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function wrong(path: readonly PropertyKey[], what: string, file: string, matter: FrontMatter): Finding {
  const named = path.length === 0 ? "" : `, «\u00a0${path.join(".")}\u00a0»\u00a0:`;
  return finding(matter.placeOf(path), { file, calls: [] }, `l’en-tête est faux${named || ","} ${what}`);
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
