import { describe, expect, test } from "@jest/globals";
import type { Fact, Unit } from "../../src/facts/fact.ts";
import type { RegionId } from "../../src/french/region.ts";
import { departure } from "../../src/proofread/hold.ts";
import { readFigures } from "../../src/proofread/reader/figure.ts";
import { fact } from "./make.ts";

type Row = readonly [text: string, value: number, unit: Unit, how: string | null, more?: Partial<Fact>];

function held(text: string, told: Fact, region: RegionId = "fr-FR"): readonly (string | null)[] {
  return readFigures(text, region, []).map((figure) => departure(figure, told));
}

describe("a figure prints a fact within its own rounding, and else departs from it", () => {
  test.each<Row>([
    ["9 %", -9, "percent", null],
    ["\u22129 %", -9, "percent", null],
    ["+9 %", -9, "percent", "sign"],
    ["9 %", -9.4, "percent", null],
    ["9 %", -9.6, "percent", "value"],
    ["9,4 %", -9.44, "percent", null],
    ["9,4 %", -9.45, "percent", "value"],
    ["9,5 %", -9.45, "percent", null],
    ["9 %", 9, "points", "unit"],
    ["4 points", 4, "points", null],
    ["4 %", 4, "points", "unit"],
    ["25 points de base", 25, "basis-points", null],
    ["25 points", 25, "basis-points", "unit"],
    ["194,8 points", -194.8, "index-points", null],
    ["3 700,5 points", 3700.5, "level", null],
    ["3 700,5", 3700.5, "level", null],
    ["3 700,5 %", 3700.5, "level", "unit"],
    ["6,6 milliards de dollars", 6.6e9, "USD", null],
    ["6,6 millions de dollars", 6.6e9, "USD", "value"],
    ["6,6 milliards d\u2019euros", 6.6e9, "USD", "unit"],
    ["6,6 milliards", 6.6e9, "USD", "unit"],
    ["100 364 $", 100_363.5, "USD", null],
    ["100 363 $", 100_363.5, "USD", "value"],
    ["12", 12, "count", null],
    ["douze", 12, "count", null],
    ["13", 12, "count", "value"],
    ["12 %", 12, "count", "unit"],
    ["2e", 2, "rank", null],
    ["3e", 2, "rank", "value"],
    ["trois fois", 3, "ratio", null],
    ["près de deux fois", 0.5, "ratio", null],
    ["plus de deux fois", 0.5, "ratio", null],
    ["plus de deux fois", 0.52, "ratio", "hedge"],
    ["près de deux fois", 0.48, "ratio", "hedge"],
    ["trois fois", 1 / 3, "ratio", null],
    ["quatre fois", 3, "ratio", "value"],
    ["sept jours", 7, "days", null],
    ["une semaine", 7, "days", null],
    ["deux semaines", 7, "days", "value"],
    ["un tiers", 33.3, "percent", null],
    ["un tiers", 40, "percent", "value"],
    ["doublé", 100, "percent", null],
    ["doublé", 200, "percent", "value"],
    ["multiplié par plus de cinq", 421, "percent", null],
    ["multiplié par plus de six", 421, "percent", "hedge"],
    ["multiplié par plus de quatre", 421, "percent", "value"],
    ["divisé par deux", -50, "percent", null],
    ["9 %", 0, "text", "unit"],
    ["9 %", 0, "date", "unit"],
  ])("« %s » for %p %s: %p", (text, value, unit, how, more = {}) => {
    expect(held(text, fact("ai", "measure", value, unit, more))).toEqual([how]);
  });

  test.each<Row>([
    ["plus de 157 milliards de dollars", 157e9, "USD", null, { precision: "over" }],
    ["157 milliards de dollars", 157e9, "USD", "hedge", { precision: "over" }],
    ["moins de 157 milliards de dollars", 157e9, "USD", "hedge", { precision: "over" }],
    ["près de 20 %", -20, "percent", null, { precision: "almost" }],
    ["20 %", -20, "percent", "hedge", { precision: "almost" }],
    ["plus de 20 %", -20, "percent", "hedge", { precision: "almost" }],
    ["plus de 20 %", -19.7, "percent", "hedge"],
    ["près de 20 %", -19.7, "percent", null],
    ["près de 20 %", -20.3, "percent", "hedge"],
    ["plus de 20 %", -20.3, "percent", null],
    ["moins de 20 %", -19.7, "percent", null],
    ["environ 20 %", -19.7, "percent", null],
    ["environ 20 %", -20, "percent", null, { precision: "about" }],
    ["20 %", -20, "percent", null, { precision: "about" }],
    ["moins de 0,01 %", 0.004, "percent", null],
    ["moins de 0,01 %", 0, "percent", "value"],
    ["moins de 0,01 %", 0.4, "percent", "value"],
  ])("« %s » for %p %s: %p, with the caution of the source", (text, value, unit, how, more = {}) => {
    expect(held(text, fact("ai", "measure", value, unit, more))).toEqual([how]);
  });

  test("a fraction of a count is of all that it was counted from", () => {
    const from = ["a", "b", "c", "d", "e", "f"];
    const counted = (value: number): Fact => fact("ai", "falling", value, "count", { from });
    expect(held("la moitié", counted(3))).toEqual([null]);
    expect(held("la moitié", counted(4))).toEqual(["value"]);
    expect(held("un tiers", counted(2))).toEqual([null]);
    expect(held("les deux tiers", counted(2))).toEqual(["value"]);
  });

  test("dollars in Canada say whose they are", () => {
    expect(held("12\u00a0$\u00a0CA", fact("a", "price", 12, "USD"), "fr-CA")).toEqual(["unit"]);
    expect(held("12\u00a0$\u00a0US", fact("a", "price", 12, "USD"), "fr-CA")).toEqual([null]);
  });
});
