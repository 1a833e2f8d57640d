import { describe, expect, test } from "@jest/globals";
import type { Precision } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { change, dollars, fact, run } from "../make.ts";
import { tellAll } from "./tell.ts";

const moved = (value: number, precision: Precision = "exact"): Data => ({
  sector: { change: change("ai", value, { precision }) },
});
const mean = (value: number, precision: Precision = "exact"): Data => ({
  mean: fact("ai", "mean", value, "percent", { period: "24h", precision, rule: "equal-weight mean" }),
});
const gap = (value: number, precision: Precision = "exact"): Data => ({
  gap: fact("ai", "gap", value, "points", { precision }),
});
const ch = { region: "fr-CH" } as const;
const ca = { region: "fr-CA" } as const;

describe("pourcentage", () => {
  tellAll([
    ["without its sign", "{{pourcentage sector.change}}", moved(-9), "[9\u202f%|ai.change.24h]"],
    ["with it", "{{pourcentage sector.change signe=true}}", moved(-9), "[\u22129\u202f%|ai.change.24h]"],
    ["with a plus", "{{pourcentage sector.change signe=true}}", moved(4.25), "[+4,25\u202f%|ai.change.24h]"],
    ["zero has no sign", "{{pourcentage sector.change signe=true}}", moved(0), "[0\u202f%|ai.change.24h]"],
    ["in Switzerland", "{{pourcentage sector.change signe=true}}", moved(-9.5), "[\u22129,5%|ai.change.24h]", ch],
    ["in Canada", "{{pourcentage sector.change}}", moved(-9.5), "[9,5\u00a0%|ai.change.24h]", ca],
    ["two decimals at the most", "{{pourcentage sector.change}}", moved(-9.4567), "[9,46\u202f%|ai.change.24h]"],
    [
      "a whole rounding owes a hedge",
      "{{pourcentage sector.change decimales=0}}",
      moved(-9.46),
      "[Plus de|ai.change.24h] [9\u202f%|ai.change.24h]",
    ],
    [
      "upwards too",
      "{{pourcentage sector.change decimales=0}}",
      moved(9.54),
      "[Près de|ai.change.24h] [10\u202f%|ai.change.24h]",
    ],
    [
      "the source's hedge",
      'a {{pourcentage sector.change avec="de"}}',
      moved(-38, "about"),
      "a [d\u2019][environ|ai.change.24h] [38\u202f%|ai.change.24h]",
    ],
    [
      "almost",
      "a {{pourcentage sector.change}}",
      moved(-20, "almost"),
      "a [près de|ai.change.24h] [20\u202f%|ai.change.24h]",
    ],
    ["a mean to a tenth", "{{pourcentage mean}}", mean(-9.0833), "[9,1\u202f%|ai.mean.24h]"],
    [
      "a mean of figures that are not exact, with its caution",
      "a {{pourcentage mean}}",
      mean(-9.4833, "about"),
      "a [environ|ai.mean.24h] [9,5\u202f%|ai.mean.24h]",
    ],
    [
      "but never worn down to zero",
      "a {{pourcentage mean}}",
      mean(-0.4, "about"),
      "a [environ|ai.mean.24h] [0,4\u202f%|ai.mean.24h]",
    ],
  ]);
});

describe("pourcentage with its sign, hedged", () => {
  const template = "Il est à ({{pourcentage sector.change signe=true}})";
  tellAll([
    ["about", template, moved(-9, "about"), "Il est à ([\u22129\u202f%|ai.change.24h] [environ|ai.change.24h])"],
    ["about, rising", template, moved(4, "about"), "Il est à ([+4\u202f%|ai.change.24h] [environ|ai.change.24h])"],
    ["almost", template, moved(-20, "almost"), "Il est à ([près de|ai.change.24h] [\u221220\u202f%|ai.change.24h])"],
    [
      "more than, in words that no sign can turn",
      template,
      moved(-9, "over"),
      "Il est à ([plus de|ai.change.24h] [9\u202f%|ai.change.24h] [de baisse|ai.change.24h])",
    ],
    [
      "less than, rising",
      template,
      moved(4, "under"),
      "Il est à ([moins de|ai.change.24h] [4\u202f%|ai.change.24h] [de hausse|ai.change.24h])",
    ],
    [
      "worn down to nothing",
      template,
      moved(-0.004),
      "Il est à ([moins de|ai.change.24h] [0,01\u202f%|ai.change.24h] [de baisse|ai.change.24h])",
    ],
    [
      "behind « de », elided by what follows",
      'Elle est {{pourcentage sector.change signe=true avec="de"}}',
      moved(-9, "about"),
      "Elle est [de] [\u22129\u202f%|ai.change.24h] [environ|ai.change.24h]",
    ],
    [
      "cut to a whole",
      "Il est à {{pourcentage sector.change signe=true decimales=0}}",
      moved(-9.46),
      "Il est à [plus de|ai.change.24h] [9\u202f%|ai.change.24h] [de baisse|ai.change.24h]",
    ],
  ]);
});

describe("pourcentage that rounds to nothing", () => {
  tellAll([
    [
      "to hundredths",
      "a {{pourcentage sector.change}}",
      moved(0.004),
      "a [moins de|ai.change.24h] [0,01\u202f%|ai.change.24h]",
    ],
    [
      "to whole percents",
      "a {{pourcentage sector.change decimales=0}}",
      moved(0.3),
      "a [moins de|ai.change.24h] [1\u202f%|ai.change.24h]",
    ],
    [
      "to tenths, in a mean, which then keeps hundredths",
      "a {{pourcentage mean}}",
      mean(0.04),
      "a [0,04\u202f%|ai.mean.24h]",
    ],
    [
      "to hundredths, in a mean",
      "a {{pourcentage mean}}",
      mean(0.004),
      "a [moins de|ai.mean.24h] [0,01\u202f%|ai.mean.24h]",
    ],
    [
      "not quite all",
      "a {{pourcentage sector.change}}",
      moved(-99.996),
      "a [près de|ai.change.24h] [100\u202f%|ai.change.24h]",
    ],
    ["nothing at all", "a {{pourcentage sector.change}}", moved(0), "a [0\u202f%|ai.change.24h]"],
  ]);
});

describe("points", () => {
  tellAll([
    [
      "says what points they are, once",
      "{{points gap}}, puis {{points gap}}",
      gap(-4),
      "[4\u00a0points de pourcentage|ai.gap], puis [4\u00a0points|ai.gap]",
    ],
    [
      "one and a half is singular",
      "{{points gap}}{{points gap}}",
      gap(1.5),
      "[1,5\u00a0point de pourcentage|ai.gap][1,5\u00a0point|ai.gap]",
    ],
    ["two is plural", "{{points gap}}", gap(2), "[2\u00a0points de pourcentage|ai.gap]"],
    [
      "not exact, whole behind a hedge",
      "a {{points gap}}",
      gap(3.6, "about"),
      "a [environ|ai.gap] [4\u00a0points de pourcentage|ai.gap]",
    ],
    [
      "more than, to its own digits",
      "a {{points gap}}",
      gap(3.6, "over"),
      "a [plus de|ai.gap] [3,6\u00a0points de pourcentage|ai.gap]",
    ],
    [
      "worn down to nothing",
      "a {{points gap}}",
      gap(0.004),
      "a [moins de|ai.gap] [0,01\u00a0point de pourcentage|ai.gap]",
    ],
    [
      "of a rate, in hundredths",
      "a {{points gap}}",
      { gap: fact("ai", "gap", 25, "basis-points", { id: "ai.gap" }) },
      "a [25\u00a0points de base|ai.gap]",
    ],
    [
      "not exact, never worn down to zero",
      "a {{points gap}}",
      gap(0.4, "about"),
      "a [environ|ai.gap] [0,4\u00a0point de pourcentage|ai.gap]",
    ],
  ]);
});

test.each([
  ["{{pourcentage benchmark.level}}", { benchmark: { level: dollars(5) } }, "un pourcentage est attendu"],
  ["{{points sector.change}}", { sector: { change: dollars(5) } }, "des points sont attendus"],
])("%s that turns out to be a sum is refused", (template, data, message) => {
  expect(() => run(template, data)).toThrow(`${message}, «\u00a0USD\u00a0» trouvé`);
});

test.each(["-1", "1.5", "30"])("%s is no number of decimals", (decimals) => {
  const template = `{{pourcentage sector.change decimales=${decimals}}}`;
  expect(() => run(template, moved(9))).toThrow("«\u00a0decimales\u00a0» attend un nombre entier de 0 à 20");
});
