/** The independent check of src/french: every date, time and length that it can print is read back as what it was. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTime } from "luxon";
import { atTime, formatTime } from "../../../src/french/clock.ts";
import { dateWithin, formatDate, onDate, theDate } from "../../../src/french/date.ts";
import { onDayPart } from "../../../src/french/day-part.ts";
import { agoPhrase, dayAgainst } from "../../../src/french/distance.ts";
import { elapsed, formatLength } from "../../../src/french/duration.ts";
import { type Region, type RegionId, regions } from "../../../src/french/region.ts";
import { relativeDay } from "../../../src/french/relative.ts";
import { sinceDate } from "../../../src/french/since.ts";
import { windowPhrases } from "../../../src/french/window.ts";
import { dateRule } from "../../../src/proofread/rules/date.ts";
import { date, fact, faults, proofed } from "../make.ts";

const regionIds = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const satisfies readonly RegionId[];

// Each region runs each property again.
fc.configureGlobal({ numRuns: 30 });

const startMs = Date.UTC(2023, 0, 1);
const instants = fc
  .integer({ min: 0, max: 1500 * 24 * 60 })
  .map((minutes) => `${new Date(startMs + minutes * 60_000).toISOString().slice(0, 16)}:00Z`);
/** Near the article, far from it, and on the edges of months and years. */
const distances = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: 0, max: 70 }),
  fc.integer({ min: 0, max: 5000 }),
  fc.constantFrom(28, 29, 30, 31, 59, 61, 62, 89, 92, 181, 184, 365, 366, 730, 731),
);
const moments = fc.tuple(instants, distances, fc.boolean()).map(([now, days, isPast]) => {
  const then = DateTime.fromISO(now, { zone: "utc" }).plus({ days: isPast ? -days : days, hours: days % 7 });
  return { now, then, isPast };
});
type Then = DateTime;

const forms: readonly (readonly [name: string, iso: (then: Then) => string])[] = [
  ["a year", (then) => then.toFormat("yyyy")],
  ["a half", (then) => `${then.year}-H${then.month > 6 ? 2 : 1}`],
  ["a quarter", (then) => `${then.year}-Q${then.quarter}`],
  ["a month", (then) => then.toFormat("yyyy-MM")],
  ["a week", (then) => `${then.weekYear}-W${String(then.weekNumber).padStart(2, "0")}`],
  ["a day", (then) => then.toFormat("yyyy-MM-dd")],
  ["an instant", (then) => then.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")],
];

type Phrase = (iso: string, now: string, zone: string, region: Region) => string;

const phrases: readonly (readonly [name: string, phrase: Phrase])[] = [
  ["in full", (iso, _, zone, region) => formatDate(iso, zone, region)],
  ["in full with its weekday", (iso, _, zone, region) => formatDate(iso, zone, region, { weekday: true })],
  ["without its year", (iso, _, zone, region) => formatDate(iso, zone, region, { year: false })],
  ["within the article's year", dateWithin],
  ["with its small word", onDate],
  ["with its article", theDate],
  ["as the press tells it", (...given) => relativeDay(...given, "press")],
  ["as agencies tell it", (...given) => relativeDay(...given, "agency")],
  ["from the reader's day", (...given) => relativeDay(...given, "relative")],
  ["as its distance", agoPhrase],
];

/** The texts that the rule on dates faults where a date is printed with these words. */
function faulted(
  words: string,
  iso: string,
  now: string,
  region: RegionId,
  ...others: readonly string[]
): readonly string[] {
  const facts = [date(iso), ...others.map((other, index) => date(other, `other${index}`))];
  const setting = { region, facts, printed: { generatedAt: now } };
  return faults(dateRule, proofed(`Le modèle date de {${words}|time event.date}, dit-on.`, setting));
}

describe.each(regionIds)("in %s", (id) => {
  const region = regions[id];

  describe.each(forms)("%s", (_, isoOf) => {
    test.each(phrases)("%s is read back", (_name, phrase) => {
      fc.assert(
        fc.property(moments, ({ now, then }) => {
          const iso = isoOf(then);
          const words = phrase(iso, now, region.zone, region);
          expect([iso, now, words, faulted(words, iso, now, id)]).toEqual([iso, now, words, []]);
        }),
      );
    });

    test("since when is read back", () => {
      fc.assert(
        fc.property(moments, fc.constantFrom("press", "agency", "relative", "date"), ({ now, then, isPast }, style) => {
          const iso = isoOf(
            isPast ? then.minus({ days: 1 }) : DateTime.fromISO(now, { zone: "utc" }).minus({ days: 3 }),
          );
          const words = sinceDate(iso, now, region.zone, region, { style });
          expect([iso, now, words, faulted(words, iso, now, id)]).toEqual([iso, now, words, []]);
        }),
      );
    });

    test("in full, it is not read as the same in another year", () => {
      fc.assert(
        fc.property(moments, fc.constantFrom(-1, 1), ({ now, then }, years) => {
          const words = formatDate(isoOf(then), region.zone, region);
          const iso = isoOf(then.plus({ years }));
          expect([iso, words, faulted(words, iso, now, id)]).toEqual([iso, words, [words]]);
        }),
      );
    });
  });

  test("a day is not read as the one before, nor as the one after", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...phrases), fc.constantFrom(-1, 1), ({ now, then }, [, phrase], away) => {
        const words = phrase(then.toFormat("yyyy-MM-dd"), now, region.zone, region);
        fc.pre(!/plus d|mois|an(?:s|née)?(?!\p{L})/u.test(words));
        const iso = then.plus({ days: away }).toFormat("yyyy-MM-dd");
        expect([iso, words, faulted(words, iso, now, id).length]).toEqual([iso, words, 1]);
      }),
    );
  });

  test("a time of day is read back, and is no other time", () => {
    fc.assert(
      fc.property(instants, fc.boolean(), (iso, dated) => {
        const other = `${iso.slice(0, 11)}${iso.slice(11, 13) === "12" ? "13" : "12"}${iso.slice(13)}`;
        for (const words of [formatTime(iso, region.zone, region), atTime(iso, region.zone, region, { dated })]) {
          expect([iso, words, faulted(words, iso, iso, id)]).toEqual([iso, words, []]);
          expect([other, words, faulted(words, other, iso, id)]).toEqual([other, words, [words]]);
        }
      }),
    );
  });

  test("a part of a day is read back", () => {
    fc.assert(
      fc.property(moments, ({ now, then }) => {
        const iso = then.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
        const words = onDayPart(iso, now, region.zone, region);
        expect([iso, now, words, faulted(words, iso, now, id)]).toEqual([iso, now, words, []]);
      }),
    );
  });

  test("a day against another is read back", () => {
    fc.assert(
      fc.property(moments, ({ now, then }) => {
        const iso = then.toFormat("yyyy-MM-dd");
        const words = dayAgainst(iso, now, region.zone, region);
        const later = DateTime.fromISO(now, { zone: "utc" }).plus({ days: 400 }).toISO() ?? now;
        expect([iso, now, words, faulted(words, iso, later, id, now)]).toEqual([iso, now, words, []]);
      }),
    );
  });

  test("how long after an event is read back, and is no other length", () => {
    fc.assert(
      fc.property(moments, ({ now, then }) => {
        const [from, to] = [then, DateTime.fromISO(now, { zone: "utc" })].map((at) => at.toFormat("yyyy-MM-dd"));
        if (from === undefined || to === undefined) return;
        const days = Math.abs(DateTime.fromISO(to).diff(DateTime.fromISO(from), "days").days);
        fc.pre(days > 1);
        const words = formatLength(elapsed(from, to, region.zone), region);
        const age = fact("event", "age", Math.round(days), "days");
        const read = (value: number): readonly string[] =>
          faults(
            dateRule,
            proofed(`{${words}|time event.age} après sa publication`, { region: id, facts: [{ ...age, value }] }),
          );
        expect([days, words, read(age.value === 0 ? 0 : Math.round(days))]).toEqual([days, words, []]);
        expect([days, words, read(Math.round(days) * 2 + 40)]).toEqual([days, words, [words]]);
      }),
    );
  });

  test("the window of a change is read back, and is no other window", () => {
    const windows = [
      "1h",
      "2h",
      "24h",
      "48h",
      "1d",
      "7d",
      "14d",
      "30d",
      "37d",
      "1w",
      "3w",
      "1mo",
      "6mo",
      "12mo",
      "1y",
      "3y",
    ];
    const read = (words: string, period: string): readonly string[] => {
      const change = fact("ai", "change", -9, "percent", { period });
      const text = `Les jetons perdent {9 %|figure ${change.id}} {${words}|text ${change.id}}.`;
      return faults(dateRule, proofed(text, { region: id, facts: [change] }));
    };
    for (const window of [...windows, "ytd"]) {
      for (const preposition of ["sur", "en"] as const) {
        for (const words of windowPhrases(window, preposition, region)) {
          expect([window, words, read(words, window)]).toEqual([window, words, []]);
          expect([window, words, read(words, "5d")]).toEqual([window, words, [words]]);
        }
      }
    }
  });
});
