import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { timesWordings } from "../../src/french/times.ts";

describe("a ratio", () => {
  test.each<[number, readonly string[]]>([
    [2, ["deux fois plus"]],
    [1.98, ["près de deux fois plus"]],
    [1.88, ["près de deux fois plus"]],
    [1.87, []],
    [1, []],
    [2.02, ["plus de deux fois plus"]],
    [2.48, ["plus de deux fois plus"]],
    [2.5, ["plus de deux fois plus"]],
    [2.81, ["plus de deux fois plus"]],
    [2.82, ["près de trois fois plus"]],
    [2.9, ["près de trois fois plus"]],
    [0.3 / 0.1, ["trois fois plus"]],
    [8.2, ["plus de huit fois plus"]],
    [8.5, ["près de neuf fois plus"]],
    [9.6, ["près de dix fois plus"]],
    [10, ["dix fois plus"]],
    [10.6, []],
    [0.5, ["moitié moins", "deux fois moins"]],
    [0.52, ["près de deux fois moins"]],
    [0.48, ["plus de deux fois moins"]],
    [0.1 / 0.3, ["trois fois moins"]],
    [0.35, ["près de trois fois moins"]],
    [0.1, ["dix fois moins"]],
    [0.05, []],
    [0, []],
    [-2, []],
    [Number.NaN, []],
    [Number.POSITIVE_INFINITY, []],
  ])("of %p is %j", (ratio, wordings) => {
    expect(timesWordings(ratio)).toEqual(wordings);
  });

  test.each<[number, readonly string[]]>([
    [2, ["environ deux fois plus"]],
    [2.1, ["environ deux fois plus"]],
    [1.9, ["environ deux fois plus"]],
    [0.5, ["environ deux fois moins"]],
    [2.55, ["plus de deux fois plus"]],
    [1.2, []],
  ])("of about %p is %j", (ratio, wordings) => {
    expect(timesWordings(ratio, true)).toEqual(wordings);
  });

  test("is on the side of the number that its words say", () => {
    const names = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
    fc.assert(
      fc.property(fc.double({ min: 1.9, max: 10, noNaN: true }), fc.boolean(), (times, less) => {
        const [phrase = ""] = timesWordings(less ? 1 / times : times);
        const named = names.findIndex((name) => phrase.includes(`${name} fois`)) + 2;
        expect(phrase.endsWith(less ? "fois moins" : "fois plus") || phrase === "moitié moins").toBe(true);
        if (phrase.startsWith("près de")) expect(times).toBeLessThan(named);
        if (phrase.startsWith("plus de")) expect(times).toBeGreaterThan(named);
      }),
    );
  });
});
