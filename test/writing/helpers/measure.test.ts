import { describe, expect, test } from "@jest/globals";
import type { Precision, Unit } from "../../../src/facts/fact.ts";
import { units } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { fact, run, textOf } from "../make.ts";
import { tellAll } from "./tell.ts";

const value = (amount: number, unit: Unit, precision: Precision = "exact"): Data => ({
  gap: fact("ai", "value", amount, unit, { id: "ai.value", precision }),
});

describe("mesure prints a figure in its own unit", () => {
  tellAll([
    ["money", "a {{mesure gap}}", value(1.8e9, "USD"), "a [1,8\u00a0milliard\u00a0de dollars|ai.value]"],
    ["other money", "a {{mesure gap}}", value(12, "CHF"), "a [12\u00a0francs suisses|ai.value]"],
    ["a percent", "a {{mesure gap}}", value(12, "percent"), "a [12\u202f%|ai.value]"],
    ["points", "a {{mesure gap}}", value(12, "points"), "a [12\u00a0points de pourcentage|ai.value]"],
    ["basis points", "a {{mesure gap}}", value(25, "basis-points"), "a [25\u00a0points de base|ai.value]"],
    ["an index's points", "a {{mesure gap}}", value(-194.8, "index-points"), "a [194,8\u00a0points|ai.value]"],
    ["an index's level", "a {{mesure gap}}", value(3700.5, "level"), "a [3\u202f700,5\u00a0points|ai.value]"],
    ["a count", "a {{mesure gap}}", value(3, "count"), "a [trois|ai.value]"],
    ["one, feminine", 'a {{mesure gap genre="f"}}', value(1, "count"), "a [une|ai.value]"],
    ["a rank", "le {{mesure gap}}", value(3, "rank"), "le [troisième|ai.value]"],
    ["a few days", "a {{mesure gap}}", value(3, "days"), "a [trois jours|ai.value]"],
    ["one day", 'pause {{mesure gap avec="de"}}', value(1, "days"), "pause [d\u2019][un jour|ai.value]"],
    ["many days", "a {{mesure gap}}", value(12, "days"), "a [12\u00a0jours|ai.value]"],
    ["a ratio", "a {{mesure gap}}", value(2.5, "ratio"), "a [2,5\u00a0fois|ai.value]"],
    [
      "a ratio cut to a tenth",
      "a {{mesure gap}}",
      value(2.47, "ratio"),
      "a [près de|ai.value] [2,5\u00a0fois|ai.value]",
    ],
    ["with decimals of one's own", "a {{mesure gap decimales=1}}", value(12.34, "percent"), "a [12,3\u202f%|ai.value]"],
    [
      "with the source's hedge",
      "a {{mesure gap}}",
      value(12, "days", "over"),
      "a [plus de|ai.value] [12\u00a0jours|ai.value]",
    ],
  ]);
});

const figures = units.filter((unit) => unit !== "text" && unit !== "date");

test.each(figures)("a figure in %s says what it counts", (unit) => {
  const bare = unit === "count" ? /^12$/u : /^12(?:e$|\D)/u;
  expect(textOf(run("{{mesure gap}}", value(12, unit)))).toMatch(bare);
});

test.each(["text", "date"] as const)("a %s is no figure", (unit) => {
  const data = { gap: fact("ai", "value", "2024", unit) };
  expect(() => run("{{mesure gap}}", data)).toThrow("un chiffre est attendu, «\u00a02024\u00a0» trouvé");
});
