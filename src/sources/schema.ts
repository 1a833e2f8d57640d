import * as z from "zod";
import { articleSchema } from "./article.ts";
import { configSchema } from "./config.ts";
import { eventSchema } from "./events.ts";
import { marketSchema } from "./market.ts";

const schemas = {
  market: marketSchema,
  event: z.union([eventSchema, z.array(eventSchema)]),
  config: configSchema,
  article: articleSchema,
} as const;

/** The files whose format can be asked for. */
export type SchemaName = keyof typeof schemas;

/** Whether a file of this name has a format of ours. */
export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}

/** The names, in the order in which people are told them. */
export const schemaNames: readonly string[] = Object.keys(schemas);

/** JSON Schema (2020-12) of a file as it is written, for editors that complete and check it while typing. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { io: "input", reused: "ref" });
}
