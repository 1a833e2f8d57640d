/** What each source answers, in the shape that its own documentation gives, at a moment of our choice. */
import { type Coin, coins, members, sectors } from "./coins.ts";

/** An answer's body and its content type. */
export interface Answered {
  readonly body: string;
  readonly type: string;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The answer to a question whose path begins with a source's id; null for a path that nobody documents. */
export function answerTo(path: string, nowMs: number): Answered | null {
  const url = new URL(path, "http://sources");
  const [, origin = "", ...rest] = url.pathname.split("/");
  const place = `/${rest.join("/")}`;
  const found = sources[origin]?.(place, url.searchParams, nowMs) ?? null;
  if (found === null) return null;
  return typeof found === "string"
    ? { body: found, type: "text/csv" }
    : { body: JSON.stringify(found), type: "application/json; charset=utf-8" };
}

type Source = (place: string, query: URLSearchParams, nowMs: number) => object | string | null;

const sources: Readonly<Record<string, Source>> = {
  coingecko: (place, query, nowMs) => {
    const iso = new Date(nowMs - minuteMs).toISOString();
    if (place === "/ping") return { gecko_says: "(V3) To the Moon!" };
    if (place === "/coins/categories/list") return sectors.map(({ id, name }) => ({ category_id: id, name }));
    if (place === "/coins/categories")
      return sectors.map(({ id, name, change, cap }) => ({
        id,
        name,
        market_cap: cap,
        market_cap_change_24h: change,
        volume_24h: cap / 10,
        updated_at: iso,
      }));
    if (place === "/coins/markets") {
      const ids = query.get("ids")?.split(",") ?? null;
      const rows = ids === null ? members : coins.filter(({ id }) => ids.includes(id));
      return rows.slice(0, Number(query.get("per_page"))).map((coin, rank) => marketRow(coin, rank, iso));
    }
    if (place === "/global")
      return {
        data: {
          active_cryptocurrencies: 17397,
          total_market_cap: { usd: 3.42e12 },
          total_volume: { usd: 2.1e11 },
          market_cap_percentage: { btc: 57.95, eth: 11.1 },
          market_cap_change_percentage_24h_usd: -5.6,
          updated_at: Math.floor(nowMs / 1000) - 30,
        },
      };
    const charted = /^\/coins\/([\w-]+)\/market_chart$/u.exec(place)?.[1];
    const coin = coins.find(({ id }) => id === charted);
    return coin === undefined
      ? null
      : { prices: chart(coin.price, coin.change > 0 ? 0.7 : 1.1, nowMs), market_caps: [], total_volumes: [] };
  },
  binance: (place, query, nowMs) => {
    if (place === "/ping") return {};
    const coin = coins.find(({ binance }) => binance !== null && binance === query.get("symbol"));
    if (place !== "/klines" || coin === undefined) return null;
    const step = query.get("interval") === "1d" ? dayMs : minuteMs;
    const start = query.get("startTime");
    const limit = Number(query.get("limit"));
    if (start !== null) return [candle(Number(start), step, coin.price / (1 + coin.change / 100))];
    const open = nowMs - (nowMs % step);
    return Array.from({ length: limit }, (_, index) =>
      candle(open - (limit - 1 - index) * step, step, coin.price * 1.0004),
    );
  },
  kraken: (place, query, nowMs) => {
    if (place === "/Time") return { error: [], result: { unixtime: Math.floor(nowMs / 1000) } };
    const coin = coins.find(({ kraken }) => kraken !== null && kraken === query.get("pair"));
    if (place !== "/OHLC" || coin === undefined) return { error: ["EQuery:Unknown asset pair"] };
    const open = Math.floor(nowMs / minuteMs) * 60;
    const price = String(coin.price * 0.9997);
    const row = (at: number) => [at, price, price, price, price, price, "3.39", 23];
    return {
      error: [],
      result: {
        [`X${coin.symbol.toUpperCase()}ZUSD`]: Array.from({ length: 9 }, (_, i) => row(open - (8 - i) * 60)),
        last: open - 60,
      },
    };
  },
  coindesk: (place, _query, nowMs) =>
    place !== "/index/cc/v1/latest/tick"
      ? null
      : {
          Data: {
            "CD20-USD": {
              VALUE: 3700.5,
              VALUE_LAST_UPDATE_TS: Math.floor(nowMs / 1000) - 5,
              MOVING_24_HOUR_CHANGE: -194.8,
              MOVING_24_HOUR_CHANGE_PERCENTAGE: -5.0008,
              MOVING_24_HOUR_HIGH: 3912.4,
              MOVING_24_HOUR_LOW: 3655.1,
            },
          },
          Err: {},
        },
  coinmarketcap: (place, _query, nowMs) =>
    place !== "/v3/index/cmc20-latest"
      ? null
      : {
          data: {
            value: 212.4,
            value_24h_percentage_change: -5.12,
            last_update: new Date(nowMs - minuteMs).toISOString(),
            constituents: [{ id: 1, name: "Bitcoin", symbol: "BTC", weight: 55.2 }],
          },
          status: { timestamp: new Date(nowMs).toISOString(), error_code: "0", error_message: "", elapsed: 3 },
        },
  "hugging-face": (place) => {
    if (place === "/models") return [{ id: "Qwen/Qwen3-235B-A22B" }];
    const id = /^\/models\/([\w.-]+\/[\w.-]+)$/u.exec(place)?.[1];
    return id === undefined
      ? null
      : {
          id,
          downloads: 354190,
          likes: 1108,
          createdAt: "2025-01-20T03:46:07.000Z",
          tags: ["pytorch", "license:mit"],
          gated: false,
          safetensors: { total: 684531386000 },
        };
  },
  x: (place, query) =>
    place !== "/oembed"
      ? null
      : {
          url: query.get("url"),
          author_name: "Paul Couvert",
          author_url: "https://twitter.com/itsPaulAi",
          html: '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">R1 runs on my phone &amp; it is free.<br>Yes, locally.</p>&mdash; Paul Couvert (@itsPaulAi) <a href="https://twitter.com/itsPaulAi/status/1882000000000000000">January 22, 2025</a></blockquote>\n',
          type: "rich",
          cache_age: "3153600000",
          provider_name: "Twitter",
          version: "1.0",
        },
  defillama: (place, _query, nowMs) => {
    if (place === "/v2/chains") return [{ name: "Ethereum", tvl: 6e10 }];
    if (place === "/overview/dexs") return { total24h: 1.2e10, change_1d: null, totalDataChart: [] };
    if (place !== "/v2/historicalChainTvl") return null;
    const today = Math.floor(nowMs / dayMs) * 86_400;
    const days = Array.from({ length: 40 }, (_, index) => ({
      date: today - (39 - index) * 86_400,
      tvl: 1.1e11 + index * 1e8,
    }));
    return [...days, { date: Math.floor(nowMs / 1000) - 60, tvl: 1.2e11 }];
  },
  "defillama-stablecoins": (place) =>
    place !== "/stablecoins"
      ? null
      : {
          peggedAssets: [
            { id: "1", name: "Tether", symbol: "USDT", pegType: "peggedUSD", circulating: { peggedUSD: 1.37e11 } },
            { id: "2", name: "USD Coin", symbol: "USDC", pegType: "peggedUSD", circulating: { peggedUSD: 5.1e10 } },
            { id: "50", name: "EURC", symbol: "EURC", pegType: "peggedEUR", circulating: { peggedEUR: 9e7 } },
          ],
        },
  steam: (place) =>
    place !== "/ISteamUserStats/GetNumberOfCurrentPlayers/v1/"
      ? null
      : { response: { player_count: 1234567, result: 1 } },
  ecb: (place, query, nowMs) => {
    if (!place.startsWith("/data/EXR/D.USD.EUR.SP00.A")) return null;
    const count = Number(query.get("lastNObservations"));
    const days = Array.from({ length: count }, (_, index) => isoDay(nowMs - (count - index) * dayMs));
    const rows = days.map(
      (day, index) =>
        `EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,${day},${(1.04 + index / 10_000).toFixed(4)},A,"US dollar/Euro, ECB reference"`,
    );
    return [
      "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE",
      ...rows,
    ].join("\n");
  },
  "fear-greed": (place, query, nowMs) => {
    if (place !== "/fng/") return null;
    const midnight = Math.floor(nowMs / dayMs) * 86_400;
    const data = [
      { value: "47", value_classification: "Neutral", timestamp: String(midnight) },
      { value: "71", value_classification: "Greed", timestamp: String(midnight - 86_400) },
    ];
    return { name: "Fear and Greed Index", data: data.slice(0, Number(query.get("limit"))), metadata: { error: null } };
  },
  cboe: (place, _query, nowMs) => {
    if (place !== "/us_indices/daily_prices/VIX_History.csv") return null;
    const days = Array.from({ length: 30 }, (_, index) => isoDay(nowMs - (30 - index) * dayMs));
    const rows = days.map((day, index) => {
      const [year, month, date] = day.split("-");
      const close = (14 + index / 10).toFixed(6);
      return `${month}/${date}/${year},14.100000,19.500000,13.900000,${close}`;
    });
    return ["DATE,OPEN,HIGH,LOW,CLOSE", ...rows].join("\n");
  },
};

function marketRow({ id, symbol, name, price, change, cap }: Coin, rank: number, iso: string) {
  return {
    id,
    symbol,
    name,
    current_price: price,
    market_cap: cap,
    market_cap_rank: rank + 1,
    total_volume: cap / 10,
    high_24h: Number((Math.max(price, price / (1 + change / 100)) * 1.01).toPrecision(6)),
    low_24h: Number((Math.min(price, price / (1 + change / 100)) * 0.99).toPrecision(6)),
    price_change_percentage_24h: change,
    market_cap_change_24h: (cap * change) / 100,
    ath: price * 3,
    ath_date: "2024-03-28T17:21:18.050Z",
    last_updated: iso,
    price_change_percentage_1h_in_currency: -0.5,
    price_change_percentage_7d_in_currency: Number((change * 1.5).toFixed(4)),
    price_change_percentage_30d_in_currency: null,
  };
}

/** A year of points at midnight, then one of now: a hundred days about `around` times today's price, and lower before. */
function chart(price: number, around: number, nowMs: number): readonly (readonly [number, number])[] {
  const today = nowMs - (nowMs % dayMs);
  const days = Array.from({ length: 365 }, (_, index) => {
    const back = 364 - index;
    const level = back > 100 ? 0.6 : around + (back % 2) / 20;
    return [today - back * dayMs, Number((price * level).toPrecision(6))] as const;
  });
  return [...days, [nowMs - 30_000, price]];
}

function candle(openMs: number, stepMs: number, price: number) {
  const text = price.toFixed(8);
  return [openMs, text, text, text, text, "148976.11", openMs + stepMs - 1, "2434.19", 308, "1756.87", "28.46", "0"];
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
