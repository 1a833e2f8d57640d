import { joinList } from "../../french/list.ts";
import { negated } from "../../french/negation.ts";
import { spellCount } from "../../french/number.ts";
import type { Quantity } from "../../french/quantity.ts";
import { agreementWith, countOf, quantified, quantities } from "../../french/quantity.ts";
import {
  noteVerb,
  printCount,
  printNumber,
  printPlain,
  printSide,
  printSize,
  printTracked,
  printVerb,
} from "./print.ts";
import type { Side, Tally } from "./tally.ts";

/** « les 13 jetons suivis reculent »; what comes between stands behind the verb: « reculent [tous] ». */
export function printAll(tally: Tally, between = ""): string {
  const verb = printVerb(tally, tally.lead, { gender: tally.gender, number: "plural" }, between);
  return `${printPlain(tally, "les")} ${printTracked(tally)} ${verb}`;
}

/** « sur les 13 jetons suivis, » and what is told of them. */
export function printOnAll(tally: Tally, told: string): string {
  return `${printPlain(tally, "sur les")} ${printTracked(tally)}, ${told}`;
}

/** « 12 reculent et un seul progresse » */
export function printSides(tally: Tally, sides: readonly Side[]): string {
  return joinList(sides.map((side) => `${printNumber(tally, side, soMany(tally, side))} ${printOwn(tally, side)}`));
}

/** « trois des quatre jetons suivis reculent », « un seul des 13 jetons suivis progresse ». */
export function printPart(tally: Tally, side: Side): string {
  const quantity = side.count === 1 && tally.size > 2 ? quantities.unSeul : countOf(side.count, tally.call.pen.region);
  const count = printNumber(tally, side, quantity.head?.[tally.gender] ?? "");
  return `${count} ${printPlain(tally, "des")} ${printTracked(tally)} ${printOwn(tally, side)}`;
}

/** « les 12 autres reculent » */
export function printRest(tally: Tally): string {
  const count = printCount(tally, tally.lead);
  return `${printPlain(tally, "les")} ${count}\u00a0${printPlain(tally, "autres")} ${printOwn(tally, tally.lead)}`;
}

/** « l’un recule et l’autre est inchangé », of two. */
export function printPair(tally: Tally): string {
  const first = tally.gender === "f" ? "l\u2019une" : "l\u2019un";
  const { lead } = tally;
  return joinList([`${printNumber(tally, lead, first)} ${printOwn(tally, lead)}`, printSecond(tally)]);
}

/** « l’autre est inchangé », of two. */
export function printSecond(tally: Tally): string {
  return tally.others.map((side) => `${printNumber(tally, side, "l\u2019autre")} ${printOwn(tally, side)}`).join("");
}

/** « aucun des quatre jetons suivis ne progresse », of a side that is empty. */
export function printNone(tally: Tally, side: Side): string {
  noteVerb(tally, side);
  const none = printNumber(tally, side, quantities.aucun.head[tally.gender]);
  const verb = negated(side.verb, "present", agreementWith(quantities.aucun, tally.gender));
  return `${none} ${printPlain(tally, "des")} ${printTracked(tally)} ${printSide(tally, side, verb)}`;
}

/** « la plupart des jetons suivis reculent (12 sur 13) », of the largest side. */
export function printShare(tally: Tally, quantity: Quantity): string {
  const { lead, gender, members } = tally;
  const share = printSide(tally, lead, quantified(quantity, members, gender));
  const verb = printVerb(tally, lead, agreementWith(quantity, gender));
  return `${share} ${verb} (${printCount(tally, lead)} ${printPlain(tally, "sur")} ${printSize(tally)})`;
}

/** The verb of a side as its own number has it. */
function printOwn(tally: Tally, side: Side): string {
  return printVerb(tally, side, { gender: tally.gender, number: side.count === 1 ? "singular" : "plural" });
}

/** « un seul » of one mover that stands against more; « un » where several sides are of one. */
function soMany({ lead, others, gender, call }: Tally, side: Side): string {
  const ones = [lead, ...others].filter(({ count }) => count === 1);
  if (ones.length === 1 && side.count === 1 && side.state === null) return gender === "f" ? "une seule" : "un seul";
  return spellCount(side.count, call.pen.region, gender);
}
