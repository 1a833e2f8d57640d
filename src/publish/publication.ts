import { createHash } from "node:crypto";
import type { ArticleJson } from "../render/json.ts";
import { blocksOf, plainText } from "./body.ts";
import { renderSimple } from "./content.ts";

/** A picture that goes with an article: a chart as PNG. */
export interface Picture {
  /** `<key>-<hash of the bytes>.png`: two pictures of one name have the same bytes. */
  readonly name: string;
  readonly content: Uint8Array;
  /** What it shows, in French, for those who cannot see it. Plain text. */
  readonly alt: string;
  /** Plain text; null for none. */
  readonly caption: string | null;
}

/** A mistake of an earlier version, told to the readers. */
export interface Correction {
  /** How the paragraph begins, in French: « Correction du 27 janvier 2025 : ». Plain text. */
  readonly label: string;
  /** One French paragraph of plain text: what was wrong and what is right. */
  readonly text: string;
}

/** An article as it is handed to a target. */
export interface Publication {
  /** The article's own id, the same for all its versions. */
  readonly id: string;
  /** The same in 16 signs of `0-9a-f`, for places that take no colon. */
  readonly key: string;
  readonly version: number;
  readonly kind: string;
  readonly slug: string;
  /** Plain text, as are `seoTitle`, `description` and `chapo`. */
  readonly title: string;
  readonly seoTitle: string;
  readonly description: string;
  readonly chapo: string;
  /** The fragment of article.json. */
  readonly html: string;
  readonly markdown: string;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly region: string;
  readonly asOf: string;
  /** When the figures of its first version held: the date by which it is known, and which no later version moves. */
  readonly firstAsOf: string;
  /** When this version was made; null of a first one. */
  readonly updatedAt: string | null;
  readonly sources: ArticleJson["sources"];
  readonly disclosure: string;
  /** The first is the featured one. */
  readonly pictures: readonly Picture[];
  readonly correction: Correction | null;
  /** Whether the article itself tells that correction. */
  readonly tellsCorrection: boolean;
  /** SHA-256, in hexadecimal, of all that readers would see: the same text gives the same hash, whenever it was made. */
  readonly hash: string;
}

/** What a newsroom adds to an article when it publishes it. */
export interface Additions {
  readonly categories: readonly string[];
  readonly pictures: readonly Picture[];
  readonly correction: Correction | null;
}

/** The article with its additions, as every target takes it. */
export function publicationOf(article: ArticleJson, additions: Additions): Publication {
  const own = correctionIn(article.html);
  const content = {
    id: article.id,
    kind: article.kind,
    slug: article.slug,
    title: article.title,
    seoTitle: article.seoTitle,
    description: article.description,
    chapo: chapoOf(article.html),
    html: article.html,
    markdown: article.markdown,
    tags: article.tags,
    categories: additions.categories,
    region: article.region,
    asOf: article.asOf,
    sources: article.sources,
    disclosure: article.disclosure,
    // What a person says of it goes before what the article says itself.
    correction: additions.correction ?? own,
  };
  const seen = {
    ...content,
    html: renderSimple(blocksOf(content.html)),
    pictures: additions.pictures.map(({ name, alt, caption }) => ({ name, alt, caption })),
  };
  return {
    ...content,
    key: keyOf(article.id),
    firstAsOf: article.firstAsOf,
    tellsCorrection: additions.correction === null && own !== null,
    updatedAt: article.revisions.at(-1)?.at ?? null,
    version: article.version,
    pictures: additions.pictures,
    hash: hashOf(JSON.stringify(seen)),
  };
}

/** Read from the fragment, since article.json has the chapô as Markdown. */
function chapoOf(fragment: string): string {
  const chapo = blocksOf(fragment).find((block) => block.is === "paragraph" && block.role === "chapo");
  return chapo?.is === "paragraph" ? plainText(chapo.html) : "";
}

/** The newest correction that an article tells by itself: the bold words that begin it, and the rest. */
function correctionIn(fragment: string): Correction | null {
  const note = blocksOf(fragment).find((block) => block.is === "paragraph" && block.role === "correction");
  if (note?.is !== "paragraph") return null;
  const [label = ""] = /^<strong>[\s\S]*?<\/strong>/u.exec(note.html) ?? [];
  return { label: plainText(label), text: plainText(note.html.slice(label.length)) };
}

/** The 16 signs that stand for an article's id where its own signs are not allowed. */
function keyOf(id: string): string {
  return hashOf(id).slice(0, 16);
}

/** SHA-256 in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
