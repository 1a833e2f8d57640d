import type { Source } from "../facts/fact.ts";

/** A place on the network that figures are asked from: what it is credited as, and how it wants to be asked. */
export interface Origin {
  /** As printed beside its figures. */
  readonly credit: Source;
  /** What it wants to read beside its data, to the letter; null when its name and its address are enough. */
  readonly attribution: string | null;
  /** Base address of its interface; `depeche.yaml` and `DEPECHE_<ID>_URL` replace it. */
  readonly api: string;
  /** Keys it takes, the first one found in the environment being used; none when it needs none. */
  readonly keys: readonly Key[];
  /** Whether it answers nothing without a key. */
  readonly keyed: boolean;
  /** Calls that may start within a stretch of time, retries included. */
  readonly pace: Pace;
  /** Age in minutes beyond which what it says is no news: its own rhythm, with a margin. */
  readonly freshMinutes: number;
  /** A cheap question that shows whether it answers. */
  readonly probe: string;
}

/** How many calls may start within a stretch of time. */
export interface Pace {
  readonly calls: number;
  readonly perMs: number;
}

/** A secret in the environment, and how it is shown to the source. */
interface Key {
  readonly env: string;
  readonly header: string;
  /** What stands before the secret in the header. */
  readonly scheme: string;
  /** Base address for those who hold this key; null is that of everybody. */
  readonly api: string | null;
  /** Calls for those who hold it; null is everybody's. */
  readonly pace: Pace | null;
}

const minute = 1;
const hour = 60 * minute;
const day = 24 * hour;
const second = 1000;

/** Every source that is asked over the network, by the id that files and environment variables know it under. */
const origins = {
  coingecko: {
    credit: { id: "coingecko", name: "CoinGecko", url: "https://www.coingecko.com" },
    attribution: "Data provided by CoinGecko",
    api: "https://api.coingecko.com/api/v3",
    keys: [
      {
        env: "DEPECHE_COINGECKO_PRO_KEY",
        header: "x-cg-pro-api-key",
        scheme: "",
        api: "https://pro-api.coingecko.com/api/v3",
        pace: { calls: 80, perMs: 10 * second },
      },
      { env: "DEPECHE_COINGECKO_DEMO_KEY", header: "x-cg-demo-api-key", scheme: "", api: null, pace: null },
    ],
    keyed: false,
    pace: { calls: 5, perMs: 10 * second },
    freshMinutes: 15 * minute,
    probe: "/ping",
  },
  binance: {
    credit: { id: "binance", name: "Binance", url: "https://www.binance.com" },
    attribution: null,
    api: "https://data-api.binance.vision/api/v3",
    keys: [],
    keyed: false,
    pace: { calls: 10, perMs: second },
    freshMinutes: 15 * minute,
    probe: "/ping",
  },
  kraken: {
    credit: { id: "kraken", name: "Kraken", url: "https://www.kraken.com" },
    attribution: null,
    api: "https://api.kraken.com/0/public",
    keys: [],
    keyed: false,
    pace: { calls: 1, perMs: second },
    freshMinutes: 15 * minute,
    probe: "/Time",
  },
  coindesk: {
    credit: { id: "coindesk", name: "CoinDesk", url: "https://www.coindesk.com" },
    attribution: null,
    api: "https://data-api.coindesk.com",
    keys: [{ env: "DEPECHE_COINDESK_KEY", header: "authorization", scheme: "Apikey ", api: null, pace: null }],
    keyed: true,
    pace: { calls: 2, perMs: second },
    freshMinutes: 15 * minute,
    probe: "/index/cc/v1/latest/tick?market=cdi_mda&instruments=CD20-USD",
  },
  coinmarketcap: {
    credit: { id: "coinmarketcap", name: "CoinMarketCap", url: "https://coinmarketcap.com" },
    attribution: null,
    api: "https://pro-api.coinmarketcap.com/public-api",
    keys: [],
    keyed: false,
    pace: { calls: 1, perMs: 2 * second },
    freshMinutes: 15 * minute,
    probe: "/v3/index/cmc20-latest",
  },
  "hugging-face": {
    credit: { id: "hugging-face", name: "Hugging Face", url: "https://huggingface.co" },
    attribution: null,
    api: "https://huggingface.co/api",
    keys: [],
    keyed: false,
    pace: { calls: 100, perMs: 60 * second },
    freshMinutes: day,
    probe: "/models?limit=1",
  },
  x: {
    credit: { id: "x", name: "X", url: "https://x.com" },
    attribution: null,
    api: "https://publish.twitter.com",
    keys: [],
    keyed: false,
    pace: { calls: 2, perMs: second },
    freshMinutes: day,
    probe: "/oembed?url=https%3A%2F%2Fx.com%2FX%2Fstatus%2F20&omit_script=1&dnt=true&lang=fr",
  },
  defillama: {
    credit: { id: "defillama", name: "DefiLlama", url: "https://defillama.com" },
    attribution: null,
    api: "https://api.llama.fi",
    keys: [],
    keyed: false,
    pace: { calls: 2, perMs: second },
    freshMinutes: 2 * day,
    probe: "/v2/chains",
  },
  "defillama-stablecoins": {
    credit: { id: "defillama", name: "DefiLlama", url: "https://defillama.com" },
    attribution: null,
    api: "https://stablecoins.llama.fi",
    keys: [],
    keyed: false,
    pace: { calls: 2, perMs: second },
    freshMinutes: 2 * day,
    probe: "/stablecoins",
  },
  steam: {
    credit: { id: "steam", name: "Steam", url: "https://store.steampowered.com" },
    attribution: null,
    api: "https://api.steampowered.com",
    keys: [],
    keyed: false,
    pace: { calls: 2, perMs: second },
    freshMinutes: hour,
    probe: "/ISteamUserStats/GetNumberOfCurrentPlayers/v1/?appid=730",
  },
  ecb: {
    credit: { id: "ecb", name: "BCE", url: "https://data.ecb.europa.eu" },
    attribution: null,
    api: "https://data-api.ecb.europa.eu/service",
    keys: [],
    keyed: false,
    pace: { calls: 2, perMs: second },
    freshMinutes: 5 * day,
    probe: "/data/EXR/D.USD.EUR.SP00.A?format=csvdata&lastNObservations=1",
  },
  "fear-greed": {
    credit: {
      id: "alternative-me",
      name: "Alternative.me",
      url: "https://alternative.me/crypto/fear-and-greed-index/",
    },
    attribution: null,
    api: "https://api.alternative.me",
    keys: [],
    keyed: false,
    pace: { calls: 1, perMs: second },
    freshMinutes: 2 * day,
    probe: "/fng/?limit=1",
  },
  cboe: {
    credit: { id: "cboe", name: "Cboe", url: "https://www.cboe.com" },
    attribution: null,
    api: "https://cdn.cboe.com/api/global",
    keys: [],
    keyed: false,
    pace: { calls: 1, perMs: second },
    freshMinutes: 5 * day,
    probe: "/us_indices/daily_prices/VIX_History.csv",
  },
} as const satisfies Readonly<Record<string, Origin>>;

/** Id of a source that is asked over the network. */
export type OriginId = keyof typeof origins;

/** Every one of them, in the order of the table. */
export const originIds: readonly OriginId[] = Object.keys(origins).filter((id): id is OriginId =>
  Object.hasOwn(origins, id),
);

/** What the table says of a source. */
export function originOf(id: OriginId): Origin {
  return origins[id];
}

/** The words that a credited source wants beside its data, wherever the figures came from: a file, or the network. */
export function attributionOf({ id }: Pick<Source, "id">): string | null {
  return originIds.map(originOf).find(({ credit }) => credit.id === id)?.attribution ?? null;
}
