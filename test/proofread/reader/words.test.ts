import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toCardinal as inBelgium } from "n2words/fr-BE";
import { toCardinal as inFrance } from "n2words/fr-FR";
import { readFigures } from "../../../src/proofread/reader/figure.ts";
import { fold } from "../../../src/proofread/reader/fold.ts";
import { numeralPattern, numeralValue, ordinalValue } from "../../../src/proofread/reader/numeral.ts";
import { isTrueOf } from "../../../src/proofread/reader/quantifier.ts";
import { fact } from "../make.ts";

describe("a number in letters is read", () => {
  test.each([
    ["in France", inFrance],
    ["in Belgium", inBelgium],
  ])("as it is said %s, up to a million", (_, inWords) => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 999_999 })), (value) => {
        const words = inWords(value);
        expect([words, words.match(numeralPattern), numeralValue(words)]).toEqual([words, [words], value]);
      }),
    );
  });

  test.each(["dixit", "onzième", "trente-et-quarante-deux-x", "centre", "huitième", "soixantaine"])(
    "and « %s » is none",
    (word) => {
      expect(word.match(numeralPattern)).toBeNull();
    },
  );

  test("ordinals too", () => {
    expect(["premier", "seconde", "neuvième", "onzième"].map(ordinalValue)).toEqual([1, 2, 9, null]);
  });
});

test("a folded text keeps each character in its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
  expect(fold("L\u2019ÉTÉ\u202f: \u22129\u00a0%")).toBe("l'été : -9 %");
});

describe("a quantity in words is true of a count, or false", () => {
  test.each<readonly [words: string, count: number, total: number, isTrue: boolean]>([
    ["aucun", 0, 13, true],
    ["Aucun des", 1, 13, false],
    ["la quasi-totalité des", 12, 13, true],
    ["la quasi-totalité des", 13, 13, false],
    ["la quasi-totalité des", 8, 13, false],
    ["la plupart des", 9, 13, true],
    ["la plupart des", 6, 13, false],
    ["la plupart des", 13, 13, false],
    ["plus de la moitié des", 7, 13, true],
    ["plus de la moitié des", 6, 13, false],
    ["la moitié des", 6, 12, true],
    ["la moitié des", 7, 12, false],
    ["moins de la moitié des", 5, 12, true],
    ["moins de la moitié des", 6, 12, false],
    ["tous les", 13, 13, true],
    ["tous les", 12, 13, false],
    ["toutes", 13, 13, true],
    ["l\u2019ensemble des", 12, 13, false],
    ["la totalité", 13, 13, true],
    ["un seul", 1, 13, true],
    ["un seul", 2, 13, false],
    ["l\u2019une", 1, 13, true],
    ["les deux", 2, 2, true],
    ["tous deux", 3, 3, false],
    ["l\u2019un et l\u2019autre", 2, 2, true],
    ["cinq", 5, 13, true],
    ["cinq", 6, 13, false],
  ])("« %s » of %p among %p: %p", (words, count, total, isTrue) => {
    const from = Array.from({ length: total }, (_, index) => `member${index}`);
    const [figure = null] = readFigures(words, "fr-FR", []);
    expect(isTrueOf(words, fact("ai", "falling", count, "count", { from }), figure)).toBe(isTrue);
  });
});
