import type { Fact } from "../../facts/fact.ts";
import { agree } from "../../french/adjective.ts";
import type { FlatMove, NounMove, VerbMove } from "../../french/ladder.ts";
import { bandOf, flatMoves, nounMoves, plainNounMoves, plainVerbMoves, verbMoves } from "../../french/ladder.ts";
import type { Gender, Tense } from "../../french/verb.ts";
import { conjugate, conjugateWith, verbs } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { changeHelper, isSet, numberIn } from "../helper.ts";
import type { Movement } from "../move.ts";
import { isFlat, movementOf, tenseOf } from "../move.ts";
import { printFact } from "../pen.ts";
import { changeOf, deBefore, printFigure } from "./figure.ts";

/** How a move is to be told. */
export interface Manner {
  readonly tense: Tense;
  /** Without its amount, which the degree of the word then stands for. */
  readonly alone: boolean;
  /** Neutral words alone, words that say the degree where there are any, or whichever. */
  readonly degree: "neutral" | "strong" | "any";
}

/** « reculent de 9 % », « perdent 9 % », « accusent un repli de 9 % », « restent quasi stables (−0,3 %) ». */
export function printMove(call: Call, fact: Fact, movement: Movement, manner: Manner): string {
  if (isFlat(movement)) return printFlat(call, fact, movement, manner);
  const moves = movement.inPoints ? plainVerbMoves(movement.value) : verbMoves(movement.value, movement.scale);
  const fitting = moves.filter((move) => (manner.alone ? move.alone : move.amount !== "none"));
  const said = fitting.filter((move) => isSaidOf(move, movement) && isFree(call, move));
  const { verb, adverb, object, amount } = pick(call, "le verbe", said, movement, manner);
  if (object !== null) call.pen.choice.note(object);
  const told = conjugateWith(verb, adverb, manner.tense, movement.number, movement.gender);
  const word = printFact(call.pen, fact, "word", object === null ? told : `${told} ${object}`, call.place);
  if (manner.alone) return word;
  const size = changeOf(call, fact);
  return `${word} ${printFigure(call, fact, size, amount === "de" ? deBefore(size) : "")}`;
}

/** « Perdre 9 % » is said of what is quoted, « augmenter » of what is counted. */
function isSaidOf({ said }: VerbMove, { isQuoted }: Movement): boolean {
  return said === "any" || said === (isQuoted ? "quoted" : "counted");
}

/** « Affiche une hausse de » is too long for a title, and a noun is heard again under another verb. */
function isFree(call: Call, { object }: VerbMove): boolean {
  const isTitle = call.data.part === "titre" || call.data.part === "titreSeo";
  return object === null || (!isTitle && !call.pen.choice.isUsed(object));
}

/** One of the words that the manner asks for: where the move is strong and is to be told so, the strongest still free. */
function pick<Move extends VerbMove | NounMove>(
  call: Call,
  what: string,
  moves: readonly Move[],
  movement: Movement,
  { degree }: Manner,
): Move {
  const isToldStrong = degree === "strong" && isStrong(movement);
  const isToldNeutral = degree === "neutral";
  const wanted = moves.filter(({ neutral }) => (isToldStrong && !neutral) || (isToldNeutral && neutral));
  const among = wanted.length === 0 ? moves : wanted;
  const costOf = (move: Move): number => (isToldStrong ? among.indexOf(move) : 0);
  const [first, ...others] = among;
  if (first === undefined) throw call.fail(`aucun mot ne convient pour ${what}`);
  return call.pen.choice.pick(what, [first, ...others], (move) => move.id, { costOf });
}

function isStrong({ value, inPoints, scale }: Movement): boolean {
  return !inPoints && ["strong", "very-strong", "extreme"].includes(bandOf(value, scale));
}

function printFlat(call: Call, fact: Fact, movement: Movement, { tense, alone }: Manner): string {
  const { number, gender } = movement;
  const { verb, complement } = pickFlat(call, movement, tense);
  const told = `${conjugate(verb, tense, number, gender)} ${agree(complement, gender, number)}`;
  const word = printFact(call.pen, fact, "word", told, call.place);
  return alone ? word : `${word} (${printFigure(call, fact, changeOf(call, fact, "always"))})`;
}

/** Zero in points is as flat as zero percent. */
function pickFlat(call: Call, { value, scale }: Movement, tense: Tense): FlatMove {
  const moves = flatMoves(value, scale);
  // « A été stable » and « a évolué à l’équilibre » are no French of the past: « est resté stable ».
  const staying = moves.filter(({ verb }) => tense === "present" || verb === verbs.rester);
  const [first, ...others] = staying.length === 0 ? moves : staying;
  if (first === undefined) throw call.fail("aucun mot ne convient pour la stabilité");
  return call.pen.choice.pick("la stabilité", [first, ...others], ({ id }) => id);
}

function printVerb(call: Call, fact: Fact): string {
  return printMove(call, fact, movementOf(call, fact), mannerOf(call, fact));
}

function mannerOf(call: Call, fact: Fact): Manner {
  const degree = isSet(call, "neutre") ? "neutral" : isSet(call, "fort") ? "strong" : "any";
  return { tense: tenseOf(call, fact), alone: isSet(call, "seul"), degree };
}

/** What a text has said once when an adjective of degree stood beside a figure, which tells it better. */
const degreeSaid = "adjectif de degré devant un chiffre";

/** « un net repli de 9 % », « une forte hausse », « en net repli de 9 % ». */
function printNoun(call: Call, fact: Fact): string {
  const movement = movementOf(call, fact);
  const manner = mannerOf(call, fact);
  const leadsWithEn = call.options.avec === "en";
  if (isFlat(movement)) return printFlatNoun(call, fact, movement, leadsWithEn);
  const moves = movement.inPoints ? plainNounMoves(movement.value) : nounMoves(movement.value, movement.scale);
  const fitting = moves
    .filter((move) => (manner.alone ? move.alone : move.amount))
    .filter((move) => move.afterEn || !leadsWithEn)
    .filter((move) => manner.alone || !move.degree || !call.pen.said.has(degreeSaid));
  const { phrase, gender, degree } = pick(call, "le nom", fitting, movement, manner);
  if (degree && !manner.alone) call.pen.said.add(degreeSaid);
  const word = printFact(call.pen, fact, "word", `${leadOf(call, gender)}${phrase}`, call.place);
  if (manner.alone) return word;
  const amount = changeOf(call, fact);
  return `${word} ${printFigure(call, fact, amount, deBefore(amount))}`;
}

/** « un », « d’un », « en » or nothing, before a noun of this gender. */
function leadOf(call: Call, gender: Gender): string {
  const { avec, article } = call.options;
  if (avec === "en") return "en ";
  if (article === false) return "";
  return `${avec === "de" ? "d\u2019" : ""}${gender === "m" ? "un" : "une"} `;
}

/** « une quasi-stabilité »; with « en », which it does not take, the adjective: « quasi stables ». */
function printFlatNoun(call: Call, fact: Fact, { value, number }: Movement, leadsWithEn: boolean): string {
  const noun = value === 0 ? "stabilité" : "quasi-stabilité";
  const adjective = `${value === 0 ? "" : "quasi "}${number === "plural" ? "stables" : "stable"}`;
  return printFact(call.pen, fact, "word", leadsWithEn ? adjective : `${leadOf(call, "f")}${noun}`, call.place);
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
const mannerOptions = ["seul", "decimales", "neutre", "fort"] as const;

export const moveHelpers = {
  /**
   * The verb of a move, agreeing with who moved, and its size: « reculent de 9 % ». `seul=true`: « reculent »;
   * `neutre=true`: no word of degree; `fort=true`, for a first telling: the strongest word that is true and still free.
   */
  bouge: changeHelper([...mannerOptions, "temps", "dit", ...subjectOptions], printVerb),
  /**
   * The noun of a move: « un net repli de 9 % ». `seul=true`: « un net repli »; `article=false`: « net repli »;
   * `avec="en"`: « en net repli de 9 % ».
   */
  mouvement: changeHelper([...mannerOptions, "article", "avec", "nombre", "sujet"], printNoun),
  /** « en baisse de 38 % », without a degree: for changes over long spans. */
  tendance: changeHelper(["seul", "decimales"], printTrend),
} as const satisfies Readonly<Record<string, Helper>>;
