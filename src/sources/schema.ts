import * as z from "zod";
import { configSchema } from "./config.ts";
import { eventSchema } from "./events.ts";
import { marketSchema } from "./market.ts";

const schemas = {
  market: marketSchema,
  event: z.union([eventSchema, z.array(eventSchema)]),
  config: configSchema,
} as const;

/** The files that have a schema. */
export type SchemaName = keyof typeof schemas;

/** The same, in the order that messages list them. */
export const schemaNames: readonly SchemaName[] = ["market", "event", "config"];

/** JSON Schema (2020-12) of a file as it is written, for editors that complete and check it while typing. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { io: "input", reused: "ref" });
}
