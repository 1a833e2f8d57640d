import * as z from "zod";
import { found } from "../../found.ts";
import { id, text } from "../text.ts";

/** An hour of the day in the region's own zone: `07:30`. */
const hour = z.string().superRefine((value, context) => {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) context.addIssue(`heure attendue (07:30), ${found(value)}`);
});

const article = z.strictObject({
  kind: id,
  sector: id.nullish(),
  benchmark: id.nullish(),
  asset: id.nullish(),
  events: z.array(text).default([]),
  /** In addition to those of the target. */
  categories: z.array(text).default([]),
  seed: z.int().nonnegative().nullish(),
});

const edition = z.strictObject({
  /** Names of `targets`, in the order in which they are served; none writes the articles' folders only. */
  targets: z.array(text).default([]),
  /** Drafts by default; what is grave or held stays a draft all the same. */
  status: z.enum(["draft", "publish"]).default("draft"),
  /** Market file; that of the command line by default. */
  market: text.nullish(),
  /** Folder under which each article gets its own. */
  out: text.default("out"),
  /** Before that hour, on the article's day, nothing is published: drafts only. */
  embargo: hour.nullish(),
  articles: z.array(article).min(1),
});

/** A named list of articles made in one run. */
export type EditionConfig = z.output<typeof edition>;

/** `editions`, by name. */
export const editions = z.record(z.string(), edition).default({});
