import { DepecheError } from "../error.ts";
import { joinList } from "../french/list.ts";
import { isSchemaName, jsonSchema, schemaNames } from "../sources/schema.ts";
import type { Invocation } from "./invocation.ts";

/** Prints the JSON Schema of a file that goes in, or of article.json. */
export function schema({ words, print }: Invocation): void {
  const [name, ...others] = words;
  if (others.length > 0)
    throw new DepecheError("E_USAGE", `Un seul format à la fois\u00a0: «\u00a0${others.join(" ")}\u00a0» est en trop.`);
  if (name === undefined)
    throw new DepecheError("E_USAGE", `Il manque le nom du format\u00a0: ${joinList(schemaNames, "ou")}.`);
  if (!isSchemaName(name)) {
    throw new DepecheError(
      "E_USAGE",
      `Le format «\u00a0${name}\u00a0» n’existe pas\u202f; les formats sont\u00a0: ${schemaNames.join(", ")}.`,
    );
  }
  print(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
