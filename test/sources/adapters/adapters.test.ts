import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { takeBinance, takeBinanceCloses } from "../../../src/sources/adapters/binance.ts";
import { takeCboe } from "../../../src/sources/adapters/cboe.ts";
import { takeCoinDesk } from "../../../src/sources/adapters/coindesk.ts";
import { takeCoinGecko } from "../../../src/sources/adapters/coingecko.ts";
import { closesOf, takeCoinGeckoCloses } from "../../../src/sources/adapters/coingecko-chart.ts";
import { takeCoinMarketCap } from "../../../src/sources/adapters/coinmarketcap.ts";
import { takeDefiLlama } from "../../../src/sources/adapters/defillama.ts";
import { takeEcb } from "../../../src/sources/adapters/ecb.ts";
import { takeFearGreed } from "../../../src/sources/adapters/fear-greed.ts";
import { takeKraken } from "../../../src/sources/adapters/kraken.ts";
import { takeSteam } from "../../../src/sources/adapters/steam.ts";
import type { TakenRow } from "../../../src/sources/adapters/taken.ts";
import { faultSentence } from "../../../src/sources/http/fault.ts";
import type { Ask } from "../../../src/sources/http/question.ts";
import { answerTo } from "../../exchange/answers.ts";
import { type Exchange, morningMs, openExchange } from "../../exchange/exchange.ts";
import { askOf } from "../../exchange/line.ts";
import { send, serve } from "../../exchange/server.ts";

let exchange: Exchange;
let ask: Ask;
beforeEach(async () => {
  exchange = await openExchange({ DEPECHE_COINDESK_KEY: "clef" });
  ask = askOf(exchange);
});
afterEach(() => exchange.close());

/** A row without what its source's table says. */
const told = ({ list, id, asOf, figures }: TakenRow) => ({ list, id, asOf, figures });
const watched = { categories: [], sectors: [], compared: null, members: 6, assets: [], games: [], rates: [] };

describe("CoinGecko", () => {
  test("gives a category in percents, its members from the largest, the assets asked for and the whole market", async () => {
    const { rows, faults } = await takeCoinGecko(ask, {
      ...watched,
      categories: ["artificial-intelligence"],
      members: 2,
      assets: ["bitcoin"],
    });
    expect(faults).toEqual([]);
    expect(rows.map(({ list, id, symbol, categories }) => [list, id, symbol, categories])).toEqual([
      ["categories", "artificial-intelligence", null, []],
      ["assets", "bittensor", "TAO", ["artificial-intelligence"]],
      ["assets", "near", "NEAR", ["artificial-intelligence"]],
      ["assets", "bitcoin", "BTC", []],
      ["totals", "crypto-market", null, []],
      ["assets", "bitcoin", null, []],
    ]);
    expect(rows[0]?.figures).toEqual({ change24h: -9.01, marketCap: 39e9, volume24h: 3.9e9 });
    // A figure that came null (the change over 30 days) is absent.
    expect(rows[3]?.figures).toEqual({
      price: 100363.5,
      change1h: -0.5,
      change24h: -4.54,
      change7d: -6.81,
      marketCap: 1.98e12,
      volume24h: 1.98e11,
      high24h: 106188,
      low24h: 99359.9,
    });
    expect(rows[3]?.asOf).toBe("2025-01-27T04:59:20.000Z");
    // Seconds there, ISO above.
    expect(rows[4]).toMatchObject({ asOf: "2025-01-27T04:59:50Z", figures: { change24h: -5.6, marketCap: 3.42e12 } });
    // Of the leaders' shares, that of the asset that came.
    expect(rows[5]).toMatchObject({ asOf: "2025-01-27T04:59:50Z", figures: { dominance: 57.95 } });
  });

  test("gives sectors by their figures alone, without asking for their members", async () => {
    const { rows, faults } = await takeCoinGecko(ask, { ...watched, sectors: ["layer-1", "gaming"] });
    expect(faults).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(["gaming", "layer-1", "crypto-market"]);
    expect(exchange.askedOf("coingecko").filter((path) => path.includes("/coins/markets"))).toEqual([]);
  });

  test("a share of the market makes no asset of one that did not come, and a market without shares is whole", async () => {
    exchange.spoil("/coins/markets", "503");
    const alone = await takeCoinGecko(ask, { ...watched, assets: ["bitcoin"] });
    expect(alone.rows.map(({ id }) => id)).toEqual(["crypto-market"]);
    exchange.spoil("/global", (response, path, nowMs) => {
      const body = (answerTo(path, nowMs)?.body ?? "").replace(/"market_cap_percentage":\{[^}]*\},/u, "");
      send(response, 200, body);
    });
    const { rows, faults } = await takeCoinGecko(ask, watched);
    expect([rows.map(({ id }) => id), faults]).toEqual([["crypto-market"], []]);
  });

  test("is asked for what is needed and no more, in dollars", async () => {
    await takeCoinGecko(ask, { ...watched, categories: ["artificial-intelligence"], members: 2, assets: ["bitcoin"] });
    const asked = exchange.askedOf("coingecko");
    expect(asked).toContain(
      "/coingecko/coins/markets?vs_currency=usd&order=market_cap_desc&page=1&price_change_percentage=1h%2C24h%2C7d%2C30d&category=artificial-intelligence&per_page=2",
    );
    expect(asked.filter((path) => path.includes("/coins/markets"))).toHaveLength(2);
  });

  test("an id that vanishes from the answer is told", async () => {
    const { rows, faults } = await takeCoinGecko(ask, { ...watched, assets: ["bitcoin", "matic-network", "terra"] });
    expect(rows.map(({ id }) => id)).toEqual(["bitcoin", "crypto-market", "bitcoin"]);
    expect(faults.map(faultSentence)).toEqual([
      expect.stringContaining("actifs «\u00a0matic-network\u00a0», «\u00a0terra\u00a0» attendus, rien de tel trouvé."),
    ]);
  });

  test("a category that is not listed is told, with the nearest that is", async () => {
    const { faults } = await takeCoinGecko(ask, { ...watched, categories: ["artificial-inteligence"] });
    expect(faults.map(faultSentence)[0]).toContain(
      "catégorie «\u00a0artificial-inteligence\u00a0» attendue, rien de tel trouvé\u202f; vouliez-vous dire «\u00a0artificial-intelligence\u00a0»\u202f?",
    );
  });

  test("a benchmark of unknown kind is looked for among categories and assets, and its absence is no fault of the source", async () => {
    const asCategory = await takeCoinGecko(ask, { ...watched, compared: "gaming" });
    expect(asCategory.rows.map(({ list, id }) => [list, id])).toContainEqual(["categories", "gaming"]);
    const asAsset = await takeCoinGecko(ask, { ...watched, assets: ["bitcoin"], compared: "solana" });
    expect(asAsset.rows.map(({ id }) => id)).toEqual(["bitcoin", "solana", "crypto-market", "bitcoin"]);
    const asNothing = await takeCoinGecko(ask, { ...watched, assets: ["bitcoin"], compared: "nothing" });
    expect(asNothing.faults).toEqual([]);
  });

  test("a capitalisation of zero means unknown", async () => {
    const server = await serve((path, response) => {
      const row = {
        id: "a",
        symbol: "a",
        name: "A",
        current_price: 1,
        market_cap: 0,
        total_volume: 0,
        high_24h: null,
        low_24h: null,
        price_change_percentage_24h: 2,
        last_updated: "2025-01-27T05:00:00Z",
      };
      send(response, 200, JSON.stringify(path.includes("/coins/markets") ? [row] : {}));
    });
    const effects = {
      ...exchange.effects,
      env: (name: string) => (name === "DEPECHE_COINGECKO_URL" ? server.url : null),
    };
    const { rows } = await takeCoinGecko(askOf({ ...exchange, effects }), { ...watched, assets: ["a"] });
    await server.close();
    expect(rows[0]?.figures).toEqual({ price: 1, change24h: 2, volume24h: 0 });
  });

  test("the close of a day is the point of the next midnight; the last point, which is now, is none", async () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
    const points = [
      [day("2025-01-25"), 10],
      [day("2025-01-26") + 120_000, 11],
      [day("2025-01-27"), 0],
      [day("2025-01-27") + 3 * 3_600_000, 12],
      [day("2025-01-24"), null],
    ] as const;
    expect(closesOf(points)).toEqual([
      { date: "2025-01-24", value: 10 },
      { date: "2025-01-25", value: 11 },
    ]);
    const { closes, faults } = await takeCoinGeckoCloses(ask, "bitcoin");
    expect(faults).toEqual([]);
    expect([closes.length, closes[0]?.date, closes.at(-1)?.date]).toEqual([365, "2024-01-28", "2025-01-26"]);
    const lost = await takeCoinGeckoCloses(ask, "no/where");
    expect(lost.closes).toEqual([]);
    expect(lost.faults.map(faultSentence)[0]).toContain("/coins/no%2Fwhere/market_chart");
  });
});

const bitcoin = { id: "bitcoin", name: "Bitcoin", symbol: "BTC" };

describe("exchanges", () => {
  test("Binance gives the last finished minute, and its change since the same minute of the day before", async () => {
    const { rows, faults } = await takeBinance(ask, [{ ...bitcoin, pair: "BTCUSDT" }], morningMs);
    expect(faults).toEqual([]);
    expect(rows.map(told)).toEqual([
      {
        list: "assets",
        id: "bitcoin",
        asOf: "2025-01-27T05:00:00Z",
        figures: { price: 100403.6454, change24h: -4.5018 },
      },
    ]);
    expect(exchange.askedOf("binance").at(-1)).toContain(`startTime=${Date.parse("2025-01-26T04:59:00Z")}`);
  });

  test("Binance still has a finished minute when the clock passed the next one while it was asked", async () => {
    const asked = morningMs - 60_000;
    const { rows, faults } = await takeBinance(ask, [{ ...bitcoin, pair: "BTCUSDT" }], asked);
    expect([rows[0]?.asOf, faults]).toEqual(["2025-01-27T04:59:00Z", []]);
  });

  test("Binance gives no close for the day that is not over", async () => {
    const { closes } = await takeBinanceCloses(ask, "BTCUSDT", morningMs);
    expect([closes.length, closes.at(-1)?.date]).toEqual([364, "2025-01-26"]);
  });

  test("Kraken gives the last finished minute, under whatever name the pair comes back", async () => {
    const { rows } = await takeKraken(ask, [{ ...bitcoin, pair: "XBTUSD" }], morningMs);
    expect(rows.map(told)).toEqual([
      { list: "assets", id: "bitcoin", asOf: "2025-01-27T05:00:00Z", figures: { price: 100333.39095 } },
    ]);
    const { faults } = await takeKraken(ask, [{ ...bitcoin, pair: "NOUSD" }], morningMs);
    expect(faults.map(faultSentence)[0]).toContain("erreur «\u00a0EQuery:Unknown asset pair\u00a0» trouvée");
  });

  test.each([takeBinance, takeKraken])("%p: one pair that fails leaves the others", async (take) => {
    const pairs = [
      { ...bitcoin, pair: "NOTHING" },
      { ...bitcoin, pair: take === takeBinance ? "BTCUSDT" : "XBTUSD" },
    ];
    const { rows, faults } = await take(ask, pairs, morningMs);
    expect([rows.length, faults.length]).toEqual([1, 1]);
  });
});

test.each<readonly [string, () => ReturnType<typeof takeCoinDesk>, readonly ReturnType<typeof told>[]]>([
  [
    "the CoinDesk 20 by its own name",
    () => takeCoinDesk(ask),
    [
      {
        list: "indices",
        id: "coindesk-20",
        asOf: "2025-01-27T05:00:15Z",
        figures: { level: 3700.5, change24h: -5.0008, points24h: -194.8, high24h: 3912.4, low24h: 3655.1 },
      },
    ],
  ],
  [
    "the CMC20 by its own name",
    () => takeCoinMarketCap(ask),
    [
      {
        list: "indices",
        id: "cmc20",
        asOf: "2025-01-27T04:59:20.000Z",
        figures: { level: 212.4, change24h: -5.12 },
      },
    ],
  ],
  [
    "the value locked, the volume of exchanges and the sum of the dollar tokens alone",
    () => takeDefiLlama(ask, morningMs),
    [
      {
        list: "indices",
        id: "defi-tvl",
        asOf: "2025-01-27T04:59:20Z",
        figures: { level: { value: 1.2e11, unit: "USD" } },
      },
      { list: "categories", id: "dex", asOf: "2025-01-27T05:00:20Z", figures: { volume24h: 1.2e10 } },
      { list: "categories", id: "usd-stablecoins", asOf: "2025-01-27T05:00:20Z", figures: { marketCap: 1.88e11 } },
    ],
  ],
  [
    "the players of a game, as a count",
    () => takeSteam(ask, [{ id: "cs2", name: "Counter-Strike 2", app: 730 }], morningMs),
    [
      {
        list: "indices",
        id: "cs2",
        asOf: "2025-01-27T05:00:20Z",
        figures: { level: { value: 1234567, unit: "count" } },
      },
    ],
  ],
  [
    "a rate of the ECB, of its day",
    () => takeEcb(ask, [{ id: "eur-usd", name: "EUR/USD", series: "D.USD.EUR.SP00.A", unit: "USD" }]),
    [{ list: "indices", id: "eur-usd", asOf: "2025-01-26", figures: { level: { value: 1.0459, unit: "USD" } } }],
  ],
  [
    "the index of fear and greed, whose values are texts, and its difference with the day before",
    () => takeFearGreed(ask),
    [{ list: "indices", id: "fear-greed", asOf: "2025-01-27T00:00:00Z", figures: { level: 47, points24h: -24 } }],
  ],
  [
    "the VIX at its last close",
    () => takeCboe(ask),
    [{ list: "indices", id: "vix", asOf: "2025-01-26", figures: { level: 16.9 } }],
  ],
])("%s", async (_, take, rows) => {
  const taken = await take();
  expect(taken.faults).toEqual([]);
  expect(taken.rows.map(told)).toEqual(rows);
});

describe("daily series", () => {
  test("of DefiLlama date the value of midnight as the close of the day before", async () => {
    const { rows } = await takeDefiLlama(ask, morningMs);
    expect(rows[0]?.closes.at(-1)).toEqual({ date: "2025-01-26", value: 1.139e11 });
    expect(rows[0]?.closes).toHaveLength(40);
  });

  test("of the ECB and of Cboe end before the day of their level", async () => {
    const [rate] = (await takeEcb(ask, [{ id: "e", name: "E", series: "D.USD.EUR.SP00.A", unit: "USD" }])).rows;
    expect([rate?.closes.length, rate?.closes.at(-1)]).toEqual([59, { date: "2025-01-25", value: 1.0458 }]);
    const [vix] = (await takeCboe(ask)).rows;
    expect([vix?.closes.length, vix?.closes.at(-1)]).toEqual([29, { date: "2025-01-25", value: 16.8 }]);
  });

  test("of Cboe refuse a day that is not written as an American one", async () => {
    const body = "DATE,OPEN,HIGH,LOW,CLOSE\n01/24/2025,1,1,1,15\n27/01/2025,1,1,1,16\n";
    const server = await serve((_path, response) => send(response, 200, body, "text/csv"));
    const effects = { ...exchange.effects, env: (name: string) => (name === "DEPECHE_CBOE_URL" ? server.url : null) };
    const { rows, faults } = await takeCboe(askOf({ ...exchange, effects }));
    await server.close();
    expect(rows[0]?.asOf).toBe("2025-01-24");
    expect(faults.map(faultSentence)[0]).toContain(
      "ligne 2, DATE, jour MM/JJ/AAAA attendu, texte «\u00a027/01/2025\u00a0» trouvé",
    );
  });
});

describe("the mood of the market", () => {
  const reading = (said: object) => ({ value: "22", timestamp: String(morningMs / 1000), ...said });
  const takeSaying = async (said: object) => {
    exchange.spoil("/fear-greed/", (response) =>
      send(response, 200, JSON.stringify({ data: [reading(said)], metadata: { error: null } })),
    );
    return takeFearGreed(ask);
  };

  test.each([
    ["Extreme Fear", "extreme-fear"],
    ["Neutral", "neutral"],
    ["Extreme Greed", "extreme-greed"],
  ])("%s is kept as the market format has it", async (value_classification, mood) => {
    const { rows, faults } = await takeSaying({ value_classification });
    expect([rows[0]?.mood, faults]).toEqual([mood, []]);
  });

  test.each([
    [{ value_classification: "Panic" }, "texte «\u00a0Panic\u00a0» trouvé"],
    [{ value_classification: 3 }, "nombre 3 trouvé"],
    [{}, "valeur vide trouvée"],
  ])("%j is told, and leaves the level alone", async (said, says) => {
    const { rows, faults } = await takeSaying(said);
    expect([rows[0]?.mood, rows[0]?.figures]).toEqual([null, { level: 22 }]);
    expect(faults.map(faultSentence)).toEqual([
      expect.stringContaining(
        `data[0].value_classification, un de extreme-fear, fear, neutral, greed, extreme-greed attendu, ${says}.`,
      ),
    ]);
  });
});

test("an index of fear and greed out of its range is refused", async () => {
  const data = [{ value: "470", timestamp: String(morningMs / 1000) }];
  const server = await serve((_path, response) =>
    send(response, 200, JSON.stringify({ data, metadata: { error: null } })),
  );
  const effects = {
    ...exchange.effects,
    env: (name: string) => (name === "DEPECHE_FEAR_GREED_URL" ? server.url : null),
  };
  const { rows, faults } = await takeFearGreed(askOf({ ...exchange, effects }));
  await server.close();
  expect(rows).toEqual([]);
  expect(faults.map(faultSentence)[0]).toContain("nombre de 0 à 100 attendu, 470 trouvé");
});

test("milliseconds where seconds are documented are refused, not read as another millennium", async () => {
  const server = await serve((_path, response) =>
    send(response, 200, JSON.stringify({ Data: { "CD20-USD": { VALUE: 1, VALUE_LAST_UPDATE_TS: morningMs } } })),
  );
  const env = (name: string) => (name === "DEPECHE_COINDESK_URL" ? server.url : "clef");
  const { rows, faults } = await takeCoinDesk(askOf({ ...exchange, effects: { ...exchange.effects, env } }));
  await server.close();
  expect(rows).toEqual([]);
  expect(faults.map(faultSentence)[0]).toContain("VALUE_LAST_UPDATE_TS, heure vraisemblable attendue");
  expect(z.string().safeParse(faults[0]?.address).success).toBe(true);
});
