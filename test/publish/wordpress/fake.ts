/** A server that answers as WordPress was measured to, with what it does without a word: see the comments. */
import { createServer, type IncomingMessage } from "node:http";
import { slug as slugOf } from "../../../src/slug.ts";
import { bodyOf, portOf } from "../proxy.ts";
import { type Account, accountOf, capabilities, error, keysOf, passwords, type Reply } from "./accounts.ts";
import { type Media, mediaReply } from "./media.ts";
import type { Site } from "./stand.ts";
import { type Term, termsReply } from "./terms.ts";

interface Post {
  readonly id: number;
  readonly author: Account;
  title: string;
  content: string;
  excerpt: string;
  slug: string;
  status: string;
  modified: string;
  categories: readonly number[];
  tags: readonly number[];
  featured: number;
  meta: Readonly<Record<string, unknown>>;
}

export interface FakeWordpress {
  readonly site: Site;
  readonly close: () => Promise<void>;
}

/** Starts one; `meta` says whether the seven-line plugin that registers our id is there. */
export async function fakeWordpress({ meta }: { readonly meta: boolean }): Promise<FakeWordpress> {
  const posts: Post[] = [];
  const terms: Term[] = [{ id: 1, taxonomy: "category", name: "Non classé" }];
  const library: Media[] = [];
  let next = 2;
  let clock = Date.UTC(2025, 0, 27, 5);
  let url = "";

  const tick = (): string => {
    clock += 1_000;
    return new Date(clock).toISOString().slice(0, 19);
  };
  const sees = (account: Account | null, post: Post): boolean =>
    account === "editor" || account === post.author || post.status === "publish";
  const edits = (account: Account | null, post: Post): boolean =>
    account === "editor" || (account === post.author && (account === "author" || post.status === "draft"));
  const uniqueSlug = (wanted: string, own: number): string => {
    const taken = (slug: string): boolean => posts.some((post) => post.slug === slug && post.id !== own);
    let slug = wanted;
    for (let number = 2; taken(slug); number++) slug = `${wanted}-${number}`;
    return slug;
  };
  // Authors lose the tags that run, and the text in them stays; an editor's HTML is kept byte for byte.
  const filtered = (account: Account, html: string): string =>
    account === "editor" ? html : html.replace(/<\/?(?:script|style|time|svg|iframe)\b[^>]*>/g, "");
  const address = (post: Post): string => (post.status === "publish" ? `${url}/${post.slug}/` : `${url}/?p=${post.id}`);
  const picture = (id: number): object[] => {
    const media = library.find((one) => one.id === id);
    return media === undefined ? [] : [{ source_url: `${url}/wp-content/uploads/2025/01/${media.name}` }];
  };
  const shown = (post: Post, context: string): object => ({
    id: post.id,
    status: post.status,
    slug: post.slug,
    link: address(post),
    modified_gmt: post.modified,
    title: context === "edit" ? { raw: post.title, rendered: post.title } : { rendered: post.title },
    content: context === "edit" ? { raw: post.content } : {},
    excerpt: context === "edit" ? { raw: post.excerpt } : {},
    categories: post.categories,
    tags: post.tags,
    featured_media: post.featured,
    meta: Object.keys(post.meta).length === 0 && !meta ? [] : post.meta,
    _embedded: {
      "wp:term": [post.categories, post.tags].map((ids) => terms.filter(({ id }) => ids.includes(id))),
      ...(post.featured === 0 ? {} : { "wp:featuredmedia": picture(post.featured) }),
    },
  });

  const listPosts = (account: Account | null, query: URLSearchParams): Reply => {
    const context = query.get("context") ?? "view";
    if (context === "edit" && account === null) return error(401, "rest_forbidden_context");
    const statuses = (query.get("status") ?? "publish").split(",");
    const [search, slug, id] = [query.get("search"), query.get("slug"), query.get("depeche_id")];
    const found = posts
      .filter((post) => statuses.includes(post.status))
      .filter((post) => search === null || `${post.title} ${post.content} ${post.excerpt}`.includes(search))
      .filter((post) => slug === null || post.slug === slug)
      .filter((post) => id === null || !meta || post.meta.depeche_id === id)
      .filter((post) => (context === "edit" ? edits(account, post) : sees(account, post)))
      .toSorted((left, right) => left.id - right.id);
    return { status: 200, json: found.map((post) => shown(post, context)) };
  };

  const writePost = async (
    account: Account,
    post: Post | null,
    body: Readonly<Record<string, unknown>>,
  ): Promise<Reply> => {
    if (post !== null && !edits(account, post)) return error(403, "rest_cannot_edit");
    const publishes = body.status === "publish" && post?.status !== "publish";
    if (publishes && capabilities[account].publish_posts !== true) return error(403, "rest_cannot_publish");
    const text = (key: string, old: string): string => (typeof body[key] === "string" ? String(body[key]) : old);
    const wanted = slugOf(text("slug", post?.slug ?? text("title", "")));
    const slug = post?.slug === wanted ? wanted : uniqueSlug(wanted, post?.id ?? 0);
    // Between the look at the slugs and the insertion there is time for another: two posts then bear one slug, or not.
    await new Promise((resolve) => setTimeout(resolve, (wanted.length % 2) * 15));
    const known = (key: string, old: readonly number[], taxonomy: Term["taxonomy"]): readonly number[] => {
      const asked = body[key];
      // Unknown ids are dropped in silence.
      return Array.isArray(asked)
        ? terms.filter(({ id, taxonomy: own }) => own === taxonomy && asked.includes(id)).map(({ id }) => id)
        : old;
    };
    const featured = library.some(({ id }) => id === body.featured_media) ? Number(body.featured_media) : 0;
    const written: Post = {
      id: post?.id ?? next++,
      author: post?.author ?? account,
      title: filtered(account, text("title", post?.title ?? "")),
      content: filtered(account, text("content", post?.content ?? "")),
      excerpt: filtered(account, text("excerpt", post?.excerpt ?? "")),
      slug,
      status: text("status", post?.status ?? "draft"),
      modified: tick(),
      categories: known("categories", post?.categories ?? [1], "category"),
      tags: known("tags", post?.tags ?? [], "post_tag"),
      featured: body.featured_media === undefined ? (post?.featured ?? 0) : featured,
      // Meta that nothing registers is ignored with a 200.
      meta: meta ? { ...(post?.meta ?? { depeche_id: "" }), ...keysOf(body.meta) } : {},
    };
    if (post === null) posts.push(written);
    else posts.splice(posts.indexOf(post), 1, written);
    return { status: post === null ? 201 : 200, json: shown(written, "edit") };
  };

  const deletePost = async (account: Account, post: Post, force: boolean): Promise<Reply> => {
    if (!edits(account, post)) return error(403, "rest_cannot_delete");
    await new Promise((resolve) => setTimeout(resolve, 15));
    // The second of two deletions at once finds nothing to delete, and says that it failed.
    if (!posts.includes(post)) return error(500, "rest_cannot_delete");
    if (force) {
      posts.splice(posts.indexOf(post), 1);
      return { status: 200, json: { deleted: true } };
    }
    posts.splice(posts.indexOf(post), 1, { ...post, status: "trash", slug: `${post.slug}__trashed`, modified: tick() });
    return { status: 200, json: {} };
  };

  const reply = async (incoming: IncomingMessage, path: URL, body: Buffer): Promise<Reply> => {
    const account = accountOf(incoming);
    const method = incoming.method ?? "GET";
    const [, name = "", last = ""] = /^\/wp-json\/wp\/v2\/([a-z]+)(?:\/([a-z0-9]+))?$/.exec(path.pathname) ?? [];
    if (name === "users") {
      return account === null
        ? error(401, "rest_not_logged_in")
        : { status: 200, json: { capabilities: capabilities[account] } };
    }
    if (name === "categories" || name === "tags") {
      const json: unknown = body.length === 0 ? null : JSON.parse(body.toString("utf8"));
      return termsReply(
        terms,
        () => next++,
        account,
        method,
        name === "tags" ? "post_tag" : "category",
        path.searchParams,
        json,
      );
    }
    if (name === "media")
      return mediaReply(
        library,
        () => next++,
        url,
        account,
        incoming,
        last === "" ? null : Number(last),
        path.searchParams,
        body,
      );
    if (name !== "posts") return error(404, "rest_no_route");
    if (method === "OPTIONS") {
      const properties = meta ? { depeche_id: { type: "string" } } : [];
      return { status: 200, json: { schema: { properties: { meta: { properties } } } } };
    }
    const post = posts.find(({ id }) => id === Number(last)) ?? null;
    if (last !== "" && post === null) return error(404, "rest_post_invalid_id");
    if (method === "GET") {
      return post === null ? listPosts(account, path.searchParams) : { status: 200, json: shown(post, "edit") };
    }
    // A wrong password is no error: the request goes on as a visitor's.
    if (account === null) return error(401, "rest_cannot_create");
    if (method === "DELETE" && post !== null)
      return deletePost(account, post, path.searchParams.get("force") === "true");
    return writePost(account, post, keysOf(JSON.parse(body.toString("utf8"))));
  };

  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const path = new URL(incoming.url ?? "/", url);
    if (!path.pathname.startsWith("/wp-json/")) {
      const post = posts.find(({ slug, status }) => status === "publish" && path.pathname === `/${slug}/`);
      outgoing.writeHead(post === undefined ? 404 : 200, { "content-type": "text/html" });
      outgoing.end(post === undefined ? "" : `<!doctype html><h1>${post.title}</h1>${post.content}`);
      return;
    }
    const { status, json } = await reply(incoming, path, body);
    outgoing.writeHead(status, { "content-type": "application/json; charset=UTF-8" });
    outgoing.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${portOf(server.address())}`;
  const account = (name: Account): string => `compte-${name}:${passwords[name]}`;
  return {
    site: {
      url,
      editor: account("editor"),
      author: account("author"),
      contributor: account("contributor"),
      timeoutMs: 600,
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
