import * as z from "zod";
import type { Answer, Request, Send } from "../http.ts";
import { readAnswer, refused, type Said, type Told, unreachable, writtenBy } from "../refusal.ts";
import type { Written } from "../target.ts";

/** What is needed to speak to a WordPress. */
export interface Access {
  /** Of the site, without a slash at its end. */
  readonly url: string;
  readonly user: string;
  /** An application password. */
  readonly password: string;
}

/** Requests to one WordPress under `/wp-json/wp/v2/`, as one account. */
export interface Api {
  readonly told: Told;
  /** What a path answers, read by a schema; `what` tells people what was being done. */
  readonly read: <T>(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    what: string,
  ) => Promise<T>;
  /** Sends JSON, once. A refusal is thrown. */
  readonly write: (method: "POST" | "DELETE", path: string, body: object, what: string) => Promise<Written>;
  /** Sends anything, once, and hands back whatever comes. */
  readonly raw: (request: Omit<Request, "url"> & { readonly path: string }) => Promise<Answer>;
}

/** A WordPress spoken to through `send`, whose failures are told without the password. */
export function apiOf({ url, user, password }: Access, send: Send): Api {
  const token = `${user}:${password}`;
  const told = { secrets: [token, password, password.replaceAll(" ", "")] };
  const authorization = `Basic ${Buffer.from(token).toString("base64")}`;
  const raw: Api["raw"] = ({ path, headers, ...request }) =>
    send({ ...request, url: `${url}/wp-json/wp/v2/${path}`, headers: { authorization, ...headers } });
  return {
    told,
    raw,
    read: async (path, query, schema, what) => {
      const { json } = readAnswer(await raw({ method: "GET", path, query }), told, what, saidBy);
      if (json === undefined)
        throw unreachable(told, `${what}\u00a0: la réponse n’est pas celle de l’API de WordPress`);
      const result = schema.safeParse(json);
      if (!result.success) throw refused(told, `${what}\u00a0: la réponse n’a pas la forme attendue`);
      return result.data;
    },
    write: async (method, path, body, what) => {
      const headers = { "content-type": "application/json" };
      return writtenBy(await raw({ method, path, headers, body: JSON.stringify(body) }), told, what, saidBy);
    },
  };
}

/** WordPress's own error. Its messages are half in French, half in English: the code is what can be searched. */
export function saidBy(json: unknown): Said | null {
  return errorSchema.safeParse(json).data ?? null;
}

const errorSchema = z.object({ code: z.string(), message: z.string() });
