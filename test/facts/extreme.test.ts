import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { extremesOf } from "../../src/facts/extreme.ts";
import type { Fact, History } from "../../src/facts/fact.ts";
import { dailyCloses, makeFact, source } from "./make.ts";

const closing = { id: "bourse", name: "Bourse", url: null };

/** The extremes of a price on 27 January against closes that end on the 26th. */
function extremes(price: number, closes: History["closes"], more: Partial<Fact> = {}) {
  return extremesOf(makeFact({ value: price, ...more }), { about: "fetch-ai", unit: "USD", source: closing, closes });
}

/** Closes on the days before 27 January, the last one on the 26th. */
function closesOf(...values: readonly number[]): History["closes"] {
  const first = new Date(Date.parse("2025-01-27") - values.length * 86_400_000);
  return dailyCloses(first.toISOString(), values);
}

const claims = (price: number, closes: History["closes"], more: Partial<Fact> = {}) => {
  const { lowestSince, highestSince } = extremes(price, closes, more);
  return [lowestSince?.value ?? null, highestSince?.value ?? null];
};

describe("a record", () => {
  test("goes back to the last close that breaks it, and no further", () => {
    expect(claims(4, closesOf(1, 2, 9, 3, 5, 5, 5, 5, 5, 5, 5, 5))).toEqual(["2025-01-18", null]);
    expect(claims(6, closesOf(1, 2, 9, 3, 5, 5, 5, 5, 5, 5, 5, 5))).toEqual([null, "2025-01-17"]);
  });

  test("is broken by a close that equals the price", () => {
    expect(claims(4, closesOf(1, 4, 9, 9, 9, 9, 9, 9, 9, 9))).toEqual(["2025-01-18", null]);
    expect(claims(6, closesOf(8, 6, 5, 5, 5, 5, 5, 5, 5, 5))).toEqual([null, "2025-01-18"]);
  });

  test("is not claimed when no known close breaks it: what came before is unknown", () => {
    expect(claims(1, closesOf(9, 9, 9, 9, 9, 9, 9, 9, 9, 9))).toEqual([null, null]);
    expect(claims(10, closesOf(9, 9, 9, 9, 9, 9, 9, 9, 9, 9))).toEqual([null, null]);
  });

  test("is not worth telling under seven days", () => {
    expect(claims(4, closesOf(1, 9, 1, 9, 9, 9, 9, 9, 9))).toEqual(["2025-01-20", null]);
    expect(claims(4, closesOf(1, 9, 9, 1, 9, 9, 9, 9, 9))).toEqual([null, null]);
  });

  test("does not reach back over days of which nothing is known", () => {
    const early = dailyCloses("2025-01-01", [1, 5]);
    expect(claims(1.2, [...early, ...closesOf(5, 5, 5, 5, 5, 5, 5, 5)])).toEqual([null, null]);
    expect(claims(1.2, early)).toEqual([null, null]);
  });

  test("reaches back over a long weekend", () => {
    const closes = [
      ...dailyCloses("2025-01-10", [1, 9, 9, 9]),
      ...dailyCloses("2025-01-18", [9]),
      ...closesOf(9, 9, 9, 9),
    ];
    expect(claims(4, closes)).toEqual(["2025-01-10", null]);
  });

  test("leaves out the article's own day and what comes after", () => {
    const closes = [...closesOf(1, 9, 9, 9, 9, 9, 9, 9), ...dailyCloses("2025-01-27", [1, 1])];
    expect(claims(4, closes)).toEqual(["2025-01-19", null]);
  });

  test.each([
    ["2025-01-27T00:30:00+02:00", "2025-01-26"],
    ["2025-01-26T23:30:00-05:00", "2025-01-27"],
  ])("is of the price's UTC day, however the instant is written: %s is %s", (asOf, day) => {
    const lastBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const closes = [...closesOf(1, 9, 9, 9, 9, 9, 9, 9, 9, 9), ...dailyCloses("2025-01-27", [9])];
    const beaten = closes.map((close) => (close.date > lastBefore ? { ...close, value: 1 } : close));
    expect(claims(4, beaten, { asOf })).toEqual(["2025-01-17", null]);
  });

  test("names the price and the close that it goes back to", () => {
    const { lowestSince, closes } = extremes(4, closesOf(1, 9, 9, 9, 9, 9, 9, 9));
    expect(lowestSince).toMatchObject({
      id: "fetch-ai.lowestSince",
      unit: "date",
      from: ["fetch-ai.price", "fetch-ai.close.2025-01-19"],
      asOf: "2025-01-19",
    });
    expect(closes.find((close) => close.id === "fetch-ai.close.2025-01-19")).toMatchObject({
      value: 1,
      unit: "USD",
      period: "2025-01-19",
      asOf: "2025-01-19",
      source: closing,
      from: [],
      rule: null,
    });
  });

  test("holds against every close since, whatever the closes", () => {
    const closes = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), closes, (price, values) => {
        const known = closesOf(...values);
        const [lowest, highest] = claims(price, known);
        for (const { date, value } of known) {
          if (lowest !== null && date > String(lowest)) expect(value).toBeGreaterThan(price);
          if (date === lowest) expect(value).toBeLessThanOrEqual(price);
          if (highest !== null && date > String(highest)) expect(value).toBeLessThan(price);
          if (date === highest) expect(value).toBeGreaterThanOrEqual(price);
        }
      }),
    );
  });
});

describe("the distance to the extremes known", () => {
  test("is in percent of the close, over the days known", () => {
    const { fromHigh, fromLow } = extremes(6, closesOf(8, 4, 5, 5, 5, 5, 5, 3));
    expect(fromHigh).toMatchObject({
      id: "fetch-ai.fromHigh.8d",
      value: -25,
      unit: "percent",
      period: "8d",
      from: ["fetch-ai.price", "fetch-ai.close.2025-01-19"],
    });
    expect(fromLow).toMatchObject({ value: 100, from: ["fetch-ai.price", "fetch-ai.close.2025-01-26"] });
  });

  test("is told to the hundredth", () => {
    expect(extremes(7.3, closesOf(9, 9, 9, 9, 9, 9, 9)).fromHigh?.value).toBe(-18.89);
  });

  test("is positive above the highest and negative under the lowest", () => {
    expect(extremes(12, closesOf(8, 8, 8, 8, 8, 8, 8)).fromHigh?.value).toBe(50);
    expect(extremes(4, closesOf(8, 8, 8, 8, 8, 8, 8)).fromLow?.value).toBe(-50);
  });

  test("goes to the earliest of equal closes", () => {
    expect(extremes(4, closesOf(8, 5, 8, 5, 8, 8, 8)).fromHigh?.from).toContain("fetch-ai.close.2025-01-20");
    expect(extremes(4, closesOf(8, 5, 8, 5, 8, 8, 8)).fromLow?.from).toContain("fetch-ai.close.2025-01-21");
  });

  test("is not known from a close of zero", () => {
    expect(extremes(6, closesOf(0, 4, 5, 5, 5, 5, 5, 3))).toMatchObject({ fromLow: null, fromHigh: { value: 20 } });
    expect(extremes(0, closesOf(0, 0, 0, 0, 0, 0, 0, 0))).toMatchObject({ fromLow: null, fromHigh: null });
  });
});

test("every close that a fact comes from is given with it", () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), values, (price, values) => {
      const { closes, ...told } = extremes(price, closesOf(...values));
      const parents = Object.values(told).flatMap((fact) => fact?.from ?? []);
      expect(["fetch-ai.price", ...closes.map((close) => close.id)]).toEqual(expect.arrayContaining(parents));
    }),
  );
});

describe("nothing is said", () => {
  const none = { lowestSince: null, highestSince: null, fromHigh: null, fromLow: null, closes: [] };

  test("of a history shorter than a week", () => {
    expect(extremes(4, closesOf(8, 1, 9, 5, 5, 5))).toEqual(none);
    expect(extremes(4, closesOf(8, 1, 9, 5, 5, 5, 5)).fromHigh).not.toBeNull();
  });

  test("of an empty history, nor of one that only begins today", () => {
    expect(extremes(4, [])).toEqual(none);
    expect(extremes(4, dailyCloses("2025-01-27", [1, 2]))).toEqual(none);
  });

  test("of closes in another unit", () => {
    expect(extremes(4, closesOf(8, 1, 9, 9, 9, 9, 9, 9), { unit: "EUR" })).toEqual(none);
  });

  test("of a price that is no number", () => {
    const price = makeFact({ value: "?" });
    const history: History = { about: "fetch-ai", unit: "USD", source, closes: closesOf(8, 1, 9, 9, 9, 9, 9, 9) };
    expect(extremesOf(price, history)).toEqual(none);
  });
});

test("a rumoured price does not make rumours of the closes, but of what is computed from both", () => {
  const rumour = { status: "rumour", by: "Bob", precision: "about" } as const;
  const { lowestSince, closes } = extremes(4, closesOf(1, 9, 9, 9, 9, 9, 9, 9), rumour);
  expect(lowestSince).toMatchObject(rumour);
  for (const close of closes) expect(close).toMatchObject({ status: "fact", by: null, precision: "exact" });
});
