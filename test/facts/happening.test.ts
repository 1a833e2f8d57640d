import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Window } from "../../src/facts/fact.ts";
import { byNewest, happeningOf } from "../../src/facts/happening.ts";
import { makeEntity, makeEvent, makeObservation, makeTime, source } from "./make.ts";

const paris = "Europe/Paris";
const toronto = "America/Toronto";

/** When the figures hold, and when the article is written: at once unless told otherwise. */
const timesAt = (asOf: string, now = asOf) => ({ asOf: makeTime(asOf, "asOf"), now: makeTime(now) });
const happening = (date: string, now: string, zone = paris, window: Window = "24h") =>
  happeningOf(makeEvent({ date }), timesAt(now), zone, window);
const age = (date: string, now: string, zone = paris) => happening(date, now, zone).age?.value ?? null;

describe("the age of an event", () => {
  test.each([
    ["2025-01-27", "2025-01-27T05:00:00Z", paris, 0],
    ["2025-01-26", "2025-01-27T05:00:00Z", paris, 1],
    ["2025-01-20", "2025-01-27T05:00:00Z", paris, 7],
    ["2025-01-27", "2025-01-27T23:30:00Z", paris, 1],
    ["2025-01-27", "2025-01-27T22:59:59Z", paris, 0],
    ["2025-01-26", "2025-01-27T04:59:00Z", toronto, 0],
    ["2025-01-26T22:59:00Z", "2025-01-27T05:00:00Z", paris, 1],
    ["2025-01-26T23:00:00Z", "2025-01-27T05:00:00Z", paris, 0],
    ["2025-01-27T08:00:00+14:00", "2025-01-27T05:00:00Z", paris, 1],
    ["2025-03-29", "2025-03-30T22:00:00Z", paris, 2],
    ["2025-10-25", "2025-10-26T23:00:00Z", paris, 2],
    ["2024-02-28", "2024-03-01T12:00:00Z", paris, 2],
    ["2025-01-28", "2025-01-27T05:00:00Z", paris, null],
    ["2024-10", "2025-01-27T05:00:00Z", paris, null],
    ["2024", "2025-01-27T05:00:00Z", paris, null],
  ])("of %s, at %s in %s, is %p days", (date, now, zone, days) => {
    expect(age(date, now, zone)).toBe(days);
  });

  test("comes from its date and from the time of the figures", () => {
    expect(happening("2025-01-20", "2025-01-27T05:00:00Z").age).toMatchObject({
      id: "annonce.age",
      unit: "days",
      from: ["annonce.date", "article.asOf"],
    });
  });

  test("grows by one each day, in any zone and whatever the clocks do", () => {
    const zone = fc.constantFrom(paris, toronto, "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca");
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(400), zone, (start, days, zone) => {
        const day = (offset: number) => new Date(Date.parse("2012-01-01") + offset * 86_400_000);
        const date = day(start).toISOString().slice(0, 10);
        const noon = `${day(start + days)
          .toISOString()
          .slice(0, 10)}T12:00:00`;
        const sign = zone === "Pacific/Apia" ? "+13:00" : "Z";
        expect(age(date, `${noon}${sign}`, zone)).toBe(days);
      }),
    );
  });
});

describe("an event is recent", () => {
  test.each([
    ["2025-01-27", true],
    ["2025-01-20", true],
    ["2025-01-19", false],
    ["2025-01-27T05:00:00Z", true],
    ["2025-01-27T05:00:01Z", false],
    ["2025-01-28", false],
    ["2025-01", false],
  ])("when it is of %s: %p", (date, recent) => {
    expect(happening(date, "2025-01-27T05:00:00Z").recent).toBe(recent);
  });

  test.each<[Window, string, boolean]>([
    ["1h", "2025-01-27", true],
    ["1h", "2025-01-26", false],
    ["7d", "2025-01-27", false],
    ["7d", "2025-01-20", false],
    ["30d", "2025-01-20", false],
    ["ytd", "2025-01-20", false],
  ])(
    "for a move over %s, when it came near before it and the move is of a day at the most: of %s, %p",
    (window, date, recent) => {
      expect(happening(date, "2025-01-27T05:00:00Z", paris, window).recent).toBe(recent);
    },
  );
});

describe("an event is fresh", () => {
  test.each([
    ["2025-01-27", true],
    ["2025-01-13", true],
    ["2025-01-12", false],
    ["2025-01", false],
    ["2024", false],
  ])("for two weeks: of %s, %p", (date, fresh) => {
    expect(happening(date, "2025-01-27T05:00:00Z").fresh).toBe(fresh);
  });

  test("when the article is written, however old the figures", () => {
    const of = (now: string) =>
      happeningOf(makeEvent({ date: "2025-01-13" }), timesAt("2025-01-20T05:00:00Z", now), paris, "24h").fresh;
    expect([of("2025-01-27T05:00:00Z"), of("2025-01-28T05:00:00Z")]).toEqual([true, false]);
  });

  test("over any window", () => {
    expect(happening("2025-01-20", "2025-01-27T05:00:00Z", paris, "30d").fresh).toBe(true);
  });
});

describe("events are ordered", () => {
  const order = (dates: readonly string[], zone = paris) =>
    dates
      .map((date) => happeningOf(makeEvent({ id: date, date }), timesAt("2025-01-27T05:00:00Z"), zone, "24h"))
      .toSorted(byNewest(zone))
      .map((event) => event.id);

  test("from the newest, on instants and not on their spelling", () => {
    expect(order(["2025-01-21T01:00:00Z", "2025-01-20T23:00:00-05:00"])).toEqual([
      "2025-01-20T23:00:00-05:00",
      "2025-01-21T01:00:00Z",
    ]);
  });

  test("with a day before the instants in it, and a month before its second day", () => {
    const dates = ["2024", "2025-01", "2025-01-02", "2025-01-20", "2025-01-20T00:00:01+01:00", "2025-01-21"];
    expect(order(dates)).toEqual(dates.toReversed());
  });

  test("with a day being that of the readers", () => {
    expect(order(["2025-01-20", "2025-01-20T03:00:00Z"], toronto)).toEqual(["2025-01-20", "2025-01-20T03:00:00Z"]);
    expect(order(["2025-01-20", "2025-01-20T03:00:00Z"], paris)).toEqual(["2025-01-20T03:00:00Z", "2025-01-20"]);
  });

  test("by id within one date, capitals first, as no locale would", () => {
    const named = ["b", "B", "é", "a", "Z"].map((id) =>
      happeningOf(makeEvent({ id }), timesAt("2025-01-27T05:00:00Z"), paris, "24h"),
    );
    expect(named.toSorted(byNewest(paris)).map((event) => event.id)).toEqual(["B", "Z", "a", "b", "é"]);
  });
});

describe("the details of an event", () => {
  const observed = (measure: string, value: number | string) =>
    makeObservation({ about: "annonce", measure, value, unit: typeof value === "number" ? "percent" : "text" });

  test("give every field of its type, null where the source is silent", () => {
    expect(happening("2025-01-20", "2025-01-27T05:00:00Z").details).toEqual({
      speaker: null,
      role: null,
      quote: null,
      paraphrase: null,
      url: null,
    });
  });

  test("are facts, named entities, lists and records, in depth", () => {
    const label = { is: "entity", entity: makeEntity({ id: "jeux" }), observation: observed("label", "jeux") } as const;
    const low = { is: "observation", observation: observed("figures.0.range.low", 26) } as const;
    const high = { is: "observation", observation: observed("figures.0.range.high", 29) } as const;
    const event = makeEvent({
      type: "study",
      fields: {
        figures: {
          is: "list",
          items: [{ is: "record", fields: { label, range: { is: "record", fields: { low, high } } } }],
        },
      },
    });
    const { details } = happeningOf(event, timesAt("2025-01-27T05:00:00Z"), paris, "24h");
    expect(details).toMatchObject({
      publisher: null,
      subject: null,
      figures: [
        {
          label: { entity: { id: "jeux" }, name: { id: "annonce.label", value: "jeux" } },
          range: {
            low: { id: "annonce.figures.0.range.low", value: 26 },
            high: { id: "annonce.figures.0.range.high", value: 29 },
          },
          value: null,
          change: null,
          behind: null,
        },
      ],
    });
  });
});

test("an event is dated, credited and believed as its source reported it", () => {
  const { date, source: told } = happeningOf(
    makeEvent({ status: "rumour" }),
    timesAt("2025-01-27T05:00:00Z"),
    paris,
    "24h",
  );
  expect(date).toMatchObject({ id: "annonce.date", value: "2025-01-20", unit: "date", status: "rumour", source });
  expect(told).toMatchObject({ id: "annonce.source", value: "Relevé", unit: "text", asOf: "2025-01-20", source });
});
