import type { Fact } from "../../facts/fact.ts";
import { atTime } from "../../french/clock.ts";
import { dateWithin, formatDate } from "../../french/date.ts";
import { onDayPart } from "../../french/day-part.ts";
import { agoPhrase, dayAgainst } from "../../french/distance.ts";
import { elapsed, formatLength } from "../../french/duration.ts";
import { daysBetween, hasDay, readMoment } from "../../french/moment.ts";
import type { DayStyle } from "../../french/relative.ts";
import { relativeDay } from "../../french/relative.ts";
import { sinceDate } from "../../french/since.ts";
import { zoneName } from "../../french/zone.ts";
import type { Call, Helper } from "../helper.ts";
import { dateHelper, dateIn, daysHelper, factAmong, isSet, numberIn } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";
import { windowHelpers } from "./window.ts";

const extremes = [
  { measure: "lowestSince", place: "au plus bas" },
  { measure: "highestSince", place: "au plus haut" },
] as const;

/** « une semaine après », « au lendemain de », « le jour de »: what stands before « la publication ». */
function printAfter(call: Call, age: Fact): string {
  const days = numberIn(call, age);
  const word = (text: string): string => printFact(call.pen, age, "time", text, call.place);
  if (days === 0) return word("le jour même de");
  if (days === 1) return word("au lendemain de");
  const [then, now] = age.from.map((id) => call.pen.factOf(id));
  if (!then || !now) throw call.fail(`l’âge d’un événement est attendu (${age.id})`);
  const length = elapsed(dateIn(call, then), dateIn(call, now), call.pen.zone);
  return `${word(formatLength(length, call.pen.region))} ${printWords(call.pen, "après", call.place)}`;
}

/**
 * An article is read the next day and for months after: by default a day of this week bears its number, « lundi 20 janvier »,
 * and what is true only on the day of writing has to be asked for.
 */
function styleOf(call: Call): DayStyle {
  if (isSet(call, "relatif")) return "relative";
  if (isSet(call, "agence")) return "agency";
  return call.options.jour === false ? "date" : "press";
}

function dayPhrase(call: Call, iso: string): string {
  const { now, zone, region } = call.pen;
  const weekday = isSet(call, "jour");
  if (isSet(call, "an")) return formatDate(iso, zone, region, { weekday });
  return weekday && hasDay(readMoment(iso, zone))
    ? dateWithin(iso, now, zone, region, { weekday })
    : relativeDay(iso, now, zone, region, styleOf(call));
}

/** Lengths are counted back from the article's day: told only of a date that was found that day. */
function sincePhrase(call: Call, fact: Fact): string {
  const { now, zone, region } = call.pen;
  const iso = dateIn(call, fact);
  const today = readMoment(now, zone);
  if (daysBetween(today, readMoment(iso, zone)) > 0) throw call.fail(`une date passée est attendue (${fact.id})`);
  const found = readMoment(fact.asOf, zone);
  const spans = hasDay(found) && daysBetween(found, today) === 0;
  return sinceDate(iso, now, zone, region, { style: styleOf(call), spans });
}

function printTime(call: Call, fact: Fact, text: string): string {
  return printFact(call.pen, fact, "time", text, call.place);
}

/** The ISO text of an instant, or an error. */
function instantIn(call: Call, fact: Fact): string {
  const iso = dateIn(call, fact);
  if (iso.includes("T")) return iso;
  throw call.fail(`une heure est attendue, «\u00a0${iso}\u00a0» n’en a pas (${fact.id})`);
}

export const timeHelpers = {
  /**
   * When something happened: « lundi 20 janvier » this week, « le 13 janvier » before, « en octobre 2024 ».
   * `relatif=true`: « hier », « lundi »; `agence=true`: « lundi », « ce lundi »; `jour=true` always names the day of the
   * week and `jour=false` never; `an=true`: « 20 janvier 2025 », for a signature.
   */
  quand: dateHelper(["agence", "an", "jour", "relatif"], (call, fact) =>
    printTime(call, fact, dayPhrase(call, dateIn(call, fact))),
  ),
  /** One date against another: « la veille », « le lendemain », « deux jours plus tôt ». */
  veille: {
    takes: ["fact", "fact"],
    units: [["date"], ["date"]],
    options: [],
    block: false,
    print: (call, values) => {
      const [fact, other] = values.map((value) => factAmong(call, value));
      if (fact === undefined || other === undefined) throw call.fail("deux dates sont attendues");
      const { zone, region } = call.pen;
      return printTime(call, fact, dayAgainst(dateIn(call, fact), dateIn(call, other), zone, region));
    },
  },
  /** How far from the article's day: « il y a une semaine », « il y a plus de deux mois », « dans trois jours ». */
  ilya: dateHelper([], (call, fact) =>
    printTime(call, fact, agoPhrase(dateIn(call, fact), call.pen.now, call.pen.zone, call.pen.region)),
  ),
  /** The part of which day: « lundi matin », « dans la nuit de dimanche à lundi ». */
  moment: dateHelper([], (call, fact) =>
    printTime(call, fact, onDayPart(instantIn(call, fact), call.pen.now, call.pen.zone, call.pen.region)),
  ),
  /**
   * The hour, and whose: « à 6 h, heure de Paris ». `fuseau=false` leaves out whose; `seul=true` when no date stands
   * beside it, so that midnight is « à minuit » and not « à 0 h ».
   */
  heure: dateHelper(["fuseau", "seul"], (call, fact) => {
    const { zone, region } = call.pen;
    const time = printTime(call, fact, atTime(instantIn(call, fact), zone, region, { dated: !isSet(call, "seul") }));
    return call.options.fuseau === false ? time : `${time}, ${printWords(call.pen, zoneName(zone), call.place)}`;
  }),
  /** « depuis le 16 janvier », « depuis juin 2022 », « depuis trois mois », by distance. */
  depuis: dateHelper(["agence", "jour", "relatif"], (call, fact) => printTime(call, fact, sincePhrase(call, fact))),
  /** « au plus bas depuis 2020 », from the date that the extreme goes back to. */
  extreme: dateHelper(["agence", "jour", "relatif"], (call, fact) => {
    const place = extremes.find(({ measure }) => fact.measure.endsWith(measure))?.place;
    if (place === undefined) throw call.fail(`la date d’un extrême est attendue (${fact.id})`);
    const word = printFact(call.pen, fact, "word", place, call.place);
    return `${word} ${printTime(call, fact, sincePhrase(call, fact))}`;
  }),
  /** How long after an event the article stands: « une semaine après », before « la publication ». */
  apres: daysHelper([], printAfter),
  ...windowHelpers,
} as const satisfies Readonly<Record<string, Helper>>;
