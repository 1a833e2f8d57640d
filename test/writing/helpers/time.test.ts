import { describe } from "@jest/globals";
import { fact, now, text } from "../make.ts";
import { tellAll } from "./tell.ts";

const at = (value: string, measure = "date") => ({ asOf: fact("event", measure, value, "date") });
const said = "event.date";

describe("quand, depuis and heure", () => {
  tellAll([
    ["a day of this year", "a {{quand asOf}}", at("2025-01-20"), `a [le 20\u00a0janvier|${said}]`],
    ["a day of another year", "a {{quand asOf}}", at("2024-12-01"), `a [le 1er\u00a0décembre 2024|${said}]`],
    ["a month", "a {{quand asOf}}", at("2024-10"), `a [en octobre 2024|${said}]`],
    ["a year", "a {{quand asOf}}", at("2020"), `a [en 2020|${said}]`],
    ["with its day of the week", "{{quand asOf jour=true}}", at(now), `[Lundi 27\u00a0janvier|${said}]`],
    ["with its year", "a {{quand asOf an=true}}", at("2025-01-20"), `a [20\u00a0janvier 2025|${said}]`],
    [
      "the day where the reader lives",
      "a {{quand asOf}}",
      at("2025-01-26T23:30:00Z"),
      `a [le 27\u00a0janvier|${said}]`,
    ],
    [
      "the day before, in Canada",
      "a {{quand asOf}}",
      at("2025-01-27T03:30:00Z"),
      `a [le 26\u00a0janvier|${said}]`,
      { region: "fr-CA", zone: "America/Toronto" },
    ],
    ["since a day", "a {{depuis asOf}}", at("2025-01-16"), `a [depuis le 16\u00a0janvier|${said}]`],
    ["since a year", "a {{depuis asOf}}", at("2020"), `a [depuis 2020|${said}]`],
    ["the hour, and whose", "a {{heure asOf}}", at(now), `a [à 6\u00a0h|${said}], [heure de Paris]`],
    [
      "the hour in Switzerland",
      "a {{heure asOf}}",
      at("2025-01-27T09:15:00Z"),
      `a [à 10h15|${said}], [heure de Zurich]`,
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
    return [{ gap: fact("event", "age", days, "days", { from: [then.id] }) }, { facts: [then] }] as const;
  };
  const template = "a {{apres gap}} la sortie";
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

describe("sur", () => {
  const over = (period: string) => ({ sector: { change: fact("ai", "change", 1, "percent", { period }) } });
  tellAll([
    ["a day", "a {{sur sector.change}}", over("24h"), "a [sur vingt-quatre heures|ai.change.24h]"],
    ["with « en »", 'a {{sur sector.change avec="en"}}', over("7d"), "a [en sept jours|ai.change.7d]"],
    [
      "since the year began",
      "a {{sur sector.change}}",
      over("ytd"),
      "a [depuis le début de l\u2019année|ai.change.ytd]",
    ],
  ]);
});

describe("periode", () => {
  const of = (period: string | null) => ({ gap: fact("event", "value", 1, "count", { period, id: "event.value" }) });
  tellAll([
    ["a year", "a {{periode gap}}.", of("2024"), "a [en 2024|event.value]."],
    ["a month of this year", "a {{periode gap}}.", of("2025-01"), "a [en janvier|event.value]."],
    ["a window", "a {{periode gap}}.", of("24h"), "a [sur vingt-quatre heures|event.value]."],
    ["the source's own words", "a {{periode gap}}.", of("4e trimestre 2024"), "a [(4e trimestre 2024)|event.value]."],
    ["none", "a {{periode gap}}.", of(null), "a."],
  ]);
});

describe("seance", () => {
  tellAll([
    [
      "in Asia",
      "a {{seance session}}",
      { session: text("session", "asia") },
      "a [aux heures de la séance asiatique|event.session]",
    ],
    [
      "in Europe",
      "a {{seance session}}",
      { session: text("session", "europe") },
      "a [aux heures de la séance européenne|event.session]",
    ],
    [
      "in New York",
      "{{seance session}}",
      { session: text("session", "new-york") },
      "[Aux heures de la séance new-yorkaise|event.session]",
    ],
  ]);
});
