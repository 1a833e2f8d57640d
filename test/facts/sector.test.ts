import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Market, Precision } from "../../src/facts/fact.ts";
import type { Mover } from "../../src/facts/mover.ts";
import { hasMoved } from "../../src/facts/mover.ts";
import type { Panel } from "../../src/facts/panel.ts";
import { panelOf } from "../../src/facts/panel.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import type { Sector } from "../../src/facts/sector.ts";
import { makeMarket, makeSectorMarket, makeWeighing, sectorIn } from "./make.ts";

const ids = (movers: readonly Mover[]) => movers.map((mover) => mover.entity.id);
const ends = ({ worst, best }: Pick<Sector, "worst" | "best">) => [worst?.entity.id ?? null, best?.entity.id ?? null];
const tiny = (change: number) => ({ change, marketCap: 1e6 });

describe("a sector", () => {
  test("is set against its benchmark", () => {
    expect(sectorIn(makeSectorMarket({ a: -7, b: -8 }))).toMatchObject({
      sector: { entity: { id: "ai" }, rank: null, gap: { value: -4 }, against: { wider: true } },
      benchmark: { entity: { id: "coindesk-20" } },
      gap: { id: "ai.gap.coindesk-20.24h", value: -4, unit: "points" },
      against: { wider: true, opposite: false },
      ratio: null,
    });
  });

  test("lists its members from the lowest change, ties by id, whatever the order of the file", () => {
    const members = { d: 4, a: -7, c: -8, b: -7 };
    const reversed = Object.fromEntries(Object.entries(members).toReversed());
    expect(ids(sectorIn(makeSectorMarket(members)).members)).toEqual(["c", "a", "b", "d"]);
    expect(sectorIn(makeSectorMarket(reversed))).toEqual(sectorIn(makeSectorMarket(members)));
  });

  test("sets each member against the benchmark", () => {
    expect(sectorIn(makeSectorMarket({ a: -7.94, b: 4 })).members).toMatchObject([
      { gap: { id: "a.gap.coindesk-20.24h", value: -2.94 }, against: { wider: true }, rank: null, sizeAgainst: null },
      { gap: { id: "b.gap.coindesk-20.24h", value: 9 }, against: { opposite: true }, rank: null, sizeAgainst: null },
    ]);
  });

  test("leaves out members without a change and assets of other categories", () => {
    const market = makeSectorMarket({ a: -7, mute: {}, other: { change: -99, categories: ["gpu"] } });
    const sector = sectorIn(market);
    expect(ids(sector.members)).toEqual(["a"]);
    expect(sector.breadth?.total.value).toBe(1);
  });

  test("counts its benchmark among its members when it is one", () => {
    const sector = sectorIn(makeSectorMarket({ a: -7, b: -8, c: -20 }), "c");
    expect(ids(sector.members)).toEqual(["c", "b", "a"]);
    expect(sector.outsider).toBeNull();
    expect(sector.breadth?.total.value).toBe(3);
    expect(sector.gap.value).toBe(11);
  });

  test("without members has no end, no breadth and no mean", () => {
    expect(sectorIn(makeSectorMarket({}))).toMatchObject({
      members: [],
      single: null,
      worst: null,
      best: null,
      breadth: null,
      mean: null,
      contrarian: null,
      mixed: false,
      groups: [],
    });
  });

  test("of a single member has neither ends nor mean", () => {
    const sector = sectorIn(makeSectorMarket({ a: -7 }));
    expect([sector.single?.entity.id, ...ends(sector), sector.mean]).toEqual(["a", null, null, null]);
    expect(sectorIn(makeSectorMarket({ a: -7, b: -8 })).single).toBeNull();
  });
});

describe("the worst and the best of a sector", () => {
  test("are its lowest and highest change, ranked among their group", () => {
    const { worst, best } = sectorIn(makeSectorMarket({ a: -7, b: -8, c: 4 }));
    expect(worst).toMatchObject({ entity: { id: "b" }, rank: { value: 1, measure: "rank.ai" } });
    expect(best).toMatchObject({ entity: { id: "c" }, rank: { value: 3, measure: "rank.ai" } });
  });

  test.each<[string, Record<string, number>, readonly (string | null)[]]>([
    ["the lowest is shared", { a: -8, b: -8, c: 4 }, [null, "c"]],
    ["the highest is shared", { a: -8, b: 4, c: 4 }, ["a", null]],
    ["all are equal", { a: -8, b: -8, c: -8 }, [null, null]],
    ["both are shared", { a: -8, b: -8, c: 4, d: 4 }, [null, null]],
    ["the best did not move", { a: -8, b: -7, c: 0 }, ["a", null]],
    ["the worst did not move", { a: 0, b: 7, c: 8 }, [null, "c"]],
    ["there is one member", { a: -8 }, [null, null]],
  ])("are told as far as they are alone: %s", (_, members, expected) => {
    expect(ends(sectorIn(makeSectorMarket(members)))).toEqual(expected);
  });

  const given = (members: Record<string, number>, precisions: Readonly<Record<string, Precision>>): Market => {
    const market = makeSectorMarket(members);
    const observations = market.observations.map((one) => ({ ...one, precision: precisions[one.about] ?? "exact" }));
    return { ...market, observations };
  };

  test.each<[string, Record<string, number>, Record<string, Precision>, readonly (string | null)[]]>([
    ["about as low as the next", { a: -8, b: -7.8, c: 4 }, { a: "about" }, [null, "c"]],
    ["about as low, but far from the next", { a: -8, b: -7, c: 4 }, { a: "about" }, ["a", "c"]],
    ["passed by one that is over its figure", { a: -8, b: -9, c: 4 }, { a: "over" }, [null, "c"]],
    ["over its own figure", { a: -8, b: -7, c: 4 }, { a: "over" }, ["a", "c"]],
    ["almost a figure that another nears", { a: -8, b: 19, c: 20 }, { c: "almost" }, ["a", null]],
    ["no further than another may be", { a: -8, b: 9, c: 20 }, { a: "under" }, ["a", "c"]],
  ])("are told only of what is sure: %s", (_, members, precisions, expected) => {
    expect(ends(sectorIn(given(members, precisions)))).toEqual(expected);
  });

  test("are taken over the liquidity floor, and told of what was skipped", () => {
    const sector = sectorIn(makeSectorMarket({ low: tiny(-50), a: -8, between: tiny(-7), b: -6, high: tiny(90) }));
    expect(ends(sector)).toEqual(["a", "b"]);
    expect(sector.worst?.rank?.value).toBe(1);
    expect(sector.best?.rank?.value).toBe(2);
    expect(ids(sector.skipped)).toEqual(["low", "high"]);
    expect(ids(sector.members)).toEqual(["low", "a", "between", "b", "high"]);
  });

  test("skip nobody who moved no further than they did", () => {
    expect(ids(sectorIn(makeSectorMarket({ low: tiny(-8), a: -8, b: -6, high: tiny(-6) })).skipped)).toEqual([]);
  });

  test("skip nobody when every member is under the floor", () => {
    const sector = sectorIn(makeSectorMarket({ a: tiny(-8), b: tiny(-6) }));
    expect([ends(sector), ids(sector.skipped), sector.mean?.value]).toEqual([[null, null], [], -7]);
  });
});

test("the mean is of all members but the skipped, the breadth of all", () => {
  const sector = sectorIn(makeSectorMarket({ low: tiny(-50), a: -8, between: tiny(-7), b: -6 }));
  expect(sector.mean).toMatchObject({
    id: "ai.mean.24h",
    value: -7,
    from: expect.not.arrayContaining(["low.change.24h"]),
  });
  expect(sector.breadth).toMatchObject({ total: { value: 4 }, falling: { value: 4 } });
});

describe("a member that goes the other way", () => {
  const told = (members: Parameters<typeof makeSectorMarket>[0], change = -9) => {
    const { contrarians, contrarian, mixed } = sectorIn(makeSectorMarket(members, change));
    return { contrarians: ids(contrarians), contrarian: contrarian?.entity.id ?? null, mixed };
  };

  test("is an exception up to a quarter of the members", () => {
    expect(told({ a: -1, b: -2, c: -3, d: 4 })).toEqual({ contrarians: ["d"], contrarian: "d", mixed: false });
    expect(told({ a: -1, b: -2, d: 4 })).toEqual({ contrarians: [], contrarian: null, mixed: true });
  });

  test("is no longer the only one when there are two", () => {
    const members = { a: -1, b: -2, c: -3, d: -4, e: -5, f: -6, g: 2, h: 1 };
    expect(told(members)).toEqual({ contrarians: ["h", "g"], contrarian: null, mixed: false });
  });

  test("falls when the sector rises", () => {
    expect(told({ a: 1, b: 2, c: 3, d: -4 }, 2)).toEqual({ contrarians: ["d"], contrarian: "d", mixed: false });
  });

  test("is not one that stands still, nor is there any in a sector that does", () => {
    expect(told({ a: -1, b: -2, c: -3, d: 0 })).toEqual({ contrarians: [], contrarian: null, mixed: false });
    expect(told({ a: -1, b: 2 }, 0)).toEqual({ contrarians: [], contrarian: null, mixed: false });
  });

  test("is not told alone under the floor", () => {
    expect(told({ a: -1, b: -2, c: -3, d: tiny(4) })).toEqual({ contrarians: [], contrarian: null, mixed: false });
  });

  test("is not the only one when another, under the floor, goes with it", () => {
    const members = { a: -1, b: -2, c: -3, d: -4, e: -5, f: -6, g: 2, h: tiny(1) };
    expect(told(members)).toEqual({ contrarians: ["g"], contrarian: null, mixed: false });
  });

  test("is all there is when the sector itself went another way: nothing is mixed, nobody an exception", () => {
    expect(told({ a: 1, b: 2, c: 3 })).toEqual({ contrarians: [], contrarian: null, mixed: false });
  });

  test("makes a mixed sector with those under the floor", () => {
    expect(told({ a: -1, b: -2, c: -3, d: 2, e: tiny(1) })).toMatchObject({ contrarians: [], mixed: true });
  });

  test("and is the only one has the count of its side for witness", () => {
    const change = fc.integer({ min: -3, max: 3 });
    const member = fc.oneof(change, change.map(tiny));
    const members = fc.dictionary(fc.constantFrom(..."abcdefghij"), member, { minKeys: 1 });
    fc.assert(
      fc.property(members, fc.constantFrom(-2, 2), (members, sign) => {
        const { contrarian, breadth, contrarians, mixed } = sectorIn(makeSectorMarket(members, sign));
        const against = Number((sign < 0 ? breadth?.rising : breadth?.falling)?.value);
        const total = Number(breadth?.total.value);
        expect(mixed).toBe(Math.min(against, total - against) * 4 > total);
        if (contrarian !== null) expect(against).toBe(1);
        if (mixed) expect(contrarians).toEqual([]);
      }),
    );
  });
});

describe("a panel", () => {
  const panelIn = (members: Readonly<Record<string, number>>): Panel | null => {
    const market = makeMarket([
      ...Object.entries(members).map(([id, change]) => ({ id, change })),
      { id: "coindesk-20", kind: "index", change: -5 },
    ]);
    const profiles = profilesOf(market, "24h");
    const benchmark = profiles.get("coindesk-20");
    if (benchmark === undefined || !hasMoved(benchmark)) throw new Error("no benchmark");
    const assets = [...profiles.values()].filter((profile) => profile.entity.kind === "asset");
    return panelOf("majors", assets.filter(hasMoved), benchmark, makeWeighing());
  };

  test("is ordered, counted, ranked and set against the benchmark", () => {
    const panel = panelIn({ b: 4, a: -7, c: -8 });
    expect(panel && ids(panel.members)).toEqual(["c", "a", "b"]);
    expect(panel).toMatchObject({
      single: null,
      worst: { entity: { id: "c" }, gap: { value: -3 }, rank: { value: 1, measure: "rank.majors" } },
      best: { entity: { id: "b" }, gap: { value: 9 }, rank: { value: 3, measure: "rank.majors" } },
      breadth: { total: { id: "majors.members.24h", value: 3 } },
    });
  });

  test("shows its two ends and those that moved furthest when nothing else tells them apart, in its order", () => {
    const panel = panelIn({ a: -1, b: -9, c: -8, d: -7, e: -6, f: -5, g: -2, h: -4 });
    expect(panel && ids(panel.shown)).toEqual(["b", "c", "d", "e", "f", "a"]);
    expect(panel?.cut).toBe(true);
  });

  test.each([
    [{ a: -1, b: -2 }, true],
    [{ a: 1, b: 2 }, true],
    [{ a: 0, b: 0 }, true],
    [{ a: -1, b: 2 }, false],
    [{ a: -1, b: 0 }, false],
  ])("of %j went one way: %p", (members, alike) => {
    expect(panelIn(members)?.alike).toBe(alike);
    expect(sectorIn(makeSectorMarket(members)).alike).toBe(alike);
  });

  test("of one asset is that asset", () => {
    expect(panelIn({ a: -7 })).toMatchObject({ single: { entity: { id: "a" } }, worst: null, best: null });
  });

  test("of no asset is nothing", () => {
    expect(panelIn({})).toBeNull();
  });
});
