import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { benchmarkOrigins, chosenOrigins } from "../../../src/sources/capture/choose.ts";
import { known, readWatch, type Subject, watchedFor } from "../../../src/sources/capture/watch.ts";
import type { OriginId } from "../../../src/sources/origin.ts";

const ours = readWatch(readFileSync("data/watch.yaml", "utf8"), "data/watch.yaml");

test("our own list can be read, and names no asset twice", () => {
  const ids = known(ours).map(({ id }) => id);
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

/** All that a newsroom follows, unless told otherwise. */
const about = (given: Partial<Subject> = {}): Subject => ({
  scope: "all",
  sector: null,
  benchmark: null,
  asset: null,
  ...given,
});

const majors = ["bitcoin", "ethereum", "solana", "ripple", "dogecoin"];

describe("what is asked for", () => {
  test("is the whole list when the capture is about nothing in particular", () => {
    const { categories, sectors, compared, assets } = watchedFor(ours, about());
    expect([categories, compared]).toEqual([["artificial-intelligence"], null]);
    expect(sectors).toEqual(expect.arrayContaining(["layer-1", "meme-token", "artificial-intelligence"]));
    expect(assets.slice(0, majors.length)).toEqual(majors);
    expect(assets).toContain("cardano");
  });

  test("is the article's sector alone, with the assets of every article", () => {
    const subject = about({ scope: "sector", sector: "gaming", benchmark: "cmc20" });
    expect(watchedFor(ours, subject)).toMatchObject({ categories: ["gaming"], sectors: [], assets: majors });
    expect(watchedFor(ours, { ...subject, sector: null }).categories).toEqual(["artificial-intelligence"]);
  });

  test("is the large assets and every sector by its figures alone for the day of the market", () => {
    const { categories, sectors, assets } = watchedFor(ours, about({ scope: "day" }));
    expect(categories).toEqual([]);
    expect(sectors).toContain("artificial-intelligence");
    expect(assets).toEqual(watchedFor(ours, about()).assets);
    expect(watchedFor(ours, about({ scope: "day", sector: "music" })).sectors).toContain("music");
  });

  test("holds the asset that the day is told from, once", () => {
    expect(watchedFor(ours, about({ scope: "day", asset: "zcash" })).assets).toContain("zcash");
    expect(watchedFor(ours, about({ scope: "day", asset: "solana" })).assets).toEqual(
      watchedFor(ours, about({ scope: "day" })).assets,
    );
  });

  test("follows no stablecoin: it has no day to tell", () => {
    expect(known(ours).filter(({ symbol }) => /USD|DAI/u.test(symbol))).toEqual([]);
  });

  test.each(["cmc20", "coindesk-20", "vix", "bitcoin", "eur-usd", "steam-counter-strike-2", "crypto-market"])(
    "does not look for the benchmark %s, which has its source",
    (benchmark) => {
      expect(watchedFor(ours, about({ scope: "sector", sector: "gaming", benchmark })).compared).toBeNull();
    },
  );

  test("looks for any other benchmark", () => {
    const subject = about({ scope: "sector", sector: "gaming", benchmark: "chainlink" });
    expect(watchedFor(ours, subject).compared).toBe("chainlink");
  });
});

describe("the sources asked", () => {
  const keyless = (id: OriginId): boolean => id !== "coindesk";
  const chosen = (scope: Subject["scope"], benchmark: string | null, isOpen = keyless) =>
    [...chosenOrigins(about({ scope, benchmark }), isOpen)].toSorted();

  test("about a sector are those of its assets and of its benchmark", () => {
    expect(chosen("sector", "cmc20")).toEqual(["binance", "coingecko", "coinmarketcap", "kraken"]);
    expect(chosen("sector", "vix")).toEqual(["binance", "cboe", "coingecko", "kraken"]);
    expect(chosen("sector", "bitcoin")).toEqual(["binance", "coingecko", "kraken"]);
  });

  test("take the CoinDesk 20 where a key opens it, the CMC20 elsewhere, when nobody chose", () => {
    expect(chosen("sector", null)).toContain("coinmarketcap");
    expect(chosen("sector", null, () => true)).toContain("coindesk");
    expect(chosen("sector", null, () => true)).not.toContain("coinmarketcap");
  });

  test("about the day of the market are those of its assets and of its mood", () => {
    expect(chosen("day", null)).toEqual(["binance", "coingecko", "fear-greed", "kraken"]);
    expect(chosen("day", "cmc20")).toContain("coinmarketcap");
    expect(chosen("day", null, (id) => id !== "fear-greed")).toEqual(["binance", "coingecko", "kraken"]);
  });

  test("hold a locked one only when the article cannot do without it", () => {
    expect(chosen("sector", "coindesk-20")).toContain("coindesk");
    expect(chosen("all", null)).not.toContain("coindesk");
    expect(benchmarkOrigins("coindesk-20")).toEqual(["coindesk"]);
    expect(benchmarkOrigins("bitcoin")).toEqual(["coingecko"]);
    expect(benchmarkOrigins(null)).toEqual(["coindesk", "coinmarketcap"]);
  });

  test("about nothing in particular are all that are open, and not those put aside", () => {
    expect(chosen("all", null)).toEqual([
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
    expect(chosen("all", null, (id) => id !== "steam" && id !== "kraken")).not.toContain("steam");
  });
});
