import { test } from "@jest/globals";
import fc from "fast-check";
import { atTime, formatTime } from "../../src/french/clock.ts";
import { formatDate, onDate, theDate } from "../../src/french/date.ts";
import { onDayPart } from "../../src/french/day-part.ts";
import { agoPhrase, dayAgainst } from "../../src/french/distance.ts";
import { elapsed, formatLength } from "../../src/french/duration.ts";
import { type Region, regions } from "../../src/french/region.ts";
import { relativeDay } from "../../src/french/relative.ts";
import { sinceDate } from "../../src/french/since.ts";
import { windowPhrases } from "../../src/french/window.ts";
import { zoneName } from "../../src/french/zone.ts";

/** What no printed date, hour or length may hold. */
const faults = {
  "an English or empty word": /Invalid|undefined|null|NaN/u,
  "a breaking space before a month, an hour or a unit after digits":
    /\d(?:er)? (?:h|heure|jour|semaine|mois|an|janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)/u,
  "a breaking space after « h »": /h \d/u,
  "a capital month or day":
    /Janvier|Février|Mars|Avril|Mai\b|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche/u,
  "a typewriter's apostrophe": /'/u,
  "a first that is no ordinal":
    /(?:^|\s)1\u00a0(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
  "an ordinal that is no first": /[02-9]e|\de\u00a0/u,
  "two spaces": /\s\s/u,
  "a space at an end": /^\s|\s$/u,
  "« de » before a vowel": / de [aeiouéè]/u,
  "a grouped year": /\d[\s.\u2019]\d{3}(?!\u00a0)/u,
} as const;

const instant = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const vague = fc
  .tuple(
    fc.integer({ min: 1990, max: 2059 }),
    fc.constantFrom("", "-H1", "-H2", "-Q1", "-Q4", "-01", "-12", "-W01", "-W52", "-08-01"),
  )
  .map(([year, rest]) => `${year}${rest}`);
const zone = fc.constantFrom(
  "Europe/Paris",
  "Europe/Brussels",
  "Europe/Zurich",
  "America/Toronto",
  "America/Sao_Paulo",
  "Asia/Tokyo",
  "UTC",
);
const region = fc.constantFrom<Region>(...Object.values(regions));
const style = fc.constantFrom("press", "agency", "relative", "date" as const);

function assertClean(printed: string): void {
  for (const [fault, pattern] of Object.entries(faults)) {
    if (pattern.test(printed)) throw new Error(`${fault}: « ${printed} »`);
  }
}

test("instants are told without a fault of typography, in any zone and region", () => {
  fc.assert(
    fc.property(instant, instant, zone, region, style, (iso, now, zone, region, style) => {
      const [earlier, later] = iso < now ? [iso, now] : [now, iso];
      [
        formatTime(iso, zone, region),
        atTime(iso, zone, region),
        formatDate(iso, zone, region, { weekday: true }),
        relativeDay(iso, now, zone, region, style),
        onDayPart(iso, now, zone, region),
        agoPhrase(iso, now, zone, region),
        dayAgainst(iso, now, zone, region),
        sinceDate(earlier, later, zone, region, { style }),
        formatLength(elapsed(iso, now, zone), region),
        zoneName(zone),
      ].forEach(assertClean);
    }),
    { numRuns: 1000 },
  );
});

test("vaguer dates too", () => {
  fc.assert(
    fc.property(vague, instant, zone, region, style, (iso, now, zone, region, style) => {
      [
        formatDate(iso, zone, region),
        onDate(iso, now, zone, region),
        theDate(iso, now, zone, region),
        relativeDay(iso, now, zone, region, style),
        agoPhrase(iso, now, zone, region),
        dayAgainst(iso, now, zone, region),
        formatLength(elapsed(iso, now, zone), region),
      ].forEach(assertClean);
    }),
    { numRuns: 1000 },
  );
});

test("and windows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom("h", "d", "w", "mo", "y"),
      fc.constantFrom("sur", "en" as const),
      region,
      (count, unit, preposition, region) => {
        windowPhrases(`${count}${unit}`, preposition, region).forEach(assertClean);
      },
    ),
  );
});
