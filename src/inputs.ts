import { basename } from "node:path";
import type { Effects } from "./effects.ts";
import type { ReportedEvent } from "./facts/event.ts";
import type { Market } from "./facts/fact.ts";
import type { Describe } from "./sources/entities.ts";
import { assertDistinctEvents, readEvents } from "./sources/events.ts";
import { readMarket } from "./sources/market.ts";
import type { EarlierArticle } from "./sources/recent.ts";
import { readEarlier } from "./sources/recent.ts";

/** A market file, and files of events or folders of them. */
interface Files {
  readonly market: string;
  readonly events: readonly string[];
}

/** What the files of a request say. */
export interface Sources {
  readonly market: Market;
  readonly events: readonly ReportedEvent[];
}

/** The market and the events of a request. */
export function readSources(request: Files, describe: Describe, effects: Effects): Sources {
  const market = readMarket(effects.readText(request.market), request.market, describe);
  const files = request.events.flatMap((path) => eventFiles(path, effects));
  const events = files.flatMap((file) => readEvents(effects.readText(file), file, describe));
  assertDistinctEvents(events);
  return { market, events };
}

/** The articles of these files, or folders at any depth. */
export function readRecent(paths: readonly string[], effects: Effects): readonly EarlierArticle[] {
  const files = paths.flatMap((path) => {
    const listed = effects.listFiles(path);
    return listed[0] === path ? listed : listed.filter((file) => basename(file) === "article.json");
  });
  return files.map((file) => readEarlier(effects.readText(file), file));
}

/** A file as it is asked for; of a folder, the files that can hold events. */
export function eventFiles(path: string, effects: Effects): readonly string[] {
  const listed = effects.listFiles(path);
  return listed[0] === path ? listed : listed.filter((file) => /\.(?:ya?ml|json)$/iu.test(file));
}
