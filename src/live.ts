import { basename, join, resolve } from "node:path";
import type { Effects } from "./effects.ts";
import { openLine, readIfAny } from "./line.ts";
import type { Progress } from "./progress.ts";
import { capture } from "./sources/capture/capture.ts";
import { type Givers, giversOf } from "./sources/capture/choose.ts";
import { type MarketDocument, marketDocument, renderMarket } from "./sources/capture/document.ts";
import { enrichEvents } from "./sources/capture/enrich.ts";
import { readRecord } from "./sources/capture/record.ts";
import type { CaptureRow } from "./sources/capture/row.ts";
import type { Subject } from "./sources/capture/subject.ts";
import { readWatch, type Watch } from "./sources/capture/watch.ts";
import type { Config } from "./sources/config.ts";
import { parseDocument } from "./sources/file.ts";
import { type Fault, mergeFaults } from "./sources/http/fault.ts";
import type { Ask } from "./sources/http/question.ts";
import type { OriginId } from "./sources/origin.ts";
import type { Unwritten } from "./unwritten.ts";

/** What is asked of the network for one article or one capture. */
export interface LiveRequest {
  readonly subject: Subject;
  readonly watch: Watch;
  /** Event files to complete. */
  readonly events: readonly string[];
}

/** A capture, with the files that will keep it: nothing is written before `keep`. */
export interface Kept {
  readonly is: "kept";
  /** The market file. */
  readonly market: string;
  /** The event files as they now are: those completed in the capture's folder, the others where they were. */
  readonly events: readonly string[];
  readonly rows: readonly CaptureRow[];
  readonly document: MarketDocument;
  readonly faults: readonly Fault[];
  readonly givers: Givers;
  /** The folder that bears the moment, and its files. */
  readonly folder: string;
  readonly files: readonly Unwritten[];
  /** The newsroom's record of closes, with those that came. */
  readonly record: Unwritten;
}

/** Sources of which none gave anything: what was wrong with each. */
export interface Silence {
  readonly is: "silence";
  readonly faults: readonly Fault[];
}

/** What a newsroom's captures ask for: its own list, or ours. Throws `E_FILE_SYNTAX` or `E_CONFIG_INVALID`. */
export function watchOf(config: Config, effects: Effects): Watch {
  const file = config.watch ?? join(effects.home, "data", "watch.yaml");
  return readWatch(effects.readText(file), file);
}

/** Captures the market and completes the events. Of its own it writes nothing but the memory of the sources. */
export async function captureLive(
  { subject, watch, events: eventFiles }: LiveRequest,
  config: Config,
  effects: Effects,
  progress: Progress,
): Promise<Kept | Silence> {
  const { ask, endpoint, remember } = openLine(config, effects, progress);
  const captures = resolve(effects.workingFolder, config.captures ?? "captures");
  const recordFile = join(captures, "closes.json");
  const isOpen = (id: OriginId): boolean => endpoint(id).enabled && !endpoint(id).locked;
  const asking = Promise.all([
    capture({
      ask,
      now: effects.now,
      watch,
      subject,
      isOpen,
      freshMs: (id) => endpoint(id).freshMs,
      record: readRecord(readIfAny(recordFile, effects), recordFile),
    }),
    Promise.all(eventFiles.map((file) => completed(file, ask, effects))),
  ]);
  const [{ rows, faults, record }, events] = await asking.finally(progress.end);
  remember();
  const all = mergeFaults([...faults, ...events.flatMap((event) => event.faults)]);
  const document = marketDocument(rows);
  if (document === null) return { is: "silence", faults: all };
  const folder = join(captures, new Date(effects.now()).toISOString().replaceAll(/[:.]/gu, "-"));
  const market = join(folder, "market.json");
  const placed = events.map(({ file, text }, index) =>
    text === null
      ? { path: file, content: null }
      : { path: join(folder, `evenements-${index + 1}.json`), content: text },
  );
  return {
    is: "kept",
    market,
    events: placed.map(({ path }) => path),
    rows,
    document,
    faults: all,
    givers: giversOf(subject, watch),
    folder,
    files: [
      { path: market, content: renderMarket(document, market, []) },
      ...placed.flatMap(({ path, content }) => (content === null ? [] : [{ path, content }])),
    ],
    record: { path: recordFile, content: `${JSON.stringify(record)}\n` },
  };
}

/** Writes a capture's folder, of which its article can be made again, and the record of closes beside it. */
export function keep({ folder, files, record }: Kept, effects: Effects): void {
  effects.writeFolder(
    folder,
    files.map(({ path, content }) => ({ name: basename(path), content })),
  );
  effects.writeFile(record.path, record.content);
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
