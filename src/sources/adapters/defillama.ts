import * as z from "zod";
import { dayMs, dayOf } from "../day.ts";
import type { Ask } from "../http/question.ts";
import { instantOf, moment, nullable } from "./number.ts";
import { sift } from "./sift.ts";
import { faultIn, nothing, present, rowOf, type Taken, taken, together } from "./taken.ts";

const origin = "defillama";

const tvlPoint = z.looseObject({ date: moment(1000), tvl: z.number() });
const volumes = z.looseObject({ total24h: nullable });
const stablecoin = z.looseObject({ circulating: z.looseObject({ peggedUSD: z.number().nullish() }) });
const stablecoins = z.looseObject({ peggedAssets: z.array(z.unknown()) });

/** Value locked in decentralised finance with its days, volume of decentralised exchanges, capitalisation of dollar tokens. */
export async function takeDefiLlama(ask: Ask, nowMs: number): Promise<Taken> {
  return together(await Promise.all([takeLocked(ask, nowMs), takeVolume(ask, nowMs), takeStablecoins(ask, nowMs)]));
}

/** The point of a day is of its 00:00 UTC, and the last one of now. */
async function takeLocked(ask: Ask, nowMs: number): Promise<Taken> {
  const schema = z.array(z.unknown());
  const answer = await ask({ origin, path: "/v2/historicalChainTvl", format: "json", schema });
  return taken(answer, (all, address) => {
    const { rows, faults } = sift(all.slice(-mostDays), tvlPoint, origin, address);
    const last = rows.at(-1);
    if (last === undefined) return { ...nothing, faults };
    const closes = rows
      .slice(0, -1)
      .flatMap(({ date, tvl }) => (tvl > 0 && date % dayMs === 0 ? [{ date: dayOf(date - dayMs), value: tvl }] : []));
    const asOf = instantOf(Math.min(last.date, nowMs));
    const figures = { level: { value: last.tvl, unit: "USD" } } as const;
    return {
      rows: [rowOf(origin, address, { list: "indices", id: "defi-tvl", name: "DeFi TVL", asOf, figures, closes })],
      faults,
    };
  });
}

const mostDays = 366;

/** The answer bears no time of its own: it is of when it was asked. */
async function takeVolume(ask: Ask, nowMs: number): Promise<Taken> {
  const query = { excludeTotalDataChart: "true", excludeTotalDataChartBreakdown: "true" };
  const answer = await ask({ origin, path: "/overview/dexs", query, format: "json", schema: volumes });
  return taken(answer, ({ total24h }, address) => {
    if (total24h === null)
      return { rows: [], faults: [faultIn(origin, address, "empty", "total24h attendu, valeur vide trouvée")] };
    const row = {
      list: "categories",
      id: "dex",
      name: "DEX",
      asOf: instantOf(nowMs),
      figures: { volume24h: total24h },
    } as const;
    return { rows: [rowOf(origin, address, row)], faults: [] };
  });
}

async function takeStablecoins(ask: Ask, nowMs: number): Promise<Taken> {
  const coins = "defillama-stablecoins";
  const answer = await ask({ origin: coins, path: "/stablecoins", format: "json", schema: stablecoins });
  return taken(answer, ({ peggedAssets }, address) => {
    const { rows, faults } = sift(peggedAssets, stablecoin, coins, address);
    // A total that misses one of its parts is no total.
    if (faults.length > 0) return { rows: [], faults };
    const total = rows.reduce((sum, { circulating }) => sum + (circulating.peggedUSD ?? 0), 0);
    const figures = present({ marketCap: total > 0 ? Math.round(total) : null });
    const row = {
      list: "categories",
      id: "usd-stablecoins",
      name: "USD stablecoins",
      asOf: instantOf(nowMs),
      figures,
    } as const;
    return { rows: total > 0 ? [rowOf(coins, address, row)] : [], faults: [] };
  });
}
