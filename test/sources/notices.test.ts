import { describe, expect, test } from "@jest/globals";
import { describeWith } from "../../src/sources/entities.ts";
import { readEvents } from "../../src/sources/events.ts";
import { readMarket } from "../../src/sources/market.ts";
import { told } from "./told.ts";

const coindesk = {
  id: "coindesk-20",
  name: "CoinDesk 20",
  article: "definite",
  gender: "m",
  number: "singular",
} as const;
const plain = describeWith([coindesk]);
const head = { asOf: "2025-01-27T05:00:00Z", source: "CoinGecko" };
const read = (list: "assets" | "indices", row: object) =>
  readMarket(JSON.stringify({ ...head, [list]: [{ id: "a", name: "A", ...row }] }), "x.json", plain);

describe("what a row says beside its figures", () => {
  test.each<readonly [list: "assets" | "indices", row: object, notices: readonly object[]]>([
    ["assets", {}, []],
    ["assets", { adjusted: false, adjustments: [], trading: null }, []],
    [
      "assets",
      {
        adjustments: [
          { type: "split", date: "2025-01-15", ratio: 7 },
          { type: "migration", date: "2025-01-16" },
        ],
      },
      [
        { is: "adjustment", about: "a", type: "split", date: "2025-01-15", ratio: 7 },
        { is: "adjustment", about: "a", type: "migration", date: "2025-01-16", ratio: null },
      ],
    ],
    ["assets", { adjusted: true }, [{ is: "adjusted", about: "a" }]],
    ["assets", { trading: "halted" }, [{ is: "trading", about: "a", state: "halted" }]],
    [
      "indices",
      { substitutes: "coindesk-20" },
      [{ is: "substitute", about: "a", of: "coindesk-20", name: "CoinDesk 20" }],
    ],
  ])("of %s %j", (list, row, notices) => {
    expect(read(list, row).notices).toEqual(notices);
  });

  test.each<readonly [row: object, says: string]>([
    [{ trading: "open" }, "assets[0].trading\u00a0: une de ces valeurs attendue (halted, delisted)"],
    [{ adjustments: [{ type: "split", date: "2025" }] }, "assets[0].adjustments[0].date\u00a0: jour ISO attendu"],
    [
      { adjustments: [{ type: "split", date: "2025-01-15", ratio: 0 }] },
      "ratio\u00a0: nombre supérieur à zéro attendu",
    ],
    [{ substitutes: "coindesk-20" }, "assets[0].substitutes\u00a0: clé inconnue"],
  ])("is refused when wrong: %j", (row, says) => {
    const [code, message] = told(() => read("assets", row));
    expect(code).toBe("E_MARKET_INVALID");
    expect(message).toContain(says);
  });
});

describe("a figure that a second source gives too", () => {
  const also = [
    { value: 2, source: "Kraken" },
    { value: 3, source: "Binance", asOf: "2025-01-26" },
  ];
  const seconds = (asOf: string) => [
    { value: 2, source: { id: "kraken", name: "Kraken", url: null }, asOf },
    { value: 3, source: { id: "binance", name: "Binance", url: null }, asOf: "2025-01-26" },
  ];

  test("keeps it, of the same time unless it says another, in a market and in an event", () => {
    const [, price] = read("assets", { price: { value: 1, also } }).observations;
    expect(price).toMatchObject({ value: 1, also: seconds(head.asOf) });
    const round = { type: "funding-round", id: "r", date: "2025-01-20", source: "X", company: "C" };
    const [event] = readEvents(JSON.stringify({ ...round, amount: { value: 1, also } }), "x.json", plain);
    expect(event?.fields.amount).toMatchObject({ observation: { value: 1, also: seconds("2025-01-20") } });
  });

  test("of nothing beside it is as it was", () => {
    expect(read("assets", { price: { value: 1, also: [] } }).observations[1]).not.toHaveProperty("also");
  });

  test("is refused without its source", () => {
    const [code, message] = told(() => read("assets", { price: { value: 1, also: [{ value: 2 }] } }));
    expect(code).toBe("E_MARKET_INVALID");
    expect(message).toContain("assets[0].price.also[0].source\u00a0: cette clé est obligatoire");
  });
});

test("a circulating supply is a count", () => {
  expect(read("assets", { supply: 19_814_000 }).observations[1]).toMatchObject({ measure: "supply", unit: "count" });
});
