import type { Fact } from "../../facts/fact.ts";
import { elides } from "../../french/elision.ts";
import { type Hedge, hedge, hedgeSigned } from "../../french/hedge.ts";
import type { Scaled } from "../../french/magnitude.ts";
import { roundTo, type Sign, shiftPoint } from "../../french/number.ts";
import type { Call } from "../helper.ts";
import { numericOption } from "../helper.ts";
import { isDecimals, mostDecimals } from "../option.ts";
import { printFact, printWords } from "../pen.ts";

/** A figure ready to print: its text between the words that hedge it. */
export interface Printed {
  readonly hedge: string;
  readonly text: string;
  /** Behind the figure: « environ », « de baisse ». */
  readonly after?: string;
}

/** Prints a figure within its hedge; `lead` is the word before both, given what follows it. */
export function printFigure(call: Call, fact: Fact, { hedge: word, text, after = "" }: Printed, lead = ""): string {
  return (
    printWords(call.pen, lead, call.place) +
    (word === "" ? "" : `${printFact(call.pen, fact, "word", word, call.place)} `) +
    printFact(call.pen, fact, "figure", text, call.place) +
    (after === "" ? "" : ` ${printFact(call.pen, fact, "word", after, call.place)}`)
  );
}

/** « de » before a figure, elided before « environ » and « un », and never before digits or a sign. */
export function deBefore({ hedge: word, text }: Printed): string {
  return elides(word === "" ? text : word) ? "d\u2019" : "de ";
}

/** The word that the template wants before the figure, elided where it must be: `avec="de"`. */
export function leadOf(call: Call, printed: Printed): string {
  return call.options.avec === "de" ? deBefore(printed) : "";
}

/** A change between its hedges, with or without its sign; `format` prints it with the sign it is told. */
export function hedged(word: Hedge, value: number, sign: Sign, format: (sign: Sign) => string): Printed {
  if (sign !== "always") return { hedge: word, text: format(sign) };
  const { before, keepsSign, after } = hedgeSigned(word, value);
  return { hedge: before, text: format(keepsSign ? "always" : "never"), after };
}

/** What rounds to nothing and is not, from its sign and the last decimal printed: « moins de 0,01 % ». */
export function leastOf(value: number, decimals: number): number {
  return shiftPoint(1, -decimals) * Math.sign(value);
}

/** Great figures rounded by our digits owe a hedge; prices cut to the cent, or to the unit from a thousand, do not. */
export function hedgeOf(fact: Fact, cut: Scaled, value: number): Hedge {
  return fact.precision === "exact" && cut.scale === "unit" ? "" : hedge(fact.precision, cut.printed, value);
}

/** The hedge of a figure cut to so many decimals, when any cut is to be told. */
export function hedgeRounded(fact: Fact, value: number, decimals: number): Hedge {
  return hedge(fact.precision, roundTo(value, decimals), value);
}

/** The option `decimales`, or undefined. */
export function decimalsIn(call: Call): number | undefined {
  const decimals = numericOption(call, "decimales");
  if (decimals === undefined || isDecimals(decimals)) return decimals;
  throw call.fail(`«\u00a0decimales\u00a0» attend un nombre entier de 0 à ${mostDecimals}, ${decimals} trouvé`);
}
