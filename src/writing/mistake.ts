import { DepecheError } from "../error.ts";
import { nearest } from "../nearest.ts";

/** Where mistakes are told to be. */
interface InFile {
  readonly file: string;
}

/** A mistake of a template: one French sentence behind file, line and column. */
export function mistake(node: hbs.AST.Node, { file }: InFile, sentence: string): DepecheError {
  const { line, column } = node.loc.start;
  return new DepecheError("E_TEMPLATE_INVALID", `${file}:${line}:${column + 1}\u00a0: ${sentence}.`);
}

/** A name that does not exist, with the nearest that does. */
export function unknownName(
  node: hbs.AST.Node,
  context: InFile,
  what: string,
  name: string,
  known: readonly string[],
): DepecheError {
  return mistake(node, context, `${what} «\u00a0${name}\u00a0»${hintFor(name, known)}`);
}

/** What a person probably meant, or the few names there are. */
export function hintFor(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== null) return ` (vouliez-vous dire «\u00a0${near}\u00a0»\u202f?)`;
  return known.length > 0 && known.length <= 40 ? ` (connus\u00a0: ${known.join(", ")})` : "";
}
