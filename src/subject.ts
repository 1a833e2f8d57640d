import { DepecheError } from "./error.ts";
import type { Topic } from "./facts/topic.ts";
import type { ArticleRequest } from "./pipeline.ts";
import { hasEvent } from "./sources/capture/enrich.ts";
import type { Subject } from "./sources/capture/subject.ts";
import type { Watch } from "./sources/capture/watch.ts";

/** What an article is asked for, and the event files given for it, parsed. */
interface Asked extends Pick<ArticleRequest, "kind" | "sector" | "benchmark" | "asset"> {
  readonly events: readonly unknown[];
}

/**
 * What has to be captured for an article. Throws before anything is asked: E_USAGE for a kind that no live source can tell,
 * or whose event is not given; E_SECTOR_UNKNOWN when a sector is needed, none is named and the list leaves a choice.
 */
export function subjectOf({ about, event }: Topic, asked: Asked, { categories }: Pick<Watch, "categories">): Subject {
  const { kind, sector, benchmark, asset = null, events } = asked;
  const around = { benchmark, asset };
  switch (about) {
    case "market":
      return { scope: "day", sector, ...around };
    case "sector":
      return { scope: "sector", sector: sector ?? onlyOf(categories ?? []), ...around };
    case "event":
      if (event !== null && events.some((value) => hasEvent(value, event)))
        return { scope: "event", sector, ...around };
      throw eventless(kind, event ?? "", events.length);
    case "index":
      throw new DepecheError(
        "E_USAGE",
        `Le type «\u00a0${kind}\u00a0» raconte un indice à sa clôture, et aucune source en direct n’en donne\u00a0: --market attend un fichier de marché, «\u00a0live\u00a0» trouvé.`,
      );
  }
}

/** The sector that nobody had to name. */
function onlyOf(categories: readonly string[]): string {
  const [only, ...others] = categories;
  if (only !== undefined && others.length === 0) return only;
  const listed = only === undefined ? "la liste suivie n’en nomme aucun" : `suivis\u00a0: ${categories.join(", ")}`;
  throw new DepecheError("E_SECTOR_UNKNOWN", `Précisez le secteur avec --sector (${listed}).`);
}

function eventless(kind: string, type: string, files: number): DepecheError {
  const found =
    files === 0
      ? "aucun fichier trouvé"
      : `aucun trouvé dans ${files === 1 ? "le fichier donné" : `les ${files} fichiers donnés`}`;
  return new DepecheError(
    "E_USAGE",
    `Le type «\u00a0${kind}\u00a0» raconte un événement, qu’aucune source en direct ne donne\u00a0: --event attend un événement de type «\u00a0${type}\u00a0», ${found}.`,
  );
}
