import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { negated } from "../../src/french/negation.ts";
import type { Quantity } from "../../src/french/quantity.ts";
import { agreementWith, countOf, quantified, quantities } from "../../src/french/quantity.ts";
import { regions } from "../../src/french/region.ts";
import { conjugate, verbs } from "../../src/french/verb.ts";

const region = regions["fr-FR"];

/** A sentence with the quantity before a noun, in the past of a verb that shows both gender and number. */
function before(quantity: Quantity, noun: string, gender: "m" | "f"): string {
  return `${quantified(quantity, noun, gender)} ${verbOf(quantity, gender)}`;
}

/** The same in the place of the noun. */
function alone(quantity: Quantity, gender: "m" | "f"): string {
  return `${quantity.them[gender]} ${verbOf(quantity, gender)}`;
}

function verbOf(quantity: Quantity, gender: "m" | "f"): string {
  const agreement = agreementWith(quantity, gender);
  return quantity.negative
    ? negated(verbs.seReplier, "past", agreement)
    : conjugate(verbs.seReplier, "past", agreement.number, agreement.gender);
}

describe("before a plural noun, with its verb", () => {
  test.each<readonly [string, Quantity, string, "m" | "f"]>([
    ["la plupart des jetons se sont repliés", quantities.laPlupart, "jetons", "m"],
    ["la plupart des valeurs se sont repliées", quantities.laPlupart, "valeurs", "f"],
    ["la moitié des jetons se sont repliés", quantities.laMoitié, "jetons", "m"],
    ["plus de la moitié des actions se sont repliées", quantities.plusDeLaMoitié, "actions", "f"],
    ["un quart des jetons se sont repliés", quantities.unQuart, "jetons", "m"],
    ["un tiers des valeurs se sont repliées", quantities.unTiers, "valeurs", "f"],
    ["les deux tiers des indices se sont repliés", quantities.lesDeuxTiers, "indices", "m"],
    ["les trois quarts des valeurs se sont repliées", quantities.lesTroisQuarts, "valeurs", "f"],
    ["une majorité des jetons se sont repliés", quantities.uneMajorité, "jetons", "m"],
    ["la majorité des valeurs se sont repliées", quantities.laMajorité, "valeurs", "f"],
    ["une minorité des jetons se sont repliés", quantities.uneMinorité, "jetons", "m"],
    ["la totalité des jetons s\u2019est repliée", quantities.laTotalité, "jetons", "m"],
    ["la quasi-totalité des jetons s\u2019est repliée", quantities.laQuasiTotalité, "jetons", "m"],
    ["l\u2019ensemble des valeurs s\u2019est replié", quantities.lEnsemble, "valeurs", "f"],
    ["beaucoup de jetons se sont repliés", quantities.beaucoup, "jetons", "m"],
    ["beaucoup d\u2019actions se sont repliées", quantities.beaucoup, "actions", "f"],
    ["peu d\u2019indices se sont repliés", quantities.peu, "indices", "m"],
    ["peu de hausses se sont repliées", quantities.peu, "hausses", "f"],
    ["aucun des jetons ne s\u2019est replié", quantities.aucun, "jetons", "m"],
    ["aucune des valeurs ne s\u2019est repliée", quantities.aucun, "valeurs", "f"],
    ["chacun des jetons s\u2019est replié", quantities.chacun, "jetons", "m"],
    ["chacune des valeurs s\u2019est repliée", quantities.chacun, "valeurs", "f"],
    ["un seul des jetons s\u2019est replié", quantities.unSeul, "jetons", "m"],
    ["une seule des valeurs s\u2019est repliée", quantities.unSeul, "valeurs", "f"],
    ["tous les jetons se sont repliés", quantities.tous, "jetons", "m"],
    ["toutes les valeurs se sont repliées", quantities.tous, "valeurs", "f"],
    ["les deux valeurs se sont repliées", quantities.lesDeux, "valeurs", "f"],
    ["plusieurs jetons se sont repliés", quantities.plusieurs, "jetons", "m"],
    ["certains jetons se sont repliés", quantities.certains, "jetons", "m"],
    ["certaines valeurs se sont repliées", quantities.certains, "valeurs", "f"],
    ["quelques valeurs se sont repliées", quantities.quelques, "valeurs", "f"],
    ["aucune des valeurs ne s\u2019est repliée", countOf(0, region), "valeurs", "f"],
    ["l\u2019une des valeurs s\u2019est repliée", countOf(1, region), "valeurs", "f"],
    ["l\u2019un des jetons s\u2019est replié", countOf(1, region), "jetons", "m"],
    ["deux valeurs se sont repliées", countOf(2, region), "valeurs", "f"],
    ["12 jetons se sont repliés", countOf(12, region), "jetons", "m"],
  ])("%s", (expected, quantity, noun, gender) => {
    expect(before(quantity, noun, gender)).toBe(expected);
  });
});

describe("in the place of the noun, with its verb", () => {
  test.each<readonly [string, Quantity, "m" | "f"]>([
    ["la plupart d\u2019entre eux se sont repliés", quantities.laPlupart, "m"],
    ["plus de la moitié d\u2019entre elles se sont repliées", quantities.plusDeLaMoitié, "f"],
    ["peu d\u2019entre eux se sont repliés", quantities.peu, "m"],
    ["aucun d\u2019entre eux ne s\u2019est replié", quantities.aucun, "m"],
    ["aucune d\u2019entre elles ne s\u2019est repliée", quantities.aucun, "f"],
    ["chacune d\u2019entre elles s\u2019est repliée", quantities.chacun, "f"],
    ["quelques-unes d\u2019entre elles se sont repliées", quantities.quelques, "f"],
    ["certains d\u2019entre eux se sont repliés", quantities.certains, "m"],
    ["tous se sont repliés", quantities.tous, "m"],
    ["toutes se sont repliées", quantities.tous, "f"],
    ["les deux se sont repliées", quantities.lesDeux, "f"],
    ["l\u2019un et l\u2019autre se sont repliés", quantities.lUnEtLAutre, "m"],
    ["l\u2019une et l\u2019autre se sont repliées", quantities.lUnEtLAutre, "f"],
    ["ni l\u2019un ni l\u2019autre ne se sont repliés", quantities.niLUnNiLAutre, "m"],
    ["ni l\u2019une ni l\u2019autre ne se sont repliées", quantities.niLUnNiLAutre, "f"],
    ["l\u2019une d\u2019entre elles s\u2019est repliée", countOf(1, region), "f"],
    ["trois d\u2019entre elles se sont repliées", countOf(3, region), "f"],
  ])("%s", (expected, quantity, gender) => {
    expect(alone(quantity, gender)).toBe(expected);
  });
});

test.each([
  ["aucune", quantities.aucun],
  ["une seule", quantities.unSeul],
  ["la plupart", quantities.laPlupart],
  ["plusieurs", quantities.plusieurs],
  ["quelques-unes", quantities.quelques],
  ["beaucoup", quantities.beaucoup],
  ["12", countOf(12, region)],
  ["l\u2019une", countOf(1, region)],
] as const)("« %s (des 13 valeurs suivies) »", (expected, quantity) => {
  expect(quantity.head?.f).toBe(expected);
});

test.each([quantities.lUnEtLAutre, quantities.niLUnNiLAutre])("words that stand for the noun take none", (quantity) => {
  expect(() => quantified(quantity, "jetons", "m")).toThrow(RangeError);
});

test("a count is a whole number from zero", () => {
  for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => countOf(n, region)).toThrow(RangeError);
});

test("a count asks for a plural from two on, and for « ne » at zero alone", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom("m" as const, "f" as const), (n, gender) => {
      const quantity = countOf(n, region);
      expect(agreementWith(quantity, gender)).toEqual({ gender, number: n < 2 ? "singular" : "plural" });
      expect(quantity.negative).toBe(n === 0);
    }),
  );
});
