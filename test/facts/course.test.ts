import { describe, expect, test } from "@jest/globals";
import { type Course, courseOf } from "../../src/facts/course.ts";
import type { Fact, History } from "../../src/facts/fact.ts";
import type { Happening } from "../../src/facts/happening.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import { dailyCloses, makeFact, makeMarket, type Row, source } from "./make.ts";

const paris = "Europe/Paris";
const week = dailyCloses("2025-01-20", [10, 11, 12, 11, 10, 9, 9.5]);

/** The line of these rows, the first that has one. */
function course(rows: readonly Row[], { happenings = [], zone = paris, quote = {} }: More = {}): Course | null {
  const market = makeMarket(rows);
  const observations = market.observations.map((one) => (one.measure === "price" ? { ...one, ...quote } : one));
  const profiles = [...profilesOf({ ...market, observations }, "24h").values()];
  return courseOf(profiles, market.histories, happenings, zone);
}

interface More {
  readonly happenings?: readonly Happening[];
  readonly zone?: string;
  readonly quote?: Partial<Fact>;
}

const row = (closes: History["closes"], more: Partial<Row> = {}): Row => ({ id: "a", price: 8, closes, ...more });

const happening = (date: string, more: Partial<Happening> = {}): Happening => ({
  id: `e-${date}`,
  type: "model-release",
  date: makeFact({ about: `e-${date}`, measure: "date", value: date, unit: "date" }),
  age: null,
  fresh: true,
  recent: true,
  unconfirmed: false,
  newsworthy: true,
  source: makeFact({ measure: "source", value: "x", unit: "text" }),
  details: {},
  ...more,
});

describe("a line of prices", () => {
  test("is the closes up to the quote, which is its last point", () => {
    const line = course([row(week)]);
    expect(line?.points.map(({ day, fact: { value } }) => [day, value])).toEqual([
      ["2025-01-20", 10],
      ["2025-01-21", 11],
      ["2025-01-22", 12],
      ["2025-01-23", 11],
      ["2025-01-24", 10],
      ["2025-01-25", 9],
      ["2025-01-26", 9.5],
      ["2025-01-27", 8],
    ]);
    expect(line?.endsWithQuote).toBe(true);
  });

  test("changes from its first point to its last, a fact with both for its parents", () => {
    expect(course([row(week)])?.change).toMatchObject({
      id: "a.change.2025-01-20/2025-01-27",
      value: -20,
      unit: "percent",
      period: "2025-01-20/2025-01-27",
      from: ["a.close.2025-01-20", "a.price"],
      rule: "change from the first point of a line to the last",
      asOf: "2025-01-20",
    });
  });

  test("needs five closes that follow each other", () => {
    expect(course([row(week.slice(2))])).not.toBeNull();
    expect(course([row(week.slice(3))])).toBeNull();
    expect(course([row([...dailyCloses("2025-01-10", [7, 7, 7]), ...week.slice(3)])])).toBeNull();
    expect(course([{ id: "a", price: 8 }])).toBeNull();
  });

  test("goes back no further than 31 closes", () => {
    const closes = dailyCloses(
      "2024-12-01",
      Array.from({ length: 57 }, (_, index) => 10 + index),
    );
    expect(course([row(closes)])?.points).toHaveLength(32);
  });

  test("is of the first that has one", () => {
    expect(course([{ id: "b", price: 1 }, row(week)])?.profile.entity.id).toBe("a");
  });

  test("ends with the last close where the quote is not exact, or is not of a later day for its readers", () => {
    const about = course([row(week)], { quote: { precision: "about" } });
    expect([about?.endsWithQuote, about?.points.at(-1)?.day]).toEqual([false, "2025-01-26"]);
    // 22 h on the 26th in Toronto.
    const early = course([row(week)], { zone: "America/Toronto", quote: { asOf: "2025-01-27T03:00:00Z" } });
    expect(early?.points.at(-1)?.day).toBe("2025-01-26");
  });

  test("is none from nought, nor in two units", () => {
    expect(course([row(dailyCloses("2025-01-20", [0, 11, 12, 11, 10, 9, 9.5]))])).toBeNull();
    expect(course([row(week, { kind: "index", level: 8 })])).toBeNull();
  });

  test("of an index is of its levels", () => {
    const index: Row = {
      id: "cac",
      kind: "index",
      level: 8100,
      closes: dailyCloses("2025-01-20", [1, 2, 3, 4, 5, 6, 7]),
    };
    expect(course([index])?.points.at(-1)?.fact).toMatchObject({ value: 8100, unit: "level", source });
  });
});

describe("the days that it marks", () => {
  const marks = (...dates: readonly string[]) =>
    course([row(week)], { happenings: dates.map((date) => happening(date)) })?.marks.map(({ day }) => day);

  test("are those of the line, its first and its last included", () => {
    expect(marks("2025-01-28", "2025-01-27", "2025-01-23", "2025-01-20", "2025-01-19")).toEqual([
      "2025-01-27",
      "2025-01-23",
      "2025-01-20",
    ]);
  });

  test("are those of the readers' calendar", () => {
    expect(marks("2025-01-22T23:30:00Z")).toEqual(["2025-01-23"]);
  });

  test("are known to the day, and confirmed", () => {
    expect(marks("2025-01")).toEqual([]);
    const rumour = happening("2025-01-23", { unconfirmed: true });
    expect(course([row(week)], { happenings: [rumour] })?.marks).toEqual([]);
  });
});
