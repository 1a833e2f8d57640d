/** A server that answers as Ghost's Admin API was measured to. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import * as z from "zod";
import { slug as slugOf } from "../../../src/slug.ts";
import { bodyOf, portOf } from "../proxy.ts";
import type { Site } from "./stand.ts";

const key = "6b07adf278e42131f9db2fcc:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

interface Post {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly slug: string;
  readonly html: string;
  readonly custom_excerpt: string | null;
  readonly feature_image: string | null;
  readonly feature_image_alt: string | null;
  readonly meta_title: string | null;
  readonly meta_description: string | null;
  readonly codeinjection_head: string | null;
  readonly updated_at: string;
  readonly tags: readonly { readonly name: string }[];
}

const written = z.object({
  posts: z.tuple([
    z.object({
      status: z.string().optional(),
      title: z.string().max(255).optional(),
      slug: z.string().max(191).optional(),
      html: z.string().optional(),
      custom_excerpt: z.string().max(300).nullish(),
      feature_image: z.string().nullish(),
      feature_image_alt: z.string().max(191).nullish(),
      meta_title: z.string().max(300).nullish(),
      meta_description: z.string().max(500).nullish(),
      codeinjection_head: z.string().nullish(),
      updated_at: z.string().optional(),
      tags: z.array(z.object({ name: z.string() })).optional(),
    }),
  ]),
});

interface Reply {
  readonly status: number;
  readonly json: unknown;
}

export interface FakeGhost {
  readonly site: Site;
  readonly close: () => Promise<void>;
}

export async function fakeGhost(): Promise<FakeGhost> {
  const posts: Post[] = [];
  const images: string[] = [];
  let next = 1;
  let clock = Date.UTC(2025, 0, 27, 5);
  let url = "";

  const shown = (post: Post): object => ({
    ...post,
    url: post.status === "published" ? `${url}/${post.slug}/` : `${url}/p/${post.id}/`,
    tags: post.tags.map(({ name }) => ({ name, visibility: name.startsWith("#") ? "internal" : "public" })),
  });

  const list = (filter: string | null): Reply => {
    const [, field = "", value = ""] = /^(tag|slug):'?([^']+)'?$/.exec(filter ?? "") ?? [];
    const tagSlug = (name: string): string => (name.startsWith("#") ? `hash-${slugOf(name)}` : slugOf(name));
    const found = posts.filter(
      ({ slug, tags }) =>
        field === "" || (field === "slug" ? slug === value : tags.some(({ name }) => tagSlug(name) === value)),
    );
    return { status: 200, json: { posts: found.map(shown) } };
  };

  const write = async (post: Post | null, body: unknown, isHtml: boolean): Promise<Reply> => {
    const parsed = written.safeParse(body);
    if (!parsed.success) return error(422, "VALIDATION_ERROR");
    const [sent] = parsed.data.posts;
    // Stale, it is refused; two at once may both succeed all the same.
    if (post !== null && sent.updated_at !== post.updated_at) return error(409, "UPDATE_COLLISION");
    const wanted = sent.slug ?? post?.slug ?? slugOf(sent.title ?? "");
    let slug = wanted;
    for (let number = 2; posts.some((other) => other.slug === slug && other.id !== post?.id); number++)
      slug = `${wanted}-${number}`;
    await new Promise((resolve) => setTimeout(resolve, (wanted.length % 2) * 15));
    clock += 1_000;
    const { updated_at: _, html, ...rest } = sent;
    const fresh: Post = {
      id: post?.id ?? `6b07${String(next++).padStart(20, "0")}`,
      status: "draft",
      title: "",
      custom_excerpt: null,
      feature_image: null,
      feature_image_alt: null,
      meta_title: null,
      meta_description: null,
      codeinjection_head: null,
      tags: [],
      ...post,
      ...defined(rest),
      slug,
      // Without `source=html` the text is dropped in silence.
      html: html === undefined || !isHtml ? (post?.html ?? "") : converted(html),
      updated_at: new Date(clock).toISOString(),
    };
    if (post === null) posts.push(fresh);
    else
      posts.splice(
        posts.findIndex(({ id }) => id === post.id),
        1,
        fresh,
      );
    return { status: post === null ? 201 : 200, json: { posts: [shown(fresh)] } };
  };

  const upload = (body: Buffer): Reply => {
    const name = /filename="([^"]+)\.png"/.exec(body.toString("latin1"))?.[1] ?? "";
    const copies = images.filter((one) => one === name).length;
    images.push(name);
    const file = copies === 0 ? name : `${name}-${copies}`;
    return { status: 201, json: { images: [{ url: `${url}/content/images/2025/01/${file}.png`, ref: null }] } };
  };

  const reply = async (incoming: IncomingMessage, path: URL, body: Buffer): Promise<Reply> => {
    const { authorization } = incoming.headers;
    if (authorization === undefined) return error(403, "NO_PERMISSION");
    if (!isGood(authorization)) return error(401, "INVALID_JWT");
    if (path.pathname === "/ghost/api/admin/images/upload/") return upload(body);
    const id = /^\/ghost\/api\/admin\/posts\/(?:([0-9a-f]+)\/)?$/.exec(path.pathname)?.[1];
    const post = posts.find((one) => one.id === id) ?? null;
    if (id !== undefined && post === null) return error(404, "NOT_FOUND");
    if (incoming.method === "DELETE" && post !== null) {
      posts.splice(posts.indexOf(post), 1);
      return { status: 204, json: null };
    }
    if (incoming.method === "GET") {
      return post === null ? list(path.searchParams.get("filter")) : { status: 200, json: { posts: [shown(post)] } };
    }
    return write(post, JSON.parse(body.toString("utf8")), path.searchParams.get("source") === "html");
  };

  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const path = new URL(incoming.url ?? "/", url);
    if (!path.pathname.startsWith("/ghost/")) {
      const post = posts.find(({ slug, status }) => status === "published" && path.pathname === `/${slug}/`);
      outgoing.writeHead(post === undefined ? 404 : 200, { "content-type": "text/html" });
      outgoing.end(
        post === undefined ? "" : `<!doctype html><h1>${post.title.replaceAll("&", "&amp;")}</h1>${post.html}`,
      );
      return;
    }
    const { status, json } = await reply(incoming, path, body);
    outgoing.writeHead(status, { "content-type": "application/json" });
    outgoing.end(json === null ? undefined : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    site: { url, key, timeoutMs: 600 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What Ghost's own format has no word for is lost; a quotation is one paragraph. Cards are kept. */
function converted(html: string): string {
  return html
    .split(/(<!--kg-card-begin: html-->[\s\S]*?<!--kg-card-end: html-->)/)
    .map((part) =>
      part.startsWith("<!--kg")
        ? part
        : part
            .replace(/<\/?(?:time|data|abbr|mark|aside|table|thead|tbody|tr|td|th)\b[^>]*>/g, "")
            .replace(/ class="[^"]*"/g, "")
            .replace(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g, (_, inner: string) => {
              return `<blockquote>${inner.replace(/<\/p>\s*<p>/g, "<br><br>").replace(/<\/?p>/g, "")}</blockquote>`;
            })
            .replaceAll("\u00a0", "&nbsp;"),
    )
    .join("");
}

/** Only what was sent, so that nothing is overwritten by what was not. */
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

function isGood(header: string): boolean {
  const [head = "", claims = "", signature = ""] = header.replace(/^Ghost /, "").split(".");
  const wanted = createHmac("sha256", Buffer.from(key.split(":")[1] ?? "", "hex"))
    .update(`${head}.${claims}`)
    .digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  const { aud, iat, exp } = z
    .object({ aud: z.string(), iat: z.number(), exp: z.number() })
    .parse(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
  return aud === "/admin/" && exp - iat <= 300 && exp > Date.now() / 1_000;
}

function error(status: number, code: string): Reply {
  return { status, json: { errors: [{ message: "Request failed.", context: null, code, type: "Error" }] } };
}
