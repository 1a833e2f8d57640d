/** What holds for every figure that can be printed, whatever its kind, region and value. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatCount } from "../../src/french/count.ts";
import { joinInterval } from "../../src/french/interval.ts";
import { formatMoney } from "../../src/french/money.ts";
import { formatNumber } from "../../src/french/number.ts";
import { formatBasisPoints, formatMultiple, formatPercent, formatPoints } from "../../src/french/percent.ts";
import { countRange, moneyRange, percentRange, pointRange } from "../../src/french/range.ts";
import { type Currency, type Region, type RegionId, regions } from "../../src/french/region.ts";

type Format = (value: number, region: Region) => string;

const chip = { singular: "puce", plural: "puces", gender: "f" } as const;
const share = { singular: "action", plural: "actions", gender: "f" } as const;
const point = { singular: "point", plural: "points" } as const;
const currencies = ["USD", "EUR", "GBP", "CHF", "CAD", "JPY", "CNY"] as const satisfies readonly Currency[];
const signed = { sign: "always" } as const;

const formats: readonly (readonly [name: string, format: Format])[] = [
  ["a bare number", formatNumber],
  ["a percent", (value, region) => formatPercent(value, region, signed)],
  ["points", (value, region) => formatPoints(value, region, signed)],
  ["basis points", (value, region) => formatBasisPoints(value, region, signed)],
  ["a multiple", (value, region) => formatMultiple(value, region, { sign: "minus" })],
  ["a bare count", (value, region) => formatCount(value, null, region)],
  ["a count of chips", (value, region) => formatCount(value, chip, region)],
  ["a count of shares", (value, region) => formatCount(value, share, region)],
  ...currencies.flatMap((currency): readonly (readonly [string, Format])[] => [
    [`${currency} in words`, (value, region) => formatMoney(value, currency, region)],
    [`${currency} in a table`, (value, region) => formatMoney(value, currency, region, { style: "compact" })],
  ]),
];

const regionIds = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const satisfies readonly RegionId[];
const cases = regionIds.flatMap((id) => formats.map(([name, format]) => ({ name, id, format })));

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.double({ min: 1e-12, max: 1e-3, noNaN: true }),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.double({ min: 0, max: 1e4, noNaN: true }),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
  fc.constantFrom(0.99999, 1.994, 1.995, 1.99999, 999.995, 999_999.5, 1_999_999, 999_500_000, 1.995e9, 1e12),
);
const values = fc.tuple(sizes, fc.boolean()).map(([size, isNegative]) => (isNegative ? -size : size));

interface Read {
  readonly value: number;
  /** Half of the last printed digit. */
  readonly within: number;
  /** The figure itself, before million or milliard. */
  readonly figure: number;
  /** The words behind it. */
  readonly words: readonly string[];
}

const thousands: Readonly<Record<RegionId, string>> = {
  "fr-FR": "\u202f",
  "fr-BE": ".",
  "fr-CH": "\u2019",
  "fr-CA": "\u00a0",
};
const letters = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];
const scales: ReadonlyMap<string, number> = new Map([
  ["million", 1e6],
  ["millions", 1e6],
  ["mio", 1e6],
  ["M", 1e6],
  ["milliard", 1e9],
  ["milliards", 1e9],
  ["mia", 1e9],
  ["G", 1e9],
]);

/** Reads a printed figure as a person does, sharing nothing with what printed it. */
function read(text: string, id: RegionId): Read {
  const [first = "", ...others] = text.split(" ");
  const spelled = letters.indexOf(first === "une" ? "un" : first);
  if (spelled >= 0) return { value: spelled, within: 0, figure: spelled, words: others };
  const digits = new RegExp(`([+\u2212])?(\\d{1,3}(?:[${thousands[id]}]\\d{3})*)(?:,(\\d+))?`, "u").exec(text);
  if (digits === null) throw new Error(`no figure in « ${text} »`);
  const [whole, sign, integer = "", decimals = ""] = digits;
  const figure = Number(`${integer.replaceAll(thousands[id], "")}.${decimals}`);
  const words = text
    .slice(digits.index + whole.length)
    .split(/[ \u00a0\u202f\u2019]+/u)
    .filter((word) => word !== "");
  const scale = scales.get((words[0] ?? "").replace(/[$€£¥]$/u, "")) ?? 1;
  return {
    value: figure * scale * (sign === "\u2212" ? -1 : 1),
    within: 0.5 * 10 ** -decimals.length * scale,
    figure,
    words,
  };
}

describe.each(cases)("$name in $id", ({ id, format }) => {
  const printed = values.map((value) => ({ value, text: format(value, regions[id]) }));

  test("reads back as the value, within half of the last digit", () => {
    fc.assert(
      fc.property(printed, ({ value, text }) => {
        const told = read(text, id);
        expect(Math.abs(told.value - value)).toBeLessThanOrEqual(told.within + Math.abs(value) * 1e-9);
      }),
    );
  });

  test("breaks no line inside a figure and holds no typewriter sign", () => {
    fc.assert(
      fc.property(printed, ({ text }) => {
        expect(text).not.toMatch(/[\d$€£¥%+\u2212] | [\d$€£¥%]|['\-\n\t]/u);
        expect(text).not.toMatch(/[Ee]\d|NaN|Infinity|billion|trillion/u);
        expect(text).not.toMatch(/\u2212(?:0(?:,0+)?)(?!,|\d)/u);
      }),
    );
  });

  test("agrees: singular under two, plural from two, « de » after million and milliard", () => {
    fc.assert(
      fc.property(printed, ({ text }) => {
        const { figure, words } = read(text, id);
        const [unit = "", ...rest] = words;
        if (/^(?:dollar|euro|livre|franc|yen|yuan|point|puce|action|million|milliard)s?$/u.test(unit)) {
          expect([text, unit.endsWith("s")]).toEqual([text, figure >= 2]);
        }
        if (/^milli(?:on|ard)s?$/u.test(unit) && rest.length > 0) {
          expect(text).toMatch(/\u00a0milli(?:on|ard)s?\u00a0(?:d\u2019[aeiou]|de [^aeiou])/u);
        }
      }),
    );
  });
});

describe.each(regionIds)("ranges in %s", (id) => {
  const region = regions[id];
  const ranges = fc
    .tuple(values, values, fc.constantFrom("entre", "de"), fc.constantFrom("minus", "never"))
    .chain(([a, b, style, sign]) => {
      const ends = [{ value: a }, { value: b }] as const;
      const options = { style, sign } as const;
      return fc.constantFrom(
        percentRange(ends, region, options),
        pointRange(ends, point, region, options),
        countRange(ends, chip, region, options),
        moneyRange(ends, "EUR", region, options),
      );
    });

  test("no line breaks inside an end, and what reads from low to high is in that order", () => {
    fc.assert(
      fc.property(ranges, (range) => {
        for (const { text } of range.ends) expect(text).not.toMatch(/[\d%+\u2212] | [\d%]|['-]/u);
        const [low, high] = range.ends;
        const text = joinInterval(range);
        if (high === undefined) {
          expect(text).not.toMatch(/entre| à | et /u);
          return;
        }
        expect(text).toMatch(range.link === "à" ? /^d(?:e |\u2019).+ à / : /^entre .+ et /u);
        const [from, to] = [read(low.text, id), read(high.text, id)];
        const shared = scaleIn(low.text) === 1 && hasNoNoun(low.text) ? scaleIn(high.text) : 1;
        expect(from.value * shared).toBeLessThan(to.value);
      }),
    );
  });
});

function scaleIn(text: string): number {
  return /milliard/u.test(text) ? 1e9 : /million/u.test(text) ? 1e6 : 1;
}

/** An end without words of its own shares those of the other end. */
function hasNoNoun(text: string): boolean {
  return !/\p{L}/u.test(text);
}
