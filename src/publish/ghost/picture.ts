import * as z from "zod";
import type { Picture } from "../publication.ts";
import { readAnswer, refused } from "../refusal.ts";
import { type Api, saidBy } from "./api.ts";

const uploadedSchema = z.object({ images: z.tuple([z.object({ url: z.string() })]).rest(z.unknown()) });

/** Sends a picture and gives its address. Ghost cannot be asked what it has: one sent twice is there twice. */
export async function upload({ name, content }: Picture, api: Api): Promise<string> {
  const edge = `depeche-${name.replace(/[^a-z0-9]/g, "")}`;
  const body = Buffer.concat([
    Buffer.from(
      `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${edge}\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nimage\r\n--${edge}--\r\n`),
  ]);
  const headers = { "content-type": `multipart/form-data; boundary=${edge}` };
  const what = `envoi de l’image ${name}`;
  const { json } = readAnswer(
    await api.raw({ method: "POST", path: "images/upload/", headers, body }),
    api.told,
    what,
    saidBy,
  );
  const uploaded = uploadedSchema.safeParse(json).data;
  if (uploaded === undefined) throw refused(api.told, `${what}\u00a0: la réponse n’a pas la forme attendue`);
  return uploaded.images[0].url;
}
