import type { Effects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import type { DataFinding } from "../facts/finding.ts";
import type { ArticleRequest, Composition, Unchanged } from "../pipeline.ts";
import { compose, eventFiles, update } from "../pipeline.ts";
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
}

/** Captures the market of a request that asks for it (`--market live`), and leaves any other as it is. */
export async function settleMarket(
  request: ArticleRequest,
  config: Config,
  invocation: Invocation,
  effects: Effects,
): Promise<Settled> {
  if (request.market !== "live") return { request, faults: [] };
  const { captureLive } = await import("../live.ts");
  const events = request.events.flatMap((path) => eventFiles(path, effects));
  const progress = await progressOf(invocation, effects);
  const { market, events: completed, faults } = await captureLive({ ...request, events }, config, effects, progress);
  // What was asked last is of now: an article of the market's own time would come before it.
  const at = request.at ?? new Date(effects.now()).toISOString();
  return { request: { ...request, market, events: completed, at, notices: faults.map(noticeOf) }, faults };
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

function blaming<Composed>(
  { request, faults }: Settled,
  tell: (text: string) => void,
  composed: () => Composed,
): Composed {
  try {
    return composed();
  } catch (error) {
    const culprit = error instanceof DepecheError ? culpritOf(error, request, faults) : null;
    tellFaults(
      faults.filter((fault) => fault !== culprit),
      tell,
    );
    if (culprit === null || !(error instanceof DepecheError)) throw error;
    throw faultError(culprit, lackOf(error, request));
  }
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
function lackOf({ code, message }: DepecheError, { sector, benchmark }: ArticleRequest): string {
  if (code === "E_SECTOR_UNKNOWN" && sector !== null)
    return `Le secteur «\u00a0${sector}\u00a0» n’a pas pu être relevé.`;
  if (code === "E_BENCHMARK_UNKNOWN")
    return `Le repère${benchmark === null ? "" : ` «\u00a0${benchmark}\u00a0»`} n’a pas pu être relevé.`;
  return message;
}

/** Errors that a silent source explains, with the side of the article that it left empty. */
const lacks: Readonly<Record<string, "sector" | "benchmark" | "either">> = {
  E_SECTOR_UNKNOWN: "sector",
  E_BENCHMARK_UNKNOWN: "benchmark",
  E_FACT_MISSING: "either",
};

function culpritOf(error: DepecheError, request: ArticleRequest, faults: readonly Fault[]): Fault | null {
  const side = lacks[error.code] ?? null;
  if (side === null) return null;
  const benchmark = benchmarkOrigins(request.benchmark);
  const sector: readonly OriginId[] = ["coingecko"];
  const origins = { sector, benchmark, either: [...sector, ...benchmark] }[side];
  const likely = faults.filter(({ origin }) => origins.includes(origin));
  // An id that a source answers without is the request's mistake.
  const isMistake = side !== "either" && likely.every(({ kind }) => kind === "incomplete");
  return isMistake ? null : (likely.find(({ kind }) => kind !== "incomplete") ?? likely[0] ?? null);
}
