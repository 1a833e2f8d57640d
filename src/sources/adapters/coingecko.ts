import * as z from "zod";
import { quoted } from "../../found.ts";
import { meantHint } from "../../nearest.ts";
import type { Fault } from "../http/fault.ts";
import type { Ask } from "../http/question.ts";
import { instantOf, isoInstant, moment, nullable, unknownAtZero } from "./number.ts";
import { sift } from "./sift.ts";
import { faultIn, nothing, present, rowOf, type Taken, type TakenRow, taken, together } from "./taken.ts";
import type { Watched } from "./watched.ts";

const origin = "coingecko";
const list = z.array(z.unknown());

const marketRow = z.looseObject({
  id: z.string(),
  symbol: z.string(),
  name: z.string(),
  current_price: nullable,
  market_cap: unknownAtZero,
  total_volume: nullable,
  high_24h: nullable,
  low_24h: nullable,
  price_change_percentage_24h: nullable,
  price_change_percentage_1h_in_currency: nullable.optional(),
  price_change_percentage_7d_in_currency: nullable.optional(),
  price_change_percentage_30d_in_currency: nullable.optional(),
  last_updated: isoInstant.nullable(),
});

/** Here, and only here, `market_cap_change_24h` is a percent: in /coins/markets it is in dollars. */
const categoryRow = z.looseObject({
  id: z.string(),
  name: z.string(),
  market_cap: unknownAtZero,
  market_cap_change_24h: nullable,
  volume_24h: nullable,
  updated_at: isoInstant.nullable(),
});

const known = z.array(z.looseObject({ category_id: z.string() }));

const overview = z.looseObject({
  data: z.looseObject({
    total_market_cap: z.looseObject({ usd: unknownAtZero }),
    total_volume: z.looseObject({ usd: nullable }),
    market_cap_percentage: z.looseObject({ btc: nullable.optional(), eth: nullable.optional() }).nullish(),
    market_cap_change_percentage_24h_usd: nullable,
    updated_at: moment(1000),
  }),
});

const marketQuery = {
  vs_currency: "usd",
  order: "market_cap_desc",
  page: "1",
  price_change_percentage: "1h,24h,7d,30d",
} as const;

/** Categories with their members, sectors without theirs, the assets followed, and the whole market. */
export async function takeCoinGecko(
  ask: Ask,
  { categories, sectors, compared, members, assets }: Watched,
): Promise<Taken> {
  const wanted = [...new Set([...categories, ...sectors])];
  const [overview, ...parts] = await Promise.all([
    takeOverview(ask),
    findUnknown(ask, wanted),
    takeCategories(ask, wanted, compared),
    ...categories.map((category) => takeMembers(ask, category, members)),
    takeAssets(ask, assets, compared),
  ]);
  const { rows, faults } = together(parts);
  const came = new Set(rows.filter(({ list }) => list === "assets").map(({ id }) => id));
  // The share of an asset of which nothing else came is no asset.
  const kept = overview.rows.filter(({ list, id }) => list !== "assets" || came.has(id));
  return { rows: [...rows, ...kept], faults: [...faults, ...overview.faults] };
}

/** Ids change: one that the source does not list any more is told at once, and not taken for a silence. */
async function findUnknown(ask: Ask, categories: readonly string[]): Promise<Taken> {
  if (categories.length === 0) return nothing;
  const answer = await ask({ origin, path: "/coins/categories/list", format: "json", schema: known, keep: true });
  return taken(answer, (listed, address) => {
    const ids = new Set(listed.map(({ category_id }) => category_id));
    const faults = lost("catégorie", categories, (id) => ids.has(id), address);
    const [unknown] = categories.filter((id) => !ids.has(id));
    const hint = unknown === undefined ? null : meantHint(unknown, [...ids]);
    return {
      rows: [],
      faults: faults.map((fault) => (hint === null ? fault : { ...fault, detail: `${fault.detail}\u202f; ${hint}` })),
    };
  });
}

async function takeCategories(ask: Ask, categories: readonly string[], compared: string | null): Promise<Taken> {
  if (categories.length === 0 && compared === null) return nothing;
  const query = { order: "market_cap_desc" };
  const answer = await ask({ origin, path: "/coins/categories", query, format: "json", schema: list });
  return taken(answer, (all, address) => {
    if (all.length === 0) return { rows: [], faults: sift(all, categoryRow, origin, address).faults };
    // Seven hundred categories come; only those asked for have to be right.
    const wanted = all.filter((row) => [...categories, compared].includes(idOf(row) ?? ""));
    const absent = lost("catégorie", categories, (id) => wanted.some((row) => id === idOf(row)), address);
    if (wanted.length === 0) return { rows: [], faults: absent };
    const { rows, faults } = sift(wanted, categoryRow, origin, address);
    const read = rows.map((row) =>
      dated(address, "categories", row.id, row.name, row.updated_at, {
        change24h: row.market_cap_change_24h,
        marketCap: row.market_cap,
        volume24h: row.volume_24h,
      }),
    );
    return withoutEmpty(read, [...faults, ...absent], address);
  });
}

async function takeMembers(ask: Ask, category: string, members: number): Promise<Taken> {
  const query = { ...marketQuery, category, per_page: String(members) };
  const answer = await ask({ origin, path: "/coins/markets", query, format: "json", schema: list });
  return taken(answer, (all, address) => readAssets(all, address, [category]));
}

async function takeAssets(ask: Ask, ids: readonly string[], compared: string | null): Promise<Taken> {
  if (ids.length === 0 && compared === null) return nothing;
  const query = { ...marketQuery, ids: [...ids, ...(compared === null ? [] : [compared])].join(","), per_page: "250" };
  const answer = await ask({ origin, path: "/coins/markets", query, format: "json", schema: list });
  return taken(answer, (all, address) => {
    const { rows, faults } = readAssets(all, address, []);
    // An unknown id vanishes without a word: what was asked is compared with what came.
    const absent = all.length === 0 ? [] : lost("actif", ids, (id) => all.some((row) => id === idOf(row)), address);
    return { rows, faults: [...faults, ...absent] };
  });
}

function readAssets(all: readonly unknown[], address: string, categories: readonly string[]): Taken {
  const { rows, faults } = sift(all, marketRow, origin, address);
  const read = rows.map((row): Dated => {
    const { id, name, symbol, last_updated } = row;
    const draft = dated(address, "assets", id, name, last_updated, {
      price: row.current_price,
      change1h: row.price_change_percentage_1h_in_currency,
      change24h: row.price_change_percentage_24h,
      change7d: row.price_change_percentage_7d_in_currency,
      change30d: row.price_change_percentage_30d_in_currency,
      marketCap: row.market_cap,
      volume24h: row.total_volume,
      high24h: row.high_24h,
      low24h: row.low_24h,
    });
    return { id, row: draft.row === null ? null : { ...draft.row, symbol: symbol.toUpperCase(), categories } };
  });
  return withoutEmpty(read, faults, address);
}

/** The assets whose share of the whole market is told, under the symbols that the source gives them there. */
const shares = [
  { id: "bitcoin", name: "Bitcoin", key: "btc" },
  { id: "ethereum", name: "Ethereum", key: "eth" },
] as const;

/** The whole market, and the share of its leaders. Its time is in seconds. */
async function takeOverview(ask: Ask): Promise<Taken> {
  const answer = await ask({ origin, path: "/global", format: "json", schema: overview });
  return taken(answer, ({ data }, address) => {
    const read = dated(address, "totals", "crypto-market", "Crypto market", instantOf(data.updated_at), {
      change24h: data.market_cap_change_percentage_24h_usd,
      marketCap: data.total_market_cap.usd,
      volume24h: data.total_volume.usd,
    });
    const whole = withoutEmpty([read], [], address);
    const said = data.market_cap_percentage ?? null;
    const asOf = instantOf(data.updated_at);
    const parts = shares.flatMap(({ id, name, key }) => {
      const { row } = dated(address, "assets", id, name, asOf, { dominance: said?.[key] ?? null });
      return row ?? [];
    });
    return { rows: [...whole.rows, ...parts], faults: whole.faults };
  });
}

/** A row, or null for one without a figure or without a time. */
interface Dated {
  readonly id: string;
  readonly row: TakenRow | null;
}

function dated(
  address: string,
  kind: TakenRow["list"],
  id: string,
  name: string,
  asOf: string | null,
  figures: Parameters<typeof present>[0],
): Dated {
  const given = present(figures);
  if (asOf === null || Object.keys(given).length === 0) return { id, row: null };
  return { id, row: rowOf(origin, address, { list: kind, id, name, asOf, figures: given }) };
}

/** Rows that hold nothing are told, and are nothing. */
function withoutEmpty(read: readonly Dated[], faults: readonly Fault[], address: string): Taken {
  const rows = read.flatMap(({ row }) => (row === null ? [] : [row]));
  const empty = read.filter(({ row }) => row === null).map(({ id }) => quoted(id));
  const detail = `valeurs datées attendues, aucune trouvée pour ${empty.join(", ")}`;
  const kind = rows.length === 0 ? "empty" : "incomplete";
  return { rows, faults: empty.length === 0 ? faults : [...faults, faultIn(origin, address, kind, detail)] };
}

/** Ids that were asked for and did not come. */
function lost(
  noun: string,
  asked: readonly string[],
  came: (id: string) => boolean,
  address: string,
): readonly Fault[] {
  const absent = asked.filter((id) => !came(id));
  if (absent.length === 0) return [];
  const one = absent.length === 1;
  const detail = `${noun}${one ? "" : "s"} ${absent.map(quoted).join(", ")} attendu${noun === "actif" ? "" : "e"}${one ? "" : "s"}, rien de tel trouvé`;
  return [faultIn(origin, address, "incomplete", detail)];
}

const identified = z.looseObject({ id: z.string() });

function idOf(row: unknown): string | null {
  const read = identified.safeParse(row);
  return read.success ? read.data.id : null;
}
