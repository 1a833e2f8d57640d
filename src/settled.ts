import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { About } from "./facts/topic.ts";
import { noticeOf, silenceError, tellFaults } from "./faults.ts";
import { eventFiles } from "./inputs.ts";
import { culpritOf, isSilent, lackOf } from "./lack.ts";
import type { Kept } from "./live.ts";
import type { ArticleRequest, Composition, Unchanged } from "./pipeline.ts";
import { compose, topicAsked, update } from "./pipeline.ts";
import type { Progress } from "./progress.ts";
import type { Config } from "./sources/config.ts";
import { parseDocument } from "./sources/file.ts";
import { faultError } from "./sources/http/fault.ts";
import { subjectOf } from "./subject.ts";
import { withUnwritten } from "./unwritten.ts";

/** A request whose market is a file, and the capture that it comes from; null when the file was there before. */
export interface Settled {
  readonly request: ArticleRequest;
  readonly live: Live | null;
}

/** What was captured for a request, and what the article is about. */
interface Live {
  readonly kept: Kept;
  readonly about: About;
}

/** Who hears of a capture as it goes: its progress, and what was wrong. */
export interface Hearer {
  readonly progress: () => Promise<Progress>;
  readonly tell: (text: string) => void;
}

/**
 * Captures the market of a request that asks for it (`--market live`), and leaves any other as it is. Throws before anything
 * is asked when there is no such kind, or none that live sources can tell; E_SOURCE_… when none of them gives anything.
 */
export async function settleMarket(
  request: ArticleRequest,
  config: Config,
  { progress, tell }: Hearer,
  effects: Effects,
): Promise<Settled> {
  if (request.market !== "live") return { request, live: null };
  const { captureLive, watchOf } = await import("./live.ts");
  const topic = topicAsked(request, effects);
  const watch = watchOf(config, effects);
  const events = request.events.flatMap((path) => eventFiles(path, effects));
  const told = events.map((file) => parseDocument(effects.readText(file), file).value);
  const subject = subjectOf(topic, { ...request, events: told }, watch);
  const kept = await captureLive({ subject, watch, events }, config, effects, await progress());
  if (kept.is === "silence") throw silenceError(kept.faults, tell);
  const { market, events: completed, faults } = kept;
  // What was asked last is of now: an article of the market's own time would come before it.
  const at = request.at ?? new Date(effects.now()).toISOString();
  const { sector } = subject;
  const settled = { ...request, market, events: completed, sector, at, notices: faults.map(noticeOf) };
  return { request: settled, live: { kept, about: topic.about } };
}

/**
 * Composes what was settled, and keeps the capture that an article was made of. The lack of a fact that a source should
 * have given is that source's fault, not the request's: each fault is told then, and the error is the one's to blame (exit
 * code 4).
 */
export function composeSettled(settled: Settled, tell: (text: string) => void, effects: Effects): Promise<Composition> {
  return making(settled, (machine) => compose(settled.request, machine), tell, effects);
}

/** The same, as the next version of the article of a file when one is named; none where nothing changed, nor a capture kept. */
export function updateSettled(
  settled: Settled,
  previous: string | null,
  tell: (text: string) => void,
  effects: Effects,
): Promise<Composition | Unchanged> {
  if (previous === null) return composeSettled(settled, tell, effects);
  return making(settled, (machine) => update({ ...settled.request, previous }, machine), tell, effects);
}

async function making<Made extends Composition | Unchanged>(
  { request, live }: Settled,
  make: (effects: Effects) => Made,
  tell: (text: string) => void,
  effects: Effects,
): Promise<Made> {
  if (live === null) return make(effects);
  const { kept } = live;
  const made = blaming(request, live, () => make(withUnwritten(effects, kept.files)), tell);
  if (!("unchanged" in made)) (await import("./live.ts")).keep(kept, effects);
  return made;
}

function blaming<Made>(request: ArticleRequest, live: Live, make: () => Made, tell: (text: string) => void): Made {
  const { kept } = live;
  try {
    return make();
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    const culprit = culpritOf(error, live);
    tellFaults(
      kept.faults.filter((fault) => fault !== culprit),
      tell,
    );
    const lack = lackOf(error, request, live, culprit !== null);
    if (culprit !== null) throw faultError(culprit, lack);
    throw isSilent(error, live)
      ? new DepecheError("E_SOURCE_EMPTY", `${lack} Aucune source ne l’a donnée, et aucune n’a dit pourquoi.`)
      : new DepecheError(error.code, lack, { cause: error });
  }
}
