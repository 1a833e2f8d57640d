import { describe, expect, test } from "@jest/globals";
import { eveOf } from "../../src/facts/eve.ts";
import { dailyCloses, makeFact, source } from "./make.ts";

const level = makeFact({ about: "cac-40", measure: "level", value: 8103.84, unit: "level" });
const history = (values: readonly number[], first = "2025-01-23") => ({
  about: "cac-40",
  unit: "level" as const,
  source,
  closes: dailyCloses(first, values),
});

describe("the session before a quote", () => {
  test("is its last daily close, and the move from the close before", () => {
    const { previous, before, closes } = eveOf(level, null, history([8000, 8050, 8000, 8080]));
    expect(previous).toMatchObject({ id: "cac-40.close.2025-01-26", value: 8080, unit: "level" });
    expect(before).toMatchObject({
      value: 1,
      unit: "percent",
      period: "2025-01-26",
      from: [previous?.id, closes[0]?.id],
    });
  });

  test("has no move of its own when one close alone is known", () => {
    const { previous, before } = eveOf(level, null, history([8080], "2025-01-26"));
    expect([previous?.value, before]).toEqual([8080, null]);
  });

  test("is the level less its points where no close is known", () => {
    const points = makeFact({ about: "cac-40", measure: "change", value: -22.1, unit: "index-points", period: "24h" });
    expect(eveOf(level, points, null).previous).toMatchObject({
      value: 8125.94,
      rule: "level less its move in points",
    });
  });

  test.each([
    ["points of percentage", "points", "level"],
    ["a price", "index-points", "USD"],
  ] as const)("is not told from %s", (_, pointsUnit, unit) => {
    const points = makeFact({ about: "x", measure: "change", value: 2, unit: pointsUnit, period: "24h" });
    expect(eveOf(makeFact({ about: "x", value: 9, unit }), points, null).previous).toBeNull();
  });

  test("is unknown without closes nor points, after a long hole, or from closes in another unit", () => {
    const none = { previous: null, before: null, closes: [] };
    expect(eveOf(level, null, null)).toEqual(none);
    expect(eveOf(level, null, history([8080], "2025-01-02"))).toEqual(none);
    expect(eveOf(level, null, { ...history([1, 2]), unit: "USD" })).toEqual(none);
  });
});
