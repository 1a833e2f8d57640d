import * as z from "zod";
import { escapeAttribute, escapeText } from "../../render/entity.ts";
import { slug } from "../../slug.ts";
import type { Block } from "../body.ts";
import { canonical, pictureName } from "../canonical.ts";
import { contentOf, renderSimple, renderTable } from "../content.ts";
import type { Fields } from "../fields.ts";
import { findMark } from "../mark.ts";
import type { Picture, Publication } from "../publication.ts";
import type { Remote, RemoteState } from "../target.ts";

/** A post as the Admin API gives it with `formats=html`: what we read of it. */
export const postSchema = z.object({
  id: z.string(),
  status: z.string(),
  title: z.string(),
  slug: z.string(),
  url: z.string(),
  html: z.string().nullable(),
  custom_excerpt: z.string().nullable(),
  feature_image: z.string().nullable(),
  feature_image_alt: z.string().nullable().default(null),
  meta_title: z.string().nullable().default(null),
  meta_description: z.string().nullable().default(null),
  codeinjection_head: z.string().nullable(),
  updated_at: z.string(),
  tags: z.array(z.object({ name: z.string(), visibility: z.string() })).default([]),
});

type Post = z.output<typeof postSchema>;

/** Ghost refuses a longer excerpt, and longer words for a feature image. */
const longestExcerpt = 300;
const longestAlt = 191;

const states: Readonly<Record<string, RemoteState>> = {
  published: "published",
  sent: "published",
  scheduled: "scheduled",
};

/** A post as the publisher's rule sees it. */
export function remoteOf(post: Post): Remote {
  return {
    id: post.id,
    state: states[post.status] ?? "draft",
    revision: post.updated_at,
    address: post.url,
    mark: findMark(post.codeinjection_head ?? ""),
    marked: post.codeinjection_head ?? "",
    fields: {
      titre: post.title,
      slug: post.slug,
      extrait: post.custom_excerpt ?? "",
      corps: canonical(post.html ?? ""),
      étiquettes: tagNames(post.tags.filter(({ visibility }) => visibility === "public").map(({ name }) => name)),
      "image à la une": pictureName(post.feature_image ?? ""),
      "texte de l’image": post.feature_image_alt ?? "",
      "titre court": post.meta_title ?? "",
      description: post.meta_description ?? "",
    },
  };
}

/** The same fields of a publication that is not there yet. */
export function fieldsOf(publication: Publication): Fields {
  const [featured] = publication.pictures;
  return {
    titre: publication.title,
    slug: publication.slug,
    extrait: excerptOf(publication),
    corps: canonical(renderBody(publication, (name) => name)),
    étiquettes: tagNames([...publication.categories, ...publication.tags]),
    "image à la une": featured?.name ?? "",
    "texte de l’image": featured === undefined ? "" : shortAlt(featured),
    "titre court": publication.seoTitle,
    description: publication.description,
  };
}

/** What is sent of a publication, besides its body, pictures and mark. */
export function headOf(publication: Publication): object {
  const tags = [...publication.categories, ...publication.tags, externalTag(publication)];
  return {
    title: publication.title,
    slug: publication.slug,
    custom_excerpt: excerptOf(publication),
    meta_title: publication.seoTitle,
    meta_description: publication.description,
    tags: tags.map((name) => ({ name })),
  };
}

/** What Ghost takes as the words of a feature image: all of them, or the sentences of the caption that it has room for. */
export function shortAlt({ alt, caption }: Picture): string {
  if (alt.length <= longestAlt) return alt;
  const sentences = (caption ?? alt).split(/(?<=[.!?])\s+/u);
  const fitting = sentences.reduce((text, next) => {
    const longer = text === "" ? next : `${text} ${next}`;
    return longer.length <= longestAlt ? longer : text;
  }, "");
  return fitting === "" ? `${alt.slice(0, longestAlt - 1)}…` : fitting;
}

/** The internal tag by which an article is known: readers never see it. */
export function externalTag({ key }: Publication): string {
  return `#ext-${key}`;
}

/** The HTML that Ghost turns into its own: tables inside a card, since it would drop them. */
export function renderBody(publication: Publication, addressOf: (picture: string) => string): string {
  const blocks = contentOf(publication);
  const lead = blocks.filter(
    (block) => block.is === "paragraph" && ["chapo", "date", "correction", "update"].includes(block.role),
  );
  const pictures = publication.pictures.slice(1).map(({ name, alt, caption }) => {
    const text = caption === null ? "" : `<figcaption>${escapeText(caption)}</figcaption>`;
    return `<figure><img src="${escapeAttribute(addressOf(name))}" alt="${escapeAttribute(alt)}">${text}</figure>`;
  });
  const rest = blocks.slice(lead.length);
  return [...lead.map(renderBlock), ...pictures, ...rest.map(renderBlock)].join("\n");
}

function renderBlock(block: Block): string {
  if (block.is !== "table") return renderSimple([block]);
  const table = renderTable(block.head, block.rows, (align) => (align === null ? "" : ` style="text-align:${align}"`));
  return `<!--kg-card-begin: html-->\n${table}\n<!--kg-card-end: html-->`;
}

function excerptOf({ chapo, description }: Publication): string {
  return chapo.length <= longestExcerpt ? chapo : description;
}

/** Case and accents make no other tag for Ghost. */
function tagNames(names: readonly string[]): string {
  return [...new Set(names.map(slug))].toSorted().join(", ");
}
