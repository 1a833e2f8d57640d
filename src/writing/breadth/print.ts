import { agree } from "../../french/adjective.ts";
import type { Agreement } from "../../french/agreement.ts";
import { spellCount } from "../../french/number.ts";
import { conjugate, infinitive } from "../../french/verb.ts";
import { printFact, printWords } from "../pen.ts";
import type { Side, Tally } from "./tally.ts";

/** « 13 jetons suivis », « seul jeton suivi ». */
export function printTracked(tally: Tally): string {
  const { call, total, size, only, members } = tally;
  if (size === 1) return printFact(call.pen, total, "figure", only, call.place);
  return `${printSize(tally)}\u00a0${printPlain(tally, members)}`;
}

/** How many there are in all: « quatre », « 13 ». */
export function printSize({ call, total, size }: Tally): string {
  return printFact(call.pen, total, "figure", spellCount(size, call.pen.region), call.place);
}

/** How many went a side’s way: « quatre », « 12 ». */
export function printCount(tally: Tally, side: Side): string {
  return printNumber(tally, side, spellCount(side.count, tally.call.pen.region));
}

/** Other words for a side’s number: « un seul », « tous », « aucun ». */
export function printNumber({ call }: Tally, { fact }: Side, words: string): string {
  return printFact(call.pen, fact, "figure", words, call.place);
}

/** Words that say which way a side went, or about how large it is: « le recul touche », « la plupart des ». */
export function printSide({ call }: Tally, { fact }: Side, words: string): string {
  return printFact(call.pen, fact, "word", words, call.place);
}

/** « reculent », « est inchangée »; what comes between stands behind the conjugated verb: « sont [tous] inchangés ». */
export function printVerb(tally: Tally, side: Side, { gender, number }: Agreement, between = ""): string {
  noteVerb(tally, side);
  const verb = conjugate(side.verb, "present", number);
  const state = side.state === null ? [] : [agree(side.state, gender, number)];
  if (between === "") return printSide(tally, side, [verb, ...state].join(" "));
  return [printSide(tally, side, verb), between, ...state.map((word) => printSide(tally, side, word))].join(" ");
}

/** Lets the moves told elsewhere avoid the verb of this side. */
export function noteVerb({ call }: Tally, { verb, state }: Side): void {
  if (state === null) call.pen.choice.note(infinitive(verb));
}

/** French words that stand for no fact. */
export function printPlain({ call }: Tally, words: string): string {
  return printWords(call.pen, words, call.place);
}
