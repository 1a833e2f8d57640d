import { describe, expect, test } from "@jest/globals";
import { regions } from "../../src/french/region.ts";
import { type SinceOptions, sinceDate } from "../../src/french/since.ts";

const region = regions["fr-FR"];
const paris = "Europe/Paris";
const now = "2025-01-27T05:00:00Z";
const since = (iso: string, options?: SinceOptions): string => sinceDate(iso, now, paris, region, options);

describe("a known day, by distance", () => {
  test.each([
    ["today", "2025-01-27", "depuis lundi 27\u00a0janvier"],
    ["yesterday", "2025-01-26", "depuis dimanche 26\u00a0janvier"],
    ["six days", "2025-01-21", "depuis mardi 21\u00a0janvier"],
    ["seven days", "2025-01-20", "depuis le 20\u00a0janvier"],
    ["eleven days", "2025-01-16", "depuis le 16\u00a0janvier"],
    ["the first of the month", "2025-01-01", "depuis le 1er\u00a0janvier"],
    ["last year", "2024-12-16", "depuis le 16\u00a0décembre 2024"],
    ["two months to the day", "2024-11-27", "depuis le 27\u00a0novembre 2024"],
    ["three months less a day", "2024-10-28", "depuis le 28\u00a0octobre 2024"],
    ["three months", "2024-10-27", "depuis trois mois"],
    ["three months and three days", "2024-10-24", "depuis trois mois"],
    ["three months and four days", "2024-10-23", "depuis le 23\u00a0octobre 2024"],
    ["four months", "2024-09-27", "depuis le 27\u00a0septembre 2024"],
    ["six months less a day", "2024-07-28", "depuis le 28\u00a0juillet 2024"],
    ["six months", "2024-07-27", "depuis six mois"],
    ["six months and a week", "2024-07-20", "depuis juillet 2024"],
    ["nine months", "2024-04-27", "depuis neuf mois"],
    ["a year less a day", "2024-01-28", "depuis janvier 2024"],
    ["a year", "2024-01-27", "depuis un an"],
    ["a year and twelve days", "2024-01-15", "depuis un an"],
    ["a year and thirteen days", "2024-01-14", "depuis janvier 2024"],
    ["18 months", "2023-07-27", "depuis 18\u00a0mois"],
    ["two years and a half", "2022-06-18", "depuis juin 2022"],
    ["five years", "2020-01-27", "depuis cinq ans"],
    ["ten years less a day", "2015-01-28", "depuis janvier 2015"],
    ["ten years", "2015-01-27", "depuis 2015"],
    ["twenty years", "2004-08-19", "depuis 2004"],
    ["an instant, on its day in the zone", "2025-01-15T23:30:00Z", "depuis le 16\u00a0janvier"],
  ])("%s", (_, iso, told) => {
    expect(since(iso)).toBe(told);
  });
});

describe("no more precise than the source", () => {
  test.each([
    ["2025-01", "depuis janvier"],
    ["2024-10", "depuis octobre 2024"],
    ["2022-06", "depuis juin 2022"],
    ["2012-06", "depuis 2012"],
    ["2024-Q4", "depuis le quatrième trimestre 2024"],
    ["2024-H1", "depuis le premier semestre 2024"],
    ["2025-W03", "depuis la semaine du 13\u00a0janvier"],
    ["2025-W05", "depuis la semaine du 27\u00a0janvier"],
    ["2020", "depuis 2020"],
    ["2009", "depuis 2009"],
  ])("%s", (iso, told) => {
    expect(since(iso)).toBe(told);
  });
});

test("a month of this year beyond six months needs no year", () => {
  expect(sinceDate("2025-02-10", "2025-11-20T08:00:00Z", paris, region)).toBe("depuis février");
});

test.each<[string, SinceOptions, string]>([
  ["2025-01-26", { style: "relative" }, "depuis hier"],
  ["2025-01-22", { style: "relative" }, "depuis mercredi"],
  ["2025-01-22", { style: "agency" }, "depuis mercredi"],
  ["2025-01-22", { style: "date" }, "depuis le 22\u00a0janvier"],
  ["2024-10-27", { spans: false }, "depuis le 27\u00a0octobre 2024"],
  ["2024-07-27", { spans: false }, "depuis juillet 2024"],
])("%s with %j is « %s »", (iso, options, told) => {
  expect(since(iso, options)).toBe(told);
});

test.each([
  ["2024-11-30", "2025-02-28", "depuis trois mois"],
  ["2024-02-29", "2025-02-28", "depuis un an"],
  ["2024-12-29", "2025-03-30T21:00:00Z", "depuis trois mois"],
])("from %s to %s, where the calendar is uneven: « %s »", (iso, now, told) => {
  expect(sinceDate(iso, now, paris, region)).toBe(told);
});

test.each(["2025-01-28", "2025-02", "2026", "jamais"])("« %s » is no date to count from", (iso) => {
  expect(() => since(iso)).toThrow(RangeError);
});
