import * as z from "zod";
import { eventSchema } from "./events.ts";
import { marketSchema } from "./market.ts";

const schemas = {
  market: marketSchema,
  event: z.union([eventSchema, z.array(eventSchema)]),
} as const;

/** JSON Schema (2020-12) of a file as it is written, for editors that complete and check it while typing. */
export function jsonSchema(name: keyof typeof schemas): object {
  return z.toJSONSchema(schemas[name], { io: "input", reused: "ref" });
}
