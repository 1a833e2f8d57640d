import { join } from "node:path";
import type { Effects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { templateFiles } from "../templates.ts";
import type { Invocation } from "./invocation.ts";

/** `templates new KIND`: a commented skeleton of a kind, checked as it stands, in the newsroom's folder; nothing is replaced. */
export function templatesNew({ words, tell }: Invocation, folder: string | null, effects: Effects): number {
  const [kind, ...others] = words;
  if (kind === undefined || others.length > 0)
    throw new DepecheError(
      "E_USAGE",
      "depeche templates new attend un nom de type, et un seul\u00a0: depeche templates new mon-type.",
    );
  if (!/^[a-z][a-z0-9-]*$/u.test(kind))
    throw new DepecheError(
      "E_USAGE",
      `Un nom de type s’écrit en minuscules sans accent, chiffres et traits d’union\u00a0: «\u00a0${kind}\u00a0» ne convient pas.`,
    );
  const file = `${kind}.hbs`;
  if (templateFiles(null, effects).has(file))
    throw new DepecheError(
      "E_USAGE",
      `Le type «\u00a0${kind}\u00a0» est des nôtres\u00a0: pour le changer, copiez templates/${file} dans votre dossier.`,
    );
  const skeleton = effects.readText(join(effects.home, "data", "skeleton.hbs"));
  const path = join(folder ?? usualFolder, file);
  effects.writeNewFile(path, skeleton.replaceAll("TYPE", kind));
  tell(`Type écrit dans ${path}\u202f; vérifiez-le avec\u00a0: depeche templates check ${folder ?? usualFolder}.`);
  return 0;
}

/** Where a newsroom's templates stand when nobody says. */
const usualFolder = "templates";
