import { describe, expect, test } from "@jest/globals";
import type { Finding, Mistake } from "../../src/writing/mistake.ts";
import { dataFinding, finding, hintFor, mistakesOf, refusal } from "../../src/writing/mistake.ts";

const at = { line: 3, column: 7 };
const partial = (...calls: readonly string[]) => ({ file: "partials/a.hbs", calls });

describe("findings become mistakes", () => {
  test.each<readonly [title: string, found: readonly Finding[], messages: readonly string[]]>([
    ["with a full stop", [finding(at, partial(), "rien ne va")], ["rien ne va."]],
    [
      "with their question mark alone",
      [finding(at, partial(), "faux\u202f; vrai\u202f?")],
      ["faux\u202f; vrai\u202f?"],
    ],
    ["with their hint", [finding(at, partial(), "faux", " (connus\u00a0: a)")], ["faux (connus\u00a0: a)."]],
    [
      "without the calls, which have no part in a mistake of the file",
      [finding(at, partial("k.hbs:1:1"), "faux")],
      ["faux."],
    ],
    [
      "with the calls that led to a mistake of the data",
      [dataFinding(at, partial("k.hbs:9:1", "partials/b.hbs:2:3"), "faux")],
      ["faux, dans l’appel k.hbs:9:1 > partials/b.hbs:2:3."],
    ],
    ["with no call when there was none", [dataFinding(at, partial(), "faux")], ["faux."]],
    [
      "once, with the first call and its hint",
      [
        dataFinding(at, partial("k.hbs:9:1"), "faux", " (un)"),
        dataFinding(at, partial("l.hbs:9:1"), "faux", " (deux)"),
      ],
      ["faux (un), dans l’appel k.hbs:9:1."],
    ],
    [
      "twice when two things are wrong at one place",
      [finding(at, partial(), "un"), finding(at, partial(), "deux")],
      ["un.", "deux."],
    ],
    [
      "twice when one thing is wrong at two places",
      [finding(at, partial(), "un"), finding({ line: 3, column: 8 }, partial(), "un")],
      ["un.", "un."],
    ],
  ])("%s", (_, found, messages) => {
    expect(mistakesOf(found).map(({ message }) => message)).toEqual(messages);
  });

  test("that say where", () => {
    expect(mistakesOf([finding(at, partial(), "faux")])).toEqual([
      { file: "partials/a.hbs", line: 3, column: 7, message: "faux." },
    ]);
  });
});

describe("mistakes become one error", () => {
  const first: Mistake = { file: "a.hbs", line: 1, column: 2, message: "faux." };
  test.each<readonly [mistakes: readonly Mistake[], message: string | undefined]>([
    [[], undefined],
    [[first], "a.hbs:1:2\u00a0: faux."],
    [[first, first], "a.hbs:1:2\u00a0: faux. Et 1 autre erreur\u00a0: depeche templates check les donne toutes."],
    [
      [first, first, first],
      "a.hbs:1:2\u00a0: faux. Et 2 autres erreurs\u00a0: depeche templates check les donne toutes.",
    ],
  ])("%j", (mistakes, message) => {
    expect(refusal(mistakes)?.message).toBe(message);
  });
});

describe("a hint", () => {
  const many = Array.from({ length: 41 }, (_, index) => `nom${index}`);
  test.each<readonly [name: string, known: readonly string[], hint: string]>([
    ["sectr", ["sector", "best"], " (vouliez-vous dire «\u00a0sector\u00a0»\u202f?)"],
    ["zzzzzz", ["sector", "best"], " (connus\u00a0: sector, best)"],
    ["zzzzzz", [], ""],
    ["zzzzzz", many, ""],
  ])("for %s among %j", (name, known, hint) => {
    expect(hintFor(name, known)).toBe(hint);
  });
});
