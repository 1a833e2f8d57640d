import { describe, expect, test } from "@jest/globals";
import { narrowestOf, spreadOf } from "../../src/facts/spread.ts";
import { makeChange } from "./make.ts";

const changes = [makeChange("a", -4.54), makeChange("b", -10.7), makeChange("c", -5)] as const;

describe("the narrowest of several changes", () => {
  test("keeps its sign, and has them all for parents", () => {
    expect(narrowestOf(changes)).toMatchObject({
      id: "a..c.narrowest.3.24h",
      value: -4.54,
      unit: "percent",
      period: "24h",
      rule: "narrowest of several changes",
      from: ["a.change.24h", "b.change.24h", "c.change.24h"],
    });
  });

  test("is as precise as it is, whatever the others are", () => {
    const [a, b] = changes;
    expect(narrowestOf([a, { ...b, precision: "about" }]).precision).toBe("exact");
    expect(narrowestOf([{ ...a, precision: "over" }, b]).precision).toBe("over");
  });

  test("is the first of equal ones, and zero among rises", () => {
    expect(narrowestOf([makeChange("a", 3), makeChange("b", 0)]).value).toBe(0);
    expect(narrowestOf([makeChange("a", 3), makeChange("b", -3)]).value).toBe(3);
  });
});

describe("the spread of several changes", () => {
  test.each([
    ["of percents is in points, without binary dust", [-4.1, 3.2], 7.3],
    ["of equal ones is nothing", [2, 2], 0],
    ["is from end to end, whatever their order", [1, -10.75, 3], 13.75],
  ])("%s", (_, values, expected) => {
    const [first, second, ...others] = values.map((value, index) => makeChange(`t${index}`, value));
    if (first === undefined || second === undefined) throw new Error("two at the least");
    expect(spreadOf([first, second, ...others])).toMatchObject({ value: expected, unit: "points" });
  });

  test("of points is in points too", () => {
    const points = [
      makeChange("a", 1, { unit: "basis-points" }),
      makeChange("b", 3, { unit: "basis-points" }),
    ] as const;
    expect(spreadOf(points)).toMatchObject({ value: 2, unit: "basis-points" });
  });
});
