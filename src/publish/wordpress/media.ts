import * as z from "zod";
import type { Picture } from "../publication.ts";
import { refused, unreachable } from "../refusal.ts";
import { type Api, saidBy } from "./api.ts";
import type { Placed } from "./markup.ts";

const mediaSchema = z.object({ id: z.int(), source_url: z.string(), alt_text: z.string().default("") });

/** The picture in the site's library, sent when it is not there yet; its name holds the hash of its bytes. */
export async function place(picture: Picture, api: Api): Promise<Placed> {
  const media = (await findMedia(picture, api)) ?? (await send(picture, api));
  if (media.alt_text !== picture.alt) {
    // The upload itself takes no alternative text.
    const body = { alt_text: picture.alt, caption: picture.caption ?? "" };
    const written = await api.write("POST", `media/${media.id}`, body, `description de l’image ${picture.name}`);
    if (written.is === "lost")
      throw unreachable(api.told, `description de l’image ${picture.name}\u00a0: ${written.reason}`);
  }
  return { id: media.id, url: media.source_url, alt: picture.alt, caption: picture.caption };
}

async function findMedia({ name }: Picture, api: Api): Promise<z.output<typeof mediaSchema> | null> {
  const query = { slug: name.replace(/\.png$/, ""), per_page: "1" };
  return (await api.read("media", query, z.array(mediaSchema), `recherche de l’image ${name}`))[0] ?? null;
}

/** An answer that was lost may have left the picture there: it is looked up, and sent once more only when it is not. */
async function send(picture: Picture, api: Api): Promise<z.output<typeof mediaSchema>> {
  const what = `envoi de l’image ${picture.name}`;
  for (let attempt = 0; attempt < 2; attempt++) {
    const written = await upload(picture, api);
    if (written !== null) return written;
    const found = await findMedia(picture, api);
    if (found !== null) return found;
  }
  throw unreachable(api.told, `${what}\u00a0: le serveur ne confirme pas l’avoir reçue`);
}

/** Null when the answer says nothing of what was done. */
async function upload({ name, content }: Picture, api: Api): Promise<z.output<typeof mediaSchema> | null> {
  const answer = await api.raw({
    method: "POST",
    path: "media",
    headers: { "content-type": "image/png", "content-disposition": `attachment; filename="${name}"` },
    body: content,
  });
  if (answer.is === "lost") return null;
  const said = saidBy(answer.json);
  // A file that the site will not have is a 500 too, which no second try would change.
  const isFinal = said?.code.startsWith("rest_upload") === true;
  if (answer.status >= 500 && !isFinal) return null;
  if (answer.status >= 300) {
    const own = said === null ? "" : ` (${said.code})`;
    throw refused(api.told, `envoi de l’image ${name}\u00a0: le serveur répond ${answer.status}${own}`);
  }
  return mediaSchema.safeParse(answer.json).data ?? null;
}
