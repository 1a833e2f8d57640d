import { describe, expect, test } from "@jest/globals";
import { extendRecord, lacksYesterday, readRecord, withRecord } from "../../../src/sources/capture/record.ts";
import { captureRow, figureOf, nowMs } from "./make.ts";

const close = (date: string, value: number) => ({ date, value });

describe("closes", () => {
  test("of earlier captures and of now are put in order, the newest word winning", () => {
    const record = {
      bitcoin: {
        source: "coingecko",
        closes: [["2025-01-24", 1] as [string, number], ["2025-01-25", 2] as [string, number]],
      },
    };
    const [row] = withRecord([captureRow({ closes: [close("2025-01-26", 3), close("2025-01-25", 2.5)] })], record);
    expect(row?.closes).toEqual([close("2025-01-24", 1), close("2025-01-25", 2.5), close("2025-01-26", 3)]);
  });

  test("of another source are not mixed in", () => {
    const record = { bitcoin: { source: "binance", closes: [["2025-01-24", 1] as [string, number]] } };
    expect(withRecord([captureRow()], record)[0]?.closes).toEqual([]);
  });

  test("are kept for three years at most", () => {
    const closes = Array.from({ length: 2000 }, (_, day) =>
      close(new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10), day + 1),
    );
    const [row] = withRecord([captureRow({ closes })], {});
    expect([row?.closes.length, row?.closes.at(-1)]).toEqual([1100, closes.at(-1)]);
  });
});

describe("a capture at midnight reads the close of the day that ends", () => {
  test.each([
    ["2025-01-26T23:45:00Z", "2025-01-26"],
    ["2025-01-27T00:00:00Z", "2025-01-26"],
    ["2025-01-27T00:15:00Z", "2025-01-26"],
    ["2025-01-27T01:10:00+01:00", "2025-01-26"],
  ])("at %s, that of %s", (asOf, date) => {
    expect(withRecord([captureRow({ asOf })], {})[0]?.closes).toEqual([close(date, 100)]);
  });

  test.each(["2025-01-26T23:44:59Z", "2025-01-27T00:15:01Z", "2025-01-27T05:00:00Z", "2025-01-27"])(
    "and none at %s",
    (asOf) => {
      expect(withRecord([captureRow({ asOf })], {})[0]?.closes).toEqual([]);
    },
  );

  test("from a level as from a price, not from a capitalisation, nor from what its source dates by the day", () => {
    const asOf = "2025-01-27T00:00:00Z";
    const level = captureRow({ list: "indices", asOf, figures: { level: figureOf(212) } });
    const cap = captureRow({ list: "categories", asOf, figures: { marketCap: figureOf(7) } });
    const mood = captureRow({ ...level, origin: "fear-greed" });
    expect(withRecord([level, cap, mood], {}).map(({ closes }) => closes.length)).toEqual([1, 0, 0]);
  });
});

test("the record grows by what a capture knows, and forgets nobody", () => {
  const record = { solana: { source: "coingecko", closes: [["2025-01-24", 1] as [string, number]] } };
  const rows = [captureRow({ closes: [close("2025-01-26", 3)] }), captureRow({ id: "near" })];
  const extended = extendRecord(record, rows);
  expect(extended).toEqual({ ...record, bitcoin: { source: "coingecko", closes: [["2025-01-26", 3]] } });
  expect(readRecord(JSON.stringify(extended), "closes.json")).toEqual(extended);
});

test("the chart is asked for until yesterday's close is known", () => {
  expect(lacksYesterday(captureRow({ closes: [close("2025-01-25", 1)] }), nowMs)).toBe(true);
  expect(lacksYesterday(captureRow({ closes: [close("2025-01-26", 1)] }), nowMs)).toBe(false);
});

test("a record that was never written is empty, and one that was spoiled is refused by name", () => {
  expect(readRecord(null, "closes.json")).toEqual({});
  expect(() => readRecord('{"bitcoin":{"source":"x","closes":[["hier",1]]}}', "closes.json")).toThrow(
    "closes.json, ligne 1, bitcoin.closes[0][0]",
  );
});
