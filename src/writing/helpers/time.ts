import type { Fact } from "../../facts/fact.ts";
import {
  elapsed,
  formatDate,
  formatElapsed,
  formatTime,
  onDate,
  sinceDate,
  windowPhrase,
  zoneName,
} from "../../french/date.ts";
import { de } from "../../french/elision.ts";
import type { Call, Helper } from "../helper.ts";
import { dateIn, factHelper, isSet, isWindow, numberIn } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";

const sessions: ReadonlyMap<unknown, string> = new Map([
  ["asia", "asiatique"],
  ["europe", "européenne"],
  ["new-york", "new-yorkaise"],
]);

const extremes = [
  { measure: "lowestSince", place: "au plus bas" },
  { measure: "highestSince", place: "au plus haut" },
] as const;

/** A period by what it is: a date (« en 2024 »), a window of changes, or the source's own words, between brackets. */
function periodPhrase({ pen }: Call, period: string): string {
  if (isWindow(period)) return windowPhrase(period, "sur", pen.region);
  const isDate = /^\d{4}(?:-\d\d){0,2}$/u.test(period);
  return isDate ? onDate(period, pen.now, pen.zone, pen.region) : `(${period})`;
}

/** « une semaine après », « au lendemain de », « le jour de »: what stands before « la publication ». */
function printAfter(call: Call, age: Fact): string {
  const days = numberIn(call, age);
  const word = (text: string): string => printFact(call.pen, age, "time", text, call.place);
  if (days === 0) return word("le jour même de");
  if (days === 1) return word("au lendemain de");
  const then = call.pen.factOf(age.from[0] ?? "");
  if (then === null) throw call.fail(`l’âge d’un événement est attendu (${age.id})`);
  const length = elapsed(dateIn(call, then), call.pen.now, call.pen.zone);
  const span = formatElapsed(length, call.pen.region);
  return `${word(length.exact ? span : `plus ${de(span)}${span}`)} ${printWords(call.pen, "après", call.place)}`;
}

function printDate(call: Call, fact: Fact): string {
  const { zone, region, now } = call.pen;
  const iso = dateIn(call, fact);
  const dayOfWeek = isSet(call, "jour");
  const text =
    dayOfWeek || isSet(call, "an")
      ? formatDate(iso, zone, region, { weekday: dayOfWeek, year: isSet(call, "an") })
      : onDate(iso, now, zone, region);
  return printFact(call.pen, fact, "time", text, call.place);
}

function printWindow(call: Call, fact: Fact): string {
  const { period } = fact;
  if (!isWindow(period)) throw call.fail(`une variation sur une durée connue est attendue (${fact.id})`);
  const preposition = call.options.avec === "en" ? "en" : "sur";
  return printFact(call.pen, fact, "text", windowPhrase(period, preposition, call.pen.region), call.place);
}

export const timeHelpers = {
  /** When something happened, from where the reader stands: « le 20 janvier », « en octobre 2024 ». */
  quand: factHelper(["jour", "an"], printDate),
  /** The hour, and whose: « à 6 h, heure de Paris ». */
  heure: factHelper([], (call, fact) => {
    const { zone, region } = call.pen;
    const iso = dateIn(call, fact);
    if (!iso.includes("T")) throw call.fail(`une heure est attendue, «\u00a0${iso}\u00a0» n’en a pas (${fact.id})`);
    const text = `à ${formatTime(iso, zone, region)}`;
    return `${printFact(call.pen, fact, "time", text, call.place)}, ${printWords(call.pen, zoneName(zone), call.place)}`;
  }),
  /** « depuis le 16 janvier », « depuis 2020 ». */
  depuis: factHelper([], (call, fact) =>
    printFact(
      call.pen,
      fact,
      "time",
      sinceDate(dateIn(call, fact), call.pen.now, call.pen.zone, call.pen.region),
      call.place,
    ),
  ),
  /** « au plus bas depuis 2020 », from the date that the extreme goes back to. */
  extreme: factHelper([], (call, fact) => {
    const { now, zone, region } = call.pen;
    const place = extremes.find(({ measure }) => fact.measure.endsWith(measure))?.place;
    if (place === undefined) throw call.fail(`la date d’un extrême est attendue (${fact.id})`);
    const word = printFact(call.pen, fact, "word", place, call.place);
    return `${word} ${printFact(call.pen, fact, "time", sinceDate(dateIn(call, fact), now, zone, region), call.place)}`;
  }),
  /** How long after an event the article stands: « une semaine après », before « la publication ». */
  apres: factHelper([], printAfter),
  /** The window of a change: « sur vingt-quatre heures ». `avec="en"`: « en vingt-quatre heures ». */
  sur: factHelper(["avec"], printWindow),
  /** The trading hours: « aux heures de la séance asiatique ». */
  seance: factHelper([], (call, fact) => {
    const session = sessions.get(fact.value);
    if (session === undefined) throw call.fail(`une séance est attendue (${fact.id})`);
    return printFact(call.pen, fact, "text", `aux heures de la séance ${session}`, call.place);
  }),
  /** The period of a study’s figure: « en 2024 ». */
  periode: factHelper([], (call, fact) =>
    fact.period === null ? "" : printFact(call.pen, fact, "text", periodPhrase(call, fact.period), call.place),
  ),
} as const satisfies Readonly<Record<string, Helper>>;
