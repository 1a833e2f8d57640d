import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact, History } from "../../src/facts/fact.ts";
import { usualOf } from "../../src/facts/usual.ts";
import { dailyCloses, makeFact, source } from "./make.ts";

const closing = { id: "bourse", name: "Bourse", url: null };

/** The usual day of a price on 27 January, from closes that end on the 26th. */
function usual(values: readonly number[], more: Partial<Fact> = {}) {
  return fromCloses(closesOf(values), more);
}

function fromCloses(closes: History["closes"], more: Partial<Fact> = {}) {
  return usualOf(makeFact({ value: 100, ...more }), { about: "fetch-ai", unit: "USD", source: closing, closes });
}

function closesOf(values: readonly number[]): History["closes"] {
  const first = new Date(Date.parse("2025-01-27") - values.length * 86_400_000);
  return dailyCloses(first.toISOString(), values);
}

const ten = [100, 110, 99, 99, 99, 99, 99, 99, 99, 99];

describe("the usual day", () => {
  test.each<[string, readonly number[], number]>([
    ["is the mean of the changes from close to close, whatever their sign", ten, 2.22],
    ["is nothing when nothing moves", [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], 0],
    ["is that of a steady rise", [1, 2, 4, 8, 16, 32, 64, 128, 256, 512], 100],
    ["leaves out closes older than a month", [1, ...Array.from({ length: 31 }, () => 50)], 0],
  ])("%s", (_, values, percent) => {
    expect(usual(values)?.usual.value).toBe(percent);
  });

  test("is a fact in percent, computed from every close that it counts", () => {
    expect(usual(ten)?.usual).toMatchObject({
      id: "fetch-ai.usual.9d",
      about: "fetch-ai",
      unit: "percent",
      period: "9d",
      rule: "mean absolute daily change",
      from: ten.map((_, index) => `fetch-ai.close.2025-01-${17 + index}`),
    });
  });

  test("keeps its closes as facts of whoever recorded them", () => {
    const found = usual(ten, { source });
    expect(found?.closes.map(({ value }) => value)).toEqual(ten);
    expect(found?.closes[0]).toMatchObject({ source: closing, asOf: "2025-01-17", unit: "USD", measure: "close" });
  });

  test.each<[string, readonly number[], Partial<Fact>]>([
    ["of nine closes", ten.slice(1), {}],
    ["of none", [], {}],
    ["in another unit than the price", ten, { unit: "EUR" }],
    ["with a close at zero", [...ten, 0], {}],
    ["with a close below zero", [-37, ...ten], {}],
  ])("is not known %s", (_, values, more) => {
    expect(usual(values, more)).toBeNull();
  });

  test("leaves out the close of the article's own day", () => {
    const closes = dailyCloses("2025-01-18", ten);
    expect(closes.at(-1)?.date).toBe("2025-01-27");
    expect(fromCloses(closes)).toBeNull();
  });

  test("leaves out the close of the price's UTC day, however its instant is written", () => {
    const closes = [
      ...dailyCloses(
        "2025-01-17",
        ten.map(() => 99),
      ),
      ...dailyCloses("2025-01-27", [990]),
    ];
    const percentAt = (asOf: string) => fromCloses(closes, { asOf })?.usual.value;
    expect(percentAt("2025-01-28T01:30:00+02:00")).toBe(0);
    expect(percentAt("2025-01-27T23:30:00-05:00")).toBe(90);
  });

  test("does not reach back over a hole, nor stand on closes long past", () => {
    expect(fromCloses([...dailyCloses("2025-01-01", [1, 9, 1, 9, 1]), ...closesOf(ten)])?.usual.value).toBe(2.22);
    expect(fromCloses(dailyCloses("2024-12-01", ten))).toBeNull();
  });

  test("does not depend on the size of the price", () => {
    const prices = fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 10, maxLength: 31 });
    fc.assert(
      fc.property(prices, (values) => {
        const tenfold = usual(values.map((value) => value * 1024))?.usual.value;
        expect(tenfold).toBe(usual(values)?.usual.value);
      }),
    );
  });
});
