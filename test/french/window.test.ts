import { describe, expect, test } from "@jest/globals";
import { regions } from "../../src/french/region.ts";
import { isWindowText, type WindowPreposition, windowDays, windowPhrases } from "../../src/french/window.ts";

const region = regions["fr-FR"];

describe("windowPhrases", () => {
  test.each<[string, WindowPreposition, readonly string[]]>([
    ["1h", "sur", ["sur une heure"]],
    ["1h", "en", ["en une heure"]],
    ["4h", "en", ["en quatre heures"]],
    ["24h", "sur", ["sur vingt-quatre heures"]],
    ["24h", "en", ["en vingt-quatre heures"]],
    ["48h", "sur", ["sur 48\u00a0heures"]],
    ["7d", "sur", ["sur sept jours", "sur une semaine"]],
    ["7d", "en", ["en sept jours", "en une semaine"]],
    ["14d", "sur", ["sur 14\u00a0jours", "sur deux semaines"]],
    ["30d", "sur", ["sur trente jours"]],
    ["30d", "en", ["en trente jours"]],
    ["37d", "sur", ["sur 37\u00a0jours"]],
    ["365d", "sur", ["sur 365\u00a0jours"]],
    ["1w", "sur", ["sur une semaine", "sur sept jours"]],
    ["3mo", "sur", ["sur trois mois"]],
    ["12mo", "sur", ["sur un an"]],
    ["1y", "sur", ["sur un an"]],
    ["5y", "en", ["en cinq ans"]],
    ["ytd", "sur", ["depuis le début de l\u2019année", "depuis le 1er\u00a0janvier"]],
    ["ytd", "en", ["depuis le début de l\u2019année", "depuis le 1er\u00a0janvier"]],
  ])("%s after « %s »", (window, preposition, phrases) => {
    expect(windowPhrases(window, preposition, region)).toEqual(phrases);
    expect(isWindowText(window)).toBe(true);
  });

  test.each(["", "2024", "0d", "-7d", "1.5h", "15m", "d", "2024-10", "7 d", "une semaine"])(
    "« %s » is no window",
    (text) => {
      expect(isWindowText(text)).toBe(false);
      expect(windowDays(text)).toBeNull();
      expect(() => windowPhrases(text, "sur", region)).toThrow(RangeError);
    },
  );
});

describe("windowDays", () => {
  test.each<[string, number | null]>([
    ["1h", 1 / 24],
    ["24h", 1],
    ["48h", 2],
    ["7d", 7],
    ["37d", 37],
    ["3w", 21],
    ["3mo", 90],
    ["1y", 365],
    ["ytd", null],
  ])("%s lasts %p days", (window, days) => {
    expect(windowDays(window)).toBe(days);
  });
});
