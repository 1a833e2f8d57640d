import type { OriginId } from "../origin.ts";
import type { Watch } from "./watch.ts";

/** Who gives the benchmarks that no list names. */
const ownOrigins: Readonly<Record<string, OriginId>> = {
  "coindesk-20": "coindesk",
  cmc20: "coinmarketcap",
  vix: "cboe",
  "fear-greed": "fear-greed",
  "defi-tvl": "defillama",
};

/** The source of a benchmark: its own, that of the list that names it, and CoinGecko for an asset, a category or the market. */
export function benchmarkOrigin(id: string, { games, rates }: Watch): OriginId {
  const isIn = (list: readonly { readonly id: string }[] | null | undefined): boolean =>
    (list ?? []).some((each) => each.id === id);
  if (Object.hasOwn(ownOrigins, id)) return ownOrigins[id] ?? "coingecko";
  if (isIn(games)) return "steam";
  return isIn(rates) ? "ecb" : "coingecko";
}
