import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { benchmarkOrigins, chosenOrigins } from "../../../src/sources/capture/choose.ts";
import { readWatch, watchedFor } from "../../../src/sources/capture/watch.ts";
import type { OriginId } from "../../../src/sources/origin.ts";

const ours = readWatch(readFileSync("data/watch.yaml", "utf8"), "data/watch.yaml");

test("our own list can be read, and names no asset twice", () => {
  const ids = [...ours.assets, ...(ours.pairs ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
});

test.each([
  ["members: 0\nassets: []", "members"],
  ["members: 3\nassets: [{ id: a, name: A }]", "assets[0].symbol"],
  ["members: 3\nassets: []\ngame: []", "«\u00a0games\u00a0»"],
])("%j is refused where it is wrong", (text, says) => {
  expect(() => readWatch(text, "watch.yaml")).toThrow(says);
});

describe("what is asked for", () => {
  test("is the whole list when the capture is about nothing in particular", () => {
    expect(watchedFor(ours, { sector: null, benchmark: null })).toMatchObject({
      categories: ["artificial-intelligence"],
      compared: null,
      assets: ["bitcoin", "ethereum", "solana", "ripple", "dogecoin"],
    });
  });

  test("is the article's sector alone", () => {
    expect(watchedFor(ours, { sector: "gaming", benchmark: "cmc20" }).categories).toEqual(["gaming"]);
  });

  test.each(["cmc20", "coindesk-20", "vix", "bitcoin", "eur-usd", "steam-counter-strike-2", "crypto-market"])(
    "does not look for the benchmark %s, which has its source",
    (benchmark) => {
      expect(watchedFor(ours, { sector: "gaming", benchmark }).compared).toBeNull();
    },
  );

  test("looks for any other benchmark", () => {
    expect(watchedFor(ours, { sector: "gaming", benchmark: "chainlink" }).compared).toBe("chainlink");
  });
});

describe("the sources asked", () => {
  const keyless = (id: OriginId): boolean => id !== "coindesk";
  const chosen = (sector: string | null, benchmark: string | null, isOpen = keyless) =>
    [...chosenOrigins({ sector, benchmark }, isOpen)].toSorted();

  test("about a sector are those of its assets and of its benchmark", () => {
    expect(chosen("gaming", "cmc20")).toEqual(["binance", "coingecko", "coinmarketcap", "kraken"]);
    expect(chosen("gaming", "vix")).toEqual(["binance", "cboe", "coingecko", "kraken"]);
    expect(chosen("gaming", "bitcoin")).toEqual(["binance", "coingecko", "kraken"]);
  });

  test("take the CoinDesk 20 where a key opens it, the CMC20 elsewhere, when nobody chose", () => {
    expect(chosen("gaming", null)).toContain("coinmarketcap");
    expect(chosen("gaming", null, () => true)).toContain("coindesk");
    expect(chosen("gaming", null, () => true)).not.toContain("coinmarketcap");
  });

  test("hold a locked one only when the article cannot do without it", () => {
    expect(chosen("gaming", "coindesk-20")).toContain("coindesk");
    expect(chosen(null, null)).not.toContain("coindesk");
    expect(benchmarkOrigins("coindesk-20")).toEqual(["coindesk"]);
    expect(benchmarkOrigins("bitcoin")).toEqual(["coingecko"]);
    expect(benchmarkOrigins(null)).toEqual(["coindesk", "coinmarketcap"]);
  });

  test("about nothing in particular are all that are open, and not those put aside", () => {
    expect(chosen(null, null)).toEqual([
      "binance",
      "cboe",
      "coingecko",
      "coinmarketcap",
      "defillama",
      "ecb",
      "fear-greed",
      "kraken",
      "steam",
    ]);
    expect(chosen(null, null, (id) => id !== "steam" && id !== "kraken")).not.toContain("steam");
  });
});
