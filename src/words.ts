import { join } from "node:path";
import type { Effects } from "./effects.ts";
import type { Lexicon } from "./french/lexicon.ts";
import { extendLexicon, lexicon, missingParts } from "./french/lexicon.ts";
import { readLexicon } from "./sources/lexicon.ts";

/**
 * Our words, those of `data/lexicon/`, and a newsroom's own in the `lexicon/` folder of its templates, the last winning;
 * null is none of these. E_LEXICON_INVALID says what is wrong in which file.
 */
export function wordsOf(folder: string | null, effects: Effects): Lexicon {
  const files = [
    ...effects.listFiles(join(effects.home, "data", "lexicon")),
    ...(folder === null ? [] : wordFiles(folder, effects)),
  ].filter(isYaml);
  return files.reduce(
    (known, file) => extendLexicon(known, readLexicon(effects.readText(file), file, missingParts)),
    lexicon,
  );
}

/** The files of words that a newsroom keeps with its templates. */
export function wordFiles(folder: string, effects: Effects): readonly string[] {
  return effects.listFiles(folder).filter((file) => isWithin(join(folder, "lexicon"), file) && isYaml(file));
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/iu.test(file);
}

function isWithin(folder: string, file: string): boolean {
  return file.replaceAll("\\", "/").startsWith(`${folder.replaceAll("\\", "/")}/`);
}
