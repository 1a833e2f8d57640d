import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pairwise } from "../../../src/writing/trial/pairs.ts";

const pairsOf = (row: readonly number[]): readonly string[] =>
  row.flatMap((a, i) => row.slice(i + 1).map((b, offset) => `${i}=${a} ${i + 1 + offset}=${b}`));

describe("rows for some factors", () => {
  test("let every two values meet, whatever the factors", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 9 }),
        fc.nat(),
        (levels, seed) => {
          const met = new Set(pairwise(levels, seed, 1000).flatMap(pairsOf));
          const wanted = levels.flatMap((count, i) => levels.slice(i + 1).map((others) => count * others));
          expect(met.size).toBe(wanted.reduce((sum, count) => sum + count, 0));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("are few: forty questions on thirteen days take fewer than forty", () => {
    expect(pairwise([13, ...Array.from({ length: 40 }, () => 2)], 1, 1000).length).toBeLessThan(40);
  });

  test("begin with all the facts, then with none of those that may be silent", () => {
    const [first, second] = pairwise([3, 2, 2], 7, 64);
    expect([first, second]).toEqual([
      [0, 0, 0],
      [2, 1, 1],
    ]);
  });

  test("are never more than asked for, and the same for the same seed", () => {
    const levels = [13, 2, 2, 2, 2, 2];
    expect(pairwise(levels, 3, 5)).toHaveLength(5);
    expect(pairwise(levels, 3, 64)).toEqual(pairwise(levels, 3, 64));
    expect(pairwise(levels, 3, 64)).not.toEqual(pairwise(levels, 4, 64));
  });

  test("are one for no factor but the day", () => {
    expect(pairwise([1], 1, 64)).toEqual([[0], [0]]);
  });
});
