import { describe, expect, test } from "@jest/globals";
import { fact, run, text, textOf } from "../make.ts";
import { tellAll } from "./tell.ts";

const over = (period: string) => ({ sector: { change: fact("ai", "change", 1, "percent", { period }) } });

describe("sur", () => {
  tellAll([
    ["a day", "a {{sur sector.change}}", over("24h"), "a [sur vingt-quatre heures|ai.change.24h]"],
    ["an hour", "a {{sur sector.change}}", over("1h"), "a [sur une heure|ai.change.1h]"],
    ["with « en »", 'a {{sur sector.change avec="en"}}', over("30d"), "a [en trente jours|ai.change.30d]"],
    ["days counted", "a {{sur sector.change}}", over("37d"), "a [sur 37\u00a0jours|ai.change.37d]"],
  ]);

  test.each([
    ["7d", "sur sept jours", "sur une semaine"],
    ["ytd", "depuis le début de l\u2019année", "depuis le 1er\u00a0janvier"],
  ])("%s twice in an article is said in two ways, either first", (period, one, other) => {
    const told = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      textOf(run("a {{sur sector.change}}, a {{sur sector.change}}", over(period), { seed })),
    );
    expect(new Set(told)).toEqual(new Set([`a ${one}, a ${other}`, `a ${other}, a ${one}`]));
  });

  test("a period that is no window is refused", () => {
    expect(() => run("{{sur sector.change}}", over("2024"))).toThrow("une durée connue est attendue");
  });
});

describe("periode", () => {
  const of = (period: string | null) => ({ gap: fact("event", "value", 1, "count", { period, id: "event.value" }) });
  tellAll([
    ["a year", "a {{periode gap}}.", of("2024"), "a [en 2024|event.value]."],
    ["a month of this year", "a {{periode gap}}.", of("2025-01"), "a [en janvier|event.value]."],
    ["a quarter", "a {{periode gap}}.", of("2024-Q4"), "a [au quatrième trimestre 2024|event.value]."],
    ["a half of this year", "a {{periode gap}}.", of("2025-H1"), "a [au premier semestre|event.value]."],
    ["a week", "a {{periode gap}}.", of("2025-W04"), "a [la semaine du 20\u00a0janvier|event.value]."],
    ["a day", "a {{periode gap}}.", of("2025-01-20"), "a [le 20\u00a0janvier|event.value]."],
    ["a window", "a {{periode gap}}.", of("24h"), "a [sur vingt-quatre heures|event.value]."],
    ["a year's length", "a {{periode gap}}.", of("1y"), "a [sur un an|event.value]."],
    ["the source's own words", "a {{periode gap}}.", of("4e trimestre 2024"), "a [(4e trimestre 2024)|event.value]."],
    ["a month that does not exist", "a {{periode gap}}.", of("2024-13"), "a [(2024-13)|event.value]."],
    ["none", "a {{periode gap}}.", of(null), "a."],
  ]);
});

describe("seance", () => {
  const session = (value: string) => ({ session: text("session", value) });
  test.each([
    ["asia", "aux heures de la séance asiatique", "aux heures de cotation en Asie"],
    ["europe", "aux heures de la séance européenne", "aux heures de cotation en Europe"],
    ["new-york", "aux heures de la séance new-yorkaise", "aux heures de cotation à New York"],
  ])("%s twice in an article is said in two ways, either first", (value, one, other) => {
    const told = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      textOf(run("a {{seance session}}, a {{seance session}}", session(value), { seed })),
    );
    expect(new Set(told)).toEqual(new Set([`a ${one}, a ${other}`, `a ${other}, a ${one}`]));
  });

  test("another text is refused", () => {
    expect(() => run("{{seance session}}", session("sydney"))).toThrow("une séance est attendue");
  });
});
