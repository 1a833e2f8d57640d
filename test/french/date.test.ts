import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type DateOptions, dateRange, dateWithin, formatDate, onDate, theDate } from "../../src/french/date.ts";
import { regions } from "../../src/french/region.ts";

const paris = "Europe/Paris";
const region = regions["fr-FR"];
const now = "2025-01-27T05:00:00Z";

test.each<[string, DateOptions, string]>([
  ["2025-01-27", {}, "27\u00a0janvier 2025"],
  ["2025-01-27", { weekday: true }, "lundi 27\u00a0janvier 2025"],
  ["2025-01-27", { weekday: true, year: false }, "lundi 27\u00a0janvier"],
  ["2025-03-01", { year: false }, "1er\u00a0mars"],
  ["2025-02-01", {}, "1er\u00a0février 2025"],
  ["2025-03-11", { year: false }, "11\u00a0mars"],
  ["2024-10", {}, "octobre 2024"],
  ["2024-10", { weekday: true }, "octobre 2024"],
  ["2024-08", { year: false }, "août"],
  ["2024-12", {}, "décembre 2024"],
  ["2025-W04", {}, "semaine du 20\u00a0janvier 2025"],
  ["2025-W01", {}, "semaine du 30\u00a0décembre 2024"],
  ["2025-W14", { weekday: true, year: false }, "semaine du 31\u00a0mars"],
  ["2024-Q1", {}, "premier trimestre 2024"],
  ["2024-Q2", {}, "deuxième trimestre 2024"],
  ["2024-Q3", { year: false }, "troisième trimestre"],
  ["2024-Q4", {}, "quatrième trimestre 2024"],
  ["2024-H1", {}, "premier semestre 2024"],
  ["2024-H2", { year: false }, "second semestre"],
  ["2020", {}, "2020"],
  ["2020", { year: false }, "2020"],
  ["2025-01-26T23:30:00Z", { weekday: true }, "lundi 27\u00a0janvier 2025"],
  ["2025-01-26T22:30:00Z", { weekday: true }, "dimanche 26\u00a0janvier 2025"],
  ["2024-12-31T23:30:00Z", {}, "1er\u00a0janvier 2025"],
  ["2025-01-27T00:00:00+09:00", {}, "26\u00a0janvier 2025"],
])("%s with %j is « %s » in Paris", (iso, options, printed) => {
  expect(formatDate(iso, paris, region, options)).toBe(printed);
});

test("a day is the same day in every zone", () => {
  expect(formatDate("2025-01-27", "America/Los_Angeles", region)).toBe("27\u00a0janvier 2025");
});

test.each(["", "hier", "2025-13", "2025-02-30", "2025-01-27T25:00:00Z"])("« %s » is no date", (iso) => {
  expect(() => formatDate(iso, paris, region)).toThrow(RangeError);
});

test("an unknown zone is refused", () => {
  expect(() => formatDate("2025-01-27", "Europe/Lutèce", region)).toThrow(RangeError);
});

test.each([
  ["2025-01-20", "20\u00a0janvier"],
  ["2024-01-20", "20\u00a0janvier 2024"],
  ["2025-01", "janvier"],
  ["2024-10", "octobre 2024"],
  ["2025", "2025"],
  ["2024-12-31T23:30:00Z", "1er\u00a0janvier"],
])("%s, told in January 2025, is « %s »", (iso, printed) => {
  expect(dateWithin(iso, now, paris, region)).toBe(printed);
});

test.each([
  ["2025-01-20", "le 20\u00a0janvier"],
  ["2025-01-01", "le 1er\u00a0janvier"],
  ["2024-10", "en octobre 2024"],
  ["2025-W03", "la semaine du 13\u00a0janvier"],
  ["2025-W01", "la semaine du 30\u00a0décembre 2024"],
  ["2025-Q1", "au premier trimestre"],
  ["2024-Q4", "au quatrième trimestre 2024"],
  ["2025-H1", "au premier semestre"],
  ["2024-H2", "au second semestre 2024"],
  ["2020", "en 2020"],
  ["2025-01-26T23:30:00Z", "le 27\u00a0janvier"],
])("it happened on %s: « %s »", (iso, printed) => {
  expect(onDate(iso, now, paris, region)).toBe(printed);
});

test("the day of the week goes between « le » and the day", () => {
  expect(onDate("2025-01-27", now, paris, region, { weekday: true })).toBe("le lundi 27\u00a0janvier");
});

describe("behind its own article", () => {
  test.each([
    ["2025-01-16", "le 16\u00a0janvier"],
    ["2025-W03", "la semaine du 13\u00a0janvier"],
    ["2024-10", "octobre 2024"],
    ["2024-Q4", "le quatrième trimestre 2024"],
    ["2024-H1", "le premier semestre 2024"],
    ["2020", "2020"],
  ])("%s: « %s »", (iso, told) => {
    expect(theDate(iso, now, paris, region)).toBe(told);
  });
});

test("only the first of a month is an ordinal", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
      const iso = `2025-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      expect(formatDate(iso, paris, region).startsWith(`${day}er\u00a0`)).toBe(day === 1);
    }),
  );
});

test.each([
  ["2025-01-20", "2025-01-27", "du 20 au 27\u00a0janvier 2025"],
  ["2025-01-01", "2025-01-16", "du 1er au 16\u00a0janvier 2025"],
  ["2025-02-28", "2025-03-01", "du 28\u00a0février au 1er\u00a0mars 2025"],
  ["2024-12-30", "2025-01-03", "du 30\u00a0décembre 2024 au 3\u00a0janvier 2025"],
  ["2024-01-20", "2025-01-20", "du 20\u00a0janvier 2024 au 20\u00a0janvier 2025"],
])("from %s to %s: « %s »", (from, to, told) => {
  expect(dateRange(from, to, paris, region)).toBe(told);
});
