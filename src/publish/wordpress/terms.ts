import * as z from "zod";
import { escapeText } from "../../render/entity.ts";
import { slug } from "../../slug.ts";
import { plainText } from "../body.ts";
import { readAnswer, refused } from "../refusal.ts";
import { type Api, saidBy } from "./api.ts";

/** Taxonomies and what people call one of their terms. */
const called = { categories: "la rubrique", tags: "l’étiquette" } as const;

/** The ids of terms by name; those that are missing are made. WordPress would ignore an unknown id in silence. */
export async function termIds(
  taxonomy: keyof typeof called,
  names: readonly string[],
  api: Api,
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const name of names) ids.push((await findTerm(taxonomy, name, api)) ?? (await makeTerm(taxonomy, name, api)));
  return ids;
}

const termsSchema = z.array(z.object({ id: z.int(), name: z.string() }));

/** By its usual slug, then by its name as WordPress keeps it, `&` escaped. */
async function findTerm(taxonomy: keyof typeof called, name: string, api: Api): Promise<number | null> {
  const what = `lecture de ${called[taxonomy]} «\u00a0${name}\u00a0»`;
  for (const query of [{ slug: slug(name) }, { search: escapeText(name), per_page: "100" }]) {
    const found = await api.read(taxonomy, query, termsSchema, what);
    const term = found.find((one) => slug(plainText(one.name)) === slug(name));
    if (term !== undefined) return term.id;
  }
  return null;
}

const madeSchema = z.object({ id: z.int() });
const existsSchema = z.object({ code: z.literal("term_exists"), data: z.object({ term_id: z.int() }) });
const mayNotSchema = z.object({ code: z.enum(["rest_cannot_create", "rest_forbidden"]) });

/** Made twice at once, a term is refused with the id of the one that exists: that is as good. */
async function makeTerm(taxonomy: keyof typeof called, name: string, api: Api): Promise<number> {
  const what = `création de ${called[taxonomy]} «\u00a0${name}\u00a0»`;
  const body = JSON.stringify({ name: escapeText(name) });
  const answer = await api.raw({
    method: "POST",
    path: taxonomy,
    headers: { "content-type": "application/json" },
    body,
  });
  if (answer.is === "lost" || answer.status >= 500) {
    const found = await findTerm(taxonomy, name, api);
    if (found !== null) return found;
  }
  const json = answer.is === "answer" ? answer.json : undefined;
  const exists = existsSchema.safeParse(json).data;
  if (exists !== undefined) return exists.data.term_id;
  if (mayNotSchema.safeParse(json).success) {
    throw refused(
      api.told,
      `${called[taxonomy]} «\u00a0${name}\u00a0» n’existe pas et ce compte n’a pas le droit de la créer`,
    );
  }
  const made = madeSchema.safeParse(readAnswer(answer, api.told, what, saidBy).json).data;
  if (made === undefined) throw refused(api.told, `${what}\u00a0: la réponse n’a pas la forme attendue`);
  return made.id;
}
