import { describe } from "@jest/globals";
import type { Precision } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { change, dollars, fact } from "../make.ts";
import { tellAll } from "./tell.ts";

const price = (value: number, precision: Precision = "exact"): Data => ({
  sector: { price: dollars(value, { precision }) },
});
const moved = (value: number, precision: Precision = "exact"): Data => ({
  sector: { change: change("ai", value, { precision }) },
});
const mean = (value: number, precision: Precision = "exact"): Data => ({
  mean: fact("ai", "mean", value, "percent", { period: "24h", precision, rule: "equal-weight mean" }),
});
const gap = (value: number, precision: Precision = "exact"): Data => ({
  gap: fact("ai", "gap", value, "points", { precision }),
});
const count = (value: number, precision: Precision = "exact"): Data => ({
  latest: { modelRelease: { parameters: fact("event", "parameters", value, "count", { precision }) } },
});
const ch = { region: "fr-CH" } as const;
const ca = { region: "fr-CA" } as const;

describe("montant", () => {
  tellAll([
    ["billions", "{{montant sector.price}}", price(6.6e9), "[6,6\u00a0milliards\u00a0de dollars|ai.price]"],
    [
      "one billion and a half is singular",
      "{{montant sector.price}}",
      price(1.5e9),
      "[1,5\u00a0milliard\u00a0de dollars|ai.price]",
    ],
    ["under a dollar, four digits", "{{montant sector.price}}", price(0.32314), "[0,3231\u00a0dollar|ai.price]"],
    ["thousands without cents", "{{montant sector.price}}", price(100363.5), "[100\u202f364\u00a0dollars|ai.price]"],
    [
      "thousands in Switzerland",
      "{{montant sector.price}}",
      price(100363.5),
      "[100\u2019364\u00a0dollars|ai.price]",
      ch,
    ],
    [
      "whose dollars, in Canada",
      "{{montant sector.price}}",
      price(100363.5),
      "[100\u00a0364\u00a0dollars américains|ai.price]",
      ca,
    ],
    ["with its sign", "{{montant sector.price signe=true}}", price(0.5), "[0,5\u00a0$|ai.price]"],
    [
      "with its sign, in Canada",
      "{{montant sector.price signe=true}}",
      price(0.5),
      "[0,5\u00a0$\u00a0US|ai.price]",
      ca,
    ],
    [
      "francs before their digits in Switzerland",
      "{{montant sector.price signe=true}}",
      { sector: { price: fact("ai", "price", 2, "CHF") } },
      "[CHF\u00a02,00|ai.price]",
      ch,
    ],
    [
      "billions take words even when a sign is asked",
      "{{montant sector.price signe=true}}",
      price(6.6e9),
      "[6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    ["decimals of one's own", "{{montant sector.price decimales=0}}", price(0.5), "[1\u00a0dollar|ai.price]"],
    [
      "rounded up owes « près de »",
      "{{montant sector.price}}",
      price(6_597_400_000),
      "[Près de|ai.price] [6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    [
      "rounded down owes « plus de »",
      "{{montant sector.price}}",
      price(6_602_000_000),
      "[Plus de|ai.price] [6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    [
      "the source's own hedge comes first",
      "{{montant sector.price}}",
      price(5.6e6, "about"),
      "[Environ|ai.price] [5,6\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "less than",
      "{{montant sector.price}}",
      price(6e6, "under"),
      "[Moins de|ai.price] [6\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "« de » before digits",
      'un tour {{montant sector.price avec="de"}}',
      price(8e6),
      "un tour [de] [8\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "« de » elided before environ",
      'un tour {{montant sector.price avec="de"}}',
      price(8e6, "about"),
      "un tour [d\u2019][environ|ai.price] [8\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "« de » before plus de",
      'un tour {{montant sector.price avec="de"}}',
      price(8e6, "over"),
      "un tour [de] [plus de|ai.price] [8\u00a0millions\u00a0de dollars|ai.price]",
    ],
  ]);
});

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
      "not exact, never worn down to zero",
      "a {{points gap}}",
      gap(0.4, "about"),
      "a [environ|ai.gap] [0,4\u00a0point de pourcentage|ai.gap]",
    ],
  ]);
});

describe("nombre", () => {
  tellAll([
    [
      "small whole counts in letters",
      "a {{nombre latest.modelRelease.parameters}}",
      count(3),
      "a [trois|event.parameters]",
    ],
    ["one, feminine", 'a {{nombre latest.modelRelease.parameters genre="f"}}', count(1), "a [une|event.parameters]"],
    ["from ten on in digits", "a {{nombre latest.modelRelease.parameters}}", count(12), "a [12|event.parameters]"],
    [
      "what is not whole in digits",
      "a {{nombre latest.modelRelease.parameters}}",
      count(1.5),
      "a [1,5|event.parameters]",
    ],
    [
      "a noun after billions",
      'a {{nombre latest.modelRelease.parameters de="paramètres"}}',
      count(671e9),
      "a [671\u00a0milliards\u00a0de paramètres|event.parameters]",
    ],
    [
      "a noun that begins with a vowel",
      'a {{nombre latest.modelRelease.parameters de="unités"}}',
      count(2e6),
      "a [2\u00a0millions\u00a0d\u2019unités|event.parameters]",
    ],
    [
      "a noun in the singular",
      'a {{nombre latest.modelRelease.parameters de="puces"}}',
      count(1.5),
      "a [1,5\u00a0puce|event.parameters]",
    ],
    [
      "thousands in Switzerland",
      'a {{nombre latest.modelRelease.parameters de="puces"}}',
      count(2048),
      "a [2\u2019048\u00a0puces|event.parameters]",
      ch,
    ],
    [
      "rounded, behind a hedge",
      "a {{nombre latest.modelRelease.parameters}}",
      count(671_234_567_890),
      "a [plus de|event.parameters] [671\u00a0milliards|event.parameters]",
    ],
  ]);
});

describe("mesure prints a figure in its own unit", () => {
  const value = (
    amount: number,
    unit: "USD" | "percent" | "points" | "basis-points" | "count" | "index-points",
  ): Data => ({
    gap: fact("ai", "value", amount, unit, { id: "ai.value" }),
  });
  tellAll([
    ["money", "a {{mesure gap}}", value(1.8e9, "USD"), "a [1,8\u00a0milliard\u00a0de dollars|ai.value]"],
    ["a percent", "a {{mesure gap}}", value(12, "percent"), "a [12\u202f%|ai.value]"],
    ["points", "a {{mesure gap}}", value(12, "points"), "a [12\u00a0points de pourcentage|ai.value]"],
    [
      "basis points, which a bare number would hide",
      "a {{mesure gap}}",
      value(25, "basis-points"),
      "a [25\u00a0points de base|ai.value]",
    ],
    ["a count", "a {{mesure gap}}", value(3, "count"), "a [trois|ai.value]"],
    ["an index's points", "a {{mesure gap}}", value(-150.25, "index-points"), "a [\u2212150,25|ai.value]"],
    ["with decimals of one's own", "a {{mesure gap decimales=1}}", value(12.34, "percent"), "a [12,3\u202f%|ai.value]"],
  ]);
});

describe("plage", () => {
  const range = (low: number, high: number): Data => ({
    events: {
      study: [
        { figures: [{ range: { low: fact("e", "low", low, "percent"), high: fact("e", "high", high, "percent") } }] },
      ],
    },
  });
  const template = "a {{#each events.study}}{{#each figures}}{{plage range.low range.high}}{{/each}}{{/each}}";
  tellAll([
    ["two bounds and one sign", template, range(26, 29), "a [entre] [26|e.low] et [29\u202f%|e.high]"],
    ["below zero", template, range(-2.5, 1), "a [entre] [\u22122,5|e.low] et [1\u202f%|e.high]"],
    ["in Switzerland", template, range(26, 29), "a [entre] [26|e.low] et [29%|e.high]", ch],
  ]);
});
