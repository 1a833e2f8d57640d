import * as z from "zod";
import { escapeText } from "../../render/entity.ts";
import { slug } from "../../slug.ts";
import { plainText } from "../body.ts";
import type { Fields } from "../fields.ts";
import { findMark } from "../mark.ts";
import { hashOf, type Publication } from "../publication.ts";
import type { Remote, RemoteState } from "../target.ts";
import { type Placed, renderContent, withoutMark } from "./markup.ts";

const raw = z.object({ raw: z.string() });
const term = z.object({ id: z.int(), name: z.string(), taxonomy: z.string() });

/** A post as `context=edit&_embed=1` gives it: what we read of it. */
export const postSchema = z.object({
  id: z.int(),
  status: z.string(),
  slug: z.string(),
  link: z.string(),
  modified_gmt: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
  // PHP writes an empty map as an empty list.
  meta: z
    .union([z.record(z.string(), z.unknown()), z.array(z.unknown()).transform((): Record<string, unknown> => ({}))])
    .default({}),
  _embedded: z
    .object({
      "wp:term": z.array(z.array(term)).default([]),
      "wp:featuredmedia": z.array(z.object({ source_url: z.string().optional() })).default([]),
    })
    .default({ "wp:term": [], "wp:featuredmedia": [] }),
});

type Post = z.output<typeof postSchema>;

/** WordPress gives a post that has no category this one, whatever its name. */
const defaultCategory = 1;

const states: Readonly<Record<string, RemoteState>> = {
  publish: "published",
  future: "scheduled",
  private: "private",
  trash: "binned",
};

/** A post as the publisher's rule sees it; what is pending review is a draft that somebody reads. */
export function remoteOf(post: Post): Remote {
  const terms = post._embedded["wp:term"].flat();
  const names = (taxonomy: string, except: number | null): string =>
    termNames(
      terms.filter((term) => term.taxonomy === taxonomy && term.id !== except).map(({ name }) => plainText(name)),
    );
  const fields: Fields = {
    titre: plainText(post.title.raw),
    slug: post.slug,
    extrait: plainText(post.excerpt.raw),
    corps: withoutPlaces(withoutMark(post.content.raw)),
    rubriques: names("category", defaultCategory),
    étiquettes: names("post_tag", null),
    "image à la une": baseName(post._embedded["wp:featuredmedia"][0]?.source_url ?? ""),
  };
  return {
    id: String(post.id),
    state: states[post.status] ?? "draft",
    // WordPress's clock only counts seconds.
    revision: `${post.modified_gmt} ${hashOf(JSON.stringify([post.status, fields]))}`,
    address: post.link,
    mark: findMark(post.content.raw),
    marked: post.content.raw,
    fields,
  };
}

/** A post that this account may read and not change. */
export const publicSchema = z.object({
  id: z.int(),
  slug: z.string(),
  link: z.string(),
  modified_gmt: z.string(),
  title: z.object({ rendered: z.string() }),
});

/** Such a post as the rule sees it: somebody else's, whatever it holds. */
export function publicRemoteOf({ id, slug, link, modified_gmt, title }: z.output<typeof publicSchema>): Remote {
  const fields = { titre: plainText(title.rendered), slug };
  return { id: String(id), state: "published", revision: modified_gmt, address: link, mark: null, marked: "", fields };
}

/** The same fields of a publication that is not there yet. */
export function fieldsOf(publication: Publication): Fields {
  const [featured, ...others] = publication.pictures;
  const placed = others.map(({ name, alt, caption }): Placed => ({ id: 0, url: name, alt, caption }));
  return {
    titre: publication.title,
    slug: publication.slug,
    extrait: publication.chapo,
    corps: withoutPlaces(renderContent(publication, placed)),
    rubriques: termNames(publication.categories),
    étiquettes: termNames(publication.tags),
    "image à la une": featured?.name ?? "",
  };
}

/** What is sent of a publication, besides its content, terms and pictures. Titles are HTML there: `&` is escaped. */
export function headOf(publication: Publication): object {
  return {
    title: escapeText(publication.title),
    slug: publication.slug,
    excerpt: escapeText(publication.chapo),
  };
}

/** Case and accents make no other term for WordPress. */
function termNames(names: readonly string[]): string {
  return names.map(slug).toSorted().join(", ");
}

/** Where a site keeps a picture is not the article's business: what counts is which one it is. */
function withoutPlaces(content: string): string {
  return content
    .replace(/(<!-- wp:image \{"id":)\d+/g, "$10")
    .replace(/wp-image-\d+/g, "wp-image-0")
    .replace(/(<figure class="wp-block-image[^>]*><img src=")([^"]*)/g, (_, before, url) => before + baseName(url));
}

function baseName(url: string): string {
  return url.replace(/^.*\//, "");
}
