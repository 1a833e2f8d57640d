import * as z from "zod";
import type { Answer, Request, Send } from "../http.ts";
import { readAnswer, refused, type Said, type Told, writtenBy } from "../refusal.ts";
import type { Written } from "../target.ts";
import { authorization } from "./token.ts";

/** What is needed to speak to a Ghost. */
export interface Access {
  /** Of the site, without a slash at its end. */
  readonly url: string;
  /** An Admin API key: `id:secret`. */
  readonly key: string;
}

/** Requests to one Ghost under `/ghost/api/admin/`. */
export interface Api {
  readonly told: Told;
  readonly read: <T>(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    what: string,
  ) => Promise<T>;
  /** Sends JSON, once. A refusal is thrown. */
  readonly write: (
    method: "POST" | "PUT",
    path: string,
    query: Readonly<Record<string, string>>,
    body: object,
    what: string,
  ) => Promise<Written>;
  readonly raw: (request: Omit<Request, "url"> & { readonly path: string }) => Promise<Answer>;
}

/** A Ghost spoken to through `send`; `now` is in milliseconds. */
export function apiOf({ url, key }: Access, send: Send, now: () => number): Api {
  const told = { secrets: [key, key.split(":")[1] ?? key] };
  const raw: Api["raw"] = ({ path, headers, ...request }) =>
    send({
      ...request,
      url: `${url}/ghost/api/admin/${path}`,
      headers: { authorization: authorization(key, Math.floor(now() / 1_000)), "accept-version": "v6.0", ...headers },
    });
  return {
    told,
    raw,
    read: async (path, query, schema, what) => {
      const { json } = readAnswer(await raw({ method: "GET", path, query }), told, what, saidBy);
      const result = schema.safeParse(json);
      if (!result.success) throw refused(told, `${what}\u00a0: la réponse n’a pas la forme attendue`);
      return result.data;
    },
    write: async (method, path, query, body, what) => {
      const headers = { "content-type": "application/json" };
      return writtenBy(await raw({ method, path, query, headers, body: JSON.stringify(body) }), told, what, saidBy);
    },
  };
}

const errorSchema = z.object({
  errors: z
    .tuple([
      z.object({
        message: z.string(),
        code: z.string().nullish(),
        type: z.string().nullish(),
        context: z.string().nullish(),
      }),
    ])
    .rest(z.unknown()),
});

/** Ghost's own error. */
export function saidBy(json: unknown): Said | null {
  const error = errorSchema.safeParse(json).data?.errors[0];
  if (error === undefined) return null;
  return { code: error.code ?? error.type ?? "", message: error.context ?? error.message };
}
