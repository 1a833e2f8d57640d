import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatMoney, moneyNoun, roundMoney } from "../../src/french/money.ts";
import { type Currency, type RegionId, regions } from "../../src/french/region.ts";

const region = regions["fr-FR"];

test.each<[number, Currency, string]>([
  [6.6e9, "USD", "6,6\u00a0milliards\u00a0de dollars"],
  [1.8e9, "USD", "1,8\u00a0milliard\u00a0de dollars"],
  [157e9, "USD", "157\u00a0milliards\u00a0de dollars"],
  [19e9, "USD", "19\u00a0milliards\u00a0de dollars"],
  [3590e9, "USD", "3\u202f590\u00a0milliards\u00a0de dollars"],
  [3594.4e9, "USD", "3\u202f594\u00a0milliards\u00a0de dollars"],
  [2e9, "USD", "2\u00a0milliards\u00a0de dollars"],
  [1.999e9, "USD", "2\u00a0milliards\u00a0de dollars"],
  [1.994e9, "USD", "1,99\u00a0milliard\u00a0de dollars"],
  [38_914_552_113, "USD", "38,9\u00a0milliards\u00a0de dollars"],
  [999_999_999, "USD", "1\u00a0milliard\u00a0de dollars"],
  [999_600_000, "USD", "1\u00a0milliard\u00a0de dollars"],
  [999_400_000, "USD", "999\u00a0millions\u00a0de dollars"],
  [1e6, "EUR", "1\u00a0million\u00a0d\u2019euros"],
  [1.5e6, "EUR", "1,5\u00a0million\u00a0d\u2019euros"],
  [25.7e6, "GBP", "25,7\u00a0millions\u00a0de livres sterling"],
  [4.5e6, "USD", "4,5\u00a0millions\u00a0de dollars"],
  [999_999.6, "USD", "1\u00a0million\u00a0de dollars"],
  [100_364, "USD", "100\u202f364\u00a0dollars"],
  [100_364.49, "USD", "100\u202f364\u00a0dollars"],
  [3318.4, "USD", "3\u202f318\u00a0dollars"],
  [1000.5, "USD", "1\u202f001\u00a0dollars"],
  [999.5, "USD", "999,50\u00a0dollars"],
  [999.996, "USD", "1\u202f000\u00a0dollars"],
  [2.96, "USD", "2,96\u00a0dollars"],
  [1.117, "USD", "1,12\u00a0dollar"],
  [1.999, "USD", "2\u00a0dollars"],
  [2.5, "USD", "2,50\u00a0dollars"],
  [12, "USD", "12\u00a0dollars"],
  [0.5, "USD", "0,50\u00a0dollar"],
  [0.05, "USD", "0,05\u00a0dollar"],
  [1, "USD", "1\u00a0dollar"],
  [0, "USD", "0\u00a0dollar"],
  [0.323, "USD", "0,323\u00a0dollar"],
  [0.5133, "USD", "0,5133\u00a0dollar"],
  [0.51337, "USD", "0,5134\u00a0dollar"],
  [0.99999, "USD", "1\u00a0dollar"],
  [0.00001234, "USD", "0,00001234\u00a0dollar"],
  [0.000012345678, "USD", "0,00001235\u00a0dollar"],
  [1.5e-9, "USD", "0,0000000015\u00a0dollar"],
  [-0, "USD", "0\u00a0dollar"],
  [-0.004, "USD", "\u22120,004\u00a0dollar"],
  [1.2e15, "USD", "1\u202f200\u202f000\u00a0milliards\u00a0de dollars"],
  [-12.5, "USD", "\u221212,50\u00a0dollars"],
  [-6.6e9, "USD", "\u22126,6\u00a0milliards\u00a0de dollars"],
  [1, "EUR", "1\u00a0euro"],
  [300, "JPY", "300\u00a0yens"],
  [5e9, "JPY", "5\u00a0milliards\u00a0de yens"],
  [7e6, "CNY", "7\u00a0millions\u00a0de yuans"],
  [12, "CHF", "12\u00a0francs suisses"],
  [1.5, "CHF", "1,50\u00a0franc suisse"],
  [1.5, "GBP", "1,50\u00a0livre sterling"],
  [12, "CAD", "12\u00a0dollars canadiens"],
])("%p %s is %p", (value, currency, printed) => {
  expect(formatMoney(value, currency, region)).toBe(printed);
});

test.each<[RegionId, number, Currency, string]>([
  ["fr-FR", 118_000, "USD", "118\u202f000\u00a0$"],
  ["fr-FR", 2.96, "EUR", "2,96\u00a0€"],
  ["fr-FR", 2.96, "GBP", "2,96\u00a0£"],
  ["fr-FR", 12, "CAD", "12,00\u00a0$\u00a0CA"],
  ["fr-FR", 0, "USD", "0\u00a0$"],
  ["fr-FR", 0.5, "USD", "0,50\u00a0$"],
  ["fr-FR", 0.00001234, "USD", "0,00001234\u00a0$"],
  ["fr-FR", 0.99999, "USD", "1,00\u00a0$"],
  ["fr-FR", 999.996, "USD", "1\u202f000\u00a0$"],
  ["fr-FR", -2.5, "USD", "\u22122,50\u00a0$"],
  ["fr-FR", 6.6e9, "USD", "6,6\u00a0milliards\u00a0de dollars"],
  ["fr-FR", 1e6, "EUR", "1\u00a0million\u00a0d\u2019euros"],
  ["fr-BE", 118_000, "EUR", "118.000\u00a0€"],
  ["fr-BE", 1.8e9, "EUR", "1,8\u00a0milliard\u00a0d\u2019euros"],
  ["fr-CH", 5600, "CHF", "CHF\u00a05\u2019600"],
  ["fr-CH", 5.6e6, "CHF", "CHF\u00a05,6\u00a0mio"],
  ["fr-CH", 1.9e9, "EUR", "EUR\u00a01,9\u00a0mia"],
  ["fr-CH", 118_000, "USD", "USD\u00a0118\u2019000"],
  ["fr-CH", -5.6e6, "CHF", "CHF\u00a0\u22125,6\u00a0mio"],
  ["fr-CA", 118_000, "USD", "118\u00a0000\u00a0$\u00a0US"],
  ["fr-CA", 1.8e9, "USD", "1,8\u00a0G$\u00a0US"],
  ["fr-CA", 350e6, "USD", "350\u00a0M$\u00a0US"],
  ["fr-CA", 350e6, "EUR", "350\u00a0M€"],
  ["fr-CA", 350e6, "CHF", "350\u00a0M\u00a0CHF"],
  ["fr-CA", 2.5, "CAD", "2,50\u00a0$\u00a0CA"],
])("in %s a table shows %p %s as %p", (id, value, currency, printed) => {
  expect(formatMoney(value, currency, regions[id], { style: "compact" })).toBe(printed);
});

test.each<[RegionId, number, Currency, string]>([
  ["fr-BE", 118_000, "USD", "118.000\u00a0dollars"],
  ["fr-CH", 118_000, "USD", "118\u2019000\u00a0dollars"],
  ["fr-CH", 5.6e6, "CHF", "5,6\u00a0millions\u00a0de francs"],
  ["fr-CA", 118_000, "USD", "118\u00a0000\u00a0dollars américains"],
  ["fr-CA", 1.8e9, "USD", "1,8\u00a0milliard\u00a0de dollars américains"],
])("in %s running text says %p %s as %p", (id, value, currency, printed) => {
  expect(formatMoney(value, currency, regions[id])).toBe(printed);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%p is no sum", (value) => {
  expect(() => formatMoney(value, "USD", region)).toThrow(RangeError);
});

test.each([
  [6.58e9, 1, "6,6\u00a0milliards\u00a0de dollars"],
  [6.58e9, 0, "7\u00a0milliards\u00a0de dollars"],
  [38_914_552_113, 0, "39\u00a0milliards\u00a0de dollars"],
  [1.117, 3, "1,117\u00a0dollar"],
  [3318.42, 2, "3\u202f318,42\u00a0dollars"],
  [999_999_999, 1, "1\u00a0milliard\u00a0de dollars"],
])("%p dollars with at most %p decimals is %p", (value, decimals, printed) => {
  expect(formatMoney(value, "USD", region, { decimals })).toBe(printed);
});

test.each([
  [6.58e9, 1, 6.6e9],
  [38_914_552_113, undefined, 38.9e9],
  [999_999_999, undefined, 1e9],
  [1.117, undefined, 1.12],
  [100_364.49, undefined, 100_364],
])("roundMoney(%p, %p) announces %p", (value, decimals, printed) => {
  expect(roundMoney(value, decimals).printed).toBe(printed);
});

test.each<[Currency, RegionId, string, string]>([
  ["USD", "fr-FR", "dollar", "dollars"],
  ["USD", "fr-CA", "dollar américain", "dollars américains"],
  ["CHF", "fr-FR", "franc suisse", "francs suisses"],
  ["CHF", "fr-CH", "franc", "francs"],
])("the noun of %s in %s is %p, %p", (currency, id, singular, plural) => {
  expect(moneyNoun(currency, regions[id])).toMatchObject({ singular, plural });
});

describe("for any amount", () => {
  const amounts = fc.oneof(
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.double({ min: 0, max: 1e7, noNaN: true }),
    fc.double({ min: 0, max: 1e14, noNaN: true }),
    fc.double({ min: 0, max: 1e-3, noNaN: true }),
  );

  /** The printed figure, then its word. */
  function parts(printed: string): readonly [number, string] {
    const [digits = "", word = ""] = printed.split("\u00a0");
    return [Number(digits.replaceAll("\u202f", "").replace(",", ".")), word];
  }

  test("the word beside the figure is singular under two and plural from two", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const [figure, word] = parts(formatMoney(value, "USD", region));
        expect(word.endsWith("s")).toBe(figure >= 2);
      }),
    );
  });

  test("no figure is cut from its word, and no word is a false friend", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom<Currency>("USD", "EUR", "JPY"), (value, currency) => {
        const printed = formatMoney(value, currency, region);
        expect(printed).not.toMatch(/\d |'|-|billion|trillion/);
      }),
    );
  });

  test("a figure before « million » or « milliard » is at least one, and under a thousand millions", () => {
    fc.assert(
      fc.property(fc.double({ min: 9e5, max: 2e10, noNaN: true }), (value) => {
        const [figure, word] = parts(formatMoney(value, "USD", region));
        if (word.startsWith("million")) expect(figure < 1000 && figure >= 1).toBe(true);
        else expect(figure).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("what is announced is what is printed, within half a percent", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e14, noNaN: true }), (value) => {
        const { printed } = roundMoney(value);
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(value * 0.005 + 1e-9);
      }),
    );
  });
});
