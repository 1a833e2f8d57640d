import { describe, expect, test } from "@jest/globals";
import { dateRule } from "../../../src/proofread/rules/date.ts";
import { change, date, fact, faults, now, plain, proofed, reproofed, type Setting } from "../make.ts";

const facts = [
  date("2025-01-20"),
  fact("round", "date", "2024-10", "date"),
  fact("market", "asOf", now, "date"),
  fact("event", "age", 7, "days"),
  // 4 h in Paris, three hours after the clocks went back.
  fact("night", "time", "2024-10-27T03:00:00Z", "date"),
  change("ai", -9),
  change("week", -9, { period: "7d" }),
  fact("games", "amount", 1.8e9, "USD", { period: "2024" }),
  fact("apps", "amount", 1.8e9, "USD", { period: "2024-Q4" }),
  fact("games", "lowestSince", "2020", "date"),
];
const setting: Setting = { facts };

describe("a date, a time or a length of time is that of its fact", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["publié {le 20 janvier|time event.date}", []],
    ["publié {lundi 20 janvier|time event.date}", []],
    ["publié {mardi 20 janvier|time event.date}", ["mardi 20 janvier"]],
    ["publié {le 21 janvier|time event.date}", ["le 21 janvier"]],
    // A 1925 earthquake was published as of 2025.
    ["publié {le 20 janvier 1925|time event.date}", ["le 20 janvier 1925"]],
    ["levé {en octobre 2024|time round.date}", []],
    ["levé {en novembre 2024|time round.date}", ["en novembre 2024"]],
    ["levé {le 3 octobre 2024|time round.date}", ["le 3 octobre 2024"]],
    ["à {6 h|time market.asOf}, heure de Paris", []],
    ["à {5 h|time market.asOf}, heure de Paris", ["5 h"]],
    ["{dans la nuit du 26 au 27 octobre 2024|time night.time}", []],
    ["{dans la nuit du 27 au 28 octobre 2024|time night.time}", ["dans la nuit du 27 au 28 octobre 2024"]],
    ["{dans la nuit du 26 au 28 octobre 2024|time night.time}", ["dans la nuit du 26 au 28 octobre 2024"]],
    ["{une semaine après|time event.age}", []],
    ["{deux semaines après|time event.age}", ["deux semaines après"]],
    ["{il y a une semaine|time event.date}", []],
    ["{hier|time event.date}", ["hier"]],
    ["au plus bas {depuis 2020|time games.lowestSince}", []],
    ["au plus bas {depuis 2021|time games.lowestSince}", ["depuis 2021"]],
    ["perdent 9 % {sur vingt-quatre heures|text ai.change.24h}", []],
    ["perdent 9 % {sur sept jours|text ai.change.24h}", ["sur sept jours"]],
    ["perdent 9 % {sur une semaine|text week.change.7d}", []],
    ["perdent 9 % {depuis le début de l’année|text week.change.7d}", ["depuis le début de l’année"]],
    ["{en 2024|text games.amount.2024}", []],
    ["{en 2023|text games.amount.2024}", ["en 2023"]],
    ["{au quatrième trimestre 2024|text apps.amount.2024-Q4}", []],
    ["{au troisième trimestre 2024|text apps.amount.2024-Q4}", ["au troisième trimestre 2024"]],
  ])("%s", (tied, found) => {
    expect(faults(dateRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("a loose date is that of some fact, of the article, or a year of a period", () => {
  test.each<readonly [text: string, found: readonly string[]]>([
    ["Lundi 27 janvier 2025, les jetons reculent.", []],
    ["Le 20 janvier, DeepSeek publie R1.", []],
    ["En 2024, les jeux blockchain reculent.", []],
    ["Le 14 mars 2023, rien.", ["14 mars 2023"]],
    ["Depuis mardi, les jetons reculent.", ["mardi"]],
  ])("%s", (text, found) => {
    expect(faults(dateRule, proofed(text, setting))).toEqual(found);
  });
});

describe("a date that somebody changed", () => {
  const tied =
    "DeepSeek a publié R1 sur Hugging Face {le 20 janvier|time event.date}, et les jetons perdent 9 % {sur vingt-quatre heures|text ai.change.24h} ce matin.";
  test.each<readonly [from: string, to: string, found: readonly string[]]>([
    ["le 20 janvier", "le 21 janvier", ["21 janvier"]],
    ["le 20 janvier", "lundi 20 janvier 2025", []],
    ["le 20 janvier", "il y a une semaine", []],
    ["sur vingt-quatre heures", "en vingt-quatre heures", []],
    ["sur vingt-quatre heures", "en un jour", []],
  ])("%s to %s: %j", (from, to, found) => {
    expect(faults(dateRule, reproofed(tied, plain(tied).replace(from, to), setting))).toEqual(found);
  });
});
