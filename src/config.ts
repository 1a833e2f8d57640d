import { join } from "node:path";
import type { Effects } from "./effects.ts";
import type { Config } from "./sources/config.ts";
import { readConfig, usualConfig } from "./sources/config.ts";

/**
 * The configuration in the file named, or in the working folder's `depeche.yaml` when none is and there is one.
 * E_FILE_MISSING when the file named is not there, E_CONFIG_INVALID when it is wrong.
 */
export function configOf(file: string | null, effects: Effects): Config {
  const path = file ?? join(effects.workingFolder, "depeche.yaml");
  if (file === null && !effects.hasFile(path)) return usualConfig;
  return readConfig(effects.readText(path), file ?? "depeche.yaml");
}
