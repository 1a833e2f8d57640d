import * as z from "zod";
import { contentOf, renderSimple } from "../content.ts";
import type { Fields } from "../fields.ts";
import { findMark, type Mark, markedLive, renderMark } from "../mark.ts";
import { hashOf, type Publication } from "../publication.ts";
import { digitalSourceType } from "../schema-org.ts";
import type { Remote } from "../target.ts";

/** How a newsroom names itself in ninjs. */
export interface Provider {
  /** Base of the items' URIs, without a slash at its end: `https://example.test/depeche`. */
  readonly base: string;
  readonly publisher: string;
}

/** What a system that takes ninjs may do with an item. `canceled` is a withdrawal: the item is to be killed. */
export type PubStatus = "withheld" | "usable" | "canceled";

const role = "depeche";

/** A publication as an item of ninjs 2.2 (IPTC). */
export function itemOf(publication: Publication, provider: Provider, status: PubStatus, mark: Mark | null): object {
  const { asOf, firstAsOf, updatedAt, chapo, correction } = publication;
  return {
    uri: `${provider.base}/${publication.key}`,
    type: "text",
    representationtype: "full",
    version: String(publication.version),
    versioncreated: updatedAt ?? asOf,
    contentcreated: firstAsOf,
    pubstatus: status,
    copyrightholder: provider.publisher,
    language: publication.region,
    title: publication.title,
    by: provider.publisher,
    slugline: publication.slug,
    ednote: [publication.disclosure, ...(correction === null ? [] : [`${correction.label} ${correction.text}`])].join(
      " ",
    ),
    headlines: [
      { role: "main", contenttype: "text/plain", value: publication.title },
      { role: "seo", contenttype: "text/plain", value: publication.seoTitle },
    ],
    descriptions: [
      { role: "summary", contenttype: "text/plain", value: publication.description },
      { role: "lead", contenttype: "text/plain", value: chapo },
    ],
    bodies: [
      { role: "main", contenttype: "text/html", value: renderSimple(contentOf(publication)) },
      { role: "markdown", contenttype: "text/markdown", value: publication.markdown },
    ],
    subjects: [...publication.categories, ...publication.tags].map((name) => ({ name })),
    infosources: publication.sources.map(({ name, url }) => ({ name, ...(url === null ? {} : { uri: url }) })),
    digitalsourcetype: { uri: digitalSourceType, name: "Data-driven media" },
    altids: [{ role: "id", value: publication.id }, ...(mark === null ? [] : [{ role, value: renderMark(mark) }])],
    associations: publication.pictures.map(({ name, alt, caption }) => ({
      name,
      uri: `${provider.base}/${name}`,
      type: "graphic",
      descriptions: [
        { role: "alt", contenttype: "text/plain", value: alt },
        ...(caption === null ? [] : [{ role: "caption", contenttype: "text/plain", value: caption }]),
      ],
      renditions: [{ name: "main", href: `${provider.base}/${name}`, contenttype: "image/png" }],
    })),
  };
}

const itemSchema = z.looseObject({
  pubstatus: z.enum(["withheld", "usable", "canceled"]),
  altids: z.array(z.object({ role: z.string(), value: z.string() })),
});

/** An item's file as the rule sees it; null when it is no ninjs of ours. */
export function remoteOf(name: string, text: string): Remote {
  const item = itemSchema.safeParse(parsed(text)).data;
  const mark = item?.altids.find((one) => one.role === role)?.value ?? "";
  return {
    id: name,
    state: item?.pubstatus === "usable" || item === undefined ? "published" : "draft",
    revision: hashOf(text),
    address: null,
    mark: findMark(mark),
    marked: mark,
    fields: item === undefined ? { fichier: text } : fieldsOf(item),
  };
}

/** What is compared of an item: all but its status and our mark. */
export function fieldsOf(item: object): Fields {
  const { pubstatus: _, ...rest } = itemSchema.parse(item);
  const altids = rest.altids.filter((one) => one.role !== role);
  return { élément: JSON.stringify({ ...rest, altids }, null, 2) };
}

/** The same item with another status; null when it cannot be read. */
export function withStatus(text: string, status: PubStatus): object | null {
  const item = itemSchema.safeParse(parsed(text)).data;
  if (item === undefined) return null;
  const marked = (value: string): string => (status === "usable" ? markedLive(value) : value);
  const altids = item.altids.map((one) => (one.role === role ? { ...one, value: marked(one.value) } : one));
  return { ...item, pubstatus: status, altids };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
