import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import * as z from "zod";
import type { Fault } from "../http/fault.ts";
import type { Ask } from "../http/question.ts";
import { faultIn } from "./taken.ts";

/** A post as X shows it to who embeds it. */
export interface Post {
  /** Letter for letter, line ends included. */
  readonly text: string;
  readonly author: string;
  /** With its @. */
  readonly handle: string;
  /** The day under the post, as X dates it. */
  readonly date: string;
}

const origin = "x";

const schema = z.looseObject({ author_name: z.string().min(1), author_url: z.string(), html: z.string() });

/** The number in the address of a post; null for any other address. */
export function postIn(address: string): string | null {
  return (
    /^https:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/\w+\/status\/(\d+)(?:[/?#].*)?$/u.exec(address)?.[1] ?? null
  );
}

/** Asks for a post by its address. A deleted one answers 404, a protected one 403. */
export async function takePost(ask: Ask, url: string): Promise<{ readonly found: Post } | { readonly fault: Fault }> {
  const query = { url, omit_script: "1", dnt: "true", lang: "fr" };
  const answer = await ask({ origin, path: "/oembed", query, format: "json", schema });
  if (answer.is === "fault") return { fault: answer.fault };
  const { author_name: author, author_url, html } = answer.value;
  const handle = /\/(\w+)\/?$/u.exec(author_url)?.[1] ?? null;
  const { text, date } = readEmbed(html);
  if (text !== null && date !== null && handle !== null) return { found: { text, author, handle: `@${handle}`, date } };
  const lacking = text === null ? "texte" : date === null ? "date" : "auteur";
  return {
    fault: faultIn(origin, answer.address, "content", `html, ${lacking} du message attendu, absent du bloc cité`),
  };
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The post's first paragraph, and the date that its last link bears. */
export function readEmbed(html: string): { readonly text: string | null; readonly date: string | null } {
  const nodes = parseFragment(html).childNodes.flatMap(withDescendants);
  const paragraph = nodes.find((node) => node.nodeName === "p");
  const link = nodes.findLast((node) => node.nodeName === "a");
  const text = paragraph === undefined ? "" : wordsOf(paragraph).trim();
  return { text: text === "" ? null : text, date: link === undefined ? null : readDay(wordsOf(link).trim()) };
}

function withDescendants(node: Node): readonly Node[] {
  return [node, ...("childNodes" in node ? node.childNodes.flatMap(withDescendants) : [])];
}

function wordsOf(node: Node): string {
  if (node.nodeName === "br") return "\n";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

const months = {
  en: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
} as const;

/** « January 22, 2025 » and « 22 janvier 2025 » as an ISO day; null for anything else. */
function readDay(text: string): string | null {
  const english = /^(\p{L}+) (\d{1,2}), (\d{4})$/u.exec(text);
  const french = /^(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(text);
  const [month, day, year] =
    english === null ? [french?.[2], french?.[1], french?.[3]] : [english[1], english[2], english[3]];
  const names: readonly string[] = english === null ? months.fr : months.en;
  const rank = names.indexOf((month ?? "").toLowerCase()) + 1;
  if (rank === 0 || day === undefined || year === undefined) return null;
  return `${year}-${String(rank).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
