import { expect, test } from "@jest/globals";
import { assetClasses } from "../../src/facts/fact.ts";
import { ordinaryDay } from "../../src/facts/ordinary.ts";
import { ordinaryDay as ordinaryDayToldOf } from "../../src/french/band.ts";
import { scaleOf } from "../../src/writing/scale.ts";
import { bitcoin, fact, now, shares } from "./make.ts";

test.each<[period: string | null, days: number]>([
  ["1h", 1 / 24],
  ["2h", 2 / 24],
  ["24h", 1],
  ["48h", 2],
  ["7d", 7],
  ["37d", 37],
  ["2w", 14],
  ["30d", 30],
  ["3mo", 90],
  ["1y", 365],
  ["ytd", 27],
  ["2025-01-24", 1],
  ["2025-W04", 7],
  ["2024-10", 30],
  ["2024-Q4", 91],
  ["2024-H1", 182],
  ["2024", 365],
  ["2025-02-30", 365],
  ["exercice clos en juin", 365],
  [null, 365],
])("a move over %s is measured against %p days", (period, days) => {
  expect(scaleOf(bitcoin, period, now, "Europe/Paris").days).toBe(days);
});

test("the year to date is counted on the readers' day", () => {
  const days = (zone: string) => scaleOf(bitcoin, "ytd", "2025-01-27T04:30:00Z", zone).days;
  expect([days("Europe/Paris"), days("America/Toronto")]).toEqual([27, 26]);
});

test("a move is measured against its subject's class, and its usual day where it is known", () => {
  const usual = fact("shares", "usual", 1.4, "percent", { period: "9d" });
  const restless = { ...shares, usual };
  expect(scaleOf(shares, "24h", now, "Europe/Paris")).toMatchObject({ class: "share", usual: null });
  expect(scaleOf(restless, "24h", now, "Europe/Paris")).toMatchObject({
    class: "share",
    usual: 1.4,
  });
});

test.each(assetClasses)("an ordinary day of the class %s is the middle of what its words call a normal move", (own) => {
  const scale = scaleOf({ ...bitcoin, entity: { ...bitcoin.entity, class: own } }, "24h", now, "Europe/Paris");
  expect(ordinaryDayToldOf(scale.class)).toBeCloseTo(ordinaryDay[own], 12);
});
