/** A crypto day with daily closes, and an event on one of its days, as files and as an article. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { realEffects } from "../src/effects.ts";
import type { RegionId } from "../src/french/region.ts";
import { type Composition, compose } from "../src/pipeline.ts";

export interface CourseDay {
  readonly closes: readonly number[];
  readonly price: number;
  /** ISO date of a model's release; null for no event. */
  readonly released?: string | null;
  readonly asset?: { readonly id: string; readonly name: string };
  readonly model?: string;
  readonly region?: RegionId;
  /** Currency of the prices. */
  readonly currency?: string;
}

/** 15 closes on the days before 27 January, and the price of that day. */
export const falling: CourseDay = {
  closes: [
    100_000, 101_250, 97_900, 95_750, 97_800, 97_600, 93_800, 93_200, 95_300, 93_600, 90_100, 90_900, 92_400, 89_400,
    86_900,
  ],
  price: 88_000,
  released: "2025-01-20",
};

/** The same going up. */
export const rising: CourseDay = { ...falling, closes: falling.closes.toReversed(), price: 104_200.5 };

/** The market and the event of a day as files of a folder. */
export function writeDay(
  folder: string,
  {
    closes,
    price,
    released = null,
    asset = { id: "bitcoin", name: "Bitcoin" },
    model = "DeepSeek-R1",
    currency = "USD",
  }: CourseDay,
): { readonly market: string; readonly events: readonly string[] } {
  mkdirSync(folder, { recursive: true });
  const [market, event] = [join(folder, "marche.json"), join(folder, "evenement.json")];
  const last = Date.parse("2025-01-27");
  const history = closes.map((close, index) => {
    const day = new Date(last - (closes.length - index) * 86_400_000).toISOString().slice(0, 10);
    return [day, close];
  });
  const rows = [
    { ...asset, price, change24h: Number(((price / (closes.at(-1) ?? price) - 1) * 100).toFixed(2)), history },
    { id: "ethereum", name: "Ethereum", price: 3180, change24h: -4.5 },
  ];
  const source = { id: "coingecko", name: "CoinGecko" };
  writeFileSync(market, JSON.stringify({ asOf: "2025-01-27T15:00:00Z", currency, source, assets: rows }));
  if (released === null) return { market, events: [] };
  const told = { type: "model-release", id: "r1", date: released, source: { name: "DeepSeek" }, model };
  writeFileSync(event, JSON.stringify({ ...told, organization: "DeepSeek" }));
  return { market, events: [event] };
}

/** The article of a day. */
export function composeDay(folder: string, day: CourseDay): Composition {
  const request = { ...writeDay(folder, day), kind: "crypto-daily", sector: null, benchmark: null } as const;
  const { asset, region = "fr-FR" } = day;
  return compose(
    { ...request, asset: asset?.id ?? "bitcoin", region, seed: 1, at: null, templates: null },
    realEffects,
  );
}
