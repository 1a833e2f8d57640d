import { describe, expect, test } from "@jest/globals";
import { type DateRead, readDates, readLengths } from "../../../src/proofread/reader/date.ts";

/** What a text says of dates: the words taken and what they hold. */
function dates(text: string): readonly (readonly [string, Partial<DateRead>])[] {
  return readDates(text).map(({ start, end, ...said }) => [
    text.slice(start, end),
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  ]);
}

describe("a date is read as whole as it is said", () => {
  test.each<readonly [text: string, said: Partial<DateRead>]>([
    ["27\u00a0janvier 2025", { day: 27, month: 1, year: 2025 }],
    ["27 janvier", { day: 27, month: 1 }],
    ["1er\u00a0mars 2025", { day: 1, month: 3, year: 2025 }],
    ["lundi 27\u00a0janvier", { weekday: 1, day: 27, month: 1 }],
    ["Dimanche 2\u00a0août 2026", { weekday: 7, day: 2, month: 8, year: 2026 }],
    ["octobre 2024", { month: 10, year: 2024 }],
    ["décembre", { month: 12 }],
    ["quatrième trimestre 2024", { quarter: 4, year: 2024 }],
    ["premier trimestre", { quarter: 1 }],
    ["T3 2024", { quarter: 3, year: 2024 }],
    ["second semestre 2024", { half: 2, year: 2024 }],
    ["premier semestre", { half: 1 }],
    ["2024", { year: 2024 }],
    ["1999", { year: 1999 }],
    ["2025-01-27", { day: 27, month: 1, year: 2025 }],
    ["mercredi", { weekday: 3 }],
    ["10\u00a0h\u00a015", { hour: 10, minute: 15 }],
    ["10h15", { hour: 10, minute: 15 }],
    ["6\u00a0h", { hour: 6, minute: 0 }],
    ["0\u00a0h\u00a005", { hour: 0, minute: 5 }],
    ["midi", { hour: 12, minute: 0 }],
    ["minuit", { hour: 0, minute: 0 }],
    ["hier", { relative: -1 }],
    ["avant-hier", { relative: -2 }],
    ["aujourd\u2019hui", { relative: 0 }],
    ["demain", { relative: 1 }],
    ["après-demain", { relative: 2 }],
  ])("« %s »", (text, said) => {
    expect(dates(`Le relevé, ${text}, le dit.`)).toEqual([[text, said]]);
  });

  test("several in one sentence, in order", () => {
    expect(dates("Lundi 27 janvier à 6 h, une semaine après le 20 janvier 2025, et depuis 2020.")).toEqual([
      ["Lundi 27 janvier", { weekday: 1, day: 27, month: 1 }],
      ["6 h", { hour: 6, minute: 0 }],
      ["20 janvier 2025", { day: 20, month: 1, year: 2025 }],
      ["2020", { year: 2020 }],
    ]);
  });

  test.each([
    "2024 dollars",
    "2\u202f024 points",
    "12\u202f024",
    "1.2024",
    "2024,5",
    "2025 jetons",
    "R2024",
    "2024 %",
    "maisons",
    "les marsouins",
    "24 heures",
    "lundis",
    "midinette",
  ])("« %s » is none", (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe("a length of time is read with its unit", () => {
  test.each<readonly [text: string, count: number, unit: string]>([
    ["vingt-quatre heures", 24, "hour"],
    ["sept jours", 7, "day"],
    ["30\u00a0jours", 30, "day"],
    ["trente jours", 30, "day"],
    ["une semaine", 1, "week"],
    ["deux mois", 2, "month"],
    ["12\u00a0mois", 12, "month"],
    ["un trimestre", 1, "quarter"],
    ["deux semestres", 2, "half"],
    ["un an", 1, "year"],
    ["trois années", 3, "year"],
    ["cinq séances", 5, "day"],
  ])("« %s » is %p in the unit %s", (text, count, unit) => {
    const read = readLengths(`Il y a plus d\u2019${text}, dit-on.`);
    expect(read.map(({ start, end, ...said }) => [text.length === end - start, said])).toEqual([
      [true, { count, unit }],
    ]);
  });

  test.each(["un anneau", "trois", "R1 jours", "12,5 jours", "les heures", "sept moissons"])(
    "« %s » is none",
    (text) => {
      expect(readLengths(text)).toEqual([]);
    },
  );
});
