import type { Fact } from "../../facts/fact.ts";
import { type CountedNoun, formatCount, roundCount } from "../../french/count.ts";
import { spellOrdinal } from "../../french/ordinal.ts";
import type { Call, Helper } from "../helper.ts";
import { countHelper, numberIn, numericOption, rankHelper } from "../helper.ts";
import { decimalsIn, hedgeOf, leadOf, type Printed, printFigure } from "./printed.ts";

/** A count as it will be printed: of the noun given, else of the template's own `de`, else a bare number. */
export function countOf(call: Call, fact: Fact, noun: CountedNoun | null = nounIn(call)): Printed {
  const value = numberIn(call, fact);
  const decimals = decimalsIn(call);
  const style = noun === null && fact.unit !== "count" ? "digits" : "letters";
  const gender = call.options.genre === "f" || call.options.genre === "m" ? call.options.genre : undefined;
  const text = formatCount(value, noun, call.pen.region, {
    style,
    ...(decimals === undefined ? {} : { decimals }),
    ...(gender === undefined ? {} : { gender }),
  });
  return { hedge: hedgeOf(fact, roundCount(value, decimals), value), text };
}

/** A rank as it will be printed: « troisième ». */
export function rankOf(call: Call, fact: Fact): Printed {
  const rank = numberIn(call, fact);
  if (!Number.isSafeInteger(rank) || rank < 1)
    throw call.fail(`un rang est attendu, «\u00a0${fact.value}\u00a0» trouvé (${fact.id})`);
  const among = numericOption(call, "parmi");
  const gender = call.options.genre === "f" ? "f" : "m";
  return { hedge: "", text: spellOrdinal(rank, among === undefined ? { gender } : { gender, among }) };
}

/** The noun of the option `de`, in the lexicon's forms; null without the option. */
export function nounIn(call: Call): CountedNoun | null {
  const { de: written } = call.options;
  if (typeof written !== "string") return null;
  const noun = call.pen.lexicon.noun(written);
  if (noun === null) throw call.fail(`le lexique ne connaît pas le nom «\u00a0${written}\u00a0»`);
  return noun;
}

export const countHelpers = {
  /** A number: « 671 milliards », « trois ». `genre="f"` for « une », `de="paramètres"` for « 671 milliards de paramètres ». */
  nombre: countHelper(["genre", "de", "decimales", "avec"], (call, fact) => {
    const printed = countOf(call, fact);
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
  /** A rank: « premier », « troisième », « 12e ». `genre="f"` for « première », `parmi=2` for « second ». */
  ordinal: rankHelper(["genre", "parmi"], (call, fact) => printFigure(call, fact, rankOf(call, fact))),
} as const satisfies Readonly<Record<string, Helper>>;
