import * as z from "zod";
import type { Watched } from "../adapters/watched.ts";
import { parseDocument } from "../file.ts";
import { validate } from "../issue.ts";
import { id, text } from "../text.ts";
import { benchmarkOrigin } from "./benchmark.ts";
import type { Subject } from "./subject.ts";

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

/** The assets that a capture follows whatever their category: those of the board are for the day of the market. */
export function followed({ assets, board }: Watch, { scope }: Pick<Subject, "scope">): readonly WatchedAsset[] {
  return scope === "day" || scope === "all" ? [...assets, ...(board ?? [])] : assets;
}

/** All the assets of the list, with what exchanges call them. */
export function known({ assets, board, pairs }: Watch): readonly WatchedAsset[] {
  return [...assets, ...(board ?? []), ...(pairs ?? [])];
}

/**
 * What a capture asks for. An article about one sector leaves the other categories of the list aside; the day of the market
 * has every sector by its figures alone, since the members of one would crowd its table; around an event stand the large
 * assets, and a sector where one was asked for.
 */
export function watchedFor(watch: Watch, subject: Subject): Watched {
  const { scope, sector, benchmark, asset } = subject;
  const listed = followed(watch, subject).map((each) => each.id);
  const assets = asset === null || listed.includes(asset) ? listed : [...listed, asset];
  const games = watch.games ?? [];
  const rates = watch.rates ?? [];
  const own = sector === null ? [] : [sector];
  const listedCategories = watch.categories ?? [];
  const isWide = scope === "day" || scope === "all";
  const isWanted = ({ id }: { readonly id: string }): boolean => scope === "all" || id === benchmark;
  return {
    categories: scope === "day" ? [] : scope === "all" ? listedCategories : own,
    sectors: isWide ? [...(watch.sectors ?? []), ...listedCategories, ...own] : [],
    compared: benchmark !== null && isSought(benchmark, assets, watch) ? benchmark : null,
    members: watch.members,
    assets,
    games: games.filter(isWanted),
    rates: rates.filter(isWanted),
  };
}

/** Whether CoinGecko has to be asked what a benchmark is: the whole market and the assets of the list come anyway. */
function isSought(benchmark: string, assets: readonly string[], watch: Watch): boolean {
  const isGiven = benchmark === "crypto-market" || assets.includes(benchmark);
  return !isGiven && benchmarkOrigin(benchmark, watch) === "coingecko";
}
