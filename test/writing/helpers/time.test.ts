import { describe, expect, test } from "@jest/globals";
import { told } from "../../sources/told.ts";
import { date, fact, now, run } from "../make.ts";
import { tellAll } from "./tell.ts";

const at = (value: string, measure = "date") => ({ asOf: fact("event", measure, value, "date") });
const said = "event.date";

describe("quand, depuis and heure", () => {
  tellAll([
    ["a day of this year", "a {{quand asOf}}", at("2025-01-20"), `a [le 20\u00a0janvier|${said}]`],
    ["a day of another year", "a {{quand asOf}}", at("2024-12-01"), `a [le 1er\u00a0décembre 2024|${said}]`],
    ["a day of this week", "a {{quand asOf}}", at("2025-01-22"), `a [mercredi 22\u00a0janvier|${said}]`],
    ["the article's own day", "a {{quand asOf}}", at("2025-01-27"), `a [lundi 27\u00a0janvier|${said}]`],
    ["a day to come", "a {{quand asOf}}", at("2025-01-29"), `a [mercredi 29\u00a0janvier|${said}]`],
    ["without the day of the week", "a {{quand asOf jour=false}}", at("2025-01-22"), `a [le 22\u00a0janvier|${said}]`],
    ["as an agency tells it", "a {{quand asOf agence=true}}", at("2025-01-22"), `a [mercredi|${said}]`],
    ["the day itself, as an agency tells it", "a {{quand asOf agence=true}}", at(now), `a [ce lundi|${said}]`],
    ["from where the reader stands", "a {{quand asOf relatif=true}}", at("2025-01-26"), `a [hier|${said}]`],
    ["a week ago, from there", "a {{quand asOf relatif=true}}", at("2025-01-20"), `a [le 20\u00a0janvier|${said}]`],
    ["a month", "a {{quand asOf}}", at("2024-10"), `a [en octobre 2024|${said}]`],
    [
      "a month, whatever is asked of its day",
      "a {{quand asOf jour=true}}",
      at("2024-10"),
      `a [en octobre 2024|${said}]`,
    ],
    ["a quarter", "a {{quand asOf}}", at("2024-Q4"), `a [au quatrième trimestre 2024|${said}]`],
    ["a week", "a {{quand asOf}}", at("2025-W03"), `a [la semaine du 13\u00a0janvier|${said}]`],
    [
      "with its day of the week, in another year",
      "a {{quand asOf jour=true}}",
      at("2024-12-31"),
      `a [mardi 31\u00a0décembre 2024|${said}]`,
    ],
    ["a year", "a {{quand asOf}}", at("2020"), `a [en 2020|${said}]`],
    ["with its day of the week", "{{quand asOf jour=true}}", at(now), `[Lundi 27\u00a0janvier|${said}]`],
    ["with its year", "a {{quand asOf an=true}}", at("2025-01-20"), `a [20\u00a0janvier 2025|${said}]`],
    [
      "the day where the reader lives",
      "a {{quand asOf}}",
      at("2025-01-26T23:30:00Z"),
      `a [lundi 27\u00a0janvier|${said}]`,
    ],
    [
      "the day before, in Canada",
      "a {{quand asOf}}",
      at("2025-01-27T03:30:00Z"),
      `a [dimanche 26\u00a0janvier|${said}]`,
      { region: "fr-CA", zone: "America/Toronto" },
    ],
    ["since a day", "a {{depuis asOf}}", at("2025-01-16"), `a [depuis le 16\u00a0janvier|${said}]`],
    ["since a day of this week", "a {{depuis asOf}}", at("2025-01-22"), `a [depuis mercredi 22\u00a0janvier|${said}]`],
    ["since yesterday", "a {{depuis asOf relatif=true}}", at("2025-01-26"), `a [depuis hier|${said}]`],
    ["since a far day", "a {{depuis asOf}}", at("2022-06-18"), `a [depuis juin 2022|${said}]`],
    ["for a round length", "a {{depuis asOf}}", at("2024-10-27"), `a [depuis trois mois|${said}]`],
    [
      "since the date, when it was found on another day than the article's",
      "a {{depuis asOf}}",
      { asOf: fact("event", "date", "2024-10-27", "date", { asOf: "2025-01-20" }) },
      `a [depuis le 27\u00a0octobre 2024|${said}]`,
    ],
    ["since a year", "a {{depuis asOf}}", at("2020"), `a [depuis 2020|${said}]`],
    ["the hour, and whose", "a {{heure asOf}}", at(now), `a [à 6\u00a0h|${said}], [heure de Paris]`],
    ["the hour alone", "a {{heure asOf fuseau=false}}", at("2025-01-27T09:15:00Z"), `a [à 10\u00a0h\u00a015|${said}]`],
    ["noon", "a {{heure asOf fuseau=false}}", at("2025-01-27T11:00:00Z"), `a [à midi|${said}]`],
    ["midnight beside its date", "a {{heure asOf fuseau=false}}", at("2025-01-26T23:00:00Z"), `a [à 0\u00a0h|${said}]`],
    [
      "midnight without date",
      "a {{heure asOf fuseau=false seul=true}}",
      at("2025-01-26T23:00:00Z"),
      `a [à minuit|${said}]`,
    ],
    [
      "the hour in Quebec",
      "a {{heure asOf}}",
      at(now),
      `a [à 0\u00a0h|${said}], [heure de l\u2019Est]`,
      { region: "fr-CA", zone: "America/Toronto" },
    ],
    [
      "the hour in Switzerland",
      "a {{heure asOf}}",
      at("2025-01-27T09:15:00Z"),
      `a [à 10h15|${said}], [heure suisse]`,
      { region: "fr-CH", zone: "Europe/Zurich" },
    ],
  ]);
});

describe("extreme", () => {
  tellAll([
    [
      "the lowest",
      "a {{extreme asOf}}",
      at("2020", "figures.0.lowestSince"),
      "a [au plus bas|event.figures.0.lowestSince] [depuis 2020|event.figures.0.lowestSince]",
    ],
    [
      "the highest",
      "a {{extreme asOf}}",
      at("2025-01-16", "highestSince"),
      "a [au plus haut|event.highestSince] [depuis le 16\u00a0janvier|event.highestSince]",
    ],
  ]);
});

describe("apres", () => {
  const aged = (date: string, days: number) => {
    const then = fact("event", "date", date, "date");
    const read = fact("market", "asOf", now, "date");
    const age = fact("event", "age", days, "days", { from: [then.id, read.id] });
    return [{ foremost: { modelRelease: { age } } }, { facts: [then, read] }] as const;
  };
  const template = "a {{apres foremost.modelRelease.age}} la sortie";
  const row = (title: string, date: string, days: number, printed: string) =>
    [title, template, aged(date, days)[0], `a ${printed} la sortie`, aged(date, days)[1]] as const;
  tellAll([
    row("the same day", "2025-01-27", 0, "[le jour même de|event.age]"),
    row("the day after", "2025-01-26", 1, "[au lendemain de|event.age]"),
    row("some days after", "2025-01-24", 3, "[trois jours|event.age] [après]"),
    row("a week after", "2025-01-20", 7, "[une semaine|event.age] [après]"),
    row("a month after, to the day", "2024-12-27", 31, "[un mois|event.age] [après]"),
    row("more than a month after", "2024-12-13", 45, "[plus d\u2019un mois|event.age] [après]"),
    row("more than two months after", "2024-11-20", 68, "[plus de deux mois|event.age] [après]"),
  ]);
});

describe("ilya", () => {
  tellAll([
    ["a week ago", "a {{ilya asOf}}", at("2025-01-20"), `a [il y a une semaine|${said}]`],
    ["more than two months ago", "a {{ilya asOf}}", at("2024-11-20"), `a [il y a plus de deux mois|${said}]`],
    ["in three days", "a {{ilya asOf}}", at("2025-01-30"), `a [dans trois jours|${said}]`],
    ["a year", "a {{ilya asOf}}", at("2020"), `a [en 2020|${said}]`],
  ]);
});

describe("moment", () => {
  tellAll([
    ["this morning", "a {{moment asOf}}", at(now), `a [lundi matin|${said}]`],
    ["the night", "{{moment asOf}}", at("2025-01-27T02:00:00Z"), `[Dans la nuit de dimanche à lundi|${said}]`],
  ]);
});

describe("veille", () => {
  const dates = (one: string, other: string) => ({
    asOf: date(one, "one"),
    foremost: { study: { date: date(other, "other") } },
  });
  const template = "a {{veille asOf foremost.study.date}}";
  tellAll([
    ["the day before", template, dates("2025-01-21", "2025-01-22"), "a [la veille|event.one]"],
    ["the day after", template, dates("2025-01-23", "2025-01-22"), "a [le lendemain|event.one]"],
    ["a week before", template, dates("2025-01-15", "2025-01-22"), "a [une semaine plus tôt|event.one]"],
  ]);
});

test.each([
  ["{{quand asOf}}", "2025-02-30", 1],
  ["a {{ilya asOf}}", "bientôt", 3],
  ["{{#liste members}}{{quand ../asOf}}{{/liste}}", "2025-02-30", 19],
])("what no calendar has is refused at the place that prints it: %s of %s", (template, value, column) => {
  const [code, sentence] = told(() => run(template, { ...at(value), members: [{}] }));
  expect(code).toBe("E_TEMPLATE_INVALID");
  expect(sentence).toMatch(
    new RegExp(`^essai\\.hbs:8:${column}\u00a0: .*«\u00a0${value}\u00a0» \\(event\\.date\\)\\.$`, "u"),
  );
});

test("what French could not say of a value is kept as the cause", () => {
  const refusal = (): unknown => {
    try {
      return run("{{quand asOf}}", at("2025-02-30"));
    } catch (error) {
      return error instanceof Error ? error.cause : null;
    }
  };
  expect(refusal()).toBeInstanceOf(RangeError);
});

describe("what is no date or hour is refused, with its place", () => {
  const row = (template: string, value: string, measure?: string) => ({ template, value, measure });
  test.each([
    { ...row("{{heure asOf}}", "2025-01-27"), sentence: "une heure est attendue" },
    { ...row("{{moment asOf}}", "2025-01"), sentence: "une heure est attendue" },
    { ...row("{{depuis asOf}}", "2025-01-28"), sentence: "une date passée est attendue" },
    { ...row("{{extreme asOf}}", "2026", "lowestSince"), sentence: "une date passée est attendue" },
    { ...row("{{extreme asOf}}", "2020"), sentence: "la date d’un extrême est attendue" },
  ])("$template of $value", ({ template, value, measure, sentence }) => {
    expect(() => run(template, at(value, measure))).toThrow(new RegExp(`essai\\.hbs:8:1.*${sentence}`, "u"));
  });
});
