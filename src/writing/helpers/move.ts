import type { Fact } from "../../facts/fact.ts";
import { agree } from "../../french/adjective.ts";
import type { NounMove, VerbMove } from "../../french/ladder.ts";
import { directionOf, flatMoves, nounMoves, verbMoves } from "../../french/ladder.ts";
import { conjugate, conjugateWith, verbs } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { factHelper, isSet, numberIn } from "../helper.ts";
import type { Movement } from "../move.ts";
import { movementOf } from "../move.ts";
import { printFact } from "../pen.ts";
import { changeOf, deBefore, printFigure } from "./figure.ts";

function pick<T>(call: Call, what: string, options: readonly T[], idOf: (option: T) => string): T {
  const [first, ...others] = options;
  if (first === undefined) throw call.fail(`aucun mot ne convient pour ${what}`);
  return call.pen.choice.pick(what, [first, ...others], idOf);
}

function isFlat(movement: Movement): boolean {
  return directionOf(movement.value, movement.class, movement.days) === "flat";
}

/** « reculent de 9 % », « perdent 9 % », « est quasi stable (−0,3 %) ». */
function printVerb(call: Call, fact: Fact): string {
  const movement = movementOf(call, fact);
  const alone = isSet(call, "seul");
  if (isFlat(movement)) return printFlat(call, fact, movement, alone);
  const moves = verbMoves(movement.value, movement.class, movement.days);
  const plain = isSet(call, "neutre") ? moves.filter(isNeutral) : moves;
  const fitting = plain.filter((move) => (alone ? move.alone : isSaidOf(move, movement)));
  const move = pick(call, "le verbe", fitting, (option: VerbMove) => option.id);
  const tense = call.options.temps === "passé" ? "past" : "present";
  const verb = conjugateWith(move.verb, move.adverb, tense, movement.number, movement.gender);
  const word = printFact(call.pen, fact, "word", verb, call.place);
  if (alone) return word;
  const amount = changeOf(call, fact);
  return `${word} ${printFigure(call, fact, amount, move.amount === "de" ? deBefore(amount) : "")}`;
}

/** A verb good at any size: « recule », « perd », « progresse », never « chute ». */
function isNeutral({ adverb, range: [least, most] }: VerbMove): boolean {
  return adverb === null && least === 0 && most === Number.POSITIVE_INFINITY;
}

/** « Perdre 9 % » is said of what is quoted; of other things, a verb that takes « de ». */
function isSaidOf({ amount }: VerbMove, { isQuoted }: Movement): boolean {
  return amount === "de" || (amount === "direct" && isQuoted);
}

function printFlat(call: Call, fact: Fact, movement: Movement, alone: boolean): string {
  const { value, number, gender } = movement;
  const moves = flatMoves(value, movement.class, movement.days);
  const move = pick(call, "la stabilité", moves, (option) => option.id);
  const be = conjugate(verbs.être, "present", number);
  const word = printFact(call.pen, fact, "word", `${be} ${agree(move, gender, number)}`, call.place);
  return alone ? word : `${word} (${printFigure(call, fact, changeOf(call, fact, "always"))})`;
}

/** « un net repli de 9 % », « une forte hausse ». */
function printNoun(call: Call, fact: Fact): string {
  const movement = movementOf(call, fact);
  const bare = call.options.article === false;
  if (isFlat(movement)) {
    return printFact(call.pen, fact, "word", bare ? "quasi-stabilité" : "une quasi-stabilité", call.place);
  }
  const move = pickNoun(call, movement);
  const article = bare ? "" : move.gender === "m" ? "un " : "une ";
  const word = printFact(call.pen, fact, "word", `${article}${move.phrase}`, call.place);
  if (isSet(call, "seul")) return word;
  const amount = changeOf(call, fact);
  return `${word} ${printFigure(call, fact, amount, deBefore(amount))}`;
}

function pickNoun(call: Call, { value, class: assetClass, days }: Movement): NounMove {
  return pick(call, "le nom", nounMoves(value, assetClass, days), (option: NounMove) => option.id);
}

/** « en hausse de 3 % », « en baisse de 38 % », « stable »: the plain words, with no degree. */
function printTrend(call: Call, fact: Fact): string {
  const value = numberIn(call, fact);
  if (value === 0) return printFact(call.pen, fact, "word", "sans changement", call.place);
  const word = printFact(call.pen, fact, "word", value > 0 ? "en hausse" : "en baisse", call.place);
  if (isSet(call, "seul")) return word;
  const amount = changeOf(call, fact);
  return `${word} ${printFigure(call, fact, amount, deBefore(amount))}`;
}

const subjectOptions = ["nombre", "genre", "sujet"] as const;

export const moveHelpers = {
  /** The verb of a move, agreeing with who moved, and its size: « reculent de 9 % ». `seul=true`: « reculent »; `neutre=true`: no strong word. */
  bouge: factHelper(["seul", "decimales", "temps", "neutre", ...subjectOptions], printVerb),
  /** The noun of a move: « un net repli de 9 % ». `seul=true`: « un net repli »; `article=false`: « net repli ». */
  mouvement: factHelper(["seul", "decimales", "article", "sujet"], printNoun),
  /** « en baisse de 38 % », without a degree: for changes over long spans. */
  tendance: factHelper(["seul", "decimales"], printTrend),
} as const satisfies Readonly<Record<string, Helper>>;
