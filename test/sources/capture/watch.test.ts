import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { chosenOrigins, giversOf } from "../../../src/sources/capture/choose.ts";
import type { Subject } from "../../../src/sources/capture/subject.ts";
import { known, readWatch, watchedFor } from "../../../src/sources/capture/watch.ts";
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

type Around = Partial<Pick<Subject, "benchmark" | "asset">>;

const nobodyChose = { benchmark: null, asset: null } as const;
const all = (given: Around = {}): Subject => ({ scope: "all", sector: null, ...nobodyChose, ...given });
const day = (given: Around = {}, sector: string | null = null): Subject => ({
  scope: "day",
  sector,
  ...nobodyChose,
  ...given,
});
const about = (sector: string, given: Around = {}): Subject => ({ scope: "sector", sector, ...nobodyChose, ...given });
const event = (sector: string | null, given: Around = {}): Subject => ({
  scope: "event",
  sector,
  ...nobodyChose,
  ...given,
});

const majors = ["bitcoin", "ethereum", "solana", "ripple", "dogecoin"];

describe("what is asked for", () => {
  test("is the whole list when the capture is about nothing in particular", () => {
    const { categories, sectors, compared, assets } = watchedFor(ours, all());
    expect([categories, compared]).toEqual([["artificial-intelligence"], null]);
    expect(sectors).toEqual(expect.arrayContaining(["layer-1", "meme-token", "artificial-intelligence"]));
    expect(assets.slice(0, majors.length)).toEqual(majors);
    expect(assets).toContain("cardano");
  });

  test("is the article's sector alone, with the assets of every article", () => {
    const asked = watchedFor(ours, about("gaming", { benchmark: "cmc20" }));
    expect(asked).toMatchObject({ categories: ["gaming"], sectors: [], assets: majors, games: [], rates: [] });
  });

  test("is the large assets around an event, and no sector that nobody asked for", () => {
    expect(watchedFor(ours, event(null))).toMatchObject({ categories: [], sectors: [], assets: majors, rates: [] });
    expect(watchedFor(ours, event("gaming"))).toMatchObject({ categories: ["gaming"], sectors: [], assets: majors });
  });

  test("of games and rates is what a benchmark is among, and all of them for the whole list", () => {
    expect(watchedFor(ours, about("gaming", { benchmark: "eur-usd" })).rates.map(({ id }) => id)).toEqual(["eur-usd"]);
    expect(watchedFor(ours, all())).toMatchObject({ games: ours.games, rates: ours.rates });
  });

  test("is the large assets and every sector by its figures alone for the day of the market", () => {
    const { categories, sectors, assets } = watchedFor(ours, day());
    expect(categories).toEqual([]);
    expect(sectors).toContain("artificial-intelligence");
    expect(assets).toEqual(watchedFor(ours, all()).assets);
    expect(watchedFor(ours, day({}, "music")).sectors).toContain("music");
  });

  test("holds the asset that the day is told from, once", () => {
    expect(watchedFor(ours, day({ asset: "zcash" })).assets).toContain("zcash");
    expect(watchedFor(ours, day({ asset: "solana" })).assets).toEqual(watchedFor(ours, day()).assets);
  });

  test("follows no stablecoin: it has no day to tell", () => {
    expect(known(ours).filter(({ symbol }) => /USD|DAI/u.test(symbol))).toEqual([]);
  });

  test.each(["cmc20", "coindesk-20", "vix", "bitcoin", "eur-usd", "steam-counter-strike-2", "crypto-market"])(
    "does not look for the benchmark %s, which has its source",
    (benchmark) => {
      expect(watchedFor(ours, about("gaming", { benchmark })).compared).toBeNull();
    },
  );

  test("looks for any other benchmark", () => {
    expect(watchedFor(ours, about("gaming", { benchmark: "chainlink" })).compared).toBe("chainlink");
  });
});

describe("the sources asked", () => {
  const keyless = (id: OriginId): boolean => id !== "coindesk";
  const subjects = { sector: (given: Around) => about("gaming", given), day, all } as const;
  const chosen = (scope: keyof typeof subjects, benchmark: string | null, isOpen = keyless) =>
    [...chosenOrigins(subjects[scope]({ benchmark }), ours, isOpen)].toSorted();

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
  });

  test("hold that of a benchmark which the list names, a rate or a game", () => {
    expect(chosen("sector", "eur-usd")).toEqual(["binance", "coingecko", "ecb", "kraken"]);
    expect(chosen("sector", "steam-counter-strike-2")).toEqual(["binance", "coingecko", "kraken", "steam"]);
  });

  test("around an event are those of the large assets, and of a benchmark where there is a sector to set against it", () => {
    expect([...chosenOrigins(event(null), ours, keyless)].toSorted()).toEqual(["binance", "coingecko", "kraken"]);
    expect([...chosenOrigins(event("gaming"), ours, keyless)]).toContain("coinmarketcap");
  });

  test.each([
    ["coindesk-20", ["coindesk"]],
    ["eur-usd", ["ecb"]],
    ["bitcoin", ["coingecko"]],
    [null, ["coindesk", "coinmarketcap"]],
  ])("are to blame for the benchmark %s", (benchmark, givers) => {
    expect(giversOf(about("gaming", { benchmark }), ours).benchmark).toEqual(givers);
  });

  test("are not to blame for what the file of an event does not say, those that complete it aside", () => {
    expect(giversOf(event("gaming"), ours).either).toEqual(["hugging-face", "x"]);
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
