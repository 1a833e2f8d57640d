import { describe, expect, test } from "@jest/globals";
import { agoPhrase, dayAgainst } from "../../src/french/distance.ts";
import { regions } from "../../src/french/region.ts";

const region = regions["fr-FR"];
const paris = "Europe/Paris";
const now = "2025-01-27T05:00:00Z";

describe("agoPhrase", () => {
  test.each([
    ["2025-01-27", "aujourd\u2019hui"],
    ["2025-01-26", "hier"],
    ["2025-01-26T23:30:00Z", "aujourd\u2019hui"],
    ["2025-01-25", "il y a deux jours"],
    ["2025-01-20", "il y a une semaine"],
    ["2025-01-15", "il y a 12\u00a0jours"],
    ["2024-12-27", "il y a un mois"],
    ["2024-12-13", "il y a plus d\u2019un mois"],
    ["2024-11-20", "il y a plus de deux mois"],
    ["2024-02-15", "il y a plus de 11\u00a0mois"],
    ["2024-05-26", "il y a plus de huit mois"],
    ["2024-01-10", "il y a plus d\u2019un an"],
    ["2020-01-27", "il y a cinq ans"],
    ["2025-01-28", "demain"],
    ["2025-01-30", "dans trois jours"],
    ["2025-02-10", "dans deux semaines"],
    ["2025-04-15", "dans plus de deux mois"],
    ["2024-10", "en octobre 2024"],
    ["2020", "en 2020"],
  ])("%s: « %s »", (iso, told) => {
    expect(agoPhrase(iso, now, paris, region)).toBe(told);
  });
});

describe("dayAgainst", () => {
  test.each([
    ["2025-01-22", "2025-01-22", "le même jour"],
    ["2025-01-21", "2025-01-22", "la veille"],
    ["2025-01-23", "2025-01-22", "le lendemain"],
    ["2025-01-20", "2025-01-22", "deux jours plus tôt"],
    ["2025-01-24", "2025-01-22", "deux jours plus tard"],
    ["2025-01-15", "2025-01-22", "une semaine plus tôt"],
    ["2025-02-22", "2025-01-22", "un mois plus tard"],
    ["2024-11-15", "2025-01-22", "plus de deux mois auparavant"],
    ["2025-03-31", "2025-01-22", "plus de deux mois après"],
    ["2024-12-31T22:59:00Z", "2025-01-01", "la veille"],
    ["2024-12-31T23:00:00Z", "2025-01-01", "le même jour"],
    ["2024-10", "2025-01-22", "en octobre 2024"],
    ["2025-01-22", "2025-01", "le 22\u00a0janvier"],
  ])("%s against %s: « %s »", (iso, other, told) => {
    expect(dayAgainst(iso, other, paris, region)).toBe(told);
  });
});

test("what is no date is refused", () => {
  expect(() => agoPhrase("2025-02-30", now, paris, region)).toThrow(RangeError);
  expect(() => dayAgainst("2025-01-20", "", paris, region)).toThrow(RangeError);
});
