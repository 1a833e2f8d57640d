import * as z from "zod";
import type { Send } from "../http.ts";
import { markedLive, markId, markOf } from "../mark.ts";
import { publicProblem } from "../public.ts";
import type { Publication } from "../publication.ts";
import { refused } from "../refusal.ts";
import type { Prepared, Remote, Target } from "../target.ts";
import { type Access, type Api, apiOf } from "./api.ts";
import { renderContent, renderData, renderMarkBlock } from "./markup.ts";
import { place } from "./media.ts";
import { fieldsOf, headOf, postSchema, publicRemoteOf, publicSchema, remoteOf } from "./post.ts";
import { termIds } from "./terms.ts";

/** How a newsroom's WordPress is set. */
export interface WordpressSettings extends Access {
  readonly name: string;
  /** Who publishes, for the article's metadata. */
  readonly publisher: string;
}

/** What the account may do, and what the site knows; read once the credentials are proved. */
interface Rights {
  /** Whether `<script>` survives. */
  readonly unfiltered: boolean;
  /** Whether the site registers our meta. */
  readonly meta: boolean;
}

/** A WordPress, by its REST API and an application password. */
export function wordpress(settings: WordpressSettings, send: Send): Target {
  const api = apiOf(settings, send);
  let rights: Rights = { unfiltered: false, meta: false };
  return {
    name: settings.name,
    fieldsOf,
    prove: async () => {
      rights = await readRights(api);
    },
    find: (publication) => find(publication, rights, api),
    prepare: (publication) => prepare(publication, settings.publisher, rights, api),
    setState: ({ id, marked }, state) => {
      const body = state === "published" ? { status: "publish", content: markedLive(marked) } : { status: "draft" };
      return api.write("POST", `posts/${id}`, body, `passage de l’article ${id} à l’état ${body.status}`);
    },
    discard: async ({ id }) => {
      await discard(id, api);
    },
    readPublic: ({ address }, publication) => publicProblem(address, publication.title, send),
  };
}

const meSchema = z.object({ capabilities: z.record(z.string(), z.boolean()) });
const optionsSchema = z.object({
  schema: z.object({
    properties: z.object({
      meta: z.object({ properties: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]) }),
    }),
  }),
});

/** A wrong application password is no error to WordPress, which then takes us for a visitor: so we ask who we are. */
async function readRights(api: Api): Promise<Rights> {
  const { capabilities } = await api.read("users/me", { context: "edit" }, meSchema, "contrôle du compte");
  if (capabilities.edit_posts !== true) throw refused(api.told, "ce compte n’a pas le droit d’écrire des articles");
  const options = await api.raw({ method: "OPTIONS", path: "posts" });
  const known = optionsSchema.safeParse(options.is === "answer" ? options.json : undefined).data;
  return {
    unfiltered: capabilities.unfiltered_html === true,
    meta: known !== undefined && Object.hasOwn(known.schema.properties.meta.properties, "depeche_id"),
  };
}

/** Every state there is: `any` would leave out the bin. */
const everywhere = { context: "edit", _embed: "1", per_page: "50", orderby: "id", order: "asc" } as const;
const alive = "publish,future,draft,pending,private";

async function find(publication: Publication, rights: Rights, api: Api): Promise<readonly Remote[]> {
  const { key, slug } = publication;
  const look = (query: Readonly<Record<string, string>>) =>
    api.read("posts", { ...everywhere, ...query }, z.array(postSchema), "recherche de l’article");
  const byMeta = rights.meta ? await look({ status: `${alive},trash`, depeche_id: key }) : [];
  // A site whose filter is gone ignores the question and answers with everything.
  const ours = byMeta.filter(({ meta }) => meta.depeche_id === key);
  const marked = (await look({ status: `${alive},trash`, search: markId(key) })).filter(
    (post) => remoteOf(post).mark?.key === key && !ours.some(({ id }) => id === post.id),
  );
  const known = [...ours, ...marked].toSorted((left, right) => left.id - right.id);
  if (known.length > 0) return known.map(remoteOf);
  const named = await look({ status: alive, slug });
  if (named.length > 0) return named.map(remoteOf);
  const binned = await look({ status: "trash", slug: `${slug}__trashed` });
  return binned.length > 0 ? binned.map(remoteOf) : occupants(slug, api);
}

/** What anybody may read at this address: `edit` shows an author only what is theirs. */
async function occupants(slug: string, api: Api): Promise<readonly Remote[]> {
  const found = await api.read("posts", { slug }, z.array(publicSchema), "lecture de l’adresse");
  return found.map(publicRemoteOf);
}

async function prepare(publication: Publication, publisher: string, rights: Rights, api: Api): Promise<Prepared> {
  const placed = [];
  for (const picture of publication.pictures) placed.push(await place(picture, api));
  const [featured, ...others] = placed;
  const text = renderContent(publication, others);
  const data = rights.unfiltered ? [renderData(publication, publisher)] : [];
  const contentAfter = (earlier: Remote | null): string => {
    const mark = markOf(publication, fieldsOf(publication), earlier?.mark ?? null);
    return [text, ...data, renderMarkBlock(mark)].join("\n\n");
  };
  const body = {
    ...headOf(publication),
    ...(publication.categories.length === 0
      ? {}
      : { categories: await termIds("categories", publication.categories, api) }),
    tags: await termIds("tags", publication.tags, api),
    featured_media: featured?.id ?? 0,
    ...(rights.meta ? { meta: { depeche_id: publication.key } } : {}),
  };
  return {
    create: () =>
      api.write("POST", "posts", { ...body, content: contentAfter(null), status: "draft" }, "création du brouillon"),
    update: (earlier) => {
      const { id } = earlier;
      return api.write(
        "POST",
        `posts/${id}`,
        { ...body, content: contentAfter(earlier) },
        `mise à jour de l’article ${id}`,
      );
    },
  };
}

/** Past the bin, which is the editors' own. Two jobs that take the same one away at once get a 500 for one of them. */
async function discard(id: string, api: Api): Promise<void> {
  const path = `posts/${id}`;
  const answer = await api.raw({ method: "DELETE", path, query: { force: "true" } });
  if (answer.is === "answer" && answer.status < 300) return;
  const left = await api.raw({ method: "GET", path, query: { context: "edit" } });
  if (left.is === "lost" || left.status !== 404)
    throw refused(api.told, `le brouillon ${id}, écrit en double, n’a pas pu être repris`);
}
