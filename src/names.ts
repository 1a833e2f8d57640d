import { join } from "node:path";
import type { Effects } from "./effects.ts";
import type { EntityDescription } from "./sources/entities.ts";
import { mergeEntities, readEntities } from "./sources/entities.ts";

/**
 * How French names entities: the entries of `data/entities.yaml`, and a newsroom's own in the `entities.yaml` of its
 * templates, which win; null is ours alone. E_ENTITIES_INVALID says what is wrong in which file and line.
 */
export function namesOf(folder: string | null, effects: Effects): readonly EntityDescription[] {
  const file = join(effects.home, "data", "entities.yaml");
  const ours = readEntities(effects.readText(file), file);
  const theirs = folder === null ? [] : nameFiles(folder, effects);
  return theirs.reduce((known, path) => mergeEntities(known, readEntities(effects.readText(path), path)), ours);
}

/** The file of names that a newsroom keeps with its templates; none most often. */
export function nameFiles(folder: string, effects: Effects): readonly string[] {
  const own = ["entities.yaml", "entities.yml"].map((name) => join(folder, name));
  return effects.listFiles(folder).filter((file) => own.includes(file));
}
