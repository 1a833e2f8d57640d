import type { Invocation } from "../cli.ts";
import { DepecheError } from "../error.ts";
import { jsonSchema } from "../sources/schema.ts";

/** Prints the JSON Schema of an input file. */
export function schema({ words, print }: Invocation): void {
  const [name] = words;
  if (name !== "market" && name !== "event") {
    throw new DepecheError("E_USAGE", `Le format « ${name ?? ""} » n’existe pas ; les formats sont : market, event.`);
  }
  print(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
