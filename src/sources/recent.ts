import * as z from "zod";
import { instant } from "./date.ts";
import { parseDocument } from "./file.ts";
import { validate } from "./issue.ts";

/** What we read of an article written before; the rest of its file is not ours to judge. */
const schema = z.looseObject({
  id: z.string(),
  kind: z.string(),
  generatedAt: instant,
  title: z.string().default(""),
  chapo: z.string().default(""),
  wordings: z.array(z.string()).default([]),
});

/** An article written before, as `article.json` tells it. */
export type EarlierArticle = z.output<typeof schema>;

/** Reads an earlier `article.json`. Throws `E_FILE_SYNTAX` or `E_ARTICLE_INVALID`. */
export function readEarlier(text: string, file: string): EarlierArticle {
  const read = validate(schema, parseDocument(text, file), file, "E_ARTICLE_INVALID");
  const { id, kind, generatedAt, title, chapo, wordings } = read;
  return { id, kind, generatedAt, title, chapo, wordings };
}
