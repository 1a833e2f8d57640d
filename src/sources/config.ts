import * as z from "zod";
import { editions } from "./config/edition.ts";
import { limits } from "./config/limits.ts";
import { captures, origins, watch } from "./config/origins.ts";
import { market, region, templates } from "./config/request.ts";
import { rules } from "./config/rules.ts";
import { ledger, publisher, targets } from "./config/target.ts";
import { parseDocument } from "./file.ts";
import { validate } from "./issue.ts";

/** `depeche.yaml`, a section a file. Every section may be absent and has its default. */
export const configSchema = z.strictObject({
  region,
  market,
  templates,
  rules,
  limits,
  origins,
  captures,
  watch,
  publisher,
  ledger,
  targets,
  editions,
});

/** What a newsroom settled once for all its commands. */
export type Config = z.output<typeof configSchema>;

/** The configuration of who has no `depeche.yaml`. */
export const usualConfig: Config = configSchema.parse({});

/** Reads `depeche.yaml`; an empty file says nothing. Throws `E_FILE_SYNTAX` or `E_CONFIG_INVALID`. */
export function readConfig(text: string, file: string): Config {
  const document = parseDocument(text, file);
  return document.value === null ? usualConfig : validate(configSchema, document, file, "E_CONFIG_INVALID");
}
