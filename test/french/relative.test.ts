import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTime } from "luxon";
import { regions } from "../../src/french/region.ts";
import { type DayStyle, relativeDay } from "../../src/french/relative.ts";

const region = regions["fr-FR"];
const paris = "Europe/Paris";
const monday = "2025-01-27T05:00:00Z";

describe("relativeDay, told on Monday 27 January 2025 in Paris", () => {
  test.each<[string, Readonly<Record<DayStyle, string>>]>([
    [
      "2024-01-20",
      {
        press: "le 20\u00a0janvier 2024",
        agency: "le 20\u00a0janvier 2024",
        relative: "le 20\u00a0janvier 2024",
        date: "le 20\u00a0janvier 2024",
      },
    ],
    [
      "2025-01-20",
      {
        press: "le 20\u00a0janvier",
        agency: "le 20\u00a0janvier",
        relative: "le 20\u00a0janvier",
        date: "le 20\u00a0janvier",
      },
    ],
    ["2025-01-21", { press: "mardi 21\u00a0janvier", agency: "mardi", relative: "mardi", date: "le 21\u00a0janvier" }],
    [
      "2025-01-24",
      { press: "vendredi 24\u00a0janvier", agency: "vendredi", relative: "vendredi", date: "le 24\u00a0janvier" },
    ],
    [
      "2025-01-25",
      { press: "samedi 25\u00a0janvier", agency: "samedi", relative: "avant-hier", date: "le 25\u00a0janvier" },
    ],
    [
      "2025-01-26",
      { press: "dimanche 26\u00a0janvier", agency: "dimanche", relative: "hier", date: "le 26\u00a0janvier" },
    ],
    [
      "2025-01-27",
      { press: "lundi 27\u00a0janvier", agency: "ce lundi", relative: "aujourd\u2019hui", date: "le 27\u00a0janvier" },
    ],
    ["2025-01-28", { press: "mardi 28\u00a0janvier", agency: "mardi", relative: "demain", date: "le 28\u00a0janvier" }],
    [
      "2025-01-29",
      { press: "mercredi 29\u00a0janvier", agency: "mercredi", relative: "après-demain", date: "le 29\u00a0janvier" },
    ],
    [
      "2025-02-01",
      { press: "samedi 1er\u00a0février", agency: "samedi", relative: "samedi", date: "le 1er\u00a0février" },
    ],
    [
      "2025-02-02",
      { press: "dimanche 2\u00a0février", agency: "dimanche", relative: "dimanche", date: "le 2\u00a0février" },
    ],
    [
      "2025-02-03",
      {
        press: "le 3\u00a0février",
        agency: "le 3\u00a0février",
        relative: "le 3\u00a0février",
        date: "le 3\u00a0février",
      },
    ],
    [
      "2024-10",
      { press: "en octobre 2024", agency: "en octobre 2024", relative: "en octobre 2024", date: "en octobre 2024" },
    ],
    ["2020", { press: "en 2020", agency: "en 2020", relative: "en 2020", date: "en 2020" }],
  ])("%s", (iso, told) => {
    for (const style of styles)
      expect([style, relativeDay(iso, monday, paris, region, style)]).toEqual([style, told[style]]);
    expect(relativeDay(iso, monday, paris, region)).toBe(told.press);
  });
});

const styles = ["press", "agency", "relative", "date"] as const;

describe("relativeDay counts days of the calendar", () => {
  test.each([
    ["the night the clocks go forward in Paris", "2025-03-29T22:30:00Z", "2025-03-30T21:30:00Z", paris, "hier"],
    ["23 hours later is the day after, in spring", "2025-03-29T23:00:00Z", "2025-03-30T22:00:00Z", paris, "hier"],
    [
      "24 hours later is the same day, in autumn",
      "2025-10-25T22:00:00Z",
      "2025-10-26T22:00:00Z",
      paris,
      "aujourd\u2019hui",
    ],
    ["the night the clocks go back in Paris", "2025-10-25T21:59:00Z", "2025-10-26T22:59:00Z", paris, "hier"],
    ["six days across the change in Paris", "2025-03-25T05:00:00Z", "2025-03-31T05:00:00Z", paris, "mardi"],
    ["seven days across the change in Paris", "2025-03-24T23:30:00Z", "2025-04-01T05:00:00Z", paris, "le 25\u00a0mars"],
    [
      "the night the clocks go forward in Zurich",
      "2025-03-29T22:59:00Z",
      "2025-03-29T23:01:00Z",
      "Europe/Zurich",
      "hier",
    ],
    ["the night the clocks go back in Zurich", "2025-10-25T21:59:00Z", "2025-10-26T22:59:00Z", "Europe/Zurich", "hier"],
    [
      "the day the clocks go forward in Toronto",
      "2025-03-09T05:00:00Z",
      "2025-03-10T03:59:00Z",
      "America/Toronto",
      "aujourd\u2019hui",
    ],
    ["the day before it", "2025-03-09T04:59:00Z", "2025-03-10T03:59:00Z", "America/Toronto", "hier"],
    [
      "the day the clocks go back in Toronto",
      "2025-11-02T04:00:00Z",
      "2025-11-03T04:59:00Z",
      "America/Toronto",
      "aujourd\u2019hui",
    ],
    ["the day after it", "2025-11-02T04:00:00Z", "2025-11-03T05:00:00Z", "America/Toronto", "hier"],
    ["one minute across midnight", "2025-01-26T22:59:00Z", "2025-01-26T23:00:00Z", paris, "hier"],
    [
      "across midnight in Paris and not in Toronto",
      "2025-01-26T22:59:00Z",
      "2025-01-26T23:00:00Z",
      "America/Toronto",
      "aujourd\u2019hui",
    ],
    ["across the new year", "2024-12-31T22:59:00Z", "2024-12-31T23:00:00Z", paris, "hier"],
    ["an instant given in Tokyo", "2025-01-27T07:30:00+09:00", monday, paris, "hier"],
    ["an instant given in New York", "2025-01-26T18:30:00-05:00", monday, paris, "aujourd\u2019hui"],
    ["a now given in New York", "2025-01-26", "2025-01-26T18:30:00-05:00", paris, "hier"],
    [
      "a day, told from Toronto while Paris is a day ahead",
      "2025-01-26",
      "2025-01-27T04:00:00Z",
      "America/Toronto",
      "aujourd\u2019hui",
    ],
  ])("%s", (_, iso, now, zone, told) => {
    expect(relativeDay(iso, now, zone, region, "relative")).toBe(told);
  });

  test("the year is left out of last week's days, even last year's", () => {
    expect(relativeDay("2024-12-31", "2025-01-02T08:00:00Z", paris, region)).toBe("mardi 31\u00a0décembre");
    expect(relativeDay("2024-12-26", "2025-01-02T08:00:00Z", paris, region)).toBe("le 26\u00a0décembre 2024");
  });
});

test.each([
  ["a date that is none", "demain", monday],
  ["a now without day", "2025-01-27", "2025-01"],
])("%s is refused", (_, iso, now) => {
  expect(() => relativeDay(iso, now, paris, region)).toThrow(RangeError);
});

test("any instant is told as the calendar of its zone has it", () => {
  const instant = fc.integer({ min: 946_684_800, max: 2_208_988_800 }).map((seconds) => seconds * 1000);
  const gap = fc.integer({ min: -9 * 86_400, max: 9 * 86_400 }).map((seconds) => seconds * 1000);
  const zone = fc.constantFrom(paris, "America/Toronto", "Europe/Zurich", "Asia/Tokyo", "America/Sao_Paulo");
  const words = new Map([
    [-2, "avant-hier"],
    [-1, "hier"],
    [0, "aujourd\u2019hui"],
    [1, "demain"],
    [2, "après-demain"],
  ]);
  fc.assert(
    fc.property(instant, gap, zone, (now, by, zone) => {
      const iso = (ms: number): string => new Date(ms).toISOString();
      const day = (ms: number) =>
        DateTime.fromMillis(ms, { zone }).setZone("utc", { keepLocalTime: true }).startOf("day");
      const days = day(now + by).diff(day(now), "days").days;
      const told = relativeDay(iso(now + by), iso(now), zone, region, "relative");
      expect(words.get(days) ?? null).toBe([...words.values()].includes(told) ? told : null);
      expect(/^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche$/u.test(told)).toBe(
        Math.abs(days) > 2 && Math.abs(days) <= 6,
      );
      expect(told.startsWith("le ")).toBe(Math.abs(days) > 6);
    }),
  );
});
