import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { realEffects } from "../../src/effects.ts";
import type { Dossier } from "../../src/facts/dossier.ts";
import { dossierOf } from "../../src/facts/dossier.ts";
import { eventTypes } from "../../src/facts/event.ts";
import { settleRequest } from "../../src/facts/request.ts";
import type { Topic } from "../../src/facts/topic.ts";
import { describeWith, readEntities } from "../../src/sources/entities.ts";
import { readEvents } from "../../src/sources/events.ts";
import { readMarket } from "../../src/sources/market.ts";
import { camelCase } from "../../src/writing/event-shape.ts";
import { isFact, isNamed } from "../../src/writing/helper.ts";
import { rootShape as rootShapeOf } from "../../src/writing/root-shape.ts";
import type { Shape } from "../../src/writing/shape.ts";
import { viewOf } from "../../src/writing/view.ts";
import { anyMarket } from "../markets.ts";

const rootShape = rootShapeOf({ about: "sector", event: null });

const spoken = describeWith(readEntities(realEffects.readText("data/entities.yaml"), "data/entities.yaml"));

/** A market in which as much as can be is known: two groups, majors, another category, sizes, closes. */
const market = `
asOf: 2025-01-27T05:00:00Z
source: { name: Relevé }
categories:
  - { id: ai, name: IA, change24h: -9, change1h: -1, change7d: -12, change30d: -20, changeYtd: -15, marketCap: 3.9e10, volume24h: 2e9 }
  - { id: gpu, name: GPU, change24h: -8 }
  - { id: gaming, name: GameFi, change24h: 2, marketCap: 2e10 }
indices:
  - { id: index, name: Repère, change24h: -4, level: 3700, points24h: -150 }
assets:
  - { id: a, name: A, symbol: AA, categories: [ai, gpu], change24h: -12, price: 2, marketCap: 1e9, volume24h: 5e6, high24h: 3, low24h: 1, history: [[2025-01-10, 1], [2025-01-14, 3], [2025-01-18, 4], [2025-01-22, 4], [2025-01-26, 3]] }
  - { id: b, name: B, categories: [ai, gpu], change24h: -7, price: 4, marketCap: 2e9 }
  - { id: c, name: C, categories: [ai], change24h: -5, price: 5, size: large }
  - { id: d, name: D, categories: [ai], change24h: -6, price: 5, size: mid }
  - { id: e, name: E, categories: [ai], change24h: 3, price: 5 }
  - { id: f, name: F, categories: [ai], change24h: -40, price: 5, marketCap: 10 }
  - { id: g, name: G, categories: [gaming], change24h: 4 }
  - { id: h, name: H, change24h: -3 }
`;

/** The same for a day of the whole market, for a close and for an event. */
const day = `
asOf: 2025-01-27T05:00:00Z
source: { name: Relevé }
totals: { marketCap: 3e12, change24h: -4, volume24h: 1e11 }
categories:
  - { id: l1, name: L1, change24h: 2 }
  - { id: l2, name: L2, change24h: -2 }
indices:
  - { id: cac-40, name: CAC 40, level: 8000, change24h: -1, points24h: -80, high24h: 8100, low24h: 7900, record: 8200, history: [[2025-01-23, 8000], [2025-01-24, 8080]] }
  - { id: dax, name: DAX, change24h: 1 }
  - { id: us-10y, name: US 10Y, class: rate, level: { value: 4.5, unit: percent }, change24h: { value: -5, unit: basis-points } }
  - { id: fear-greed, name: Fear, class: sentiment, level: 44, mood: fear, history: [[2025-01-26, 60]] }
assets:
  - { id: bitcoin, name: Bitcoin, symbol: BTC, price: 100, change24h: -5, high24h: 110, low24h: 95, marketCap: 1.8e12, record: 120 }
  - { id: ethereum, name: Ethereum, price: 10, change24h: -6 }
  - { id: a, name: A, change24h: 3 }
  - { id: b, name: B, change24h: -3 }
  - { id: c, name: C, change24h: 30, size: small }
  - { id: lvmh, name: LVMH, class: share, categories: [cac-40], change24h: 2 }
  - { id: axa, name: AXA, class: share, categories: [cac-40], change24h: -2 }
  - { id: euro, name: Euro, price: { value: 1.04, unit: USD }, change24h: 0.2 }
  - { id: brent, name: Brent, price: 78, change24h: -1.2 }
`;

const common = { id: "x", date: "2025-01-20", source: "Source" };
const events = [
  {
    ...common,
    type: "model-release",
    model: "R1",
    organization: "DeepSeek",
    platform: "Hub",
    url: "https://example.org",
    cost: 6e6,
    compute: "peu",
    license: "MIT",
    parameters: 6e11,
    runsOn: { device: "un portable", version: "1B" },
    outperforms: [{ subject: "o1", by: "DeepSeek" }],
  },
  {
    ...common,
    type: "study",
    publisher: "P",
    figures: [{ label: "l", value: 3, change: 2, range: [1, 2], behind: "b" }],
  },
  { ...common, type: "analysis", heading: "H", paragraphs: ["Un."], figures: [{ label: "l", value: 3 }] },
];

function dossierOn(topic: Topic, benchmark: string | null): Dossier {
  const read = readMarket(day, "jour.yaml", spoken);
  const reported = events.flatMap((event) => readEvents(JSON.stringify(event), "e.json", spoken));
  const asked = { sector: null, benchmark, asset: null };
  const request = settleRequest(topic, asked, { market: read, events: reported }, "Europe/Paris");
  const made = dossierOf(read, reported, request, read.asOf);
  if (made === null) throw new Error("the market of this test has a day");
  return made;
}

function dossier(): Dossier {
  const read = readMarket(market, "marche.yaml", spoken);
  const reported = events.flatMap((event) => readEvents(JSON.stringify(event), "e.json", spoken));
  const asked = { sector: "ai", benchmark: "index", asset: null };
  const request = settleRequest(
    { about: "sector", event: null },
    asked,
    { market: read, events: reported },
    "Europe/Paris",
  );
  const made = dossierOf(read, reported, request, read.asOf);
  if (made === null) throw new Error("the market of this test has a sector");
  return made;
}

/** Fields of the data that templates are meant not to reach. */
const hidden: ReadonlySet<string> = new Set(["entity", "closes", "selection", "selections"]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isSilent(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Where data and shape differ; only what is optional may be null or an empty list. */
function differences(value: unknown, shape: Shape, path: string): readonly string[] {
  if (isSilent(value)) return shape.optional === true ? [] : [`${path} is promised and is missing`];
  switch (shape.is) {
    case "unknown":
      return [`${path} is promised to be anything`];
    case "fact":
      if (!isFact(value)) return [`${path} is no fact`];
      return shape.units === undefined || shape.units.includes(value.unit)
        ? []
        : [`${path} is in ${value.unit}, not in ${shape.units.join(", ")}`];
    case "flag":
      return typeof value === "boolean" ? [] : [`${path} is no flag`];
    case "breadth":
      return isRecord(value) && ["total", "rising", "falling", "unchanged"].every((key) => isFact(value[key]))
        ? []
        : [`${path} is no breadth`];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => differences(item, shape.of, `${path}.${index}`))
        : [`${path} is no list`];
    case "object": {
      if (!isRecord(value) || isFact(value)) return [`${path} is no object`];
      const missing = Object.keys(shape.fields).filter((key) => !Object.hasOwn(value, key));
      const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape.fields, key) && !hidden.has(key));
      return [
        ...(shape.named && !isNamed(value) ? [`${path} has no name`] : []),
        ...missing.map((key) => `${path}.${key} is promised and not there`),
        ...unknown.map((key) => `${path}.${key} is there and cannot be reached`),
        ...Object.entries(shape.implies ?? {}).flatMap(([key, implied]) =>
          isSilent(value[key]) || value[key] === false
            ? []
            : implied
                .filter((other) => isSilent(value[other]))
                .map((other) => `${path}.${key} is there without ${other}`),
        ),
        ...Object.entries(shape.fields).flatMap(([key, field]) =>
          Object.hasOwn(value, key) ? differences(value[key], field, `${path}.${key}`) : [],
        ),
      ];
    }
  }
}

/** Paths of the shape at which the data hold something. */
function reached(value: unknown, shape: Shape, path: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (shape.is === "list") {
    return Array.isArray(value) ? value.flatMap((item: unknown) => reached(item, shape.of, `${path}[]`)) : [];
  }
  if (shape.is !== "object" || !isRecord(value)) return [path];
  return [
    path,
    ...Object.entries(shape.fields).flatMap(([key, field]) => reached(value[key], field, `${path}.${key}`)),
  ];
}

describe("the shape that templates are checked against", () => {
  test("is that of the data, no field more and none less", () => {
    expect(differences(viewOf(dossier()), rootShape, "root")).toEqual([]);
  });

  test("promises nothing that a market may lack", () => {
    fc.assert(
      fc.property(anyMarket, ({ market: any, events: reported }) => {
        const request = settleRequest(
          { about: "sector", event: null },
          { sector: "sector", benchmark: "benchmark", asset: null },
          { market: any, events: reported },
          "Europe/Paris",
        );
        const made = dossierOf(any, reported, request, any.asOf);
        expect(made === null ? ["no dossier"] : differences(viewOf(made), rootShape, "root")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    "root.majors.members[].change",
    "root.elsewhere[].category.name",
    "root.groups[].best.sizeAgainst",
    "root.groups[].against.wider",
    "root.skipped[].change",
    "root.contrarian.gap",
    "root.sector.changes.ytd",
    "root.members[].lowestSince",
    "root.foremost.modelRelease.runsOn.version",
    "root.foremost.modelRelease.outperforms[].subject.name",
    "root.events.study[].figures[].range.low",
    "root.events.analysis[].paragraphs[]",
  ])("is tried on data that reach %s", (path) => {
    expect(reached(viewOf(dossier()), rootShape, "root")).toContain(path);
  });

  test.each<readonly [about: string, topic: Topic, benchmark: string | null, paths: readonly string[]]>([
    [
      "a market",
      { about: "market", event: null },
      null,
      [
        ...["root.market.second.gap", "root.market.total.change", "root.market.dominance", "root.market.amplitude"],
        ...["root.market.sentiment.mood", "root.market.sentiment.previous", "root.market.board.top[].change"],
        ...["root.market.board.skipped[].change", "root.market.lead.fromRecord", "root.sectors.best.rank"],
      ],
    ],
    [
      "an index",
      { about: "index", event: null },
      "cac-40",
      [
        ...["root.index.level", "root.index.points", "root.index.previous", "root.index.before", "root.index.record"],
        ...["root.index.board.flop[].gap", "root.backdrop.places.members[].change", "root.backdrop.rates[].points"],
        ...["root.backdrop.currencies.members[].price", "root.backdrop.commodities.members[].change"],
      ],
    ],
    [
      "an event",
      { about: "event", event: "model-release" },
      null,
      ["root.event.model.name", "root.event.outperforms[].subject.name", "root.event.claims[].said"],
    ],
  ])("is that of the data about %s too", (_, topic, benchmark, paths) => {
    const view = viewOf(dossierOn(topic, benchmark));
    const shape = rootShapeOf(topic);
    expect(differences(view, shape, "root")).toEqual([]);
    const found = reached(view, shape, "root");
    for (const path of paths) expect(found).toContain(path);
  });

  test("has every type of event, under its name in templates, even when none happened", () => {
    const names = Object.keys(eventTypes).map(camelCase);
    expect(names).toContain("modelRelease");
    expect(rootShape).toMatchObject({ fields: { foremost: { fields: expect.any(Object) } } });
    const view = viewOf({ ...dossier(), events: [] });
    expect(view.foremost).toEqual(Object.fromEntries(names.map((name) => [name, null])));
    expect(view.events).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  });
});
