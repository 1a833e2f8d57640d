import type { OriginId } from "../origin.ts";
import { benchmarkOrigin } from "./benchmark.ts";
import type { Subject } from "./subject.ts";
import type { Watch } from "./watch.ts";

/** Sources that only a capture of everything has a use for, beside the mood of the market, which every day of it tells. */
const context: readonly OriginId[] = ["coindesk", "coinmarketcap", "defillama", "steam", "ecb", "fear-greed", "cboe"];

const exchanges: readonly OriginId[] = ["binance", "kraken"];

/** Sources that complete an event file. */
const completing: readonly OriginId[] = ["hugging-face", "x"];

const around: Readonly<Record<Subject["scope"], readonly OriginId[]>> = {
  day: ["fear-greed"],
  sector: [],
  event: [],
  all: context,
};

/**
 * The sources to ask. About one sector: those of its assets and of its benchmark, which is the CoinDesk 20 where a key opens
 * it and the CMC20 otherwise when nobody chose. About the day of the market: those of its assets and of its mood. Around an
 * event: those of the large assets, and of the sector that is told beside it. About nothing in particular: all of them. A
 * source that is locked or put aside is only asked when the article cannot do without it, so as to be told.
 */
export function chosenOrigins(
  subject: Subject,
  watch: Watch,
  isOpen: (id: OriginId) => boolean,
): ReadonlySet<OriginId> {
  const { scope, benchmark } = subject;
  const usual: OriginId = isOpen("coindesk") ? "coindesk" : "coinmarketcap";
  const compared = benchmark === null ? (isCompared(subject) ? [usual] : []) : [benchmarkOrigin(benchmark, watch)];
  return new Set<OriginId>(["coingecko", ...exchanges.filter(isOpen), ...compared, ...around[scope].filter(isOpen)]);
}

/** Whether the article sets a sector against something, chosen or not. */
function isCompared({ scope, sector }: Subject): boolean {
  return scope === "sector" || (scope === "event" && sector !== null);
}

/** The sources that may give each part of an article: who is to blame for one that is missing. */
export interface Givers {
  readonly sector: readonly OriginId[];
  readonly benchmark: readonly OriginId[];
  readonly asset: readonly OriginId[];
  /** What it cannot do without, whichever part that is: of an event, its own file has it, which some sources complete. */
  readonly either: readonly OriginId[];
}

/** Who gives what of a subject. */
export function giversOf({ scope, benchmark: id, asset: named }: Subject, watch: Watch): Givers {
  const sector: readonly OriginId[] = ["coingecko"];
  const benchmark: readonly OriginId[] = id === null ? ["coindesk", "coinmarketcap"] : [benchmarkOrigin(id, watch)];
  const priced: readonly OriginId[] = [...sector, "binance"];
  return {
    sector,
    benchmark,
    // An exchange is asked for the assets of the list alone: of any other it cannot be to blame.
    asset: named === null ? priced : sector,
    either: { day: priced, sector: [...sector, ...benchmark], event: completing, all: [] }[scope],
  };
}
