import { parse, stringify } from "yaml";
import * as z from "zod";
import { escapeMarkdown } from "../../render/escape.ts";
import { cleanText } from "../../render/text.ts";
import { differencesBetween, type Fields } from "../fields.ts";
import { findMark, type Mark, renderMark } from "../mark.ts";
import { hashOf, type Publication } from "../publication.ts";
import { digitalSourceType, renderNewsArticle } from "../schema-org.ts";
import type { Remote } from "../target.ts";
import type { Generator } from "./generator.ts";

/** A page of a static site: its front matter once read, and its Markdown. */
export interface Page {
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The page of a publication, draft or not as `isDraft` says; without a mark when `mark` is null. */
export function pageOf(
  publication: Publication,
  generator: Generator,
  publisher: string,
  isDraft: boolean,
  mark: Mark | null,
): Page {
  const common = {
    title: publication.title,
    description: publication.description,
    date: publication.firstAsOf,
    ...(publication.updatedAt === null ? {} : { lastmod: publication.updatedAt }),
    slug: publication.slug,
    tags: publication.tags,
    categories: publication.categories,
    images: publication.pictures.map(({ name }) => generator.picturePath(name)),
    // The first stands where the theme puts it, with its words; the others stand in the text.
    pictures: publication.pictures.map(({ name, alt, caption }) => ({
      src: generator.picturePath(name),
      alt,
      ...(caption === null ? {} : { caption }),
    })),
    lang: publication.region,
    digitalSourceType,
    jsonld: renderNewsArticle(publication, publisher, null),
  };
  return {
    head: { ...common, ...generator.status(isDraft), ...(mark === null ? {} : { depeche: renderMark(mark) }) },
    body: bodyOf(publication, generator),
  };
}

/** As a file. Every string stands between double quotes: « titre : sous-titre », « no » and dates stay strings. */
export function renderPage({ head, body }: Page): string {
  const matter = stringify(head, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return `---\n${matter}---\n\n${body}\n`;
}

const headSchema = z.record(z.string(), z.unknown());

/** Reads such a file back; null when it has no front matter that can be read. */
export function readPage(text: string): Page | null {
  const [, matter, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (matter === undefined || body === undefined) return null;
  try {
    const head = headSchema.safeParse(parse(matter));
    return head.success ? { head: head.data, body: body.trim() } : null;
  } catch {
    return null;
  }
}

/** A page as the publisher's rule sees it: whoever changes the file, its head or its text, has edited it. */
export function remoteOf(name: string, text: string, generator: Generator): Remote {
  const page = readPage(text) ?? { head: {}, body: text };
  const { depeche } = page.head;
  return {
    id: name,
    state: generator.isDraft(page.head) ? "draft" : "published",
    revision: hashOf(text),
    address: null,
    mark: typeof depeche === "string" ? findMark(depeche) : null,
    marked: typeof depeche === "string" ? depeche : "",
    fields: fieldsOf(page, generator),
  };
}

/** What is compared of a page: all but its state and our mark. */
export function fieldsOf({ head, body }: Page, generator: Generator): Fields {
  const ours = new Set(["depeche", ...Object.keys(generator.status(true))]);
  const rest = Object.entries(head).filter(([key]) => !ours.has(key));
  return { "en-tête": stringify(Object.fromEntries(rest), { lineWidth: 0 }), corps: body };
}

/** Whether what was just written reads back as itself. */
export function readsBack(page: Page, generator: Generator): boolean {
  const read = readPage(renderPage(page));
  return read !== null && differencesBetween(fieldsOf(page, generator), fieldsOf(read, generator)).length === 0;
}

/** The article's Markdown without its title, which the theme prints, with its pictures, correction and origin. */
function bodyOf(publication: Publication, generator: Generator): string {
  const text = publication.markdown.replace(/^# [^\n]*\n+/, "").trim();
  const { correction, pictures, disclosure } = publication;
  const note =
    correction === null || publication.tellsCorrection
      ? []
      : [`**${shown(correction.label)}** ${shown(correction.text)}`];
  const images = pictures.slice(1).flatMap(({ name, alt, caption }) => {
    const image = `![${shown(alt)}](${generator.picturePath(name)})`;
    return caption === null ? [image] : [image, `*${shown(caption)}*`];
  });
  const [lead = "", ...rest] = text.split("\n\n");
  return [lead, ...note, ...images, ...rest, `*${shown(disclosure)}*`].join("\n\n");
}

function shown(text: string): string {
  return escapeMarkdown(cleanText(text), "x", "x");
}
