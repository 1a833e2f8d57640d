import * as z from "zod";
import { contentOf, renderSimple } from "../content.ts";
import type { Fields } from "../fields.ts";
import { findMark, type Mark, renderMark } from "../mark.ts";
import { hashOf, type Publication } from "../publication.ts";
import type { Remote } from "../target.ts";

/** An article as our own store keeps it: the feeds are made of those that are published. */
export interface StoredItem {
  readonly key: string;
  readonly id: string;
  readonly state: "draft" | "published";
  readonly slug: string;
  /** Where readers find it. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** ISO 8601 with zone, as is `updated`. */
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
  readonly region: string;
  readonly mark: string;
}

const itemSchema = z.object({
  key: z.string(),
  id: z.string(),
  state: z.enum(["draft", "published"]),
  slug: z.string(),
  url: z.string(),
  title: z.string(),
  summary: z.string(),
  html: z.string(),
  published: z.string(),
  updated: z.string(),
  tags: z.array(z.string()),
  region: z.string(),
  mark: z.string(),
});

const storeSchema = z.object({ items: z.array(itemSchema) });

/** The items of a store, newest first; null when it is not one. */
export function readStore(text: string): readonly StoredItem[] | null {
  try {
    return storeSchema.safeParse(JSON.parse(text)).data?.items ?? null;
  } catch {
    return null;
  }
}

/** As a file. */
export function renderStore(items: readonly StoredItem[]): string {
  return `${JSON.stringify({ items }, null, 2)}\n`;
}

/** A publication as the store keeps it. `address` has `{slug}` where the slug goes. */
export function itemOf(
  publication: Publication,
  address: string,
  state: StoredItem["state"],
  mark: Mark | null,
): StoredItem {
  return {
    key: publication.key,
    id: publication.id,
    state,
    slug: publication.slug,
    url: address.replaceAll("{slug}", encodeURIComponent(publication.slug)),
    title: publication.title,
    summary: publication.chapo,
    html: renderSimple(contentOf(publication)),
    published: publication.firstAsOf,
    updated: publication.updatedAt ?? publication.asOf,
    tags: [...publication.categories, ...publication.tags],
    region: publication.region,
    mark: mark === null ? "" : renderMark(mark),
  };
}

/** An item as the rule sees it. */
export function remoteOf(item: StoredItem): Remote {
  return {
    id: item.key,
    state: item.state,
    revision: hashOf(JSON.stringify(item)),
    address: item.url,
    mark: findMark(item.mark),
    marked: item.mark,
    fields: fieldsOf(item),
  };
}

/** What is compared of an item: all but its state and our mark. */
export function fieldsOf({ title, slug, summary, html, url, tags, published, updated }: StoredItem): Fields {
  return {
    titre: title,
    slug,
    extrait: summary,
    corps: html,
    adresse: url,
    étiquettes: tags.join(", "),
    dates: `${published} ${updated}`,
  };
}
