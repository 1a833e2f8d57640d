import { describe, expect, test } from "@jest/globals";
import { daysBetween, isMoment, type MomentPrecision, readMoment } from "../../src/french/moment.ts";

const paris = "Europe/Paris";

describe("readMoment", () => {
  test.each<[string, MomentPrecision, string]>([
    ["2024", "year", "2024-01-01T00:00:00.000+01:00"],
    ["2024-H1", "half", "2024-01-01T00:00:00.000+01:00"],
    ["2024-H2", "half", "2024-07-01T00:00:00.000+02:00"],
    ["2024-Q1", "quarter", "2024-01-01T00:00:00.000+01:00"],
    ["2024-Q2", "quarter", "2024-04-01T00:00:00.000+02:00"],
    ["2024-Q3", "quarter", "2024-07-01T00:00:00.000+02:00"],
    ["2024-Q4", "quarter", "2024-10-01T00:00:00.000+02:00"],
    ["2024-10", "month", "2024-10-01T00:00:00.000+02:00"],
    ["2025-W04", "week", "2025-01-20T00:00:00.000+01:00"],
    ["2025-W01", "week", "2024-12-30T00:00:00.000+01:00"],
    ["2025-01-20", "day", "2025-01-20T00:00:00.000+01:00"],
    ["2025-01-27T05:00:00Z", "instant", "2025-01-27T06:00:00.000+01:00"],
    ["2025-01-27T05:00Z", "instant", "2025-01-27T06:00:00.000+01:00"],
    ["2025-07-27T05:00:00.5+02:00", "instant", "2025-07-27T05:00:00.500+02:00"],
  ])("%s is a %s that begins at %s", (iso, precision, start) => {
    const moment = readMoment(iso, paris);
    expect(moment.precision).toBe(precision);
    expect(moment.at.toISO()).toBe(start);
  });

  const refused: readonly (readonly [string, string])[] = [
    ["", "nothing"],
    ["hier", "a word"],
    ["20250127", "a day without hyphens"],
    ["2025-027", "a day of the year"],
    ["2025-W04-1", "a day of a week"],
    ["T10:00", "an hour of no day"],
    ["2025-01-27T05:00:00", "an instant without zone"],
    ["2025-01-27 05:00:00Z", "a space for T"],
    ["2025-13", "a thirteenth month"],
    ["2025-02-29", "a day that the year lacks"],
    ["2025-W53", "a week that the year lacks"],
    ["2025-Q5", "a fifth quarter"],
    ["2025-H0", "no half"],
    ["0999", "a year before 1000"],
    ["12025", "five digits"],
    ["2025-01-27T25:00:00Z", "a twenty-sixth hour"],
    ["2024 ", "a space"],
  ];

  test.each(refused)("« %s », %s, is refused", (iso, _) => {
    expect(() => readMoment(iso, paris)).toThrow(RangeError);
    expect(isMoment(iso)).toBe(false);
  });

  test("a week that the year has is read", () => {
    expect(isMoment("2026-W53")).toBe(true);
  });

  test("an unknown zone is refused", () => {
    expect(() => readMoment("2025-01-27", "Europe/Lutèce")).toThrow(RangeError);
  });
});

describe("daysBetween", () => {
  test.each([
    ["across a night of 23 hours", "2025-03-29T22:30:00Z", "2025-03-30T22:00:00Z", paris, 2],
    ["across a night of 25 hours", "2025-10-25", "2025-10-26T22:59:00Z", paris, 1],
    ["across midnight", "2025-01-26T22:59:00Z", "2025-01-26T23:00:00Z", paris, 1],
    ["within one long day", "2025-10-25T22:00:00Z", "2025-10-26T22:59:00Z", paris, 0],
    ["backwards", "2025-01-27", "2025-01-20", paris, -7],
    ["in Toronto, whose clocks changed earlier", "2025-03-08", "2025-03-10T04:30:00Z", "America/Toronto", 2],
  ])("%s", (_, from, to, zone, days) => {
    expect(daysBetween(readMoment(from, zone), readMoment(to, zone))).toBe(days);
  });
});
