import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../src/facts/fact.ts";
import {
  additionsTo,
  changesBetween,
  countOf,
  instantOf,
  isVersioned,
  keptOf,
  versioned,
} from "../../src/facts/revision.ts";
import { makeChange, makeFact, makeTime, source } from "./make.ts";

const noon = "2025-01-27T11:00:00Z";
const evening = "2025-01-27T17:30:00Z";
const other = { ...source, id: "autre" };

const knowing = (facts: readonly Fact[], asOf: string, events: readonly string[] = []) => ({
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  asOf,
  events: new Set(events),
});

/** « updated fetch-ai.price »: what became of all that was printed. */
const became = (
  before: readonly Fact[],
  now: readonly Fact[],
  { asOf = evening, events = [] }: { readonly asOf?: string; readonly events?: readonly string[] } = {},
): readonly string[] =>
  changesBetween(
    before.map(({ id }) => id),
    knowing(before, noon),
    knowing(now, asOf, events),
  ).map((change) => `${change.is} ${(change.before ?? change.now).id}`);

const price = (value: number, asOf: string, more: Partial<Fact> = {}): Fact => makeFact({ value, asOf, ...more });
const moved = (value: number, asOf: string, about = "fetch-ai"): Fact => makeChange(about, value, { asOf });
const gap = (value: number, asOf: string, from = ["fetch-ai.change.24h", "index.change.24h"]): Fact =>
  makeFact({ measure: "gap.index", value, unit: "points", asOf, from, rule: "gap", source: other });

describe("a fact of the version before is", () => {
  test.each<readonly [what: string, before: readonly Fact[], now: readonly Fact[], became: readonly string[]]>([
    ["the same with the same value, even later", [price(1, noon)], [price(1, evening)], []],
    ["updated with another value of later", [price(1, noon)], [price(2, evening)], ["updated fetch-ai.price"]],
    ["corrected with another value of then", [price(1, noon)], [price(2, noon)], ["corrected fetch-ai.price"]],
    [
      "corrected at the same instant in another zone",
      [price(1, noon)],
      [price(2, "2025-01-27T12:00:00+01:00")],
      ["corrected fetch-ai.price"],
    ],
    [
      "no mistake where another source says otherwise",
      [price(1, noon)],
      [price(2, noon, { source: other })],
      ["updated fetch-ai.price"],
    ],
    ["gone when nobody gives it", [price(1, noon)], [], ["gone fetch-ai.price"]],
    ["no loss when it is a name", [makeFact({ measure: "name", value: "FET", unit: "text" })], [], []],
    [
      "another name, corrected",
      [makeFact({ measure: "name", value: "FET", unit: "text", asOf: noon })],
      [makeFact({ measure: "name", value: "ASI", unit: "text", asOf: noon })],
      ["corrected fetch-ai.name"],
    ],
    [
      "news when only its assurance changed",
      [price(1, noon)],
      [price(1, evening, { status: "claim" })],
      ["updated fetch-ai.price"],
    ],
    ["no news when the clock moved", [makeTime(noon)], [makeTime(evening)], []],
  ])("%s", (_, before, now, expected) => expect(became(before, now)).toEqual(expected));

  test("of a day alone, corrected only where the market is of the same hour, or where it is an event's", () => {
    const [before, now] = [[price(1, "2025-01-27")], [price(2, "2025-01-27")]];
    expect(became(before, now)).toEqual(["updated fetch-ai.price"]);
    expect(became(before, now, { asOf: noon })).toEqual(["corrected fetch-ai.price"]);
    expect(became(before, now, { events: ["fetch-ai"] })).toEqual(["corrected fetch-ai.price"]);
  });

  test("of an event's date, always a mistake mended", () => {
    const date = (value: string): Fact =>
      makeFact({ about: "round", measure: "date", value, unit: "date", asOf: value });
    expect(became([date("2025-01-20")], [date("2025-01-21")], { events: ["round"] })).toEqual(["corrected round.date"]);
  });

  test.each<readonly [what: string, before: readonly Fact[], now: readonly Fact[], became: string]>([
    [
      "updated with a parent of later, though its own hour is its oldest parent's",
      [gap(1, noon), moved(-9, noon), moved(-5, noon, "index")],
      [gap(2, noon), moved(-9, noon), moved(-7, evening, "index")],
      "updated fetch-ai.gap.index",
    ],
    [
      "corrected with a parent that was wrong",
      [gap(1, noon), moved(-9, noon), moved(-5, noon, "index")],
      [gap(2, noon), moved(-9, noon), moved(-7, noon, "index")],
      "corrected fetch-ai.gap.index",
    ],
    [
      "updated with other parents",
      [gap(1, noon, ["fetch-ai.change.24h"]), moved(-9, noon)],
      [gap(2, noon), moved(-9, noon), moved(-7, noon, "index")],
      "updated fetch-ai.gap.index",
    ],
  ])("when computed, %s", (_, before, now, expected) => expect(became(before, now)).toContain(expected));

  test("no loss when it was computed: its parents tell it", () => {
    expect(became([gap(1, noon)], [])).toEqual([]);
  });
});

test("facts are additions when they are about a new event, or about somebody read since", () => {
  const known = knowing([price(1, noon)], noon);
  const facts = [
    price(1, evening),
    price(3, evening, { about: "render", id: "render.price" }),
    price(4, noon, { about: "old", id: "old.price" }),
    makeFact({ about: "study", id: "study.quote", measure: "quote", value: "Oui.", unit: "text", asOf: "2025-01-20" }),
    makeFact({ about: "render", id: "render.name", measure: "name", value: "Render", unit: "text", asOf: evening }),
  ];
  const added = additionsTo(
    known,
    knowing(facts, evening, ["study"]),
    facts.map(({ id }) => id),
  );
  expect(added.map(({ now }) => now?.id)).toEqual(["render.price", "study.quote"]);
});

test("a version's facts bear its number in later ones, and keep it", () => {
  const old = versioned(gap(1, noon), 1);
  expect([old.id, ...old.from]).toEqual(["@v1.fetch-ai.gap.index", "@v1.fetch-ai.change.24h", "@v1.index.change.24h"]);
  expect(versioned(old, 2)).toEqual(old);
  expect([isVersioned(old.id), isVersioned("bitcoin.price")]).toEqual([true, false]);
  expect(instantOf(old)).toMatchObject({ id: "@v1.fetch-ai.gap.index.asOf", value: noon, unit: "date", from: [] });
});

test("a count of changes comes from them, and there is none of nothing", () => {
  expect(countOf([], "updated", makeTime(noon))).toBeNull();
  expect(countOf([price(1, noon), moved(1, noon)], "updated", makeTime(noon))).toMatchObject({
    id: "revision.updated",
    value: 2,
    unit: "count",
    from: ["fetch-ai.price", "fetch-ai.change.24h"],
  });
});

test("an earlier revision keeps its corrections, of facts of then", () => {
  const changes = [
    { is: "corrected", before: "@v1.a.price", now: "a.price" },
    { is: "updated", before: "@v1.b.price", now: "b.price" },
  ] as const;
  expect(keptOf({ version: 2, of: 1, at: noon, changes })).toEqual({
    version: 2,
    of: 1,
    at: noon,
    changes: [{ is: "corrected", before: "@v1.a.price", now: "@v2.a.price" }],
  });
});
