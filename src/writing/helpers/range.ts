import type { Fact } from "../../facts/fact.ts";
import { roundCount } from "../../french/count.ts";
import type { Hedge } from "../../french/hedge.ts";
import type { End, Interval, ToldEnd } from "../../french/interval.ts";
import { roundMoney } from "../../french/money.ts";
import { nouns } from "../../french/noun.ts";
import { decimalsOf } from "../../french/number.ts";
import type { Ends, RangeOptions } from "../../french/range.ts";
import { countRange, moneyRange, percentRange, pointRange } from "../../french/range.ts";
import type { Call, Helper } from "../helper.ts";
import { factAmong, numberIn } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";
import { figures } from "../unit.ts";
import { percentDecimals } from "./change.ts";
import { nounIn } from "./count.ts";
import { currencyOf } from "./money.ts";
import { decimalsIn, hedgeOf, hedgeRounded } from "./printed.ts";

/** The two figures as one range: « entre 26 et 29 % », « de 6 à 7 milliards de dollars ». */
function printRange(call: Call, low: Fact, high: Fact): string {
  if (low.unit !== high.unit)
    throw call.fail(`une plage va d’une donnée à une autre de même unité (${low.id}, ${high.id})`);
  const { lead, ends, link, after } = intervalIn(call, low, high);
  const told = ({ from, hedge: word, text }: ToldEnd): string => {
    const fact = from === 0 ? low : high;
    const figure = printFact(call.pen, fact, "figure", text, call.place);
    return word === "" ? figure : `${printFact(call.pen, fact, "word", word, call.place)} ${figure}`;
  };
  const behind = after === "" ? "" : ` ${printFact(call.pen, high, "word", after, call.place)}`;
  return printWords(call.pen, lead, call.place) + ends.map(told).join(` ${link} `) + behind;
}

function intervalIn(call: Call, low: Fact, high: Fact): Interval {
  const { region } = call.pen;
  const decimals = decimalsFor(call, low, high);
  const options: RangeOptions = {
    style: call.options.style === "de" ? "de" : "entre",
    sign: call.options.signe === false ? "never" : "minus",
    ...(decimals === undefined ? {} : { decimals }),
  };
  const ends = (hedgeFor: (fact: Fact, value: number) => Hedge): Ends => {
    const end = (fact: Fact): End => ({ value: numberIn(call, fact), hedge: hedgeFor(fact, numberIn(call, fact)) });
    return [end(low), end(high)];
  };
  const plainEnds = ends((fact, value) => plainHedge(fact, value, decimals));
  const currency = currencyOf(low);
  if (currency !== null)
    return moneyRange(
      ends((fact, value) => hedgeOf(fact, roundMoney(value, decimals), value)),
      currency,
      region,
      options,
    );
  switch (low.unit) {
    case "percent":
      return percentRange(plainEnds, region, options);
    case "points":
    case "index-points":
    case "level":
      return pointRange(plainEnds, nouns.point, region, options);
    case "basis-points":
      return pointRange(plainEnds, nouns["point de base"], region, options);
    case "count":
    case "days": {
      const countEnds = ends((fact, value) => hedgeOf(fact, roundCount(value, decimals), value));
      return countRange(countEnds, low.unit === "days" ? nouns.jour : nounIn(call), region, options);
    }
    default:
      throw call.fail(`une plage de «\u00a0${low.unit}\u00a0» ne se dit pas (${low.id})`);
  }
}

/** Percents keep the decimals that each would have alone, the more precise of the two ends deciding for both. */
function decimalsFor(call: Call, low: Fact, high: Fact): number | undefined {
  if (low.unit !== "percent") return decimalsIn(call);
  return Math.max(percentDecimals(call, low), percentDecimals(call, high));
}

/** As for a single percent: a rounding to whole numbers is told, one to hundredths is not. */
function plainHedge(fact: Fact, value: number, decimals: number | undefined): Hedge {
  const kept = decimals ?? Math.min(2, decimalsOf(value));
  return fact.precision === "exact" && kept > 0 ? "" : hedgeRounded(fact, value, kept);
}

export const rangeHelpers = {
  /** « entre 26 et 29 % », « entre −3 et +2 % »; `style="de"`: « de 3,50 à 3,75 % »; `signe=false`: sizes alone. */
  plage: {
    takes: ["fact", "fact"],
    units: [figures, figures],
    options: ["style", "signe", "decimales", "de"],
    block: false,
    print: (call, [low, high]) => printRange(call, factAmong(call, low), factAmong(call, high)),
  },
} as const satisfies Readonly<Record<string, Helper>>;
