import { expect, test } from "@jest/globals";
import type { Unit } from "../../src/facts/fact.ts";
import { units } from "../../src/facts/fact.ts";
import { changes, describeUnits, figures, money, shareUnit } from "../../src/writing/unit.ts";

test.each<readonly [given: readonly Unit[], told: string]>([
  [["percent"], "un pourcentage"],
  [["USD"], "une somme"],
  [money, "une somme"],
  [["date"], "une date"],
  [["text"], "un texte"],
  [["points", "basis-points"], "un écart en points ou un écart en points de base"],
  [changes, "un pourcentage, un écart en points ou un écart en points de base"],
  [["level", "percent", ...money], "un niveau, un pourcentage ou une somme"],
  [figures, "un chiffre"],
])("facts in %j are told as: %s", (given, told) => {
  expect(describeUnits(given)).toBe(told);
});

test("a figure is in any unit but a text's and a date's", () => {
  expect(units.filter((unit) => !figures.includes(unit))).toEqual(["text", "date"]);
});

test("two lists of units fit when one unit is in both", () => {
  expect(shareUnit(changes, ["percent"])).toBe(true);
  expect(shareUnit(["percent"], changes)).toBe(true);
  expect(shareUnit(money, changes)).toBe(false);
});
