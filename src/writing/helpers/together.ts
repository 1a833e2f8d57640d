import type { Fact } from "../../facts/fact.ts";
import type { Named } from "../../facts/profile.ts";
import { agreementOf } from "../../french/agreement.ts";
import type { VerbMove } from "../../french/ladder.ts";
import { sharedVerbMoves } from "../../french/ladder.ts";
import { joinList } from "../../french/list.ts";
import { le } from "../../french/naming.ts";
import { conjugateWith } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { factAmong, namedAmong } from "../helper.ts";
import type { Movement } from "../move.ts";
import { isFlat, movementBy, tenseOf, unprovedAmong } from "../move.ts";
import { printFact, printWords } from "../pen.ts";
import { readAlike } from "./change.ts";
import { changeOf, deBefore, printFigure } from "./figure.ts";
import { printMove } from "./move.ts";
import { printNamed } from "./name.ts";

/** Somebody with the change that is told of them. */
interface Member {
  readonly named: Named;
  readonly change: Fact;
  readonly movement: Movement;
}

/** As many figures as « respectivement » lets a reader match. */
const mostMatched = 3;

function memberAmong(call: Call, item: unknown): Member {
  const named = namedAmong(call, item);
  const change = factAmong(call, "change" in named ? named.change : null);
  return { named, change, movement: movementBy(call, change, named) };
}

/** « X et Y perdent respectivement 8 % et 7 % », « X et Y perdent chacun 8 % », else each with a verb of its own. */
function printTogether(call: Call, items: readonly unknown[]): string {
  const members = items.map((item) => memberAmong(call, item));
  if (members.length === 0) throw call.fail("une liste vide trouvée\u00a0: entourez l’appel de {{#if …}}");
  const [shared, ...others] = sharedBy(members);
  if (shared === undefined) return joinList(members.map((member) => printAlone(call, member)));
  const move = call.pen.choice.pick("le verbe", [shared, ...others], ({ id }) => id);
  const { gender } = agreementOf(members.map(({ movement }) => movement));
  const subject = joinList(members.map(({ named }) => printNamed(call, named, le)));
  const verb = conjugateWith(
    move.verb,
    move.adverb,
    tenseOf(call, unprovedAmong(members.map(({ change }) => change))),
    "plural",
    gender,
  );
  const changes = members.map(({ change }) => change);
  const areAlike = readAlike(call, changes);
  const word = (change: Fact | undefined, text: string): string =>
    change === undefined ? "" : printFact(call.pen, change, "word", text, call.place);
  const told = `${subject} ${word(changes[0], verb)}`;
  if (!areAlike) {
    const amounts = joinList(changes.map((change) => printAmount(call, change, move)));
    return `${told} ${printWords(call.pen, "respectivement", call.place)} ${amounts}`;
  }
  // Each of them stands behind a word: the first behind the verb, the second behind « chacun », the last behind the figure.
  const each = word(changes[1], gender === "f" ? "chacune" : "chacun");
  return `${told} ${each} ${joinList(changes.slice(-1).map((change) => printAmount(call, change, move)))}`;
}

/** Verbs that are true of all, take an amount and no noun of their own; none unless there are two or three quoted movers. */
function sharedBy(members: readonly Member[]): readonly VerbMove[] {
  const isFit = members.every(({ movement }) => !isFlat(movement) && !movement.inPoints && movement.isQuoted);
  if (!isFit || members.length < 2 || members.length > mostMatched) return [];
  const moves = sharedVerbMoves(
    members.map(({ movement }) => movement.value),
    members.map(({ movement }) => movement.scale),
  );
  return moves.filter(({ amount, object, said }) => amount !== "none" && object === null && said !== "counted");
}

function printAmount(call: Call, change: Fact, { amount }: VerbMove): string {
  const size = changeOf(call, change);
  return printFigure(call, change, size, amount === "de" ? deBefore(size) : "");
}

function printAlone(call: Call, { named, change, movement }: Member): string {
  const manner = { tense: tenseOf(call, change), alone: false, degree: "neutral" } as const;
  return `${printNamed(call, named, le)} ${printMove(call, change, movement, manner)}`;
}

export const togetherHelpers = {
  /** Two or three movers in one sentence: « X et Y perdent respectivement 8 % et 7 % ». */
  respectivement: {
    takes: ["list"],
    options: ["temps", "forme", "sigle"],
    block: false,
    print: (call, [items]) => {
      if (!Array.isArray(items)) throw call.fail("une liste est attendue");
      return printTogether(call, items);
    },
  },
} as const satisfies Readonly<Record<string, Helper>>;
