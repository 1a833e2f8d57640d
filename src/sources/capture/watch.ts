import * as z from "zod";
import type { Watched } from "../adapters/watched.ts";
import { parseDocument } from "../file.ts";
import { validate } from "../issue.ts";
import { id, text } from "../text.ts";

const asset = z.strictObject({
  id,
  name: text,
  symbol: text,
  binance: text.nullish(),
  kraken: text.nullish(),
});

/** An asset as a newsroom follows it, with what exchanges call it. */
export type WatchedAsset = z.output<typeof asset>;

const schema = z.strictObject({
  /** CoinGecko gives 250 rows a page at most. */
  members: z.int().min(1).max(250),
  categories: z.array(id).nullish(),
  assets: z.array(asset),
  pairs: z.array(asset).nullish(),
  games: z.array(z.strictObject({ id, name: text, app: z.int() })).nullish(),
  rates: z.array(z.strictObject({ id, name: text, series: text, unit: z.enum(["USD", "EUR"]) })).nullish(),
});

/** `data/watch.yaml`, or a newsroom's own in its place: what its captures ask for. */
export type Watch = z.output<typeof schema>;

/** Reads a list of what to watch. Throws `E_FILE_SYNTAX` or `E_CONFIG_INVALID`. */
export function readWatch(text: string, file: string): Watch {
  return validate(schema, parseDocument(text, file), file, "E_CONFIG_INVALID");
}

/** What one article adds to the list: null where it is about nothing more. */
export interface Subject {
  /** Id of a category. */
  readonly sector: string | null;
  /** Id of an index, a category or an asset. */
  readonly benchmark: string | null;
}

/** Indices have sources of their own. */
const indexIds: ReadonlySet<string> = new Set([
  "coindesk-20",
  "cmc20",
  "vix",
  "fear-greed",
  "defi-tvl",
  "crypto-market",
]);

/** What a capture asks for. An article about one sector leaves the other categories of the list aside. */
export function watchedFor(watch: Watch, { sector, benchmark }: Subject): Watched {
  const assets = watch.assets.map((each) => each.id);
  const games = watch.games ?? [];
  const rates = watch.rates ?? [];
  const isListed =
    benchmark === null || [...indexIds, ...assets, ...[...games, ...rates].map((each) => each.id)].includes(benchmark);
  return {
    categories: sector === null ? (watch.categories ?? []) : [sector],
    compared: isListed ? null : benchmark,
    members: watch.members,
    assets,
    games,
    rates,
  };
}
