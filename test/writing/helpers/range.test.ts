import { describe, expect, test } from "@jest/globals";
import type { Precision, Unit } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { fact, run } from "../make.ts";
import { tellAll } from "./tell.ts";

interface Traits {
  readonly unit?: Unit;
  readonly of?: Precision;
  readonly to?: Precision;
}

const range = (low: number, high: number, { unit = "percent", of = "exact", to = "exact" }: Traits = {}): Data => ({
  worst: { change: fact("e", "low", low, unit, { id: "e.low", precision: of }) },
  best: { change: fact("e", "high", high, unit, { id: "e.high", precision: to }) },
});
const means = (low: number, high: number): Data => ({
  worst: { change: fact("e", "low", low, "percent", { id: "e.low", rule: "equal-weight mean" }) },
  best: { change: fact("e", "high", high, "percent", { id: "e.high", rule: "equal-weight mean" }) },
});
const template = "a {{plage worst.change best.change}}";
const fromTo = 'a {{plage worst.change best.change style="de"}}';
const ch = { region: "fr-CH" } as const;

describe("plage", () => {
  tellAll([
    ["two bounds and one sign", template, range(26, 29), "a [entre] [26|e.low] et [29\u202f%|e.high]"],
    ["from one to the other", fromTo, range(26, 29), "a [de] [26|e.low] à [29\u202f%|e.high]"],
    ["of rates", fromTo, range(3.5, 3.75), "a [de] [3,50|e.low] à [3,75\u202f%|e.high]"],
    ["across zero", template, range(-2.5, 1), "a [entre] [\u22122,5|e.low] et [+1\u202f%|e.high]"],
    ["given from the top", template, range(29, 26), "a [entre] [26|e.high] et [29\u202f%|e.low]"],
    [
      "sizes alone",
      "a {{plage worst.change best.change signe=false}}",
      range(-10.7, -4.5),
      "a [entre] [4,5|e.high] et [10,7\u202f%|e.low]",
    ],
    ["of one figure", template, range(26, 26), "a [26\u202f%|e.low]"],
    ["in Switzerland", template, range(26, 29), "a [entre] [26|e.low] et [29%|e.high]", ch],
    [
      "money of one scale",
      template,
      range(6e9, 7e9, { unit: "USD" }),
      "a [entre] [6|e.low] et [7\u00a0milliards\u00a0de dollars|e.high]",
    ],
    [
      "money of two scales",
      template,
      range(9e8, 1.2e9, { unit: "USD" }),
      "a [entre] [900\u00a0millions|e.low] et [1,2\u00a0milliard\u00a0de dollars|e.high]",
    ],
    [
      "money that rounding hedges",
      template,
      range(6_597_400_000, 7e9, { unit: "USD" }),
      "a [entre] [près de|e.low] [6,6|e.low] et [7\u00a0milliards\u00a0de dollars|e.high]",
    ],
    ["points", fromTo, range(0.5, 1.5, { unit: "points" }), "a [de] [0,5|e.low] à [1,5\u00a0point|e.high]"],
    [
      "basis points",
      fromTo,
      range(25, 50, { unit: "basis-points" }),
      "a [de] [25|e.low] à [50\u00a0points de base|e.high]",
    ],
    [
      "levels",
      template,
      range(3650, 3700.5, { unit: "level" }),
      "a [entre] [3\u202f650|e.low] et [3\u202f700,5\u00a0points|e.high]",
    ],
    ["days", template, range(2, 5, { unit: "days" }), "a [entre] [deux|e.low] et [cinq jours|e.high]"],
    [
      "counts of a noun",
      'a {{plage worst.change best.change de="puces"}}',
      range(8, 12, { unit: "count" }),
      "a [entre] [8|e.low] et [12\u00a0puces|e.high]",
    ],
    [
      "one end hedged",
      fromTo,
      range(26, 29, { of: "about" }),
      "a [d\u2019][environ|e.low] [26|e.low] à [29\u202f%|e.high]",
    ],
    [
      "both ends about",
      template,
      range(26, 29, { of: "about", to: "about" }),
      "a [entre] [26|e.low] et [29\u202f%|e.high] [environ|e.high]",
    ],
    [
      "of two means, to a tenth as each alone",
      template,
      means(-4.1234, -2.0567),
      "a [entre] [\u22124,1|e.low] et [\u22122,1\u202f%|e.high]",
    ],
    [
      "of a mean and a figure to hundredths",
      template,
      { ...range(3.25, 0), best: means(0, 4.1234).best },
      "a [entre] [3,25|e.low] et [4,12\u202f%|e.high]",
    ],
    [
      "cut to whole percents",
      "a {{plage worst.change best.change decimales=0}}",
      range(26.4, 29),
      "a [entre] [plus de|e.low] [26|e.low] et [29\u202f%|e.high]",
    ],
  ]);
});

test("a range of two units is refused", () => {
  const data = { worst: { change: fact("e", "low", 2, "percent") }, best: { change: fact("e", "high", 3, "points") } };
  expect(() => run(template, data)).toThrow("une plage va d\u2019une donnée à une autre de même unité");
});

test("a range of ranks is refused", () => {
  expect(() => run(template, range(1, 3, { unit: "rank" }))).toThrow("ne se dit pas");
});
