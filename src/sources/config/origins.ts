import * as z from "zod";
import { found } from "../../found.ts";
import { originIds } from "../origin.ts";
import { text, url } from "../text.ts";

const positive = z
  .number()
  .superRefine((value, context) => {
    if (value <= 0) context.addIssue(`nombre supérieur à zéro attendu, ${found(value)}`);
  })
  .nullish();

const origin = z.strictObject({
  /** Base address of its interface. */
  url: url.nullish(),
  /** Age beyond which its answers are no news. */
  freshMinutes: positive,
  /** How long one attempt may last. */
  timeoutSeconds: positive,
  /** Whether it is asked at all; true by default. */
  enabled: z.boolean().nullish(),
});

/** `origins`: by source, where and whether it is asked. Keys are never here: they come from the environment. */
export const origins = z.strictObject(Object.fromEntries(originIds.map((id) => [id, origin.nullish()]))).nullish();

/** `captures`: the folder where captures are kept; `captures` by default. */
export const captures = text.nullish();

/** `watch`: a file that says what captures ask for, in the place of ours. */
export const watch = text.nullish();
