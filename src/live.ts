import { join, resolve } from "node:path";
import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import { openLine, readIfAny } from "./line.ts";
import type { Progress } from "./progress.ts";
import { capture } from "./sources/capture/capture.ts";
import { marketDocument, renderMarket } from "./sources/capture/document.ts";
import { enrichEvents } from "./sources/capture/enrich.ts";
import { readRecord } from "./sources/capture/record.ts";
import type { CaptureRow } from "./sources/capture/row.ts";
import { readWatch, type Subject } from "./sources/capture/watch.ts";
import type { Config } from "./sources/config.ts";
import { parseDocument } from "./sources/file.ts";
import { type Fault, faultError, mergeFaults } from "./sources/http/fault.ts";
import type { Ask } from "./sources/http/question.ts";
import type { OriginId } from "./sources/origin.ts";

/** What is asked of the network for one article or one capture. */
export interface LiveRequest extends Subject {
  /** Event files to complete. */
  readonly events: readonly string[];
}

/** A capture, kept in its folder. */
export interface Kept {
  /** The market file. */
  readonly market: string;
  /** The event files as they now are: those completed in the capture's folder, the others where they were. */
  readonly events: readonly string[];
  readonly rows: readonly CaptureRow[];
  readonly asOf: string;
  readonly faults: readonly Fault[];
}

/**
 * Captures the market and completes the events, and keeps both in a folder that bears the moment: an article can be made
 * of it again. Throws the first fault (exit code 4) when nothing at all was given.
 */
export async function captureLive(
  request: LiveRequest,
  config: Config,
  effects: Effects,
  progress: Progress,
): Promise<Kept> {
  const { ask, endpoint, remember } = openLine(config, effects, progress);
  const folder = resolve(effects.workingFolder, config.captures ?? "captures");
  const recordFile = join(folder, "closes.json");
  const watchFile = config.watch ?? join(effects.home, "data", "watch.yaml");
  const isOpen = (id: OriginId): boolean => endpoint(id).enabled && !endpoint(id).locked;
  const asking = Promise.all([
    capture({
      ask,
      now: effects.now,
      watch: readWatch(effects.readText(watchFile), watchFile),
      subject: request,
      isOpen,
      freshMs: (id) => endpoint(id).freshMs,
      record: readRecord(readIfAny(recordFile, effects), recordFile),
    }),
    Promise.all(request.events.map((file) => completed(file, ask, effects))),
  ]);
  const [{ rows, faults, record }, events] = await asking.finally(progress.end);
  remember();
  const all = mergeFaults([...faults, ...events.flatMap((event) => event.faults)]);
  const document = marketDocument(rows);
  const [first] = all;
  if (document === null) {
    const lacking = "Aucune source n’a donné de relevé.";
    throw first === undefined ? new DepecheError("E_SOURCE_EMPTY", lacking) : faultError(first, lacking);
  }
  const place = join(folder, new Date(effects.now()).toISOString().replaceAll(/[:.]/gu, "-"));
  const changed = events.flatMap(({ text }, index) =>
    text === null ? [] : [{ name: `evenements-${index + 1}.json`, content: text }],
  );
  effects.writeFolder(place, [{ name: "market.json", content: renderMarket(document, "market.json", []) }, ...changed]);
  effects.writeFile(recordFile, `${JSON.stringify(record)}\n`);
  return {
    market: join(place, "market.json"),
    events: events.map(({ file, text }, index) => (text === null ? file : join(place, `evenements-${index + 1}.json`))),
    rows,
    asOf: document.asOf,
    faults: all,
  };
}

interface CompletedEvents {
  readonly file: string;
  /** The completed file; null when nothing was added. */
  readonly text: string | null;
  readonly faults: readonly Fault[];
}

async function completed(file: string, ask: Ask, effects: Effects): Promise<CompletedEvents> {
  const { value, changed, faults } = await enrichEvents(
    parseDocument(effects.readText(file), file).value,
    ask,
    effects.now(),
  );
  return { file, text: changed ? `${JSON.stringify(value, null, 2)}\n` : null, faults };
}
