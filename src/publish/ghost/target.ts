import * as z from "zod";
import { pictureName } from "../canonical.ts";
import type { Send } from "../http.ts";
import { markedLive, markOf, renderMark } from "../mark.ts";
import { publicProblem } from "../public.ts";
import type { Publication } from "../publication.ts";
import { refused } from "../refusal.ts";
import { renderNewsArticle } from "../schema-org.ts";
import type { Prepared, Remote, Target } from "../target.ts";
import { type Access, type Api, apiOf } from "./api.ts";
import { upload } from "./picture.ts";
import { externalTag, fieldsOf, headOf, postSchema, remoteOf, renderBody, shortAlt } from "./post.ts";

/** How a newsroom's Ghost is set. */
export interface GhostSettings extends Access {
  readonly name: string;
  readonly publisher: string;
}

const postsSchema = z.object({ posts: z.array(postSchema) });

/** A Ghost, by its Admin API. It has no bin: what an editor deletes is gone. */
export function ghost(settings: GhostSettings, send: Send, now: () => number): Target {
  const api = apiOf(settings, send, now);
  return {
    name: settings.name,
    fieldsOf,
    prove: async () => {
      await api.read(
        "posts/",
        { limit: "1", fields: "id" },
        z.object({ posts: z.array(z.unknown()) }),
        "contrôle de la clé",
      );
    },
    find: async (publication) => (await find(publication, api)).map(remoteOf),
    prepare: (publication) => prepare(publication, settings.publisher, api),
    setState: ({ id, revision, marked }, status) => {
      const head = status === "published" ? { codeinjection_head: markedLive(marked) } : {};
      const body = { posts: [{ status, updated_at: revision, ...head }] };
      return api.write("PUT", `posts/${id}/`, {}, body, `passage de l’article à l’état ${status}`);
    },
    discard: async ({ id }) => {
      const path = `posts/${id}/`;
      const answer = await api.raw({ method: "DELETE", path });
      if (answer.is === "answer" && answer.status < 300) return;
      const left = await api.raw({ method: "GET", path });
      if (left.is === "answer" && left.status === 404) return;
      throw refused(api.told, `le brouillon ${id}, écrit en double, n’a pas pu être repris`);
    },
    readPublic: ({ address }, publication) => publicProblem(address, publication.title, send),
  };
}

/** Ids of Ghost grow with time. */
async function find(publication: Publication, api: Api): Promise<z.output<typeof postsSchema>["posts"]> {
  const look = async (filter: string) => {
    const query = { filter, formats: "html", include: "tags", limit: "50" };
    const { posts } = await api.read("posts/", query, postsSchema, "recherche de l’article");
    return posts.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  };
  const ours = await look(`tag:${externalTag(publication).replace("#", "hash-")}`);
  return ours.length > 0 ? ours : look(`slug:'${publication.slug}'`);
}

async function prepare(publication: Publication, publisher: string, api: Api): Promise<Prepared> {
  const placed = await place(publication, api);
  const [featured] = publication.pictures;
  const post = {
    ...headOf(publication),
    html: renderBody(publication, (name) => placed.get(name) ?? name),
    feature_image: featured === undefined ? null : (placed.get(featured.name) ?? null),
    feature_image_alt: featured === undefined ? null : shortAlt(featured),
    feature_image_caption: featured?.caption ?? null,
  };
  const head = (earlier: Remote | null): string =>
    [
      `<!-- ${renderMark(markOf(publication, fieldsOf(publication), earlier?.mark ?? null))} -->`,
      `<script type="application/ld+json">${renderNewsArticle(publication, publisher, null)}</script>`,
    ].join("\n");
  return {
    create: () => {
      const body = { posts: [{ ...post, codeinjection_head: head(null), status: "draft" }] };
      return api.write("POST", "posts/", { source: "html" }, body, "création du brouillon");
    },
    update: (earlier) => {
      const body = { posts: [{ ...post, codeinjection_head: head(earlier), updated_at: earlier.revision }] };
      return api.write("PUT", `posts/${earlier.id}/`, { source: "html" }, body, "mise à jour de l’article");
    },
  };
}

/** Addresses of the pictures by name: those that an earlier version shows serve again, the others are sent. */
async function place(publication: Publication, api: Api): Promise<ReadonlyMap<string, string>> {
  if (publication.pictures.length === 0) return new Map();
  const shown = (await find(publication, api)).flatMap(({ feature_image, html }) => [
    feature_image ?? "",
    ...Array.from((html ?? "").matchAll(/<img[^>]* src="([^"]+)"/g), ([, address]) => address ?? ""),
  ]);
  const placed = new Map<string, string>();
  for (const picture of publication.pictures) {
    const known = shown.find((address) => pictureName(address) === picture.name);
    placed.set(picture.name, known ?? (await upload(picture, api)));
  }
  return placed;
}
