import { describe, expect, test } from "@jest/globals";
import { type DayPart, dayPart, onDayPart } from "../../src/french/day-part.ts";
import { regions } from "../../src/french/region.ts";

const paris = "Europe/Paris";
const region = regions["fr-FR"];
const now = "2025-01-27T17:30:00Z";

describe("parts of the day, in Paris", () => {
  test.each<[string, DayPart]>([
    ["2025-01-27T05:00:00Z", "matin"],
    ["2025-01-27T04:00:00Z", "matin"],
    ["2025-01-27T03:59:00Z", "nuit"],
    ["2025-01-27T10:59:00Z", "matin"],
    ["2025-01-27T11:00:00Z", "après-midi"],
    ["2025-01-27T16:59:00Z", "après-midi"],
    ["2025-01-27T17:00:00Z", "soir"],
    ["2025-01-27T21:59:00Z", "soir"],
    ["2025-01-27T22:00:00Z", "nuit"],
  ])("%s is in the %s", (iso, part) => {
    expect(dayPart(iso, paris)).toBe(part);
  });
});

describe("the part of which day", () => {
  test.each([
    ["2025-01-27T05:00:00Z", "lundi matin"],
    ["2025-01-26T14:00:00Z", "dimanche après-midi"],
    ["2025-01-24T19:00:00Z", "vendredi soir"],
    ["2025-01-26T22:30:00Z", "dans la nuit de dimanche à lundi"],
    ["2025-01-27T02:00:00Z", "dans la nuit de dimanche à lundi"],
    ["2025-01-20T05:00:00Z", "le 20\u00a0janvier au matin"],
    ["2025-01-13T14:00:00Z", "le 13\u00a0janvier dans l\u2019après-midi"],
    ["2024-12-13T19:00:00Z", "le 13\u00a0décembre 2024 au soir"],
    ["2025-01-13T02:00:00Z", "dans la nuit du 12 au 13\u00a0janvier"],
    ["2024-12-02T02:00:00Z", "dans la nuit du 1er au 2\u00a0décembre 2024"],
    ["2024-11-30T22:30:00Z", "dans la nuit du 30\u00a0novembre au 1er\u00a0décembre 2024"],
    ["2024-12-31T23:30:00Z", "dans la nuit du 31\u00a0décembre 2024 au 1er\u00a0janvier 2025"],
  ])("%s: « %s »", (iso, told) => {
    expect(onDayPart(iso, now, paris, region)).toBe(told);
  });

  test("the night that the clocks change is one night", () => {
    expect(onDayPart("2025-03-30T01:30:00Z", "2025-03-31T08:00:00Z", paris, region)).toBe(
      "dans la nuit de samedi à dimanche",
    );
    expect(onDayPart("2025-10-26T01:30:00Z", "2025-10-27T08:00:00Z", paris, region)).toBe(
      "dans la nuit de samedi à dimanche",
    );
  });
});

test("a date without a time has no part of the day", () => {
  expect(() => dayPart("2025-01", paris)).toThrow(RangeError);
  expect(() => onDayPart("2025-01-27", now, paris, region)).toThrow(RangeError);
});
