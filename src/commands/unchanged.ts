import type { Unchanged } from "../pipeline.ts";
import type { Invocation } from "./invocation.ts";

/**
 * Tells that no version was made, as nothing that readers see has changed. It is no failure: the version that there is
 * holds, and what a job does with it next (publishing it changes nothing either) is right. Exit code 0.
 */
export function tellUnchanged({ unchanged }: Unchanged, { values, print, tell }: Invocation): number {
  const { id, slug, version } = unchanged;
  if (values.json === true) print(`${JSON.stringify({ unchanged: true, id, slug, version })}\n`);
  tell(`Aucune donnée imprimée n’a changé depuis la version ${version}\u00a0: pas de nouvelle version.`);
  return 0;
}
