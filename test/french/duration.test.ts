import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type DurationUnit, elapsed, formatElapsed, formatLength } from "../../src/french/duration.ts";
import { regions } from "../../src/french/region.ts";

const paris = "Europe/Paris";
const region = regions["fr-FR"];

test.each<[string, string, DurationUnit, number, boolean, string]>([
  ["2025-01-20", "2025-01-27", "week", 1, true, "une semaine"],
  ["2025-01-13", "2025-01-27", "week", 2, true, "deux semaines"],
  ["2025-01-24", "2025-01-27", "day", 3, true, "trois jours"],
  ["2025-01-26", "2025-01-27", "day", 1, true, "un jour"],
  ["2025-01-27", "2025-01-27", "day", 0, true, "zéro jour"],
  ["2025-01-15", "2025-01-27", "day", 12, true, "12\u00a0jours"],
  ["2025-01-19", "2025-01-27", "day", 8, true, "huit jours"],
  ["2024-11-27", "2025-01-27", "month", 2, true, "deux mois"],
  ["2024-12-27", "2025-01-27", "month", 1, true, "un mois"],
  ["2025-02-01", "2025-03-01", "month", 1, true, "un mois"],
  ["2024-12-26", "2025-01-27", "month", 1, false, "un mois"],
  ["2024-11-20", "2025-01-27", "month", 2, false, "deux mois"],
  ["2024-12-02", "2025-01-27", "week", 8, true, "huit semaines"],
  ["2024-01-27", "2025-01-27", "year", 1, true, "un an"],
  ["2020-01-27", "2025-01-27", "year", 5, true, "cinq ans"],
  ["2021-11-10", "2025-01-27", "year", 3, false, "trois ans"],
  ["2023-07-27", "2025-01-27", "month", 18, true, "18\u00a0mois"],
  ["2024-10", "2025-01-27", "month", 3, true, "trois mois"],
  ["2023-01", "2025-01-27", "year", 2, true, "deux ans"],
  ["2020", "2025-01-27", "year", 5, true, "cinq ans"],
  ["2024-Q2", "2025-01-27", "quarter", 3, true, "trois trimestres"],
  ["2024-H2", "2025-01-27", "half", 1, true, "un semestre"],
  ["2024-H1", "2024-Q4", "half", 1, true, "un semestre"],
  ["2025-W01", "2025-01-27", "week", 4, true, "quatre semaines"],
  ["2025-W13", "2025-03-31T05:00:00Z", "week", 1, true, "une semaine"],
  ["2024-W52", "2025-01-05", "week", 1, true, "une semaine"],
  ["2025-01-27", "2025-01-20", "week", 1, true, "une semaine"],
  ["2025-01-20T23:30:00Z", "2025-01-27T05:00:00Z", "day", 6, true, "six jours"],
  ["2025-03-24T12:00:00Z", "2025-03-31T12:00:00Z", "week", 1, true, "une semaine"],
])("from %s to %s: %s %p, exact %p, « %s »", (then, now, unit, count, exact, printed) => {
  const length = elapsed(then, now, paris);
  expect(length).toEqual({ unit, count, exact });
  expect(formatElapsed(length, region)).toBe(printed);
});

test.each([
  ["2025-01-20", "une semaine"],
  ["2024-12-26", "plus d\u2019un mois"],
  ["2024-11-20", "plus de deux mois"],
  ["2024-02-15", "plus de 11\u00a0mois"],
  ["2024-01-20", "plus d\u2019un an"],
  ["2021-11-10", "plus de trois ans"],
])("since %s: « %s »", (then, printed) => {
  expect(formatLength(elapsed(then, "2025-01-27", paris), region)).toBe(printed);
});

describe("for any two days", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const days = (from: string, to: string) => Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;

  test("weeks and days are exact counts of days", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const { unit, count, exact } = elapsed(from, to, paris);
        fc.pre(unit === "day" || unit === "week");
        expect(exact).toBe(true);
        expect(count * (unit === "week" ? 7 : 1)).toBe(days(from, to));
      }),
    );
  });

  test("an inexact length is shorter than the true one", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const { unit, count, exact } = elapsed(from, to, paris);
        fc.pre(!exact);
        expect(count * (unit === "year" ? 365 : 28)).toBeLessThan(days(from, to));
      }),
    );
  });
});
