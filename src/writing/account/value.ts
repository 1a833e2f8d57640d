import type { Currency, Fact, Unit } from "../../facts/fact.ts";
import { formatTime } from "../../french/clock.ts";
import { formatCount } from "../../french/count.ts";
import { formatDate } from "../../french/date.ts";
import { formatMoney } from "../../french/money.ts";
import { nouns } from "../../french/noun.ts";
import { decimalsOf } from "../../french/number.ts";
import { spellOrdinal } from "../../french/ordinal.ts";
import { formatBasisPoints, formatMultiple, formatPercent, formatPoints } from "../../french/percent.ts";
import type { Region } from "../../french/region.ts";
import { zoneName } from "../../french/zone.ts";

/** Where and for whom values are said. */
export interface Setting {
  readonly region: Region;
  /** IANA zone of the readers. */
  readonly zone: string;
}

/** A fact's whole value in French, as exact as it is known, signs of changes included: « −7,9 % », « 6 millions de dollars ». */
export function wordsOfValue(fact: Fact, setting: Setting): string {
  if (typeof fact.value === "string")
    return fact.unit === "date" ? wordsOfDate(fact.value, setting) : (codes.get(codeOf(fact)) ?? fact.value);
  return cautions[fact.precision] + numbers[fact.unit](fact.value, setting.region, signOf(fact));
}

/** A date, or an instant with whose hour it is: « 27 janvier 2025 à 6 h, heure de Paris ». */
export function wordsOfDate(iso: string, { region, zone }: Setting): string {
  const date = formatDate(iso, zone, region);
  return iso.includes("T") ? `${date} à ${formatTime(iso, zone, region)}, ${zoneName(zone)}` : date;
}

/** Values that are words of ours and not of a source, by measure and value. */
const codes: ReadonlyMap<string, string> = new Map([
  ["size small", "petite"],
  ["size mid", "moyenne"],
  ["size large", "grande"],
  ["size much-larger", "bien plus grande"],
  ["size larger", "plus grande"],
  ["size similar", "comparable"],
  ["size smaller", "plus petite"],
  ["size much-smaller", "bien plus petite"],
  ["session asia", "Asie"],
  ["session europe", "Europe"],
  ["session new-york", "New York"],
]);

function codeOf({ measure, value }: Fact): string {
  return `${measure.split(".")[0]} ${value}`;
}

const cautions: Readonly<Record<Fact["precision"], string>> = {
  exact: "",
  about: "environ ",
  over: "plus de ",
  under: "moins de ",
  almost: "près de ",
};

/** As many decimals as a figure has, four at the most: a mean has no end. */
const mostDecimals = 4;

type Say = (value: number, region: Region, sign: "minus" | "always") => string;

const signed = (format: typeof formatPercent): Say => {
  return (value, region, sign) => format(value, region, { decimals: kept(value), sign });
};

/** A price keeps every digit it has; a great sum, all that stand before « millions ». */
const money = (currency: Currency): Say => {
  return (value, region) =>
    formatMoney(value, currency, region, { decimals: Math.abs(value) < 1e6 ? Math.min(20, decimalsOf(value)) : 6 });
};

const bare: Say = (value, region) => formatCount(value, null, region, { style: "digits", decimals: kept(value) });

const numbers = {
  percent: signed(formatPercent),
  points: signed(formatPoints),
  "basis-points": signed(formatBasisPoints),
  "index-points": signed(formatPoints),
  level: signed(formatPoints),
  count: bare,
  // A source's own figure may be no whole rank.
  rank: (value, region, sign) =>
    Number.isSafeInteger(value) && value > 0 ? spellOrdinal(value) : bare(value, region, sign),
  days: (value, region) => formatCount(value, nouns.jour, region, { decimals: kept(value) }),
  ratio: signed(formatMultiple),
  text: bare,
  date: bare,
  USD: money("USD"),
  EUR: money("EUR"),
  GBP: money("GBP"),
  CHF: money("CHF"),
  CAD: money("CAD"),
  JPY: money("JPY"),
  CNY: money("CNY"),
} satisfies Record<Unit, Say>;

function kept(value: number): number {
  return Math.min(mostDecimals, decimalsOf(value));
}

/** What goes up or down is told with its sign, a rate or a level without. */
function signOf({ measure }: Fact): "minus" | "always" {
  return /^(?:change|mean|gap|narrowest|fromHigh|fromLow)\b|\bchange$/u.test(measure) ? "always" : "minus";
}
