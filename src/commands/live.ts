import type { Effects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import type { DataFinding } from "../facts/finding.ts";
import type { About } from "../facts/topic.ts";
import type { ArticleRequest, Composition, Unchanged } from "../pipeline.ts";
import { compose, eventFiles, topicAsked, update } from "../pipeline.ts";
import type { Progress } from "../progress.ts";
import { lineProgress } from "../progress.ts";
import { benchmarkOrigins } from "../sources/capture/choose.ts";
import type { Config } from "../sources/config.ts";
import { type Fault, faultCode, faultError, faultSentence } from "../sources/http/fault.ts";
import type { OriginId } from "../sources/origin.ts";
import type { Invocation } from "./invocation.ts";

/** A request whose market is a file, and what was wrong with the sources that it was captured from. */
export interface Settled {
  readonly request: ArticleRequest;
  readonly faults: readonly Fault[];
  /** What the article is about; null when nothing was captured for it. */
  readonly about: About | null;
}

/**
 * Captures the market of a request that asks for it (`--market live`), and leaves any other as it is. Throws before anything
 * is asked when there is no such kind.
 */
export async function settleMarket(
  request: ArticleRequest,
  config: Config,
  invocation: Invocation,
  effects: Effects,
): Promise<Settled> {
  if (request.market !== "live") return { request, faults: [], about: null };
  const { captureLive } = await import("../live.ts");
  const { about } = topicAsked(request, effects);
  const scope = about === "market" ? "day" : "sector";
  const { sector, benchmark, asset = null } = request;
  const events = request.events.flatMap((path) => eventFiles(path, effects));
  const asked = { scope, sector, benchmark, asset, events } as const;
  const progress = await progressOf(invocation, effects);
  const { market, events: completed, faults } = await captureLive(asked, config, effects, progress);
  // What was asked last is of now: an article of the market's own time would come before it.
  const at = request.at ?? new Date(effects.now()).toISOString();
  return { request: { ...request, market, events: completed, at, notices: faults.map(noticeOf) }, faults, about };
}

/**
 * Composes what was settled. The lack of a fact that a source should have given is that source's fault, not the request's:
 * each fault is told then, and the error is the one's to blame (exit code 4).
 */
export function composeSettled(settled: Settled, tell: (text: string) => void, effects: Effects): Composition {
  return blaming(settled, tell, () => compose(settled.request, effects));
}

/** The same as the next version of the article of this file; none where nothing changed. */
export function updateSettled(
  settled: Settled,
  previous: string,
  tell: (text: string) => void,
  effects: Effects,
): Composition | Unchanged {
  return blaming(settled, tell, () => update({ ...settled.request, previous }, effects));
}

function blaming<Composed>(settled: Settled, tell: (text: string) => void, composed: () => Composed): Composed {
  const { request, faults } = settled;
  try {
    return composed();
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    const culprit = culpritOf(error, settled);
    tellFaults(
      faults.filter((fault) => fault !== culprit),
      tell,
    );
    if (culprit !== null) throw faultError(culprit, lackOf(error, request));
    throw isSilence(error, settled) ? new DepecheError("E_SOURCE_EMPTY", `${error.message} ${silence}`) : error;
  }
}

const silence = "Aucune source ne l’a donnée, et aucune n’a dit pourquoi.";

/** Whether sources that answered well left out what the article cannot do without; of an event, its own file may lack it. */
function isSilence({ code }: DepecheError, { about }: Settled): boolean {
  return code === "E_FACT_MISSING" && about !== null && about !== "event";
}

/** A bar where somebody watches, lines in a log and beside a JSON document. */
export async function progressOf({ values, terminal, tell }: Invocation, effects: Effects): Promise<Progress> {
  if (values.json === true || !terminal.watched) return lineProgress(tell, effects.now);
  return (await import("./bar.ts")).barProgress();
}

/** Each fault on a line of its own, under the code that it is searched for by. */
export function tellFaults(faults: readonly Fault[], tell: (text: string) => void): void {
  for (const fault of faults) tell(`${faultCode(fault)}\u00a0: ${faultSentence(fault)}`);
}

/** The same as article.json keeps it: told, and no reason not to publish what the others gave. */
function noticeOf(fault: Fault): DataFinding {
  return { code: "SOURCE", verdict: "warn", message: faultSentence(fault), facts: [], withheld: false };
}

/** What the article lacks, as who asked for live figures has to hear it: there is no file to blame. */
function lackOf({ code, message }: DepecheError, { sector, benchmark, asset = null }: ArticleRequest): string {
  if (code === "E_SECTOR_UNKNOWN" && sector !== null)
    return `Le secteur «\u00a0${sector}\u00a0» n’a pas pu être relevé.`;
  if (code === "E_BENCHMARK_UNKNOWN")
    return `Le repère${benchmark === null ? "" : ` «\u00a0${benchmark}\u00a0»`} n’a pas pu être relevé.`;
  if (code === "E_ASSET_UNKNOWN")
    return `L’actif${asset === null ? "" : ` «\u00a0${asset}\u00a0»`} n’a pas pu être relevé.`;
  return message;
}

/** Errors that a silent source explains, with the side of the article that it left empty. */
const lacks: Readonly<Record<string, "sector" | "benchmark" | "asset" | "either">> = {
  E_SECTOR_UNKNOWN: "sector",
  E_BENCHMARK_UNKNOWN: "benchmark",
  E_ASSET_UNKNOWN: "asset",
  E_FACT_MISSING: "either",
};

function culpritOf(error: DepecheError, { request, faults, about }: Settled): Fault | null {
  const side = lacks[error.code] ?? null;
  if (side === null) return null;
  const benchmark = benchmarkOrigins(request.benchmark);
  const sector: readonly OriginId[] = ["coingecko"];
  const priced: readonly OriginId[] = [...sector, "binance"];
  // An exchange is asked for the assets of the list alone: of any other it cannot be to blame.
  const asset = (request.asset ?? null) === null ? priced : sector;
  const origins = { sector, benchmark, asset, either: about === "market" ? priced : [...sector, ...benchmark] }[side];
  const likely = faults.filter(({ origin }) => origins.includes(origin));
  // An id that a source answers without is the request's mistake.
  const isMistake = side !== "either" && likely.every(({ kind }) => kind === "incomplete");
  return isMistake ? null : (likely.find(({ kind }) => kind !== "incomplete") ?? likely[0] ?? null);
}
