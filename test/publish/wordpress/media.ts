/** Pictures of the fake WordPress. */
import type { IncomingMessage } from "node:http";
import { type Account, capabilities, error, keysOf, type Reply } from "./accounts.ts";

export interface Media {
  readonly id: number;
  readonly name: string;
  alt_text: string;
}

/** Answers about pictures; a new one is added to the library, with the next id. `url` is the site's. */
export function mediaReply(
  library: Media[],
  nextId: () => number,
  url: string,
  account: Account | null,
  incoming: IncomingMessage,
  id: number | null,
  query: URLSearchParams,
  body: Buffer,
): Reply {
  const shownMedia = (media: Media): object => ({
    ...media,
    mime_type: "image/png",
    source_url: `${url}/wp-content/uploads/2025/01/${media.name}`,
  });
  const known = library.find((media) => media.id === id);
  if (incoming.method === "GET") {
    if (id !== null)
      return known === undefined ? error(404, "rest_post_invalid_id") : { status: 200, json: shownMedia(known) };
    const found = library.filter(({ name }) => name.replace(/\.png$/, "") === query.get("slug"));
    return { status: 200, json: found.map(shownMedia) };
  }
  if (account === null || capabilities[account].upload_files !== true) return error(403, "rest_cannot_create");
  if (known !== undefined) {
    known.alt_text = String(keysOf(JSON.parse(body.toString("utf8"))).alt_text);
    return { status: 200, json: shownMedia(known) };
  }
  // SVG ends in a 500 of its own, whoever sends it.
  if (incoming.headers["content-type"] !== "image/png") return error(500, "rest_upload_sideload_error");
  const name = /filename="([^"]+)"/.exec(incoming.headers["content-disposition"] ?? "")?.[1] ?? "";
  const media = { id: nextId(), name, alt_text: "" };
  library.push(media);
  return { status: 201, json: shownMedia(media) };
}
