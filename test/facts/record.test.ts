import { describe, expect, test } from "@jest/globals";
import { recordStanding } from "../../src/facts/record.ts";
import { makeFact } from "./make.ts";

const quote = (value: number, more: Parameters<typeof makeFact>[0] = {}) =>
  makeFact({ value, measure: "price", ...more });
const record = (value: number, more: Parameters<typeof makeFact>[0] = {}) =>
  makeFact({ value, measure: "record", ...more });

describe("a quote against its record", () => {
  test.each([
    ["under it", 90, 100, -10, false],
    ["at it", 100, 100, 0, false],
    ["beyond it", 101, 100, 1, true],
  ])("%s", (_, now, highest, distance, beyond) => {
    const { fromRecord, beyondRecord } = recordStanding(quote(now), record(highest), null);
    expect([fromRecord?.value, beyondRecord]).toEqual([distance, beyond]);
  });

  test("breaks none when either is not exact, or under the close before", () => {
    expect(recordStanding(quote(101, { precision: "about" }), record(100), null).beyondRecord).toBe(false);
    expect(recordStanding(quote(101), record(100, { precision: "over" }), null).beyondRecord).toBe(false);
    expect(recordStanding(quote(101), record(100), quote(103)).beyondRecord).toBe(false);
    expect(recordStanding(quote(101), record(100), quote(99)).beyondRecord).toBe(true);
  });

  test("is not told in another unit, from zero, or without both", () => {
    const none = { fromRecord: null, beyondRecord: false };
    expect(recordStanding(quote(101), record(100, { unit: "EUR" }), null)).toEqual(none);
    expect(recordStanding(quote(101), record(0), null)).toEqual(none);
    expect(recordStanding(null, record(100), null)).toEqual(none);
    expect(recordStanding(quote(101), null, null)).toEqual(none);
  });
});
