import * as z from "zod";
import { type AssetClass, assetClasses, type EntityKind, entityKinds, type Naming } from "../facts/fact.ts";
import { found, quoted } from "../found.ts";
import { parseDocument } from "./file.ts";
import { validate } from "./issue.ts";
import { id, text } from "./text.ts";

/** What a reader knows of an entity before anybody described it. */
interface Described {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly symbol?: string | null;
  /** As its row says it; it wins over what is known of the name. */
  readonly class?: AssetClass | null;
}

/** Gives an entity its French naming; never throws, whatever the name holds. */
export type Describe = (row: Described) => {
  readonly naming: Naming;
  readonly class: AssetClass;
  readonly trait: string | null;
};

const description = z.strictObject({
  id,
  /** Other spellings under which sources name it. */
  names: z.array(text).nullish(),
  /** Limits it to one kind, for an id or a name that means two things (`gaming`, a category). */
  kind: z.enum(entityKinds).nullish(),
  name: text,
  short: text.nullish(),
  article: z.enum(["definite", "none"]),
  gender: z.enum(["m", "f"]),
  number: z.enum(["singular", "plural"]),
  elides: z.boolean().nullish(),
  class: z.enum(assetClasses).nullish(),
  trait: text
    .superRefine((value, context) => {
      if (!value.startsWith("qui "))
        context.addIssue(`proposition commençant par ${quoted("qui")} attendue, ${found(value)}`);
    })
    .nullish(),
});

const schema = z.strictObject({ entities: z.array(description) }).superRefine(({ entities }, context) => {
  const seen = new Map<string, number>();
  entities.forEach((entity, position) => {
    for (const [name, path] of [[entity.id, ["id"]] as const, ...spellings(entity)]) {
      const key = `${path[0] === "id" ? "id" : "name"} ${entity.kind ?? ""} ${folded(name)}`;
      const first = seen.get(key);
      seen.set(key, first ?? position);
      if (first === undefined || first === position) continue;
      const message = `${quoted(name)} désigne déjà entities[${first}]`;
      context.addIssue({ code: "custom", message, path: ["entities", position, ...path], input: name });
    }
  });
});

/** How one entity is named in French, as `data/entities.yaml` has it. */
export type EntityDescription = z.output<typeof description>;

/** Reads the file of descriptions. Throws `E_FILE_SYNTAX` or `E_ENTITIES_INVALID`, also when two share an id or a name. */
export function readEntities(text: string, file: string): readonly EntityDescription[] {
  return validate(schema, parseDocument(text, file), file, "E_ENTITIES_INVALID").entities;
}

/**
 * Entries laid over others: one of the same id, and of the same kind where it says a kind, takes the place of the other and
 * keeps its spellings; every other one comes first, and so wins a name that both claim.
 */
export function mergeEntities(
  under: readonly EntityDescription[],
  over: readonly EntityDescription[],
): readonly EntityDescription[] {
  const replaces = (mine: EntityDescription, other: EntityDescription): boolean =>
    mine.id === other.id && (mine.kind ?? other.kind) === other.kind;
  const laid = over.map((mine): EntityDescription => {
    const replaced = under.filter((other) => replaces(mine, other));
    const inherited = replaced.flatMap(({ name, names }) => [name, ...(names ?? [])]);
    return { ...mine, names: [...(mine.names ?? []), ...inherited] };
  });
  return [...laid, ...under.filter((other) => !over.some((mine) => replaces(mine, other)))];
}

/** How a region quotes a name that is no French noun. */
type Quote = (name: string) => string;

const quoteOfFrance: Quote = (name) => `«\u00a0${name}\u00a0»`;

/** Describes by id, else by any spelling of the name (case ignored), else by a default that no sentence breaks on. */
export function describeWith(descriptions: readonly EntityDescription[], quote: Quote = quoteOfFrance): Describe {
  const byId = grouped(descriptions.map((entity) => [entity.id, entity]));
  const byName = namedAs(descriptions);
  return (row) => {
    const fits = (entity: EntityDescription) => (entity.kind ?? row.kind) === row.kind;
    const known = byId.get(row.id)?.find(fits) ?? byName.get(folded(row.name))?.find(fits);
    if (known === undefined) return byDefault(row, quote);
    return {
      naming: namingOf(known),
      class: row.class ?? known.class ?? usualClass(row.kind),
      trait: known.trait ?? null,
    };
  };
}

/** Kinds of entity that say something: an index quotes nobody. */
const speakers: readonly EntityKind[] = ["organization", "person", "platform"];

/** How French names somebody by the name alone: a source, or whoever says something; null for who is in no entry. */
export function nameWith(descriptions: readonly EntityDescription[]): (name: string) => Naming | null {
  const byName = namedAs(descriptions.filter(({ kind }) => speakers.some((speaker) => speaker === kind)));
  return (name) => {
    const known = byName.get(folded(name))?.[0];
    if (known === undefined) return null;
    const { short = null } = known;
    const isShort = short !== null && folded(short) === folded(name);
    return { ...namingOf(known), name: isShort ? short : known.name, short: null };
  };
}

/** How French names somebody by id and by the name that was printed, for whom no row is left; null for who is in no entry. */
export function nameById(descriptions: readonly EntityDescription[]): (id: string, printed: string) => Naming | null {
  const byId = grouped(descriptions.map((entity) => [entity.id, entity]));
  return (id, printed) => {
    const known = byId.get(id)?.find(({ name }) => name === printed);
    return known === undefined ? null : namingOf(known);
  };
}

function namedAs(descriptions: readonly EntityDescription[]): ReturnType<typeof grouped> {
  return grouped(descriptions.flatMap((entity) => spellings(entity).map(([name]) => [folded(name), entity] as const)));
}

function namingOf({ name, short, gender, number, article, elides }: EntityDescription): Naming {
  return { name, short: short ?? null, gender, number, article, elides: elides ?? null };
}

function byDefault({ name, kind, class: given = null }: Described, quote: Quote): ReturnType<Describe> {
  const assetClass = given ?? usualClass(kind);
  const plain: Naming = { name, short: null, gender: "m", number: "singular", article: "none", elides: null };
  return { naming: { ...plain, ...defaultNaming(kind, assetClass, name, quote) }, class: assetClass, trait: null };
}

/** Rows of these classes are no indices, though they stand among them. */
const barePrices: readonly AssetClass[] = ["rate", "currency", "commodity"];

function defaultNaming(kind: EntityKind, assetClass: AssetClass, name: string, quote: Quote): Partial<Naming> {
  if (kind === "index")
    return barePrices.includes(assetClass) ? {} : { name: `indice ${name}`, article: "definite", elides: true };
  if (kind === "category") return { name: `secteur ${quote(name)}`, article: "definite" };
  return {};
}

function usualClass(kind: EntityKind): AssetClass {
  return kind === "index" ? "index" : "crypto";
}

function spellings(entity: EntityDescription): readonly (readonly [string, readonly (string | number)[]])[] {
  return [[entity.name, ["name"]], ...(entity.names ?? []).map((name, index) => [name, ["names", index]] as const)];
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();
}

function grouped(
  entries: readonly (readonly [string, EntityDescription])[],
): ReadonlyMap<string, readonly EntityDescription[]> {
  const groups = new Map<string, EntityDescription[]>();
  for (const [key, entity] of entries) groups.set(key, [...(groups.get(key) ?? []), entity]);
  return groups;
}
