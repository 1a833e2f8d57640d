import { describe, expect, test } from "@jest/globals";
import { bitcoin, change, fact, penOf, run, textOf, valuesOf } from "../make.ts";

describe("the parts of an article", () => {
  test("leave nothing in the body, and are kept in the order they are written", () => {
    const pen = penOf();
    const body = run("{{#titre}}Un{{/titre}}Corps{{#titre}}Deux{{/titre}}{{#resume}}Trois{{/resume}}", {}, {}, pen);
    expect(textOf(body)).toBe("Corps");
    expect([...pen.parts].map(([name, texts]) => [name, texts.map((text) => textOf(pen.slots.read(text)))])).toEqual([
      ["titre", ["Un", "Deux"]],
      ["resume", ["Trois"]],
    ]);
  });

  test("never say « de pourcentage », nor keep the body from saying it once", () => {
    const pen = penOf();
    const gap = fact("ai", "gap.index", -4, "points", { period: "24h" });
    const body = run(
      "{{#titre}}Écart de {{points gap}}{{/titre}}Écart de {{points gap}}, puis de {{points gap}}",
      { gap },
      {},
      pen,
    );
    expect(textOf(body)).toBe("Écart de 4\u00a0points de pourcentage, puis de 4\u00a0points");
    expect((pen.parts.get("titre") ?? []).map((title) => textOf(pen.slots.read(title)))).toEqual([
      "Écart de 4\u00a0points",
    ]);
  });

  test("print their facts when they are read", () => {
    const pen = penOf();
    run(
      "{{#titre}}{{le best}} {{bouge best.change}}{{/titre}}",
      { best: { ...bitcoin, change: change("bitcoin", 9) } },
      {},
      pen,
    );
    const told = (pen.parts.get("titre") ?? []).flatMap((title) => valuesOf(pen.slots.read(title)));
    expect(new Set(told.flatMap(({ fact }) => fact ?? []))).toEqual(new Set(["bitcoin.name", "bitcoin.change.24h"]));
  });
});
