import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../src/facts/fact.ts";
import type { PieceRole } from "../../src/writing/article.ts";
import { printFact, printWords } from "../../src/writing/pen.ts";
import { bitcoin, change, date, fact, penOf, text, valuesOf } from "./make.ts";

const place = { file: "essai.hbs", line: 1, column: 1 };

describe("a printed fact", () => {
  test.each<readonly [PieceRole, Fact, string | null]>([
    ["figure", change("ai", -9.25), "-9.25"],
    ["figure", fact("ai", "price", 1e21, "USD"), "1e+21"],
    ["time", date("2025-01-20"), "2025-01-20"],
    ["time", fact("event", "age", 7, "days"), "P7D"],
    ["verbatim", text("text", "oui"), "https://example.org/releve"],
    ["verbatim", text("text", "oui", { source: { id: "x", name: "X", url: null } }), null],
    ["word", change("ai", -9), null],
    ["name", bitcoin.name, null],
    ["text", text("text", "oui"), null],
  ])("as a %s of %o has the machine form %s", (role, printed, machine) => {
    const pen = penOf();
    const [value] = valuesOf(pen.slots.read(printFact(pen, printed, role, "x", place)));
    expect(value).toMatchObject({ role, fact: printed.id, machine, place });
  });
});

describe("printed words", () => {
  test("stand for no fact", () => {
    const pen = penOf();
    expect(valuesOf(pen.slots.read(printWords(pen, "selon", place)))).toEqual([
      { is: "value", role: "text", text: "Selon", fact: null, machine: null, place },
    ]);
  });

  test("of nothing are nothing", () => {
    expect(printWords(penOf(), "", place)).toBe("");
  });
});

describe("what a pen knows", () => {
  test("is null for what the dossier has not", () => {
    const pen = penOf({ facts: [change("bitcoin", 1)] });
    expect([pen.factOf("bitcoin.change.24h")?.value, pen.factOf("constructor")]).toEqual([1, null]);
    expect([pen.entityOf(change("bitcoin", 1)), pen.entityOf(change("inconnu", 1))]).toEqual([bitcoin, null]);
  });
});
