import { describe, expect, test } from "@jest/globals";
import { takeBinance, takeBinanceCloses } from "../../../src/sources/adapters/binance.ts";
import { takeCboe } from "../../../src/sources/adapters/cboe.ts";
import type { TakenCloses } from "../../../src/sources/adapters/close.ts";
import { takeCoinDesk } from "../../../src/sources/adapters/coindesk.ts";
import { takeCoinGecko } from "../../../src/sources/adapters/coingecko.ts";
import { takeCoinGeckoCloses } from "../../../src/sources/adapters/coingecko-chart.ts";
import { takeCoinMarketCap } from "../../../src/sources/adapters/coinmarketcap.ts";
import { takeDefiLlama } from "../../../src/sources/adapters/defillama.ts";
import { takeEcb } from "../../../src/sources/adapters/ecb.ts";
import { takeFearGreed } from "../../../src/sources/adapters/fear-greed.ts";
import { takeKraken } from "../../../src/sources/adapters/kraken.ts";
import { takeSteam } from "../../../src/sources/adapters/steam.ts";
import type { Taken, TakenRow } from "../../../src/sources/adapters/taken.ts";
import { freshOnly } from "../../../src/sources/capture/fresh.ts";
import { faultCode, faultSentence } from "../../../src/sources/http/fault.ts";
import type { Ask } from "../../../src/sources/http/question.ts";
import { type OriginId, originOf } from "../../../src/sources/origin.ts";
import { morningMs, openExchange } from "../../exchange/exchange.ts";
import { type FaultName, faults } from "../../exchange/faults.ts";
import { askOf } from "../../exchange/line.ts";

const bitcoin = { id: "bitcoin", name: "Bitcoin", symbol: "BTC" };

const adapters: readonly (readonly [id: OriginId, take: (ask: Ask, nowMs: number) => Promise<Taken>])[] = [
  [
    "coingecko",
    (ask) =>
      takeCoinGecko(ask, {
        categories: ["artificial-intelligence"],
        sectors: ["gaming"],
        compared: null,
        members: 6,
        assets: ["bitcoin", "ethereum"],
        games: [],
        rates: [],
      }),
  ],
  ["binance", (ask, now) => takeBinance(ask, [{ ...bitcoin, pair: "BTCUSDT" }], now)],
  ["kraken", (ask, now) => takeKraken(ask, [{ ...bitcoin, pair: "XBTUSD" }], now)],
  ["coindesk", (ask) => takeCoinDesk(ask)],
  ["coinmarketcap", (ask) => takeCoinMarketCap(ask)],
  ["defillama", (ask, now) => takeDefiLlama(ask, now)],
  ["steam", (ask, now) => takeSteam(ask, [{ id: "cs2", name: "Counter-Strike 2", app: 730 }], now)],
  ["ecb", (ask) => takeEcb(ask, [{ id: "eur-usd", name: "EUR/USD", series: "D.USD.EUR.SP00.A", unit: "USD" }])],
  ["fear-greed", (ask) => takeFearGreed(ask)],
  ["cboe", (ask) => takeCboe(ask)],
];

const names = Object.keys(faults).filter((name): name is FaultName => Object.hasOwn(faults, name));

/** What a source answers through its adapter, ill or well, and what is kept of it as news. */
async function take(id: OriginId, fault: FaultName | null): Promise<Taken & { readonly url: string }> {
  const exchange = await openExchange({ DEPECHE_COINDESK_KEY: "clef" });
  try {
    // DefiLlama has two servers: both are spoiled.
    if (fault !== null) exchange.spoil(`/${id}`, fault);
    const isSlow = fault === "a time-out" || fault === "a body that drips";
    const own = { timeoutSeconds: 0.1 };
    const settings = isSlow ? { [id]: own, ...(id === "defillama" ? { "defillama-stablecoins": own } : {}) } : {};
    const ask = askOf(exchange, settings);
    const found = adapters.find(([known]) => known === id);
    const taken = found === undefined ? { rows: [], faults: [] } : await found[1](ask, morningMs);
    return {
      ...freshOnly(taken, morningMs, (origin) => originOf(origin).freshMinutes * 60_000),
      url: exchange.server.url,
    };
  } finally {
    await exchange.close();
  }
}

/** Every figure and close, by what it is of. */
function valuesOf(rows: readonly TakenRow[]): ReadonlyMap<string, unknown> {
  return new Map(
    rows.flatMap(({ id, figures, closes }) => [
      ...Object.entries(figures).map(([key, figure]) => [`${id} ${key}`, figure] as const),
      ...closes.map(({ date, value }) => [`${id} ${date}`, value] as const),
    ]),
  );
}

describe.each(adapters.map(([id]) => id))("%s", (id) => {
  test("gives rows and no fault when all is well", async () => {
    const { rows, faults: told } = await take(id, null);
    expect(told).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row.figures).length).toBeGreaterThan(0);
      expect(row.source).toEqual(originOf(row.origin).credit);
      expect(Number.isNaN(Date.parse(row.asOf))).toBe(false);
    }
  });

  test.each(names)("under %s, says what was wrong and never gives a wrong figure", async (fault) => {
    const well = await take(id, null);
    const { rows, faults: told, url } = await take(id, fault);
    const right = valuesOf(well.rows);
    for (const [of, value] of valuesOf(rows)) expect([of, value]).toEqual([of, right.get(of)]);
    // What the fault does not touch is whole; all else is told.
    if (told.length === 0) expect(valuesOf(rows)).toEqual(right);
    for (const each of told) {
      expect(faultCode(each)).toMatch(/^E_SOURCE_/u);
      const sentence = faultSentence(each);
      expect(sentence).toContain(originOf(each.origin).credit.name);
      expect(sentence).toContain(`GET ${url}/${id}`);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
    }
  });
});

/** Faults that no shape of answer may hide. */
const plain: readonly FaultName[] = names.filter(
  (name) =>
    !["an empty list", "nulls everywhere", "a field renamed", "numbers as strings"].includes(name) &&
    !["an answer an hour old", "a clock in the future", "200 with an error inside"].includes(name),
);

test.each(adapters.map(([id]) => id))(
  "%s gives nothing at all when the wire fails",
  async (id) => {
    for (const fault of plain) {
      const { rows, faults: told } = await take(id, fault);
      expect([fault, rows]).toEqual([fault, []]);
      expect([fault, told.length > 0]).toEqual([fault, true]);
    }
  },
  30_000,
);

test.each<readonly [OriginId, FaultName, string]>([
  ["kraken", "200 with an error inside", "erreur «\u00a0EService:Unavailable\u00a0» trouvée"],
  ["coinmarketcap", "200 with an error inside", "erreur «\u00a0The system is busy\u00a0» trouvée"],
  ["fear-greed", "200 with an error inside", "erreur «\u00a0service down\u00a0» trouvée"],
  ["coindesk", "200 with an error inside", "erreur «\u00a0instrument unknown\u00a0» trouvée"],
  ["coingecko", "200 with an error inside", "liste attendue, groupe de clés trouvé"],
  ["coingecko", "an empty list", "liste d’au moins une ligne attendue, liste vide trouvée"],
  ["coingecko", "nulls everywhere", "valeurs datées attendues, aucune trouvée pour"],
  ["coingecko", "a field renamed", "current_price, cette clé est obligatoire"],
  ["coingecko", "a field renamed", "market_cap_change_24h, cette clé est obligatoire"],
  ["coingecko", "numbers as strings", "current_price, nombre attendu, texte «\u00a0422.26\u00a0» trouvé"],
  [
    "coingecko",
    "an answer an hour old",
    "données de moins de 15\u00a0min attendues, heure 2025-01-27T03:59:20.000Z trouvée",
  ],
  ["coingecko", "a clock in the future", "heure passée attendue, heure 2025-01-27T05:59:20.000Z trouvée"],
  ["kraken", "an answer an hour old", "données de moins de 15\u00a0min attendues"],
  ["coindesk", "a clock in the future", "heure passée attendue"],
  ["coindesk", "a field renamed", "VALUE, cette clé est obligatoire"],
  ["coinmarketcap", "nulls everywhere", "data.value, nombre attendu"],
  ["defillama", "a field renamed", "total24h, cette clé est obligatoire"],
  ["defillama", "an empty list", "liste vide trouvée"],
  ["steam", "a field renamed", "response.player_count, cette clé est obligatoire"],
  ["fear-greed", "an empty list", "liste vide trouvée"],
  ["fear-greed", "a field renamed", "ligne 1, value, cette clé est obligatoire"],
  [
    "binance",
    "451",
    "451 trouvé (indisponible dans ce pays, «\u00a0Service unavailable from a restricted location\u00a0»)",
  ],
  ["ecb", "a field renamed", "ligne 1, OBS_VALUE, cette clé est obligatoire"],
  ["ecb", "nulls everywhere", "ligne 1, TIME_PERIOD, jour ISO attendu (2025-01-27), texte vide trouvé"],
  ["ecb", "an empty list", "liste vide trouvée"],
  ["ecb", "truncated JSON", "CSV entier attendu, ligne de longueur inattendue trouvée"],
  ["cboe", "a field renamed", "ligne 1, CLOSE, cette clé est obligatoire"],
  ["cboe", "nulls everywhere", "ligne 1, DATE, jour MM/JJ/AAAA attendu"],
  ["defillama", "a field renamed", "ligne 1, circulating, cette clé est obligatoire"],
  ["coingecko", "429 in HTML", "429 trouvé (trop d’appels)"],
  ["ecb", "the wrong content type", "CSV attendu, type «\u00a0text/html\u00a0» trouvé"],
  ["cboe", "404", "404 trouvé"],
])("%s, %s: %s", async (id, fault, says) => {
  const { faults: told } = await take(id, fault);
  expect(told.map(faultSentence).join("\n")).toContain(says);
});

const charts: readonly (readonly [id: OriginId, take: (ask: Ask) => Promise<TakenCloses>])[] = [
  ["coingecko", (ask) => takeCoinGeckoCloses(ask, "bitcoin")],
  ["binance", (ask) => takeBinanceCloses(ask, "BTCUSDT", morningMs)],
];

describe.each(charts)("the daily closes of %s", (id, takeChart) => {
  const takeIll = async (fault: FaultName | null): Promise<TakenCloses> => {
    const exchange = await openExchange();
    if (fault !== null) exchange.spoil(`/${id}`, fault);
    const isSlow = fault === "a time-out" || fault === "a body that drips";
    return takeChart(askOf(exchange, isSlow ? { [id]: { timeoutSeconds: 0.1 } } : {})).finally(exchange.close);
  };

  test.each(names)("under %s are right or told missing, never made up", async (fault) => {
    const right = (await takeIll(null)).closes;
    const { closes, faults: told } = await takeIll(fault);
    expect(right.length).toBeGreaterThan(300);
    if (told.length > 0) expect(closes).toEqual([]);
    else for (const close of closes) expect(right).toContainEqual(close);
    for (const each of told) expect(faultSentence(each)).toContain(`${originOf(id).credit.name}, GET http`);
  });
});
