import { describe, expect, test } from "@jest/globals";
import { windows } from "../../src/facts/fact.ts";
import { commonWindows, profilesOf } from "../../src/facts/profile.ts";
import type { Row } from "./make.ts";
import { dailyCloses, makeMarket, makeObservation } from "./make.ts";

const profile = (row: Partial<Row>, window: (typeof windows)[number] = "24h") =>
  profilesOf(makeMarket([{ id: "a", ...row }]), window).get("a");

describe("a profile", () => {
  test("gives each figure under its own name", () => {
    const known = profile({
      price: 2,
      level: 3,
      marketCap: 4,
      volume: 5,
      size: "mid",
      symbol: "AAA",
      trait: "qui dort",
    });
    expect(known).toMatchObject({
      name: { value: "a" },
      price: { value: 2 },
      level: { value: 3 },
      marketCap: { value: 4 },
      volume: { value: 5, period: "24h" },
      size: { value: "mid" },
      symbol: { id: "a.symbol", value: "AAA" },
      trait: { id: "a.trait", value: "qui dort" },
    });
  });

  test("gives high, low and points where they are observed", () => {
    const market = makeMarket([{ id: "a" }]);
    const around = { about: "a", period: "24h" } as const;
    const observations = [
      ...market.observations,
      makeObservation({ ...around, measure: "high", value: 9, unit: "level" }),
      makeObservation({ ...around, measure: "low", value: 7, unit: "level" }),
      makeObservation({ ...around, measure: "change", value: -3, unit: "index-points" }),
    ];
    expect(profilesOf({ ...market, observations }, "24h").get("a")).toMatchObject({
      high: { value: 9 },
      low: { value: 7 },
      points: { value: -3, unit: "index-points" },
      change: null,
    });
  });

  test("is null where the sources are silent", () => {
    const silent = Object.entries(profile({}) ?? {}).flatMap(([key, value]) => (value === null ? [key] : []));
    expect(silent.toSorted()).toEqual(
      [
        ["symbol", "trait", "change", "price", "marketCap", "volume", "high", "low", "level", "points", "size"],
        ["lowestSince", "highestSince", "fromHigh", "fromLow", "usual"],
        ["dominance", "mood", "previous", "before", "record", "fromRecord"],
      ]
        .flat()
        .toSorted(),
    );
  });

  test("is not made of an entity whose name nobody gave", () => {
    const market = makeMarket([{ id: "a", price: 1 }, { id: "b" }]);
    const observations = market.observations.filter(({ about, measure }) => about !== "a" || measure !== "name");
    expect([...profilesOf({ ...market, observations }, "24h").keys()]).toEqual(["b"]);
  });

  test.each(["points", "basis-points"] as const)("keeps a change in %s out of its percents", (unit) => {
    const market = makeMarket([{ id: "a", change: -0.5 }]);
    const move = makeObservation({ about: "a", measure: "change", value: -12, unit, period: "24h" });
    const known = profilesOf({ ...market, observations: [...market.observations, move] }, "24h").get("a");
    expect(known).toMatchObject({ change: { value: -0.5, unit: "percent" }, points: { value: -12, unit } });
  });
});

describe("the change of a profile", () => {
  const changes = { "1h": 1, "24h": 2, "7d": 3, "30d": 4, ytd: 5 };

  test.each(windows)("is that of the window %s", (window) => {
    expect(profile({ changes }, window)?.change).toMatchObject({ value: changes[window], period: window });
  });

  test("stands beside those of every other window", () => {
    const known = profile({ changes }, "7d")?.changes;
    expect(windows.map((window) => known?.[window]?.value)).toEqual(windows.map((window) => changes[window]));
  });

  test("is not borrowed from another window", () => {
    expect(profile({ changes: { "7d": 3 } }, "24h")?.change).toBeNull();
  });

  test.each<[Partial<Row>, Record<string, boolean>]>([
    [{ change: 0.1 }, { rises: true, falls: false, still: false }],
    [{ change: -0.1 }, { rises: false, falls: true, still: false }],
    [{ change: 0 }, { rises: false, falls: false, still: true }],
    [{}, { rises: false, falls: false, still: false }],
    [{ changes: { "7d": 1 } }, { rises: false, falls: false, still: false }],
  ])("of %j has the direction %j", (row, direction) => {
    expect(profile(row)).toMatchObject(direction);
  });
});

describe("the history of a profile", () => {
  const closes = dailyCloses("2025-01-10", [1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]);

  test("is that of a price for an asset", () => {
    expect(profile({ price: 4, closes })).toMatchObject({ lowestSince: { value: "2025-01-10" }, highestSince: null });
  });

  test("is that of a level for an index", () => {
    expect(profile({ kind: "index", level: 4, closes })?.lowestSince).toMatchObject({ value: "2025-01-10" });
  });

  test("tells its usual day, and keeps every close that it comes from", () => {
    const known = profile({ price: 4, closes });
    expect(known?.usual).toMatchObject({ value: 50, unit: "percent" });
    const kept = new Set(known?.closes.map(({ id }) => id));
    expect(known?.usual?.from.filter((id) => !kept.has(id))).toEqual([]);
  });

  test("says nothing without a price, nor of another entity", () => {
    expect(profile({ closes })).toMatchObject({ lowestSince: null, fromHigh: null, usual: null, closes: [] });
    const two = profilesOf(
      makeMarket([
        { id: "a", price: 4 },
        { id: "b", closes },
      ]),
      "24h",
    );
    expect(two.get("a")?.lowestSince).toBeNull();
  });
});

describe("the windows in common", () => {
  const market = makeMarket([
    { id: "a", changes: { ytd: 1, "1h": 1, "24h": 1, "7d": 1 } },
    { id: "b", changes: { "7d": 1, "1h": 1, "30d": 1 } },
    { id: "c", price: 1 },
  ]);

  test("come in order of preference, a day first", () => {
    expect(commonWindows(market, ["a"])).toEqual(["24h", "1h", "7d", "ytd"]);
  });

  test("are those that every one has", () => {
    expect(commonWindows(market, ["a", "b"])).toEqual(["1h", "7d"]);
    expect(commonWindows(market, ["a", "b", "c"])).toEqual([]);
    expect(commonWindows(market, ["a", "nobody"])).toEqual([]);
  });

  test("are those of percents, not of points", () => {
    const move = makeObservation({ about: "c", measure: "change", value: -12, unit: "index-points", period: "24h" });
    expect(commonWindows({ ...market, observations: [...market.observations, move] }, ["c"])).toEqual([]);
  });
});
