import type { Fact } from "../../facts/fact.ts";
import { fractionOf } from "../../french/fraction.ts";
import { type Multiple, multipleOf } from "../../french/multiple.ts";
import type { Naming } from "../../french/naming.ts";
import {
  conjugate,
  conjugateWith,
  infinitive,
  isCompound,
  pastParticiple,
  type Tense,
  verbs,
} from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { namedAmong, numberIn, percentHelper } from "../helper.ts";
import { tenseOf } from "../move.ts";
import { printFact, printWords } from "../pen.ts";
import { percentOf } from "./change.ts";
import { nounIn } from "./count.ts";
import { deBefore, leadOf, type Printed, printFigure } from "./printed.ts";

type Agreement = Pick<Naming, "gender" | "number">;

/** « a plus que doublé », « ont été multipliées par cinq »; where no multiple is near, « a progressé de 12 % ». */
function printMultiple(call: Call, fact: Fact): string {
  const amount = percentOf(call, fact);
  const value = numberIn(call, fact);
  const tense = tenseOf(inPast(call), fact);
  const agreement = agreementIn(call, fact);
  const { number, gender } = agreement;
  const word = (text: string): string => printFact(call.pen, fact, "word", text, call.place);
  const multiple = multipleOf(value, fact.precision);
  if (multiple !== null) {
    const { complement } = multiple;
    const figure = complement === null ? "" : ` ${printFact(call.pen, fact, "figure", complement, call.place)}`;
    return word(verbOf(multiple, tense, agreement)) + figure;
  }
  if (value === 0) return word(`${conjugate(verbs.rester, tense, number, gender)} sans changement`);
  const verb = conjugate(value > 0 ? verbs.progresser : verbs.reculer, tense, number, gender);
  return `${word(verb)} ${printFigure(call, fact, amount, deBefore(amount))}`;
}

/** « Plus que » stands before a participle or an infinitive: « a plus que doublé », but « fera plus que doubler ». */
function verbOf({ verb, isPassive, adverb }: Multiple, tense: Tense, { number, gender }: Agreement): string {
  if (isPassive) return `${conjugate(verbs.être, tense, number)} ${pastParticiple(verb, number, gender)}`;
  if (adverb === "plus que" && !isCompound(tense))
    return `${conjugate(verbs.faire, tense, number)} ${adverb} ${infinitive(verb)}`;
  return conjugateWith(verb, adverb, tense, number, gender);
}

/** A multiple is told once it is reached, unless the call asks for another tense. */
function inPast(call: Call): Call {
  return { ...call, options: { temps: "passé", ...call.options } };
}

/** The subject's gender and number: of the entity that the fact is about, of `sujet`, or as the template says. */
function agreementIn(call: Call, fact: Fact): Agreement {
  const { sujet, nombre, genre } = call.options;
  const named = sujet === undefined ? call.pen.entityOf(fact) : namedAmong(call, sujet);
  const naming = named?.entity.naming;
  return {
    number: nombre === "pluriel" ? "plural" : nombre === "singulier" ? "singular" : (naming?.number ?? "singular"),
    gender: genre === "f" ? "f" : genre === "m" ? "m" : (naming?.gender ?? "m"),
  };
}

/** « près de la moitié », « neuf jetons sur dix »; where no plain fraction is near, « 37 % ». */
function printFraction(call: Call, fact: Fact): string {
  const share = percentOf(call, fact);
  const fraction = fractionOf(numberIn(call, fact), fact.precision);
  const noun = nounIn(call);
  if (fraction !== null && fraction.outOf !== null && noun !== null) {
    const { before, behind } = fraction.outOf;
    return printLed(call, fact, { hedge: "", text: `${before} ${noun.plural} ${behind}` });
  }
  const figure = printLed(call, fact, fraction === null ? share : { hedge: "", text: fraction.part });
  return noun === null ? figure : `${figure} ${printWords(call.pen, `des ${noun.plural}`, call.place)}`;
}

export const proportionHelpers = {
  /**
   * A large change as a factor: « a plus que doublé », « a été divisé par deux »; any other: « a progressé de 12 % »; with
   * `dit=growth`, « aurait doublé » when the fact is somebody’s word.
   */
  multiple: percentHelper(["temps", "dit", "sujet", "nombre", "genre"], printMultiple),
  /** A share: « un tiers », « près de la moitié », else « 37 % ». `de="jetons"`: « neuf jetons sur dix », « un tiers des jetons ». */
  fraction: percentHelper(["de", "avec"], printFraction),
} as const satisfies Readonly<Record<string, Helper>>;

/** With its « de », which makes « des » of the article: « une part des trois quarts ». */
function printLed(call: Call, fact: Fact, printed: Printed): string {
  if (call.options.avec === "de" && /^les /u.test(printed.text)) {
    return printFigure(call, fact, { hedge: "", text: `d${printed.text.slice(1)}` });
  }
  return printFigure(call, fact, printed, leadOf(call, printed));
}
