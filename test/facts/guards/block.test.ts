import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/facts/fact.ts";
import { guard } from "../../../src/facts/guard.ts";
import { usualLimits } from "../../../src/facts/limit.ts";
import { makeMarket, makeObservation } from "../make.ts";
import { asOf, closes, guarded, left, said } from "./make.ts";

describe("UNIT", () => {
  test("« gained 10 300 $ »: a level is not a change", () => {
    const file = { indices: [{ id: "dow", level: 10300, points24h: 10300 }] };
    expect(said(file)).toEqual(["UNIT dow.points.24h"]);
    expect(left(guarded(file))).toEqual(["dow.name", "dow.level"]);
  });

  test.each([
    ["a rate whose change is in percent", { level: { value: 4.5, unit: "percent" }, change24h: 1.2 }, ["change.24h"]],
    [
      "a high that counts otherwise than the level",
      { level: 4000, high24h: { value: 4100, unit: "USD" } },
      ["high.24h"],
    ],
  ])("%s", (_what, row, facts) => {
    expect(said({ indices: [{ id: "i", ...row }] })).toEqual(facts.map((fact) => `UNIT i.${fact}`));
  });

  test("a change that repeats its figure, in a study", () => {
    const figures = { label: "joueurs", value: 5_800_000, change: 5_800_000 };
    const event = { type: "study", id: "e", publisher: "P", figures };
    expect(said({}, { events: [event] })).toEqual(["UNIT e.figures.0.change"]);
    expect(said({}, { events: [{ ...event, figures: { ...figures, value: 12, change: 12 } }] })).toEqual([]);
  });

  test("lets be a rate that moves in points, an index in its own, a price in money, players by the head", () => {
    const rate = { id: "r", level: { value: 4.5, unit: "percent" }, points24h: { value: 3, unit: "basis-points" } };
    const index = { id: "i", level: 4000, points24h: -40, change24h: -0.99 };
    const players = { id: "p", level: { value: 1_234_567, unit: "count" } };
    expect(
      said({ indices: [rate, index, players], assets: [{ id: "a", price: 12, high24h: 13, low24h: 11 }] }),
    ).toEqual([]);
  });
});

describe("PROVENANCE", () => {
  const about = (more: Partial<Observation>) => {
    const market = makeMarket([{ id: "a" }], { observations: [makeObservation({ about: "a", ...more })] });
    return guard(market, [], { now: market.asOf, zone: "Europe/Paris", window: "24h", limits: usualLimits });
  };

  test.each<readonly [what: string, more: Partial<Observation>, says: string]>([
    ["source", { source: { id: "", name: " ", url: null } }, "n’a pas de source"],
    ["time", { asOf: "hier" }, "n’a pas d’heure de relevé"],
    ["window", { measure: "change", unit: "percent", period: null }, "n’a pas de durée"],
  ])("a figure without its %s is no fact", (_what, more, says) => {
    const { findings, market } = about(more);
    expect(findings).toMatchObject([{ code: "PROVENANCE", verdict: "block", withheld: true }]);
    expect(findings[0]?.message).toContain(says);
    expect(market.observations).toEqual([]);
  });

  test("one that has them all is", () => {
    expect(about({}).findings).toEqual([]);
  });
});

describe("STALE", () => {
  const at = (now: string, row: object) => said({ assets: [row] }, { now });
  const crypto = { id: "a", price: 1, change24h: 1 };
  const share = (observed: string) => ({ id: "action", price: { value: 10, asOf: observed } });

  test.each([
    ["2025-01-27T05:15:00Z", []],
    ["2025-01-27T05:15:01Z", ["STALE a.price a.change.24h"]],
  ])("a live crypto figure holds 15 minutes: %s", (now, findings) => {
    expect(at(now, crypto)).toEqual(findings);
  });

  test.each([
    ["on Sunday", "2025-01-26T12:00:00Z", true],
    ["on Monday before the close", "2025-01-27T16:00:00Z", true],
    ["on Monday after it", "2025-01-27T16:31:00Z", false],
    ["on Tuesday", "2025-01-28T09:00:00Z", false],
  ])("a Friday's close is good %s: %s %p", (_when, now, fits) => {
    const old = said({ asOf: "2025-01-24T16:30:00Z", assets: [share("2025-01-24T16:30:00Z")] }, { now });
    expect(old).toEqual(fits ? [] : ["STALE action.price"]);
  });

  test("a day alone is good to the end of the next session's day", () => {
    const friday = { asOf: "2025-01-24T16:30:00Z", assets: [share("2025-01-24")] };
    expect(said(friday, { now: "2025-01-27T22:59:59Z" })).toEqual([]);
    expect(said(friday, { now: "2025-01-27T23:00:00Z" })).toEqual(["STALE action.price"]);
  });

  test("a category is as short-lived as its members", () => {
    const assets = [{ id: "action", categories: ["c"], price: 10 }];
    const later = { now: "2025-01-27T09:00:00Z" };
    expect(said({ assets, categories: [{ id: "c", change24h: 1 }] }, later)).toEqual([]);
    expect(said({ categories: [{ id: "c", change24h: 1 }] }, later)).toEqual(["STALE c.change.24h"]);
  });

  test("a figure of an event that says its instant holds a day, one of a period has no age", () => {
    const study = (more: object) => ({
      events: [{ type: "study", id: "e", publisher: "P", figures: { label: "x", value: { value: 3, ...more } } }],
    });
    expect(said({}, study({ asOf: "2025-01-24T05:00:00Z" }))).toEqual(["STALE e.figures.0.value"]);
    expect(said({}, study({ asOf: "2025-01-26T06:00:00Z" }))).toEqual([]);
    expect(said({}, study({ asOf: "2024-12-31", period: "2024" }))).toEqual([]);
  });

  test("one sentence tells all that a late article withholds", () => {
    const assets = Array.from({ length: 9 }, (_, index) => ({ id: `a${index}`, price: 1 }));
    const { findings } = guarded({ assets }, { now: "2025-01-27T06:00:00Z" });
    expect(findings.map(({ message }) => message)).toEqual([
      "Relevé du 2025-01-27T05:00:00Z trop ancien pour un article du 2025-01-27T06:00:00Z (limite\u00a0: 15\u00a0minutes)\u00a0: «\u00a0a0\u00a0», «\u00a0a1\u00a0», «\u00a0a2\u00a0», «\u00a0a3\u00a0» et 5 autres.",
    ]);
  });
});

describe("FUTURE", () => {
  const zone = (now: string, date: string, where = "Europe/Paris"): boolean =>
    guarded({ asOf: "2017-01-01T00:00:00Z" }, { now, zone: where, events: [{ ...statement, date }] }).events.length ===
    0;
  const statement = { type: "statement", id: "e", speaker: "S", quote: "Non." };

  test("the 1925 earthquake, dated 2025 in June 2017", () => {
    const { findings, events } = guarded(
      { asOf: "2017-06-21T23:51:00Z" },
      { events: [{ ...statement, date: "2025-06-29T14:42:16Z" }] },
    );
    expect(events).toEqual([]);
    expect(findings).toMatchObject([{ code: "FUTURE", verdict: "block", withheld: true }]);
    expect(findings[0]?.message).toBe(
      "L’événement «\u00a0e\u00a0» est daté du 2025-06-29T14:42:16Z, après l’article (2017-06-21T23:51:00Z).",
    );
  });

  test.each([
    ["2025-01-27", "2025-01-27T05:00:00Z", "Europe/Paris", false],
    ["2025-01-28", "2025-01-27T22:59:59Z", "Europe/Paris", true],
    ["2025-01-28", "2025-01-27T23:00:00Z", "Europe/Paris", false],
    ["2025-01-28", "2025-01-28T04:59:59Z", "America/Toronto", true],
    ["2025-01-27T05:00:00Z", "2025-01-27T05:00:00Z", "Europe/Paris", false],
    ["2025-01-27T05:00:01Z", "2025-01-27T05:00:00Z", "Europe/Paris", true],
    ["2025-01-27T12:00:00+09:00", "2025-01-27T05:00:00Z", "Europe/Paris", false],
    ["2025-01", "2025-01-27T05:00:00Z", "Europe/Paris", false],
    ["2025-02", "2025-01-31T22:00:00Z", "Europe/Paris", true],
    ["2025-02", "2025-01-31T23:00:00Z", "Europe/Paris", false],
    ["2025", "2025-01-27T05:00:00Z", "Europe/Paris", false],
    ["2026", "2025-01-27T05:00:00Z", "Europe/Paris", true],
  ])("an event of %s, at %s in %s: %p", (date, now, where, isFuture) => {
    expect(zone(now, date, where)).toBe(isFuture);
  });

  test("a figure observed after the article, and no other of its row", () => {
    const file = { assets: [{ id: "a", price: 1, change24h: { value: 2, asOf: "2025-01-27T05:00:01Z" } }] };
    expect(said(file)).toEqual(["FUTURE a.change.24h"]);
    expect(left(guarded(file))).toEqual(["a.name", "a.price"]);
  });
});

describe("TRIPLE", () => {
  const index = (more: object) => said({ indices: [{ id: "i", ...more }] });

  test("« +0,06 %, lost 3.18 points »", () => {
    const all = { level: 5300.5, points24h: -3.18, change24h: 0.06 };
    expect(index(all)).toEqual(["TRIPLE i.level i.points.24h i.change.24h"]);
    expect(index({ points24h: -3.18, change24h: 0.06 })).toEqual(["TRIPLE i.points.24h i.change.24h"]);
  });

  test.each([
    [{ level: 3700.5, points24h: -194.8, change24h: -5 }, true],
    [{ level: 7338.67, points24h: -23.41, change24h: -0.32 }, true],
    [{ level: 7338.67, points24h: -23.41, change24h: -0.33 }, false],
    [{ level: 7338.67, points24h: 23.41, change24h: -0.32 }, false],
    [{ level: 7339, points24h: -23, change24h: -0.3 }, true],
    [{ level: 7339, points24h: -23, change24h: { value: -0.4, precision: "about" } }, false],
    [{ level: 7339, points24h: -23, change24h: { value: -0.35, precision: "almost" } }, true],
    [{ level: 100, points24h: 0, change24h: 0 }, true],
    [{ points24h: 0.01, change24h: -0.01 }, false],
    [{ points24h: 0.01, change24h: 0 }, true],
  ])("within half of the last digit of each: %j %p", (row, agrees) => {
    expect(index(row).length === 0).toBe(agrees);
  });
});

describe("OHLC", () => {
  test("the record below its own close", () => {
    const file = { indices: [{ id: "i", level: 6100.5, high24h: 6090.25 }] };
    expect(said(file)).toEqual(["OHLC i.level i.high.24h"]);
    expect(left(guarded(file))).toEqual(["i.name"]);
  });

  test.each([
    ["a low over the high", { price: 10.5, low24h: 11.5, high24h: 9.5 }, 3],
    ["a price under the low", { price: 10, low24h: 11, high24h: 12 }, 1],
    ["a price on both ends", { price: 10, low24h: 10, high24h: 10 }, 0],
    ["a price rounded past the high", { price: 10, high24h: 9.98 }, 0],
    ["an open beyond the high", { price: 90, change24h: -10, low24h: 89, high24h: 95 }, 1],
    ["an open sampled a little off it", { price: 90, change24h: -10, low24h: 89, high24h: 99 }, 0],
  ])("%s", (_what, row, count) => {
    const findings = said({ assets: [{ id: "a", ...row }] });
    expect(findings.filter((finding) => finding.startsWith("OHLC"))).toHaveLength(count);
    expect(findings).toHaveLength(count);
  });

  test("a share may open away from its last close, but not close out of its day", () => {
    expect(said({ assets: [{ id: "action", price: 90, change24h: -10, low24h: 89, high24h: 92 }] })).toEqual([]);
    const history = [...closes([88, 91]), ["2025-01-27", 93]];
    expect(said({ assets: [{ id: "action", price: 92, high24h: 92.5, history }] })).toEqual(["OHLC action.high.24h"]);
  });
});

describe("SPLIT", () => {
  const netflix = {
    id: "action",
    price: 98.13,
    change24h: -2.1,
    changeYtd: -71.2,
    adjustments: [{ type: "split", date: "2025-01-15", ratio: 7 }],
    history: closes([...Array.from({ length: 14 }, (_, index) => 340 + index), ...Array(12).fill(100)]),
  };

  test("Netflix « −71 % » over the year of an unadjusted split of seven for one", () => {
    const result = guarded({ assets: [netflix] });
    expect(result.findings).toMatchObject([{ code: "SPLIT", verdict: "block", withheld: true }]);
    expect(left(result)).toEqual(["action.name", "action.price", "action.change.24h"]);
    expect(result.market.histories).toEqual([]);
    expect(result.findings[0]?.message).toBe(
      "«\u00a0action\u00a0»\u00a0: une division du nominal (7 pour 1) le 2025-01-15 tombe dans la période des chiffres, qui ne sont pas dits ajustés.",
    );
  });

  test("nothing is withheld of a row that is said to be adjusted", () => {
    const result = guarded({ assets: [{ ...netflix, adjusted: true }] });
    expect(result.findings.filter(({ code }) => code === "SPLIT")).toEqual([]);
    expect(result.market.histories).toHaveLength(1);
  });

  test.each([
    ["2025-01-28", []],
    ["2025-01-27", ["change.1h", "change.24h", "change.7d", "high.24h"]],
    ["2025-01-26", ["change.24h", "change.7d", "high.24h"]],
    ["2025-01-25", ["change.7d"]],
    ["2025-01-19", []],
  ])("only what spans %s", (date, facts) => {
    const row = { id: "a", price: 1, change1h: 1, change24h: 1, change7d: 1, high24h: 1 };
    const found = said({ assets: [{ ...row, adjustments: [{ type: "redenomination", date }] }] });
    expect(found).toEqual(facts.length === 0 ? [] : [`SPLIT ${facts.map((fact) => `a.${fact}`).join(" ")}`]);
  });

  test("a history that jumps by a round ratio, though nobody declared why", () => {
    const history = closes([100, 101, 99, 9.9, 10, 10.1]);
    const result = guarded({ assets: [{ id: "a", price: 10, change1h: 1, change24h: -1, change30d: -90, history }] });
    expect(result.market.histories).toEqual([]);
    expect(left(result)).toEqual(["a.name", "a.price", "a.change.1h", "a.change.24h"]);
    expect(result.findings[0]?.message).toBe(
      "«\u00a0a\u00a0»\u00a0: d’une clôture à l’autre, le 2025-01-24, l’historique est divisé par 10, comme par une opération sur titre que rien ne dit.",
    );
  });

  test("a price that jumps by a round ratio from the last close", () => {
    expect(said({ assets: [{ id: "a", price: 50, change24h: -50, history: closes([100, 101, 100]) }] })).toEqual([
      "SPLIT a.change.24h a.close.2025-01-26",
    ]);
    expect(said({ assets: [{ id: "a", price: 65, change24h: -35, history: closes([100, 101, 100]) }] })).toEqual([]);
  });
});

describe("IDENTITY", () => {
  test("ZOOM is not ZM: a symbol that is the name of another", () => {
    const zm = { id: "zoom-video", name: "Zoom", symbol: "ZM", price: 100 };
    const zoom = { id: "zoom-technologies", name: "Zoom Technologies", symbol: "ZOOM", price: 5 };
    const result = guarded({ assets: [zm, zoom, { id: "autre", price: 1 }] });
    expect(left(result)).toEqual(["autre.name", "autre.price"]);
    expect(result.findings.map(({ message }) => message)).toEqual([
      "«\u00a0ZOOM\u00a0» désigne plusieurs actifs («\u00a0zoom-video\u00a0» et «\u00a0zoom-technologies\u00a0»)\u00a0: leurs chiffres peuvent être pris les uns pour les autres.",
    ]);
  });

  test.each([
    ["one symbol", { symbol: "ABC" }, { symbol: "abc" }],
    ["one name", { name: "Jeton" }, { name: "jeton " }],
  ])("two assets of %s", (_what, a, b) => {
    expect(
      left(
        guarded({
          assets: [
            { id: "a", price: 1, ...a },
            { id: "b", price: 2, ...b },
          ],
        }),
      ),
    ).toEqual([]);
  });

  test("a symbol may be the asset's own name, or a category's", () => {
    const assets = [
      { id: "xrp", name: "XRP", symbol: "XRP" },
      { id: "node", name: "Node", symbol: "GPU" },
    ];
    expect(said({ assets, categories: [{ id: "gpu", name: "GPU" }] })).toEqual([]);
  });

  test.each(["halted", "delisted"])("what is %s has not moved", (trading) => {
    const result = guarded({ assets: [{ id: "a", price: 1, change24h: -3, change7d: -4, trading }] });
    expect(result.findings).toMatchObject([{ code: "IDENTITY", facts: ["a.change.24h", "a.change.7d"] }]);
    expect(left(result)).toEqual(["a.name", "a.price"]);
  });
});

describe("BASE", () => {
  const study = (value: number, change: number) => ({
    events: [{ type: "study", id: "e", publisher: "P", figures: { label: "résultat", value, change } }],
  });

  test.each([
    [0, 12, true],
    [0, -100, false],
    [-3e6, 40, true],
    [5, -100, true],
    [5, -99, false],
    [5, 421, false],
  ])("a study's %d after %d %% is impossible: %p", (value, change, isBroken) => {
    expect(said({}, study(value, change))).toEqual(isBroken ? ["BASE e.figures.0.change"] : []);
  });

  test("a percent on a base of zero, in the market", () => {
    const file = { indices: [{ id: "i", level: 12, points24h: 12.5, change24h: 3 }] };
    expect(said(file).filter((finding) => finding.startsWith("BASE"))).toEqual(["BASE i.change.24h"]);
  });
});

describe("BENCHMARK", () => {
  test("a substitute never bears the name of the index that it stands for", () => {
    const stand = (name: string) =>
      guarded({ indices: [{ id: "cmc20", name, substitutes: "coindesk-20", change24h: 1 }] });
    expect(stand("CoinDesk 20").findings).toMatchObject([{ code: "BENCHMARK", verdict: "block" }]);
    expect(left(stand("CoinDesk 20"))).toEqual([]);
    expect(left(stand("coindesk-20"))).toEqual([]);
    expect(left(stand("CoinMarketCap 20"))).toEqual(["cmc20.name", "cmc20.change.24h"]);
  });

  test("two indices never bear one name", () => {
    const indices = [
      { id: "a", name: "Repère 20", change24h: 1 },
      { id: "b", name: "repère-20", change24h: 2 },
    ];
    expect(said({ indices })).toEqual(["BENCHMARK a.name a.change.24h b.name b.change.24h"]);
  });
});

test("an event that loses a field it cannot do without is withheld whole, another only the field", () => {
  const late = { asOf: "2025-01-28T00:00:00Z" };
  const round = { type: "funding-round", id: "r", company: "C" };
  const required = guarded({ asOf }, { events: [{ ...round, amount: { value: 1e6, ...late } }] });
  const optional = guarded({ asOf }, { events: [{ ...round, amount: 1e6, valuation: { value: 2e6, ...late } }] });
  expect(required.events).toEqual([]);
  expect(optional.events.map(({ fields }) => Object.keys(fields))).toEqual([["company", "amount"]]);
});

test("a study loses the figure that is wrong, its range whole, and is withheld when none is left", () => {
  const good = { label: "a", value: 5, change: 3 };
  const bad = { label: "b", change: { value: 3, asOf: "2025-02-01" } };
  const range = { label: "c", range: [{ value: 1, asOf: "2025-02-01" }, 3], value: 2 };
  const study = (figures: readonly object[]) =>
    guarded({}, { events: [{ type: "study", id: "e", publisher: "P", figures }] });
  const labels = (figures: readonly object[]) => {
    const field = study(figures).events[0]?.fields.figures;
    return field?.is === "list"
      ? field.items.map((item) => (item.is === "record" ? Object.keys(item.fields) : []))
      : null;
  };
  expect(labels([good, bad, range])).toEqual([
    ["label", "value", "change"],
    ["label", "value"],
  ]);
  expect(labels([bad])).toBeNull();
});
