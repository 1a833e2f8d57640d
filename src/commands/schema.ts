import { DepecheError } from "../error.ts";
import { jsonSchema, schemaNames } from "../sources/schema.ts";
import type { Invocation } from "./invocation.ts";

/** Prints the JSON Schema of an input file. */
export function schema({ words, print }: Invocation): void {
  const [name, ...others] = words;
  if (others.length > 0)
    throw new DepecheError("E_USAGE", `Un seul format à la fois\u00a0: «\u00a0${others.join(" ")}\u00a0» est en trop.`);
  if (name === undefined)
    throw new DepecheError("E_USAGE", `Il manque le nom du format\u00a0: ${schemaNames.join(", ")}.`);
  const known = schemaNames.find((one) => one === name);
  if (known === undefined) {
    throw new DepecheError(
      "E_USAGE",
      `Le format «\u00a0${name}\u00a0» n’existe pas\u202f; les formats sont\u00a0: ${schemaNames.join(", ")}.`,
    );
  }
  print(`${JSON.stringify(jsonSchema(known), null, 2)}\n`);
}
