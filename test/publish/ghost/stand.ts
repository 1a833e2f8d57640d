/** A Ghost to drive, real or not, and an editor's hand, by its own API. */
import * as z from "zod";
import { ghost } from "../../../src/publish/ghost/target.ts";
import { authorization } from "../../../src/publish/ghost/token.ts";
import { patient, sender } from "../../../src/publish/http.ts";
import type { ServedStand } from "../faults.ts";

export interface Site {
  readonly url: string;
  /** `id:secret`. */
  readonly key: string;
  /** How long it is waited for. */
  readonly timeoutMs: number;
}

export function standOf(site: Site): ServedStand {
  const { url, key, timeoutMs } = site;
  return {
    url,
    secret: key,
    timeoutMs,
    writes: /^\/ghost\/api\/admin\/posts\//,
    open: ({ through = url, secret = key } = {}) =>
      ghost(
        { name: "blog", url: through, key: secret, publisher: "La Rédaction" },
        patient(sender(timeoutMs), pause),
        Date.now,
      ),
    retitle: async ({ id, revision }, title) =>
      void (await byHand(site, "PUT", `posts/${id}/`, { posts: [{ title, updated_at: revision }] })),
    foreign: async (slug) =>
      void (await byHand(site, "POST", "posts/", {
        posts: [{ title: "Un autre article", slug, status: "draft" }],
      })),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds / 20));
}

const oneSchema = z.object({ posts: z.array(z.looseObject({})).length(1) });

export async function byHand({ url, key }: Site, method: string, path: string, body?: object) {
  const answer = await fetch(`${url}/ghost/api/admin/${path}`, {
    method,
    headers: { authorization: authorization(key, Math.floor(Date.now() / 1_000)), "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return oneSchema.parse(JSON.parse(text)).posts[0] ?? {};
}
