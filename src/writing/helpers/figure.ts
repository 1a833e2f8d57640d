import type { Currency, Fact } from "../../facts/fact.ts";
import { currencies } from "../../facts/fact.ts";
import { hedge } from "../../french/hedge.ts";
import type { Scaled } from "../../french/magnitude.ts";
import { formatCount, formatMoney, roundCount, roundMoney } from "../../french/money.ts";
import type { Sign } from "../../french/number.ts";
import { decimalsOf, formatNumber, roundTo, spellCount } from "../../french/number.ts";
import { formatBasisPoints, formatPercent, formatPoints } from "../../french/percent.ts";
import type { Call, Helper } from "../helper.ts";
import { factAmong, factHelper, isSet, numberIn, numericOption } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";

/** A figure ready to print: its hedge, if it owes one, and its text. */
export interface Printed {
  readonly hedge: string;
  readonly text: string;
}

const longestPercent = 2;
/** A mean of others' figures is told to a tenth at the most. */
const meanDecimals = 1;

/** « Plus de −9 % » would be read as a lesser fall: before a minus sign, hedges say which side of the figure. */
const beyond: Readonly<Record<string, string>> = { "plus de": "au-delà de", "moins de": "en deçà de" };

/** What rounds to nothing and is not: « moins de 0,01 % ». */
function leastPercent(call: Call, value: number, sign: Sign): Printed {
  const least = 10 ** -longestPercent * Math.sign(value);
  return { hedge: "moins de", text: formatPercent(least, call.pen.region, { sign }) };
}

/** A percent as it will be printed; the hedge tells a rounding to whole percents, or the source's own caution. */
function percentOf(call: Call, fact: Fact, sign: Sign = "never"): Printed {
  if (fact.unit !== "percent")
    throw call.fail(`un pourcentage est attendu, «\u00a0${fact.unit}\u00a0» trouvé (${fact.id})`);
  const value = numberIn(call, fact);
  const kept = fact.rule === "equal-weight mean" ? meanDecimals : Math.min(longestPercent, decimalsOf(value));
  const decimals = numericOption(call, "decimales") ?? kept;
  const printed = roundTo(value, decimals);
  const isWhole = decimals === 0 && decimalsOf(value) > 0;
  const isCut = isWhole || (Math.abs(printed) === 100 && printed !== value);
  const word = fact.precision !== "exact" || isCut ? hedge(fact.precision, printed, value) : "";
  if (printed === 0 && value !== 0) return leastPercent(call, value, sign);
  const isSignedLoss = sign === "always" && value < 0;
  return {
    hedge: isSignedLoss ? (beyond[word] ?? word) : word,
    text: formatPercent(value, call.pen.region, { decimals, sign }),
  };
}

/** The size of a change: a percent, or points when what changed is itself a percent. */
export function changeOf(call: Call, fact: Fact, sign: Sign = "never"): Printed {
  return fact.unit === "points" || fact.unit === "basis-points"
    ? pointsOf(call, fact, sign)
    : percentOf(call, fact, sign);
}

/** Prints a figure behind its hedge; `lead` is the word before both, given what follows it. */
export function printFigure(call: Call, fact: Fact, { hedge: word, text }: Printed, lead = ""): string {
  return (
    printWords(call.pen, lead, call.place) +
    (word === "" ? "" : `${printFact(call.pen, fact, "word", word, call.place)} `) +
    printFact(call.pen, fact, "figure", text, call.place)
  );
}

/** « de » before a figure: elided before « environ » alone, for digits and the other hedges begin with a consonant. */
export function deBefore(printed: Printed): string {
  return printed.hedge === "environ" ? "d\u2019" : "de ";
}

function moneyOf(call: Call, fact: Fact): Printed {
  const currency = currencyOf(fact);
  if (currency === null) throw call.fail(`une somme est attendue, «\u00a0${fact.unit}\u00a0» trouvé (${fact.id})`);
  const value = numberIn(call, fact);
  const decimals = numericOption(call, "decimales");
  const style = isSet(call, "signe") ? "symbol" : "words";
  const options = decimals === undefined ? ({ style } as const) : ({ style, decimals } as const);
  return {
    hedge: hedgeOf(fact, roundMoney(value, decimals), value),
    text: formatMoney(value, currency, call.pen.region, options),
  };
}

/** Great sums rounded by our digits owe a hedge; prices cut to the cent, or to the unit from a thousand, do not. */
function hedgeOf(fact: Fact, cut: Scaled, value: number): string {
  if (fact.precision !== "exact") return hedge(fact.precision, value, value);
  return cut.scale === "unit" ? "" : hedge("exact", cut.printed, value);
}

function currencyOf(fact: Fact): Currency | null {
  return currencies.find((currency) => currency === fact.unit) ?? null;
}

/** The word that the template wants before the figure, elided where it must be: `avec="de"`. */
function leadOf(call: Call, printed: Printed): string {
  return call.options.avec === "de" ? deBefore(printed) : "";
}

/** « entre 26 et 29 % » from the two ends of a range. */
function printRange(call: Call, low: Fact, high: Fact): string {
  const { region } = call.pen;
  const first = printFact(
    call.pen,
    low,
    "figure",
    formatNumber(numberIn(call, low), region, { sign: "minus" }),
    call.place,
  );
  const second = printFact(
    call.pen,
    high,
    "figure",
    formatPercent(numberIn(call, high), region, { sign: "minus" }),
    call.place,
  );
  return `${printWords(call.pen, "entre", call.place)} ${first} et ${second}`;
}

function printPoints(call: Call, fact: Fact): string {
  const printed = pointsOf(call, fact);
  return printFigure(call, fact, printed, leadOf(call, printed));
}

/** A gap in points; « de pourcentage » is said once in an article. */
export function pointsOf(call: Call, fact: Fact, sign: Sign = "never"): Printed {
  const value = numberIn(call, fact);
  const word = fact.precision === "exact" ? "" : hedge(fact.precision, value, value);
  const options = { decimals: fact.precision === "exact" || Math.abs(value) < 1 ? 2 : 0, sign } as const;
  if (fact.unit === "basis-points") return { hedge: word, text: formatBasisPoints(value, call.pen.region, options) };
  if (fact.unit !== "points")
    throw call.fail(`des points sont attendus, «\u00a0${fact.unit}\u00a0» trouvé (${fact.id})`);
  const text = formatPoints(value, call.pen.region, options);
  const said = call.pen.said.has(pointsOfPercentage) || call.data.part !== undefined;
  if (call.data.part === undefined) call.pen.said.add(pointsOfPercentage);
  return {
    hedge: word,
    text: said ? text : `${text} de pourcentage`,
  };
}

const pointsOfPercentage = "points de pourcentage";

function printCount(call: Call, fact: Fact): string {
  const value = numberIn(call, fact);
  const gender = call.options.genre === "f" ? "f" : "m";
  const { de: noun } = call.options;
  const counted = typeof noun === "string" ? { singular: noun.replace(/s$/u, ""), plural: noun } : null;
  const text =
    counted === null && fact.unit === "count" && Number.isInteger(value) && Math.abs(value) < 10
      ? spellCount(value, call.pen.region, gender)
      : formatCount(value, counted, call.pen.region);
  return printFigure(call, fact, { hedge: hedgeOf(fact, roundCount(value), value), text });
}

/** A figure by what it counts: a sum, a percent, points or a bare number. */
function printMeasure(call: Call, fact: Fact): string {
  if (currencyOf(fact) !== null) return printFigure(call, fact, moneyOf(call, fact));
  if (fact.unit === "percent") return printFigure(call, fact, percentOf(call, fact));
  if (fact.unit === "points" || fact.unit === "basis-points") return printPoints(call, fact);
  return printCount(call, fact);
}

export const figureHelpers = {
  /** A figure in its own unit, whichever it is: « 1,8 milliard de dollars », « 12 % », « trois ». */
  mesure: factHelper(["decimales"], printMeasure),
  /** A percent without its sign, which the words around it say: « 9 % ». `signe=true` keeps it: « −9 % ». */
  pourcentage: factHelper(["signe", "decimales", "avec"], (call, fact) => {
    const printed = percentOf(call, fact, isSet(call, "signe") ? "always" : "never");
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
  /** « entre 26 et 29 % ». */
  plage: {
    takes: ["fact", "fact"],
    options: [],
    block: false,
    print: (call, [low, high]) => printRange(call, factAmong(call, low), factAmong(call, high)),
  },
  /** A gap in points of percentage, without its sign: « 4 points ». */
  points: factHelper(["avec"], printPoints),
  /** A sum: « 6,6 milliards de dollars », « 0,323 dollar ». `signe=true` for « 0,323 $ ». */
  montant: factHelper(["decimales", "signe", "avec"], (call, fact) => {
    const printed = moneyOf(call, fact);
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
  /** A number: « 671 milliards », « trois ». `genre="f"` for « une », `de="paramètres"` for « 671 milliards de paramètres ». */
  nombre: factHelper(["genre", "de"], printCount),
} as const satisfies Readonly<Record<string, Helper>>;
