/** The independent check of src/french: every figure that it can print, in every region, is read back as what it was. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact } from "../../../src/facts/fact.ts";
import { formatCount } from "../../../src/french/count.ts";
import { fractionOf } from "../../../src/french/fraction.ts";
import { hedge, hedgeSigned } from "../../../src/french/hedge.ts";
import { joinInterval } from "../../../src/french/interval.ts";
import { formatMoney } from "../../../src/french/money.ts";
import { type Multiple, multipleOf } from "../../../src/french/multiple.ts";
import { formatNumber, ordinal, roundTo } from "../../../src/french/number.ts";
import { spellOrdinal } from "../../../src/french/ordinal.ts";
import { formatBasisPoints, formatMultiple, formatPercent, formatPoints } from "../../../src/french/percent.ts";
import { countRange, moneyRange, percentRange, pointRange } from "../../../src/french/range.ts";
import { type Currency, type Region, type RegionId, regions } from "../../../src/french/region.ts";
import { timesWordings } from "../../../src/french/times.ts";
import { conjugateWith } from "../../../src/french/verb.ts";
import { departure } from "../../../src/proofread/hold.ts";
import type { Figure } from "../../../src/proofread/reader/figure.ts";
import { readFigures } from "../../../src/proofread/reader/figure.ts";
import { isTrueOf } from "../../../src/proofread/reader/quantifier.ts";
import { fact } from "../make.ts";

const regionIds = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const satisfies readonly RegionId[];
const currencies = ["USD", "EUR", "GBP", "CHF", "CAD", "JPY", "CNY"] as const satisfies readonly Currency[];
const chip = { singular: "puce", plural: "puces", gender: "f" } as const;
const point = { singular: "point", plural: "points" } as const;
const basisPoint = { singular: "point de base", plural: "points de base" } as const;
const always = { sign: "always" } as const;

interface Format {
  readonly name: string;
  readonly unit: Figure["unit"];
  /** Whether the words are the figure's to their last letter; a noun that is counted is not. */
  readonly isWhole: boolean;
  readonly print: (value: number, region: Region) => string;
}

const formats: readonly Format[] = [
  { name: "a bare number", unit: null, isWhole: true, print: formatNumber },
  {
    name: "a level in points",
    unit: "points",
    isWhole: true,
    print: (value, region) => formatPoints(value, region, { sign: "minus" }),
  },
  { name: "a percent", unit: "percent", isWhole: true, print: (value, region) => formatPercent(value, region, always) },
  { name: "points", unit: "points", isWhole: true, print: (value, region) => formatPoints(value, region, always) },
  {
    name: "basis points",
    unit: "basis-points",
    isWhole: true,
    print: (value, region) => formatBasisPoints(value, region, always),
  },
  { name: "a multiple", unit: "times", isWhole: true, print: (value, region) => formatMultiple(value, region, always) },
  { name: "a bare count", unit: null, isWhole: true, print: (value, region) => formatCount(value, null, region) },
  { name: "a count of chips", unit: null, isWhole: false, print: (value, region) => formatCount(value, chip, region) },
  ...currencies.flatMap((currency): readonly Format[] => [
    {
      name: `${currency} in words`,
      unit: currency,
      isWhole: true,
      print: (value, region) => formatMoney(value, currency, region),
    },
    {
      name: `${currency} in a table`,
      unit: currency,
      isWhole: true,
      print: (value, region) => formatMoney(value, currency, region, { style: "compact" }),
    },
  ]),
];
const cases = regionIds.flatMap((id) => formats.map((format) => ({ ...format, id })));

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.double({ min: 1e-9, max: 1e-3, noNaN: true }),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.double({ min: 0, max: 1e4, noNaN: true }),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
  fc.constantFrom(0.99999, 1.994, 1.995, 1.99999, 999.995, 999_999.5, 1_999_999, 999_500_000, 1.995e9, 1e12),
);
const values = fc.tuple(sizes, fc.boolean()).map(([size, isNegative]) => (isNegative ? -size : size));

/** Behind « le relevé dit », so that the figure has words on either side. */
const around = (text: string): string => `Le relevé dit ${text}, selon Binance.`;
const lead = around("").indexOf(",");

function near(read: Figure, value: number): void {
  expect(Math.abs(read.value - value)).toBeLessThanOrEqual(read.slack * (1 + 1e-9) + Math.abs(value) * 1e-9);
}

describe.each(cases)("$name in $id", ({ id, unit, isWhole, print }) => {
  test("is read back within half of its last digit, with its unit", () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = print(value, regions[id]);
        const read = readFigures(around(text), id, []);
        expect([text, read.map((figure) => figure.unit)]).toEqual([text, [unit]]);
        const [figure] = read;
        if (figure === undefined) return;
        near(figure, value);
        expect([text, figure.start]).toEqual([text, lead]);
        if (isWhole) expect([text, figure.end]).toEqual([text, lead + text.length]);
      }),
    );
  });
});

describe.each(regionIds)("ranges in %s", (id) => {
  const region = regions[id];
  const small = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(1, 10, 100)).map(([n, by]) => n / by);
  const styles = fc.constantFrom("entre", "de");

  test.each<
    readonly [
      name: string,
      unit: Figure["unit"],
      print: (ends: readonly [number, number], style: "entre" | "de") => ReturnType<typeof percentRange>,
      ends: typeof values,
    ]
  >([
    ["of percents", "percent", ([a, b], style) => percentRange([{ value: a }, { value: b }], region, { style }), small],
    [
      "of points",
      "points",
      ([a, b], style) => pointRange([{ value: a }, { value: b }], point, region, { style }),
      small,
    ],
    [
      "of basis points",
      "basis-points",
      ([a, b], style) => pointRange([{ value: a }, { value: b }], basisPoint, region, { style }),
      small,
    ],
    [
      "of counts",
      null,
      ([a, b], style) => countRange([{ value: Math.abs(a) }, { value: Math.abs(b) }], chip, region, { style }),
      values,
    ],
    [
      "of small counts",
      null,
      ([a, b], style) => countRange([{ value: Math.abs(a) }, { value: Math.abs(b) }], chip, region, { style }),
      fc.integer({ min: 0, max: 12 }),
    ],
    ["of euros", "EUR", ([a, b], style) => moneyRange([{ value: a }, { value: b }], "EUR", region, { style }), values],
    [
      "of dollars",
      "USD",
      ([a, b], style) => moneyRange([{ value: a }, { value: b }], "USD", region, { style }),
      values,
    ],
  ])("%s are read back end by end", (_, unit, print, anyEnd) => {
    fc.assert(
      fc.property(anyEnd, anyEnd, styles, (a, b, style) => {
        const range = print([a, b], style);
        const ends = [a, b].map((value) => (unit === null ? Math.abs(value) : value));
        const text = joinInterval(range);
        const read = readFigures(around(text), id, []);
        expect([text, read.map((figure) => figure.unit)]).toEqual([text, range.ends.map(() => unit)]);
        for (const [index, figure] of read.entries()) near(figure, ends[range.ends[index]?.from ?? 0] ?? Number.NaN);
      }),
    );
  });
});

describe.each(regionIds)("in %s, a hedge is read back as true of its figure", (id) => {
  const region = regions[id];
  const precisions = fc.constantFrom("exact", "about", "over", "under", "almost");
  const changes = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(1, -1))
    .map(([n, way]) => (n * way) / 1000);
  const kept = fc.constantFrom(0, 1, 2);

  test("and read against a fact that is not of its caution, or of its value, it departs", () => {
    fc.assert(
      fc.property(changes, precisions, kept, (value, precision, decimals) => {
        const shown = roundTo(value, decimals);
        fc.pre(shown !== 0);
        const { before, keepsSign, after } = hedgeSigned(hedge(precision, shown, value), value);
        const digits = formatPercent(value, region, { decimals, sign: keepsSign ? "always" : "never" });
        const text = [before, digits, after].filter((part) => part !== "").join(" ");
        const told = fact("ai", "change", value, "percent", { precision, period: "24h" });
        const [figure] = readFigures(around(text), id, []);
        if (figure === undefined) throw new Error(`no figure in « ${text} »`);
        expect([text, departure(figure, told)]).toEqual([text, null]);
        expect(departure(figure, { ...told, value: value * 1.5 + Math.sign(value) })).toBe("value");
        expect(departure(figure, { ...told, unit: "points" })).toBe("unit");
        if (keepsSign) expect(departure(figure, { ...told, value: -value })).toBe("sign");
      }),
    );
  });
});

/** What is hedged both ways has to be the nearest. */
function isNearest(percent: number, { factor, adverb, complement }: Multiple): boolean {
  const ratio = 1 + percent / 100;
  const isAbout = adverb === "à peu près" || complement?.includes("environ") === true;
  return !isAbout || Math.abs((percent > 0 ? ratio : 1 / ratio) - factor) <= 0.5;
}

describe("words that stand for a figure are read back", () => {
  const shares = fc.integer({ min: 1, max: 9999 }).map((n) => n / 100);
  const precisions = fc.constantFrom("exact", "about", "over", "under", "almost");

  test("a fraction, with the hedge that it owes", () => {
    fc.assert(
      fc.property(shares, precisions, (value, precision) => {
        const told = fractionOf(value, precision);
        fc.pre(told !== null);
        const share = fact("games", "share", value, "percent", { precision });
        const read = readFigures(around(told?.part ?? ""), "fr-FR", []);
        expect([told?.part, read.map((figure) => departure(figure, share))]).toEqual([told?.part, [null]]);
      }),
    );
  });

  test("a factor, with the hedge that it owes", () => {
    const percents = fc.oneof(fc.integer({ min: -9500, max: -4450 }), fc.integer({ min: 8000, max: 190_000 }));
    fc.assert(
      fc.property(percents, precisions, fc.constantFrom("singular", "plural"), (hundredths, precision, number) => {
        const value = hundredths / 100;
        const told = multipleOf(value, precision);
        fc.pre(told !== null && isNearest(value, told));
        const verb = told === null ? "" : conjugateWith(told.verb, told.adverb, "past", number, "f");
        const text = `Le nombre ${told?.isPassive ? `a été ${told.verb.participle.m}` : verb} ${told?.complement ?? ""}`;
        const growth = fact("games", "change", value, "percent", { precision });
        const read = readFigures(`${text.trim()}, selon DappRadar.`, "fr-FR", []);
        expect([text, read.map((figure) => departure(figure, growth))]).toEqual([text, [null]]);
      }),
    );
  });

  test.each<readonly [text: string, percent: number, precision: Fact["precision"]]>([
    ["divisé par environ trois", -71.43, "about"],
    ["multiplié par environ cinq", 465, "about"],
    ["à peu près doublé", 165, "almost"],
  ])("« %s » is not said of %p %%, which is nearer to one more", (text, percent, precision) => {
    const [figure] = readFigures(text, "fr-FR", []);
    const growth = fact("games", "change", percent, "percent", { precision });
    expect(figure === undefined ? null : departure(figure, growth)).toBe("value");
  });

  test("how many times more or less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 1090 }), fc.boolean(), fc.boolean(), (hundredths, isMore, isAbout) => {
        const value = isMore ? hundredths / 100 : 100 / hundredths;
        const ratio = fact("ai", "ratio", value, "ratio", { precision: isAbout ? "about" : "exact" });
        for (const text of timesWordings(value, isAbout)) {
          const read = readFigures(around(text), "fr-FR", []).filter(({ unit }) => unit === "times");
          if (text === "moitié moins") expect(read).toEqual([]);
          else expect([text, read.map((figure) => departure(figure, ratio))]).toEqual([text, [null]]);
        }
      }),
    );
  });

  test.each(["m", "f"] as const)("a rank, in digits and in letters (%s)", (gender) => {
    for (let rank = 1; rank <= 40; rank += 1) {
      for (const text of [
        ordinal(rank, gender),
        spellOrdinal(rank, { gender }),
        spellOrdinal(rank, { gender, among: 2 }),
      ]) {
        const read = readFigures(around(text), "fr-FR", []);
        expect([text, read.map(({ value, unit }) => [value, unit])]).toEqual([text, [[rank, "rank"]]]);
      }
    }
  });

  test("a count in letters is true of itself, and of no other", () => {
    for (const region of regionIds) {
      for (let count = 1; count < 30; count += 1) {
        const text = formatCount(count, null, regions[region]);
        const [figure] = readFigures(text, region, []);
        const told = fact("ai", "falling", count, "count");
        expect([text, isTrueOf(text, told, figure ?? null)]).toEqual([text, true]);
        expect([text, isTrueOf(text, { ...told, value: count + 1 }, figure ?? null)]).toEqual([text, false]);
      }
    }
  });
});
