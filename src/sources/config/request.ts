import { text } from "../text.ts";

/** What a command line that does not say takes: `region`, as `--region` names it. */
export const region = text.nullish();

/** The same of `--market`: a path as the command line would give it. */
export const market = text.nullish();

/** The same of `--templates`. */
export const templates = text.nullish();
