import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { marketDocument, renderMarket } from "../../../src/sources/capture/document.ts";
import { mergeRows } from "../../../src/sources/capture/row.ts";
import { describeWith } from "../../../src/sources/entities.ts";
import { readMarket } from "../../../src/sources/market.ts";
import { captureRow, figureOf, takenRow } from "./make.ts";

const plain = describeWith([]);

test("no row makes no market", () => {
  expect(marketDocument([])).toBeNull();
});

test("the market is of the latest of its readings, those of second sources included", () => {
  const also = [{ value: 1, source: { id: "kraken", name: "Kraken", url: null }, asOf: "2025-01-27T05:00:00Z" }];
  const old = captureRow({ id: "old", asOf: "2025-01-24" });
  expect(marketDocument([captureRow(), old])?.asOf).toBe("2025-01-27T04:59:00Z");
  expect(marketDocument([captureRow({ asOf: "2025-01-27T04:59:00.250Z" })])?.asOf).toBe("2025-01-27T04:59:01Z");
  expect(marketDocument([captureRow({ figures: { price: figureOf(1, { also }) } })])?.asOf).toBe(
    "2025-01-27T05:00:00Z",
  );
});

test("what is said once for all is not said again", () => {
  const rows = mergeRows([
    takenRow(),
    takenRow({ origin: "kraken", figures: { price: 101 } }),
    takenRow({
      list: "indices",
      origin: "ecb",
      source: { id: "ecb", name: "BCE", url: null },
      id: "eur-usd",
      name: "EUR/USD",
      symbol: null,
      asOf: "2025-01-24",
      figures: { level: { value: 1.04, unit: "USD" } },
      closes: [{ date: "2025-01-23", value: 1.03 }],
    }),
  ]);
  const document = marketDocument(rows);
  if (document === null) throw new Error("a document was expected");
  expect(renderMarket(document, "m.yaml", ["Historique\u00a0: aucun."])).toBe(`# Historique\u00a0: aucun.
asOf: 2025-01-27T04:59:00Z
currency: USD
source:
  id: coingecko
  name: CoinGecko
  url: https://www.coingecko.com
assets:
  - id: bitcoin
    name: Bitcoin
    symbol: BTC
    asOf: 2025-01-27T04:59:00Z
    price:
      value: 100
      also:
        - value: 101
          source:
            id: kraken
            name: Kraken
            url: https://www.kraken.com
          asOf: 2025-01-27T04:59:00Z
categories: []
indices:
  - id: eur-usd
    name: EUR/USD
    source:
      id: ecb
      name: BCE
      url: null
    asOf: 2025-01-24
    level:
      value: 1.04
      unit: USD
    history:
      - [ 2025-01-23, 1.03 ]
`);
});

describe("a market file holds what was captured, in either format", () => {
  const row = fc.record({
    id: fc.constantFrom("bitcoin", "solana", "near", "no", "1e3"),
    name: fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== ""),
    list: fc.constantFrom("assets" as const, "categories" as const),
    change: fc.double({ min: -99, max: 1e6, noNaN: true }),
    cap: fc.double({ min: 0, max: 1e13, noNaN: true }),
  });
  test.each(["m.yaml", "m.json"])("%s", (file) => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { minLength: 1, selector: ({ id }) => id }), (rows) => {
        const merged = mergeRows(
          rows.map(({ id, name, list, change, cap }) =>
            takenRow({
              id,
              name,
              list,
              figures: { change24h: change, marketCap: cap },
              closes: [{ date: "2025-01-25", value: 3 }],
            }),
          ),
        );
        const document = marketDocument(merged);
        const market = readMarket(document === null ? "" : renderMarket(document, file, ["# é"]), file, plain);
        for (const { id, change, cap } of rows) {
          const of = (measure: string) =>
            market.observations.find((one) => one.about === id && one.measure === measure);
          expect([of("change")?.value, of("marketCap")?.value]).toEqual([change + 0, cap]);
          expect(of("change")).toMatchObject({ asOf: "2025-01-27T04:59:00Z", source: { id: "coingecko" } });
        }
        expect(market.histories).toHaveLength(rows.length);
      }),
      { numRuns: 50 },
    );
  });
});

test("the whole market stands apart from the categories, as the market format has it", () => {
  const total = takenRow({ list: "totals", id: "crypto-market", name: "Crypto market", symbol: null });
  const rows = mergeRows([takenRow(), { ...total, figures: { marketCap: 3e12, change24h: -2 } }]);
  const document = marketDocument(rows);
  expect(document).toMatchObject({ categories: [], totals: { id: "crypto-market", marketCap: 3e12, change24h: -2 } });
  const text = document === null ? "" : renderMarket(document, "m.json", []);
  expect(readMarket(text, "m.json", plain).entities.map(({ id, kind }) => [id, kind])).toEqual([
    ["bitcoin", "asset"],
    ["crypto-market", "total"],
  ]);
});

test("a sentiment index keeps what its maker calls its level", () => {
  const row = captureRow({ list: "indices", id: "fear-greed", mood: "fear", figures: { level: figureOf(30) } });
  const document = marketDocument([row]);
  expect(document?.indices).toEqual([expect.objectContaining({ mood: "fear", level: 30 })]);
  const text = document === null ? "" : renderMarket(document, "m.json", []);
  expect(readMarket(text, "m.json", plain).observations).toContainEqual(
    expect.objectContaining({ about: "fear-greed", measure: "mood", value: "fear" }),
  );
});

test("a figure says its own time and source when they are not its row's", () => {
  const kraken = { id: "kraken", name: "Kraken", url: null };
  const row = captureRow({ figures: { price: figureOf(5, { source: kraken, asOf: "2025-01-27T05:00:00Z" }) } });
  expect(marketDocument([row])?.assets).toEqual([
    expect.objectContaining({ price: { value: 5, asOf: "2025-01-27T05:00:00Z", source: kraken } }),
  ]);
});
