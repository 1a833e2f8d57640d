import type { OriginId } from "../origin.ts";
import type { Scope, Subject } from "./watch.ts";

/** Sources of an article's subject: an index, and who gives it. */
const indexOrigins: Readonly<Record<string, OriginId>> = {
  "coindesk-20": "coindesk",
  cmc20: "coinmarketcap",
  vix: "cboe",
  "fear-greed": "fear-greed",
  "defi-tvl": "defillama",
};

/** Sources that only a capture of everything has a use for, beside the mood of the market, which every day of it tells. */
const context: readonly OriginId[] = ["coindesk", "coinmarketcap", "defillama", "steam", "ecb", "fear-greed", "cboe"];

const exchanges: readonly OriginId[] = ["binance", "kraken"];

/**
 * The sources to ask. About one sector: those of its assets and of its benchmark, which is the CoinDesk 20 where a key opens
 * it and the CMC20 otherwise when nobody chose. About the day of the market: those of its assets and of its mood. About
 * nothing in particular: all of them. A source that is locked or put aside is only asked when the article cannot do without
 * it, so as to be told.
 */
export function chosenOrigins({ scope, benchmark }: Subject, isOpen: (id: OriginId) => boolean): ReadonlySet<OriginId> {
  const needed = benchmark === null ? null : (indexOrigins[benchmark] ?? null);
  const usual: OriginId = isOpen("coindesk") ? "coindesk" : "coinmarketcap";
  const around: Readonly<Record<Scope, readonly OriginId[]>> = { day: ["fear-greed"], sector: [], all: context };
  const own: readonly OriginId[] = needed === null ? [] : [needed];
  const compared: readonly OriginId[] = benchmark === null && scope === "sector" ? [usual] : [];
  return new Set<OriginId>([
    "coingecko",
    ...exchanges.filter(isOpen),
    ...own,
    ...compared,
    ...around[scope].filter(isOpen),
  ]);
}

/** The sources that may give an article's benchmark; null is the one that nobody chose. */
export function benchmarkOrigins(benchmark: string | null): readonly OriginId[] {
  return benchmark === null ? ["coindesk", "coinmarketcap"] : [indexOrigins[benchmark] ?? "coingecko"];
}
