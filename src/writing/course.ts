import type { Course, CoursePoint } from "../facts/course.ts";
import type { Dossier } from "../facts/dossier.ts";
import type { Currency, Fact } from "../facts/fact.ts";
import { currencies } from "../facts/fact.ts";
import { type Happening, makerOf, subjectOf } from "../facts/happening.ts";
import type { Named } from "../facts/profile.ts";
import { dateRange, dateWithin, onDate } from "../french/date.ts";
import { formatMoney, moneyNoun } from "../french/money.ts";
import { du, type Led, le, type Naming } from "../french/naming.ts";
import { decimalsOf, formatNumber } from "../french/number.ts";
import { formatPercent, formatPoints } from "../french/percent.ts";
import type { Region } from "../french/region.ts";
import type { ArticleCourse, Passage, Piece, PieceRole } from "./article.ts";

/** Where and for whom the words are. */
interface Setting {
  readonly region: Region;
  /** IANA zone of the readers. */
  readonly zone: string;
}

/** The file that every piece of it is printed by, which a newsroom may have its own of. */
const place = { file: "charts/cours.json", line: 1, column: 1 } as const;

/**
 * The dossier's line of prices in words; null when it has none. The newest event that the article tells, by these facts, is its mark.
 */
export function courseIn(dossier: Dossier, told: readonly Fact[], setting: Setting): ArticleCourse | null {
  const { course } = dossier;
  const [first, last] = [course?.points[0], course?.points.at(-1)];
  if (course === null || first === undefined || last === undefined) return null;
  const marks = course.marks.flatMap(({ event, day }) => {
    const happening = dossier.events.find(({ id }) => id === event);
    const subject = subjectOf(happening ?? null);
    const isTold = told.some(({ about }) => about === event);
    return happening === undefined || subject === null || !isTold ? [] : [{ day, happening, subject }];
  });
  const own = marks.find(({ happening }) => happening.id === dossier.event?.id);
  const mark = own ?? marks[0] ?? null;
  return {
    points: course.points.map((point) => ({
      day: point.day,
      value: point.fact.value,
      fact: point.fact.id,
      label: [printed(point.fact, "figure", shortPrice(point.fact, setting.region))],
    })),
    mark: mark === null ? null : { day: mark.day, type: mark.happening.type },
    endsWithQuote: course.endsWithQuote,
    words: {
      ...wordsOf(course, first, last, setting),
      ...(mark === null ? {} : wordsOfMark(mark, dossier, setting)),
    },
  };
}

/** All that may be printed of it. */
export function passagesOf({ points, words }: ArticleCourse): readonly Passage[] {
  return [...Object.values(words), ...points.map(({ label }) => label)];
}

function wordsOf(
  { profile, change }: Course,
  first: CoursePoint,
  last: CoursePoint,
  { region, zone }: Setting,
): Readonly<Record<string, Passage>> {
  const noun = currencyOf(first.fact) === null ? "niveau" : "cours";
  const period = dateRange(first.day, last.day, zone, region);
  const variation = formatPercent(Number(change.value), region, { sign: "always" });
  return {
    grandeur: literal(noun),
    Grandeur: literal(capital(noun)),
    nom: [name(profile, profile.entity.naming.name)],
    leNom: led(profile, le),
    duNom: led(profile, du),
    periode: [printed(change, "text", period)],
    Periode: [printed(change, "text", capital(period))],
    unite: literal(unitOf(first.fact, region)),
    premier: [printed(first.fact, "figure", longPrice(first.fact, region))],
    dernier: [printed(last.fact, "figure", longPrice(last.fact, region))],
    variation: [printed(change, "figure", variation)],
  };
}

/** What happened, and whose it is. */
interface Mark {
  readonly happening: Happening;
  readonly subject: Named;
}

function wordsOfMark(
  { happening, subject }: Mark,
  { now, zone }: Dossier,
  { region }: Setting,
): Readonly<Record<string, Passage>> {
  const { date } = happening;
  const [iso, today] = [String(date.value), String(now.value)];
  const maker = makerOf(happening);
  return {
    sujet: [name(subject, subject.entity.naming.name)],
    leSujet: led(subject, le),
    duSujet: led(subject, du),
    parAuteur: maker === null ? [] : [...literal(" par "), ...led(maker, le)],
    jour: [printed(date, "time", dateWithin(iso, today, zone, region))],
    leJour: [printed(date, "time", onDate(iso, today, zone, region))],
  };
}

function printed(fact: Fact, role: PieceRole, text: string): Piece {
  const machine = role === "figure" || role === "time" ? String(fact.value) : null;
  return { is: "value", role, text, fact: fact.id, machine, place };
}

function name(named: Named, text: string): Piece {
  return printed(named.name, "name", text);
}

function led(named: Named, article: (naming: Naming) => Led): Passage {
  const { lead, name: text } = article(named.entity.naming);
  return lead === "" ? [name(named, text)] : [...literal(lead), name(named, text)];
}

function literal(text: string): Passage {
  return [{ is: "literal", text }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « dollars », « points »: what a column of such figures counts. */
function unitOf(fact: Fact, region: Region): string {
  const currency = currencyOf(fact);
  return currency === null ? "points" : moneyNoun(currency, region).plural;
}

function longPrice(fact: PricePoint, region: Region): string {
  const currency = currencyOf(fact);
  return currency === null
    ? formatPoints(fact.value, region, { sign: "minus" })
    : formatMoney(fact.value, currency, region);
}

/** As beside a point of the line: its unit is said elsewhere, but for money's own sign. */
function shortPrice(fact: PricePoint, region: Region): string {
  const currency = currencyOf(fact);
  if (currency !== null) return formatMoney(fact.value, currency, region, { style: "compact" });
  return formatNumber(fact.value, region, { decimals: Math.min(2, decimalsOf(fact.value)) });
}

type PricePoint = CoursePoint["fact"];

function currencyOf({ unit }: Fact): Currency | null {
  return currencies.find((currency) => currency === unit) ?? null;
}
