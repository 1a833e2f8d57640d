import type { Fact } from "../../facts/fact.ts";
import type { Named } from "../../facts/profile.ts";
import { onDate } from "../../french/date.ts";
import { plainVerbMoves, verbMoves } from "../../french/ladder.ts";
import { du, le, possessive, pronoun } from "../../french/naming.ts";
import type { Tense } from "../../french/verb.ts";
import { conjugateWith, verbs } from "../../french/verb.ts";
import { isWindowText, windowPhrases } from "../../french/window.ts";
import type { Call, Helper } from "../helper.ts";
import { dateIn, factAmong, isSet, namedAmong } from "../helper.ts";
import type { Movement } from "../move.ts";
import { isFlat, movementBy, tenseOf } from "../move.ts";
import { printFact, printWords } from "../pen.ts";
import { countOf } from "./count.ts";
import { changeOf, deBefore, printFigure } from "./figure.ts";
import { measureOf } from "./measure.ts";
import { printNamed } from "./name.ts";
import type { Printed } from "./printed.ts";
import { isEventDate, isNameFact, type RevisedMeasure, revisedMeasureOf } from "./revised-measure.ts";

/** A figure, and whose it is. */
interface Revised {
  readonly fact: Fact;
  readonly subject: Named;
  readonly measure: RevisedMeasure;
}

/** « le bitcoin perd désormais 5,2 %, contre 4,1 % »; where the way is another, « …, alors qu’il perdait 4,1 % ». */
function printUpdate(call: Call, values: readonly unknown[]): string {
  const [now, before] = pairAmong(call, values);
  if (isNameFact(now))
    return `${printQuoted(call, before)} ${words(call, "porte désormais le nom")} ${printQuoted(call, now)}`;
  const revised = revisedIn(call, now);
  const { subject, measure } = revised;
  const tense = tenseOf(call, now);
  const adverb = fromNowOn(call);
  const against = `${words(call, ", contre")} `;
  if (measure.does === "move") {
    const [fresh, old] = [movementBy(call, now, subject), movementBy(call, before, subject)];
    if (!isFlat(fresh) && !isFlat(old)) {
      const moved = printMoved(call, now, fresh, tense, adverb);
      const told = `${printSubject(call, subject)} ${moved.verb} ${moved.size}${printWindow(call, now)}`;
      if (Math.sign(fresh.value) === Math.sign(old.value))
        return `${told}${against}${printFigure(call, before, changeOf(call, before))}`;
      const then = printMoved(call, before, old, "imperfect", null);
      return `${told}${words(call, `, alors qu\u2019${pronoun(subject.entity.naming)}`)} ${then.verb} ${then.size}`;
    }
  }
  if (measure.does === null || measure.does === "move") {
    const verb = conjugateWith(verbs.être, adverb, tense, "singular");
    const is = printFact(call.pen, now, "word", verb, call.place);
    return `${printOwned(call, revised)} ${is} ${printOf(call, revised, now)}${against}${printBare(call, revised, before)}`;
  }
  const { verb, lead } = measure.does;
  const { number, gender } = subject.entity.naming;
  const does = printFact(call.pen, now, "word", conjugateWith(verb, adverb, tense, number, gender), call.place);
  const fresh = printFigure(call, now, figureOf(call, revised, now), lead);
  return `${printSubject(call, subject)} ${does} ${fresh}${against}${printBare(call, revised, before)}`;
}

/** « le bitcoin perdait 5,2 % sur vingt-quatre heures, et non 4,1 % »: what was right, and what was written. */
function printCorrection(call: Call, values: readonly unknown[]): string {
  const [now, before] = pairAmong(call, values);
  if (isNameFact(now))
    return `${words(call, "il fallait lire")} ${printQuoted(call, now)}${words(call, ", et non")} ${printQuoted(call, before)}`;
  if (isEventDate(now)) {
    const subject = namedAmong(call, call.options.sujet);
    const [right, wrong] = [now, before].map((fact) => printDay(call, fact));
    return `${words(call, "pour")} ${printNamed(call, subject, le)}${words(call, ", la date était")} ${right}${words(call, ", et non")} ${wrong}`;
  }
  const revised = revisedIn(call, now);
  const { subject, measure } = revised;
  const not = `${words(call, ", et non")} `;
  if (measure.does === "move") {
    const [fresh, old] = [movementBy(call, now, subject), movementBy(call, before, subject)];
    if (!isFlat(fresh) && !isFlat(old) && Math.sign(fresh.value) === Math.sign(old.value)) {
      const { verb, size, takesDe } = printMoved(call, now, fresh, pastOf(call, now), null);
      const wrong = changeOf(call, before);
      const told = `${printSubject(call, subject)} ${verb} ${size}${printWindow(call, now)}`;
      return `${told}${not}${printFigure(call, before, wrong, takesDe ? deBefore(wrong) : "")}`;
    }
  }
  if (measure.does === null || measure.does === "move") {
    const was = printFact(
      call.pen,
      now,
      "word",
      conjugateWith(verbs.être, null, pastOf(call, now), "singular"),
      call.place,
    );
    return `${printOwned(call, revised)} ${was} ${printOf(call, revised, now)}${not}${printOf(call, revised, before)}`;
  }
  const { verb, lead } = measure.does;
  const { number, gender } = subject.entity.naming;
  const did = printFact(
    call.pen,
    now,
    "word",
    conjugateWith(verb, null, pastOf(call, now), number, gender),
    call.place,
  );
  const [right, wrong] = [now, before].map((fact) => printFigure(call, fact, figureOf(call, revised, fact), lead));
  return `${printSubject(call, subject)} ${did} ${right}${not}${wrong}`;
}

/** « la capitalisation du bitcoin, qui était de 2 030 milliards de dollars »: a figure that is known no more. */
function printLoss(call: Call, values: readonly unknown[]): string {
  const before = factAmong(call, values[0]);
  const revised = revisedIn(call, before);
  const was = conjugateWith(verbs.être, null, pastOf(call, before), "singular");
  return `${printOwned(call, revised)}${words(call, ", qui")} ${printFact(call.pen, before, "word", was, call.place)} ${printOf(call, revised, before)}`;
}

function words(call: Call, text: string): string {
  return printWords(call.pen, text, call.place);
}

function pairAmong(call: Call, [first, second]: readonly unknown[]): readonly [now: Fact, before: Fact] {
  return [factAmong(call, first), factAmong(call, second)];
}

function revisedIn(call: Call, fact: Fact): Revised {
  const measure = revisedMeasureOf(fact);
  if (measure === null) throw call.fail(`ce qui a changé ne se dit pas d’une telle donnée (${fact.id})`);
  return { fact, measure, subject: namedAmong(call, call.options.sujet) };
}

/** Said once: the figures told behind it are of now too. */
function fromNowOn({ pen }: Call): string | null {
  if (pen.said.has(adverb)) return null;
  pen.said.add(adverb);
  return adverb;
}

const adverb = "désormais";

/** What was so when it was printed; what is reported and not proved is so « selon » somebody. */
function pastOf(call: Call, fact: Fact): Tense {
  return tenseOf(call, fact) === "present" ? "imperfect" : "conditional";
}

/** « le lundi 20 janvier » */
function printDay(call: Call, fact: Fact): string {
  const { now, zone, region } = call.pen;
  const day = onDate(dateIn(call, fact), now, zone, region);
  return printFact(call.pen, fact, "time", day.replace(/^en /u, ""), call.place);
}

/** A name as somebody wrote it. */
function printQuoted(call: Call, fact: Fact): string {
  const { openQuote, closeQuote } = call.pen.region;
  return openQuote + printFact(call.pen, fact, "name", String(fact.value), call.place) + closeQuote;
}

/** « le bitcoin », or « il » where the sentence before was about it. */
function printSubject(call: Call, subject: Named): string {
  if (!isSet(call, "reprise")) return printNamed(call, subject, le);
  return printFact(call.pen, subject.name, "text", pronoun(subject.entity.naming), call.place);
}

/** « la capitalisation du bitcoin », « sa capitalisation », « la variation du bitcoin sur vingt-quatre heures ». */
function printOwned(call: Call, { fact, subject, measure }: Revised): string {
  const window = measure.does === "move" ? printWindow(call, fact, subject.entity.class === "crypto") : "";
  if (isSet(call, "reprise") && measure.owned) {
    const { lead, name } = possessive(measure.noun, subject.entity.naming.number);
    return words(call, lead + name) + window;
  }
  const { lead, name } = le(measure.noun);
  return `${words(call, lead + name)} ${printNamed(call, subject, du)}${window}`;
}

/** The window that needs no word beside a verb: that of a day, as for a title. */
const usualWindow = "24h";

function printWindow(call: Call, fact: Fact, always = false): string {
  const { period } = fact;
  if (period === null || !isWindowText(period) || (period === usualWindow && !always)) return "";
  const [phrase] = windowPhrases(period, "sur", call.pen.region);
  return ` ${printFact(call.pen, fact, "text", phrase, call.place)}`;
}

/** A change bears its sign where no verb says its way; a mood is a number. */
function figureOf(call: Call, { measure, subject }: Revised, fact: Fact): Printed {
  if (measure.does === "move") return changeOf(call, fact, "always");
  const noun = measure.counts === null ? null : call.pen.lexicon.noun(measure.counts);
  return noun === null ? measureOf(call, fact, subject.entity.class === "sentiment") : countOf(call, fact, noun);
}

function printBare(call: Call, revised: Revised, fact: Fact): string {
  return printFigure(call, fact, figureOf(call, revised, fact));
}

function printOf(call: Call, revised: Revised, fact: Fact): string {
  const printed = figureOf(call, revised, fact);
  return printFigure(call, fact, printed, deBefore(printed));
}

interface Moved {
  readonly verb: string;
  readonly size: string;
  readonly takesDe: boolean;
}

/** A neutral verb of a move and its size: the line tells figures, and leaves their degree to the article. */
function printMoved(call: Call, fact: Fact, movement: Movement, tense: Tense, adverb: string | null): Moved {
  const moves = movement.inPoints ? plainVerbMoves(movement.value) : verbMoves(movement.value, movement.scale);
  const plain = moves.filter(
    (move) => move.neutral && move.adverb === null && move.object === null && move.amount !== "none",
  );
  const [first, ...others] = plain.filter(
    ({ said }) => said === "any" || said === (movement.isQuoted ? "quoted" : "counted"),
  );
  if (first === undefined) throw call.fail("aucun verbe ne convient");
  const { verb, amount } = call.pen.choice.pick("le verbe", [first, ...others], ({ id }) => id);
  const told = conjugateWith(verb, adverb, tense, movement.number, movement.gender);
  const size = changeOf(call, fact);
  return {
    verb: printFact(call.pen, fact, "word", told, call.place),
    size: printFigure(call, fact, size, amount === "de" ? deBefore(size) : ""),
    takesDe: amount === "de",
  };
}

const options = ["sujet", "reprise"] as const;

export const revisionHelpers = {
  /** What a figure is now, and what it was: « le bitcoin perd désormais 5,2 %, contre 4,1 % »; `reprise=true`: « il perd ». */
  desormais: { takes: ["fact", "fact"], options, block: false, print: printUpdate },
  /** What a figure was, and what was written by mistake: « la capitalisation du bitcoin était de …, et non de … ». */
  rectifie: { takes: ["fact", "fact"], options, block: false, print: printCorrection },
  /** A figure that is known no more: « la capitalisation du bitcoin, qui était de … ». */
  manque: { takes: ["fact"], options, block: false, print: printLoss },
} as const satisfies Readonly<Record<string, Helper>>;
