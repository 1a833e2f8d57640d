import { describe, expect, test } from "@jest/globals";
import { atTime, formatTime } from "../../src/french/clock.ts";
import { type RegionId, regions } from "../../src/french/region.ts";

const paris = "Europe/Paris";

describe("formatTime, in Paris", () => {
  test.each<[string, RegionId, string]>([
    ["2025-01-27T05:00:00Z", "fr-FR", "6\u00a0h"],
    ["2025-01-27T09:15:00Z", "fr-FR", "10\u00a0h\u00a015"],
    ["2025-01-27T09:05:00Z", "fr-FR", "10\u00a0h\u00a005"],
    ["2025-01-26T23:00:00Z", "fr-FR", "0\u00a0h"],
    ["2025-07-14T16:35:00Z", "fr-FR", "18\u00a0h\u00a035"],
    ["2025-01-27T09:15:00Z", "fr-CA", "10\u00a0h\u00a015"],
    ["2025-01-27T09:15:00Z", "fr-BE", "10h15"],
    ["2025-01-27T09:15:00Z", "fr-CH", "10h15"],
    ["2025-01-27T05:00:00Z", "fr-CH", "6h"],
  ])("%s in %s is %s", (iso, id, printed) => {
    expect(formatTime(iso, paris, regions[id])).toBe(printed);
  });
});

describe("atTime, in Paris", () => {
  test.each<[string, RegionId, string]>([
    ["2025-01-27T09:15:00Z", "fr-FR", "à 10\u00a0h\u00a015"],
    ["2025-01-27T09:15:00Z", "fr-BE", "à 10h15"],
    ["2025-01-27T09:15:00Z", "fr-CH", "à 10h15"],
    ["2025-01-27T09:15:00Z", "fr-CA", "à 10\u00a0h\u00a015"],
    ["2025-01-27T11:00:00Z", "fr-FR", "à midi"],
    ["2025-01-27T11:01:00Z", "fr-FR", "à 12\u00a0h\u00a001"],
    ["2025-01-26T23:00:00Z", "fr-FR", "à minuit"],
    ["2025-01-26T23:05:00Z", "fr-FR", "à 0\u00a0h\u00a005"],
    ["2025-01-26T23:05:00Z", "fr-CH", "à 0h05"],
    ["2025-01-27T12:00:00Z", "fr-FR", "à 13\u00a0h"],
    ["2025-03-30T00:59:00Z", "fr-FR", "à 1\u00a0h\u00a059"],
    ["2025-03-30T01:00:00Z", "fr-FR", "à 3\u00a0h"],
    ["2025-10-26T00:30:00Z", "fr-FR", "à 2\u00a0h\u00a030"],
    ["2025-10-26T01:30:00Z", "fr-FR", "à 2\u00a0h\u00a030"],
    ["2025-07-27T10:00:00Z", "fr-FR", "à midi"],
  ])("%s in %s: « %s »", (iso, id, told) => {
    expect(atTime(iso, paris, regions[id])).toBe(told);
  });

  test("beside a date, midnight is the hour that begins the day", () => {
    expect(atTime("2025-01-26T23:00:00Z", paris, regions["fr-FR"], { dated: true })).toBe("à 0\u00a0h");
    expect(atTime("2025-01-27T11:00:00Z", paris, regions["fr-FR"], { dated: true })).toBe("à midi");
  });
});

test.each(["2025-01-27", "2025-01", "2025-W04", ""])("« %s » has no hour", (iso) => {
  expect(() => formatTime(iso, paris, regions["fr-FR"])).toThrow(RangeError);
  expect(() => atTime(iso, paris, regions["fr-FR"])).toThrow(RangeError);
});
