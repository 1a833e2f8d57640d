import type { Fact } from "../../facts/fact.ts";
import { onDate } from "../../french/date.ts";
import { isMoment } from "../../french/moment.ts";
import type { Session } from "../../french/session.ts";
import { sessionPhrases } from "../../french/session.ts";
import type { WindowPreposition } from "../../french/window.ts";
import { isWindowText, windowPhrases } from "../../french/window.ts";
import type { Call, Helper } from "../helper.ts";
import { factHelper, textHelper } from "../helper.ts";
import { printFact } from "../pen.ts";

/** One of the phrases that say the same thing, another when the article has used it. */
function pickPhrase({ pen }: Call, phrases: readonly [string, ...string[]]): string {
  return pen.choice.pick(phrases[0], phrases, (phrase) => phrase);
}

function windowPhrase(call: Call, period: string, preposition: WindowPreposition): string {
  return pickPhrase(call, windowPhrases(period, preposition, call.pen.region));
}

/** A period by what it is: a date (« en 2024 »), a window of changes, or the source's own words, between brackets. */
function periodPhrase(call: Call, period: string): string {
  const { pen } = call;
  if (isWindowText(period)) return windowPhrase(call, period, "sur");
  return isMoment(period) ? onDate(period, pen.now, pen.zone, pen.region) : `(${period})`;
}

function printWindow(call: Call, fact: Fact): string {
  const { period } = fact;
  if (period === null || !isWindowText(period)) {
    throw call.fail(`une variation sur une durée connue est attendue (${fact.id})`);
  }
  const phrase = windowPhrase(call, period, call.options.avec === "en" ? "en" : "sur");
  return printFact(call.pen, fact, "text", phrase, call.place);
}

const sessions: ReadonlyMap<unknown, Session> = new Map([
  ["asia", "asia"],
  ["europe", "europe"],
  ["new-york", "new-york"],
]);

export const windowHelpers = {
  /** The window of a change: « sur sept jours », « sur une semaine ». `avec="en"`: « en sept jours ». */
  sur: factHelper(["avec"], printWindow),
  /** The trading hours: « aux heures de la séance asiatique ». */
  seance: textHelper([], (call, fact) => {
    const session = sessions.get(fact.value);
    if (session === undefined) throw call.fail(`une séance est attendue (${fact.id})`);
    return printFact(call.pen, fact, "text", pickPhrase(call, sessionPhrases[session]), call.place);
  }),
  /** The period of a study’s figure: « en 2024 », « au quatrième trimestre 2024 ». */
  periode: factHelper([], (call, fact) =>
    fact.period === null ? "" : printFact(call.pen, fact, "text", periodPhrase(call, fact.period), call.place),
  ),
} as const satisfies Readonly<Record<string, Helper>>;
