/** A WordPress to drive, real or not, and the hands of those who use it, by its own API. */
import { patient, sender } from "../../../src/publish/http.ts";
import { wordpress } from "../../../src/publish/wordpress/target.ts";
import type { BinStand } from "../cases.ts";
import type { ServedStand } from "../faults.ts";

export interface Site {
  readonly url: string;
  /** `name:password`, as are the others. */
  readonly editor: string;
  readonly author: string;
  readonly contributor: string;
  /** How long it is waited for. */
  readonly timeoutMs: number;
}

/** The site seen by one account; an editor's hand is always the editor's. */
export function standOf(site: Site, account: "editor" | "author" | "contributor"): ServedStand & BinStand {
  const { timeoutMs } = site;
  const [user = "", secret = ""] = site[account].split(":");
  return {
    url: site.url,
    secret,
    timeoutMs,
    writes: /\/wp\/v2\/posts(?:\/\d+)?(?:\?|$)/,
    open: ({ through = site.url, secret: password = secret } = {}) =>
      wordpress(
        { name: "redaction", url: through, user, password, publisher: "La Rédaction" },
        patient(sender(timeoutMs), pause),
      ),
    retitle: async ({ id }, title) => void (await asEditor(site, "POST", `posts/${id}`, { title })),
    bin: async ({ id }) => void (await asEditor(site, "DELETE", `posts/${id}`)),
    foreign: async (slug) => {
      const body = { title: "Un autre article", slug, content: "<p>Le sien.</p>", status: "publish" };
      await asEditor(site, "POST", "posts", body);
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds / 20));
}

/** A request of an editor's, as the block editor sends it. */
export async function asEditor(site: Site, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${site.url}/wp-json/wp/v2/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(site.editor).toString("base64")}`,
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}
