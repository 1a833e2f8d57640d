import type { Fact } from "../../facts/fact.ts";
import { dayOffset, isDate, isNightOf, isOn, isoOf } from "../hold-date.ts";
import { saysSpan, spanOf } from "../hold-span.ts";
import { isAgo, isWindow, isYearToDate, lasts } from "../hold-time.ts";
import type { Bond, Change, LostBond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import type { DateRead } from "../reader/date.ts";
import { meets, within } from "../sentence.ts";
import { owned, quoted, told } from "../tell.ts";

/** Every date, time of day and length of time is that of its fact; a loose one is that of some fact. */
export const dateRule: Rule = (proof) => [
  ...proof.page.bonds.filter(({ role }) => role === "time").flatMap((bond) => mistimed(proof, bond)),
  ...proof.page.bonds.filter(isOfPeriod).flatMap((bond) => misdated(proof, bond)),
  ...proof.dates
    .filter((date) => !proof.page.bonds.some((bond) => meets(bond, date)))
    .flatMap((date) => loose(proof, date)),
  ...otherClocks(proof),
  ...proof.page.changes.flatMap((change) => unwindowed(proof, change)),
];

/** Whose hour each region's readers are told. */
const clocks: ReadonlyMap<string, string> = new Map([
  ["Europe/Paris", "heure de paris"],
  ["Europe/Brussels", "heure de bruxelles"],
  ["Europe/Zurich", "heure suisse"],
  ["America/Toronto", "heure de l'est"],
]);

/** An hour of elsewhere than the readers' own. */
function otherClocks(proof: Proof): readonly Remark[] {
  const own = clocks.get(proof.zone);
  return [...proof.folded.matchAll(/(?<!-)heure (?:suisse|de (?:l')?[a-zà-öø-ÿœæ]+(?:[ -][a-zà-öø-ÿœæ]+)?)/gu)].flatMap(
    ({ 0: said, index }): readonly Remark[] => {
      const isPlace = /^heure (?:suisse|de (?:l')?\p{Lu})/u.test(proof.page.text.slice(index, index + 14));
      if (own === undefined || said.startsWith(own) || !isPlace) return [];
      const stretch = { start: index, end: index + said.length };
      if (proof.page.bonds.some((bond) => meets(bond, stretch))) return [];
      const message = `${quoted(proof.page.text.slice(index, stretch.end))} n’est pas l’heure des lecteurs, «\u00a0${own}\u00a0».`;
      return [{ code: "DATE", ...stretch, message, facts: [] }];
    },
  );
}

/** Words that say over how long without a number, or since when. */
const spans =
  /(?:(?:sur|en|dans|depuis|pendant|cette|ce|la|le) |l')(?:la |le |l'|un |une |début |du |de |leur |son |ses )*(?:semaine|mois|année|trimestre|séance|journée|nuit|sommet|hier|siècle)/u;

/** Other words in the place of a window that do not say its length. */
function unwindowed(proof: Proof, change: Change): readonly Remark[] {
  const lost = change.lost.find((bond) => isOfPeriod(bond));
  const words = proof.folded.slice(change.start, change.end);
  if (lost === undefined || !spans.test(` ${words}`)) return [];
  if (proof.lengths.some((length) => meets(length, change) && isWindow(length, lost.fact.period ?? ""))) return [];
  if (lost.fact.period === "ytd" && isYearToDate(words)) return [];
  return [remark(proof, change, lost.fact)];
}

function isOfPeriod({ role, fact }: Bond): boolean {
  return role === "text" && fact.period !== null && fact.unit !== "text";
}

function mistimed(proof: Proof, bond: Bond): readonly Remark[] {
  if (isTimeOf(proof, bond, bond.fact)) return [];
  return [remark(proof, bond, bond.fact)];
}

/** Whether the words of a stretch tell this date or this number of days. */
function isTimeOf(proof: Proof, stretch: Stretch, fact: Fact): boolean {
  const standpoint = { now: proof.printed.generatedAt, zone: proof.zone };
  const words = proof.folded.slice(stretch.start, stretch.end);
  const dates = proof.dates.filter((date) => meets(date, stretch));
  const lengths = proof.lengths.filter((length) => within(length, stretch));
  const leeway = /plus d/u.test(words) ? "over" : /depuis/u.test(words) ? "since" : "none";
  const iso = isoOf(fact);
  if (iso !== null) {
    if (dates.length > 0 && /dans la nuit/u.test(words)) return isNightOf(dates, words, iso, standpoint);
    if (dates.length > 0) return dates.every((date) => isOn(date, iso, standpoint));
    const others = /plus tôt|plus tard|auparavant|après/u.test(words) ? datesOf(proof) : [];
    const points = [standpoint, ...others.map((now) => ({ ...standpoint, now }))];
    if (lengths.length > 0) return points.some((point) => lengths.every((length) => isAgo(length, iso, point, leeway)));
    return isSaidOfDate(proof, words, iso);
  }
  if (fact.unit !== "days" || typeof fact.value !== "number") return false;
  const { value } = fact;
  if (/lendemain/u.test(words)) return value === 1;
  if (/jour même/u.test(words)) return value === 0;
  return lengths.length > 0 && lengths.every((length) => lasts(length, value, leeway));
}

/** « la veille », « le même jour »: words that depend on another date of the article. */
function isSaidOfDate(proof: Proof, words: string, iso: string): boolean {
  if (!/veille|lendemain|même jour|nuit|matin|soir|après-midi/u.test(words)) return false;
  const away = /veille/u.test(words) ? -1 : /lendemain/u.test(words) ? 1 : 0;
  return datesOf(proof).some((now) => dayOffset(iso, { now, zone: proof.zone }) === away);
}

/** The dates of the article's facts. */
function datesOf({ ledger }: Proof): readonly string[] {
  return ledger.facts.flatMap((fact) => isoOf(fact) ?? []);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The window of a change, the period of a study: « sur sept jours », « en 2024 ». */
function misdated(proof: Proof, bond: Bond): readonly Remark[] {
  return isPeriodOf(proof, bond, bond.fact.period ?? "") ? [] : [remark(proof, bond, bond.fact)];
}

/** Whether the words of a stretch tell this period, or no period at all. */
function isPeriodOf(proof: Proof, stretch: Stretch, period: string): boolean {
  const span = spanOf(period);
  if (span !== null) return saysSpan(proof.folded.slice(stretch.start, stretch.end), span);
  const lengths = proof.lengths.filter((length) => within(length, stretch));
  const dates = proof.dates.filter((date) => meets(date, stretch));
  const isOfYear = isYearToDate(proof.folded.slice(stretch.start, stretch.end));
  if (period === "ytd" || isOfYear) return period === "ytd" && isOfYear && lengths.length === 0;
  if (lengths.length > 0) return lengths.every((length) => isWindow(length, period));
  const standpoint = { now: proof.printed.generatedAt, zone: proof.zone };
  if (isDate(period)) return dates.every((date) => isOn(date, period, standpoint));
  const years = new Set(period.match(/\d{4}/gu) ?? []);
  return dates.every(({ year }) => year === null || years.has(String(year)));
}

function remark({ page }: Proof, stretch: Stretch, fact: Fact): Remark {
  const value = fact.unit === "date" || fact.unit === "days" ? told(fact) : quoted(fact.period ?? "");
  const message = `${quoted(page.text.slice(stretch.start, stretch.end))} ne dit pas la date ou la durée de la donnée, ${value} (${owned(fact)}).`;
  return { code: "DATE", start: stretch.start, end: stretch.end, message, facts: [fact.id] };
}

/** A date that prints no fact is that of what it replaced, else of some fact or period of the article. */
function loose(proof: Proof, date: DateRead): readonly Remark[] {
  const standpoint = { now: proof.printed.generatedAt, zone: proof.zone };
  const change = proof.page.changes.find((one) => meets(one, date));
  const replaced = (change?.lost ?? []).filter(isTimed);
  const isSaid = ({ fact }: LostBond): boolean => {
    const iso = isoOf(fact);
    if (iso !== null) return isOn(date, iso, standpoint);
    const span = spanOf(fact.period ?? "");
    // Of a span that was altered, the end that was not is right.
    if (span !== null) return [span.from, span.to].some((end) => isOn(date, end, standpoint));
    return isPeriodOf(proof, date, fact.period ?? "");
  };
  if (replaced.some(isSaid)) return [];
  const [first] = replaced;
  if (first !== undefined) return [remark(proof, date, first.fact)];
  const dates = proof.ledger.facts.flatMap((fact) => isoOf(fact) ?? []);
  if ([proof.printed.generatedAt, ...dates].some((iso) => isOn(date, iso, standpoint))) return [];
  const periods = proof.ledger.facts.flatMap(({ period }) => period ?? []);
  if (date.month === null && periods.some((period) => period.includes(String(date.year)))) return [];
  const message = `La date ${quoted(proof.page.text.slice(date.start, date.end))} n’est celle d’aucune donnée.`;
  return [{ code: "DATE", start: date.start, end: date.end, message, facts: [] }];
}

function isTimed({ role, fact }: LostBond): boolean {
  return role === "time" || (role === "text" && fact.period !== null);
}
