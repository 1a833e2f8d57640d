import * as z from "zod";
import { contentOf, renderSimple } from "../content.ts";
import type { Fields } from "../fields.ts";
import type { Send } from "../http.ts";
import { findMark, markedLive, markOf, renderMark } from "../mark.ts";
import { hashOf, type Publication } from "../publication.ts";
import { readAnswer, refused, writtenBy } from "../refusal.ts";
import type { Remote, Target, Written } from "../target.ts";
import { signatureHeaders } from "./sign.ts";

/** How somebody else's receiver is set. */
export interface WebhookSettings {
  readonly name: string;
  /** Where messages are POSTed, and where `GET ?key=KEY&slug=SLUG` tells what is there. */
  readonly url: string;
  /** Shared with the receiver: it signs every request and is never sent. */
  readonly secret: string;
}

const states = ["draft", "scheduled", "published", "private", "binned"] as const;

/** What a receiver answers to a look-up: every article with this key, else with this slug, oldest first. */
const foundSchema = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      state: z.enum(states),
      revision: z.string(),
      address: z.string().nullable(),
      mark: z.string(),
      fields: z.record(z.string(), z.string()),
    }),
  ),
});

/** Any system that takes signed messages and answers what it has of an article. `now` is in milliseconds. */
export function webhook(settings: WebhookSettings, send: Send, now: () => number): Target {
  const { name, url, secret } = settings;
  const told = { secrets: [secret] };
  const signed = (id: string, body: string) => signatureHeaders(secret, id, Math.floor(now() / 1_000), body);
  const look = async (query: Readonly<Record<string, string>>, what: string): Promise<readonly Remote[]> => {
    const id = hashOf(JSON.stringify(query)).slice(0, 32);
    const answer = await send({
      method: "GET",
      url,
      query,
      headers: signed(id, new URLSearchParams(query).toString()),
    });
    const found = foundSchema.safeParse(readAnswer(answer, told, what, saidNothing).json);
    if (!found.success) throw refused(told, `${what}\u00a0: la réponse n’a pas la forme attendue`);
    return found.data.articles.map((article) => ({ ...article, marked: article.mark, mark: findMark(article.mark) }));
  };
  /** One id a deed: a receiver that gets the same message twice knows it. */
  const tell = async (event: Event, deed: string, data: object): Promise<Written> => {
    const body = JSON.stringify({ type: `article.${event}`, data });
    const headers = { "content-type": "application/json", ...signed(hashOf(`${event} ${deed}`).slice(0, 32), body) };
    const what = `envoi du message article.${event}`;
    return writtenBy(await send({ method: "POST", url, headers, body }), told, what, saidNothing);
  };
  const written = (event: "created" | "updated", publication: Publication, earlier: Remote | null): Promise<Written> =>
    tell(event, `${publication.key} ${publication.hash} ${earlier?.revision}`, {
      id: earlier?.id ?? null,
      ...dataOf(publication, earlier),
    });
  return {
    name,
    fieldsOf,
    prove: async () => {
      await look({}, "contrôle du secret");
    },
    find: ({ key, slug }) => look({ key, slug }, "recherche de l’article"),
    prepare: async (publication) => ({
      create: () => written("created", publication, null),
      update: (earlier) => written("updated", publication, earlier),
    }),
    setState: ({ id, revision, marked }, state) =>
      state === "published"
        ? tell("published", `${id} ${revision}`, { id, mark: markedLive(marked) })
        : tell("withdrawn", `${id} ${revision}`, { id }),
    discard: async ({ id, revision }) => {
      await tell("discarded", `${id} ${revision}`, { id });
    },
    readPublic: async () => null,
  };
}

type Event = "created" | "updated" | "published" | "withdrawn" | "discarded";

/** What a receiver keeps, and sends back word for word when asked. */
function fieldsOf(publication: Publication): Fields {
  return {
    titre: publication.title,
    slug: publication.slug,
    extrait: publication.chapo,
    description: publication.description,
    corps: renderSimple(contentOf(publication)),
    markdown: publication.markdown,
    étiquettes: publication.tags.join(", "),
    rubriques: publication.categories.join(", "),
  };
}

function dataOf(publication: Publication, earlier: Remote | null): object {
  const { key, version, kind, region, asOf, sources, disclosure, pictures } = publication;
  const fields = fieldsOf(publication);
  return {
    key,
    articleId: publication.id,
    version,
    kind,
    region,
    asOf,
    sources,
    disclosure,
    mark: renderMark(markOf(publication, fields, earlier?.mark ?? null)),
    fields,
    pictures: pictures.map(({ name, alt, caption, content }) => ({
      name,
      alt,
      caption,
      base64: Buffer.from(content).toString("base64"),
    })),
  };
}

/** A receiver's own words are not ours to know. */
function saidNothing(): null {
  return null;
}
