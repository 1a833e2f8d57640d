import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Request } from "../../src/facts/dossier.ts";
import { dossierOf, eventsOf } from "../../src/facts/dossier.ts";
import type { ReportedEvent } from "../../src/facts/event.ts";
import type { Fact, Market } from "../../src/facts/fact.ts";
import type { Salience } from "../../src/facts/salience.ts";
import { usualSalience } from "../../src/facts/salience.ts";
import type { Row } from "./make.ts";
import { dailyCloses, factsIn, makeEvent, makeMarket, makeSectorMarket } from "./make.ts";

const now = "2025-01-27T06:00:00Z";
const asked: Request = {
  about: "sector",
  sector: "ai",
  benchmark: "coindesk-20",
  asset: null,
  index: null,
  event: null,
  window: "24h",
  zone: "Europe/Paris",
};

function open(market: Market, more: Partial<Request> = {}, events: readonly ReportedEvent[] = []) {
  const dossier = dossierOf(market, events, { ...asked, ...more }, now);
  if (dossier === null) throw new Error("no dossier");
  return dossier;
}

const plain = makeSectorMarket({ a: -7, b: -8 });

describe("a dossier", () => {
  test("tells the market's time from the article's, and who gives each", () => {
    expect(open(plain)).toMatchObject({
      asOf: { id: "market.asOf", value: "2025-01-27T05:00:00Z", unit: "date", source: { id: "releve" } },
      now: { id: "article.now", value: now, unit: "date", source: { id: "calcul" } },
      zone: "Europe/Paris",
      window: "24h",
    });
  });

  test("takes its session from the market's time, not from the article's", () => {
    expect(open({ ...plain, asOf: "2025-01-27T15:00:00Z" }).session).toMatchObject({
      value: "new-york",
      from: ["market.asOf"],
    });
    expect(open({ ...plain, asOf: "2025-01-25T15:00:00Z" }).session).toBeNull();
  });

  test("tells the sector over the window asked for", () => {
    const market = makeMarket([
      { id: "ai", kind: "category", change: -9, changes: { "7d": 12 } },
      { id: "coindesk-20", kind: "index", change: -5, changes: { "7d": 10 } },
      { id: "a", categories: ["ai"], changes: { "7d": 3 } },
    ]);
    const { sector } = open(market, { window: "7d" });
    expect(sector?.gap).toMatchObject({ value: 2, period: "7d" });
    expect(sector?.members.map((member) => member.change.value)).toEqual([3]);
    expect(open(market).sector?.members).toEqual([]);
  });

  test.each<[string, Partial<Request>]>([
    ["the sector is unknown", { sector: "defi" }],
    ["the benchmark is unknown", { benchmark: "cac-40" }],
    ["there is no change over the window", { window: "7d" }],
  ])("cannot be opened when %s", (_, more) => {
    expect(dossierOf(plain, [], { ...asked, ...more }, now)).toBeNull();
  });

  test("cannot be opened when one of the two lacks its change", () => {
    const without = (id: string): Market => ({
      ...plain,
      observations: plain.observations.filter(({ about, measure }) => about !== id || measure !== "change"),
    });
    expect(dossierOf(without("ai"), [], asked, now)).toBeNull();
    expect(dossierOf(without("coindesk-20"), [], asked, now)).toBeNull();
  });
});

describe("what is told first and what is left out", () => {
  const rows = ["a", "b", "c", "d", "e"].map(
    (id, index): Row => ({ id, categories: [`other-${id}`], change: index - 9 }),
  );
  const others = rows.map(({ categories = [] }): Row => ({ id: categories[0] ?? "", kind: "category" }));
  const market = makeMarket([
    { id: "x", categories: ["ai"], change: -3 },
    { id: "y", categories: ["ai"], change: -12 },
    { id: "ai", kind: "category", change: -9 },
    { id: "coindesk-20", kind: "index", change: -5 },
    ...rows,
    ...others,
  ]);
  const weighed = (more: Partial<Salience>) => open(market, { salience: { ...usualSalience, ...more } });
  const elsewhere = (more: Partial<Salience>) => weighed(more).elsewhere.map(({ category }) => category.entity.id);

  test("are told by the score of each, as many as there is room for", () => {
    expect(elsewhere({})).toEqual(["other-a", "other-b", "other-c"]);
    expect(elsewhere({ sections: 1 })).toEqual(["other-a"]);
    expect(elsewhere({ sections: 0 })).toEqual([]);
  });

  test("stand in the dossier with all who were judged, and not where there was no choice", () => {
    const { selections, salience } = weighed({ names: 2 });
    expect(salience.names).toBe(2);
    expect(selections.map(({ among }) => among)).toEqual(["ai", "@elsewhere"]);
    const [ofSector, ofOthers] = selections;
    expect(ofSector?.candidates.map(({ about }) => about)).toEqual(["y", "x"]);
    expect(ofOthers?.candidates.map(({ kept }) => kept)).toEqual([true, true, true, false, false]);
  });
});

describe("the events of a dossier", () => {
  const events = [
    makeEvent({ id: "old", date: "2024-10" }),
    makeEvent({ id: "evening", date: "2025-01-20T23:00:00-05:00" }),
    makeEvent({ id: "night", date: "2025-01-21T01:00:00Z", type: "analysis" }),
    makeEvent({ id: "b", date: "2025-01-22" }),
    makeEvent({ id: "a", date: "2025-01-22" }),
  ];

  test("come newest first, ties by id", () => {
    expect(open(plain, {}, events).events.map((event) => event.id)).toEqual(["a", "b", "evening", "night", "old"]);
  });

  test("are dated against the time of the figures", () => {
    expect(open(plain, {}, events).events.map((event) => event.age?.value ?? null)).toEqual([5, 5, 6, 6, null]);
    expect(open(plain, {}, events).events[0]?.age?.from).toEqual(["a.date", "market.asOf"]);
  });

  test("are found by type, still in order", () => {
    const dossier = open(plain, {}, events);
    expect(eventsOf(dossier, "statement").map((event) => event.id)).toEqual(["a", "b", "evening", "old"]);
    expect(eventsOf(dossier, "analysis").map((event) => event.id)).toEqual(["night"]);
    expect(eventsOf(dossier, "study")).toEqual([]);
  });
});

describe("outside the sector", () => {
  const market = (...rows: readonly Row[]) =>
    makeMarket([
      { id: "ai", kind: "category", change: -9 },
      { id: "coindesk-20", kind: "index", change: -5 },
      { id: "a", categories: ["ai"], change: -7 },
      ...rows,
    ]);
  const bitcoin: Row = { id: "bitcoin", change: -4.5 };
  const sandbox: Row = { id: "sandbox", categories: ["gaming"], change: -9.2 };
  const gaming: Row = { id: "gaming", kind: "category", marketCap: 19e9 };
  const elsewhere = (...rows: readonly Row[]) =>
    open(market(...rows)).elsewhere.map(({ category }) => category.entity.id);

  test("majors are the assets of no category that have a change", () => {
    const { majors } = open(market(bitcoin, sandbox, { id: "mute", price: 1 }, { id: "ether", change: -5.8 }));
    expect(majors?.members.map((member) => member.entity.id)).toEqual(["ether", "bitcoin"]);
    expect(open(market(sandbox)).majors).toBeNull();
  });

  test("the benchmark is no major", () => {
    expect(open(market(bitcoin), { benchmark: "bitcoin" }).majors).toBeNull();
  });

  test("a category is told with those of its members that moved", () => {
    const [gamefi] = open(market(gaming, sandbox, { id: "mute", categories: ["gaming"] })).elsewhere;
    expect(gamefi).toMatchObject({
      category: { entity: { id: "gaming" }, marketCap: { value: 19e9 } },
      panel: { single: { entity: { id: "sandbox" } } },
    });
  });

  test("a category none of whose members moved is not told", () => {
    expect(elsewhere(gaming, { id: "mute", categories: ["gaming"] })).toEqual([]);
    expect(elsewhere(gaming)).toEqual([]);
  });

  test("a category that shares a member with the sector is not elsewhere, even if that member has no change", () => {
    expect(elsewhere(gaming, sandbox)).toEqual(["gaming"]);
    expect(elsewhere(gaming, sandbox, { id: "both", categories: ["gaming", "ai"] })).toEqual([]);
  });

  test("a category that the file only names on its assets, or gives as an asset, is not told", () => {
    expect(elsewhere(sandbox)).toEqual([]);
    expect(elsewhere(sandbox, { id: "gaming", categories: ["games"] })).toEqual([]);
  });

  test("the benchmark is not told again as another category", () => {
    const rows = [{ ...gaming, change: -3 }, sandbox];
    expect(open(market(...rows), { benchmark: "gaming" }).elsewhere).toEqual([]);
    expect(elsewhere(...rows)).toEqual(["gaming"]);
  });
});

describe("whatever the market, a dossier of it", () => {
  const change = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
  const asset = fc.record({
    change,
    categories: fc.subarray(["ai", "gpu", "gaming", "defi"]),
    price: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    marketCap: fc.option(fc.constantFrom(1e6, 6e7, 1e9), { nil: undefined }),
    size: fc.constantFrom(undefined, "small", "large"),
    closes: fc.option(
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 })
        .map((v) => dailyCloses("2025-01-10", v)),
      { nil: undefined },
    ),
  });
  const market = fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), fc.array(asset, { maxLength: 12 }))
    .map(([sector, benchmark, assets]) =>
      makeMarket([
        { id: "ai", kind: "category", change: sector },
        ...["gpu", "gaming", "defi"].map((id): Row => ({ id, kind: "category" })),
        { id: "coindesk-20", kind: "index", change: benchmark },
        ...assets.map((row, index) => definedOf({ id: `a${index}`, ...row })),
      ]),
    );
  const facts = market.map((market) => factsIn(open(market, {}, [makeEvent()])));

  test("never gives one id to two facts", () => {
    fc.assert(
      fc.property(facts, (facts) => {
        const first = new Map<string, Fact>();
        for (const fact of facts) {
          expect(fact).toEqual(first.get(fact.id) ?? fact);
          first.set(fact.id, fact);
        }
      }),
    );
  });

  test("holds every fact that another was computed from", () => {
    fc.assert(
      fc.property(facts, (facts) => {
        const known = new Set(facts.map((fact) => fact.id));
        for (const fact of facts) expect(fact.from.filter((id) => !known.has(id))).toEqual([]);
      }),
    );
  });

  test("holds only finite numbers", () => {
    fc.assert(
      fc.property(facts, (facts) => {
        const wild = facts.filter(({ value }) => typeof value === "number" && !Number.isFinite(value));
        expect(wild).toEqual([]);
      }),
    );
  });
});

/** A row without the keys that hold nothing. */
function definedOf(row: { readonly id: string } & { readonly [Key in keyof Row]?: Row[Key] | undefined }): Row {
  const { id, ...rest } = row;
  return { id, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
