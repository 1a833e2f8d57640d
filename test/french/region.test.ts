import { describe, expect, test } from "@jest/globals";
import { IANAZone } from "luxon";
import { formatTime } from "../../src/french/clock.ts";
import { formatDate } from "../../src/french/date.ts";
import { joinList } from "../../src/french/list.ts";
import { formatMoney } from "../../src/french/money.ts";
import { formatNumber } from "../../src/french/number.ts";
import { formatPercent } from "../../src/french/percent.ts";
import { type Region, type RegionId, regions } from "../../src/french/region.ts";
import { typeset } from "../../src/french/typography.ts";

test.each(Object.entries(regions))("%s is filed under its own id", (id, region) => {
  expect(region.id).toBe(id);
});

test.each<[RegionId, string]>([
  ["fr-FR", "Europe/Paris"],
  ["fr-BE", "Europe/Brussels"],
  ["fr-CH", "Europe/Zurich"],
  ["fr-CA", "America/Toronto"],
])("the readers of %s live in %s", (id, zone) => {
  expect(regions[id].zone).toBe(zone);
  expect(IANAZone.isValidZone(zone)).toBe(true);
});

test.each(Object.entries(regions))("%s never uses a space that could break a line", (_, region) => {
  expect(JSON.stringify({ ...region, currencies: {} })).not.toContain(" ");
});

describe("side by side", () => {
  const order = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const;
  const noon = "2025-03-01T12:05:00Z";
  const rows: readonly (readonly [what: string, print: (region: Region) => string, printed: readonly string[]])[] = [
    [
      "a number",
      (region) => formatNumber(-7338.67, region),
      ["\u22127\u202f338,67", "\u22127.338,67", "\u22127\u2019338,67", "\u22127\u00a0338,67"],
    ],
    [
      "a million in digits",
      (region) => formatNumber(1234567, region),
      ["1\u202f234\u202f567", "1.234.567", "1\u2019234\u2019567", "1\u00a0234\u00a0567"],
    ],
    ["a percentage", (region) => formatPercent(2.35, region), ["2,35\u202f%", "2,35\u202f%", "2,35%", "2,35\u00a0%"]],
    [
      "American money",
      (region) => formatMoney(118000, "USD", region),
      [
        "118\u202f000\u00a0dollars",
        "118.000\u00a0dollars",
        "118\u2019000\u00a0dollars",
        "118\u00a0000\u00a0dollars américains",
      ],
    ],
    [
      "Canadian money",
      (region) => formatMoney(2e9, "CAD", region),
      [
        "2\u00a0milliards\u00a0de dollars canadiens",
        "2\u00a0milliards\u00a0de dollars canadiens",
        "2\u00a0milliards\u00a0de dollars canadiens",
        "2\u00a0milliards\u00a0de dollars canadiens",
      ],
    ],
    [
      "Swiss money",
      (region) => formatMoney(1.5, "CHF", region),
      ["1,50\u00a0franc suisse", "1,50\u00a0franc suisse", "1,50\u00a0franc", "1,50\u00a0franc suisse"],
    ],
    [
      "an hour",
      (region) => formatTime(noon, region.zone, region),
      ["13\u00a0h\u00a005", "13h05", "13h05", "7\u00a0h\u00a005"],
    ],
    [
      "a date",
      (region) => formatDate(noon, region.zone, region),
      ["1er\u00a0mars 2025", "1er\u00a0mars 2025", "1er\u00a0mars 2025", "1er\u00a0mars 2025"],
    ],
    ["a list", () => joinList(["A", "B", "C"]), ["A, B et C", "A, B et C", "A, B et C", "A, B et C"]],
    [
      "a quotation",
      (region) => typeset("« Oui »", region),
      ["«\u00a0Oui\u00a0»", "«\u00a0Oui\u00a0»", "«Oui»", "«\u00a0Oui\u00a0»"],
    ],
    [
      "a quotation in another",
      (region) => typeset("« un « oui » net »", region),
      ["«\u00a0un “oui” net\u00a0»", "«\u00a0un “oui” net\u00a0»", "«un ‹oui› net»", "«\u00a0un “oui” net\u00a0»"],
    ],
    [
      "; ! ? :",
      (region) => typeset("ici ; là ! quoi ? Bilan : oui", region),
      [
        "ici\u202f; là\u202f! quoi\u202f? Bilan\u00a0: oui",
        "ici\u202f; là\u202f! quoi\u202f? Bilan\u00a0: oui",
        "ici\u202f; là\u202f! quoi\u202f? Bilan\u00a0: oui",
        "ici; là! quoi? Bilan\u00a0: oui",
      ],
    ],
    [
      "dashes in pairs",
      (region) => typeset("un -- deux -- trois", region),
      [
        "un –\u00a0deux\u00a0– trois",
        "un –\u00a0deux\u00a0– trois",
        "un –\u00a0deux\u00a0– trois",
        "un –\u00a0deux\u00a0– trois",
      ],
    ],
  ];

  test.each(rows)("%s", (_, print, printed) => {
    expect(order.map((id) => print(regions[id]))).toEqual(printed);
  });
});
