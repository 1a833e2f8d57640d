import type { Region } from "../french/region.ts";
import { helpers } from "./helpers/all.ts";
import type { TemplateSource } from "./source.ts";
import { parseTemplate } from "./source.ts";

/** Template files by the path that names them, `sector-move.hbs` or `partials/movers.hbs`, with their texts. */
export type TemplateFiles = ReadonlyMap<string, string>;

/** All template files parsed, each under the name that calls it. */
export interface TemplateSet {
  readonly kinds: ReadonlyMap<string, TemplateSource>;
  readonly partials: ReadonlyMap<string, TemplateSource>;
}

const partialFolder = "partials/";
const extension = ".hbs";

/** Parses the files of kinds and partials, typeset for a region; other files are left out. */
export function parseSet(files: TemplateFiles, region: Region): TemplateSet {
  const kinds = new Map<string, TemplateSource>();
  const partials = new Map<string, TemplateSource>();
  for (const [file, text] of files) {
    if (!file.endsWith(extension)) continue;
    const source = parseTemplate(text, file, region, isWord);
    const name = file.slice(0, -extension.length);
    if (name.startsWith(partialFolder)) partials.set(name.slice(partialFolder.length), source);
    else kinds.set(name, source);
  }
  return { kinds, partials };
}

function isWord(name: string): boolean {
  return helpers.has(name) || name === "else" || name === "ou";
}
