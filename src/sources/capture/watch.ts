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
  sectors: z.array(id).nullish(),
  assets: z.array(asset),
  board: z.array(asset).nullish(),
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

/** What is captured: the day of the market, one sector against its benchmark, or all that a newsroom follows. */
export type Scope = "day" | "sector" | "all";

/** What one article adds to the list: null where it is about nothing more. */
export interface Subject {
  readonly scope: Scope;
  /** Id of a category. */
  readonly sector: string | null;
  /** Id of an index, a category, an asset or the whole market. */
  readonly benchmark: string | null;
  /** Id of the asset that the day is told from. */
  readonly asset: string | null;
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

/** The assets that a capture follows whatever their category: those of the board are for the day of the market. */
export function followed({ assets, board }: Watch, { scope }: Pick<Subject, "scope">): readonly WatchedAsset[] {
  return scope === "sector" ? assets : [...assets, ...(board ?? [])];
}

/** All the assets of the list, with what exchanges call them. */
export function known({ assets, board, pairs }: Watch): readonly WatchedAsset[] {
  return [...assets, ...(board ?? []), ...(pairs ?? [])];
}

/**
 * What a capture asks for. An article about one sector leaves the other categories of the list aside; the day of the market
 * has every sector by its figures alone, since the members of one would crowd its table.
 */
export function watchedFor(watch: Watch, subject: Subject): Watched {
  const { scope, sector, benchmark, asset } = subject;
  const listed = followed(watch, subject).map((each) => each.id);
  const assets = asset === null || listed.includes(asset) ? listed : [...listed, asset];
  const games = watch.games ?? [];
  const rates = watch.rates ?? [];
  const isListed =
    benchmark === null || [...indexIds, ...assets, ...[...games, ...rates].map((each) => each.id)].includes(benchmark);
  const own = sector === null ? [] : [sector];
  const listedCategories = watch.categories ?? [];
  const sectors = [...(watch.sectors ?? []), ...listedCategories, ...own];
  return {
    categories: scope === "day" ? [] : sector === null ? listedCategories : own,
    sectors: scope === "sector" ? [] : sectors,
    compared: isListed ? null : benchmark,
    members: watch.members,
    assets,
    games,
    rates,
  };
}
