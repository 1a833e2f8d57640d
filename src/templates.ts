import { join, relative } from "node:path";
import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { TemplateFiles } from "./writing/set.ts";

/**
 * The product's own templates, a newsroom's laid over them file by file; null is ours alone. E_FILE_MISSING when the
 * folder is not there, E_USAGE when it is no folder.
 */
export function templateFiles(folder: string | null, effects: Effects): TemplateFiles {
  const ours = readTemplates(join(effects.home, "templates"), effects);
  const theirs = folder === null ? new Map<string, string>() : readTemplates(folder, effects);
  return new Map([...ours, ...theirs]);
}

/** The template files of one folder, by their path in it. */
export function readTemplates(folder: string, effects: Effects): TemplateFiles {
  const listed = effects.listFiles(folder);
  if (listed[0] === folder) {
    throw new DepecheError(
      "E_USAGE",
      `Un dossier de gabarits est attendu (--templates), et «\u00a0${folder}\u00a0» est un fichier.`,
    );
  }
  const files = listed.filter((file) => file.endsWith(".hbs"));
  return new Map(files.map((file) => [relative(folder, file).replaceAll("\\", "/"), effects.readText(file)]));
}
