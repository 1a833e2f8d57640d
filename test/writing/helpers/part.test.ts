import { describe, expect, test } from "@jest/globals";
import { bitcoin, change, penOf, run, textOf } from "../make.ts";

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

  test("print their facts when they are read", () => {
    const pen = penOf();
    run(
      "{{#titre}}{{le best}} {{bouge best.change}}{{/titre}}",
      { best: { ...bitcoin, change: change("bitcoin", 9) } },
      {},
      pen,
    );
    expect([...pen.printed.keys()]).toEqual([]);
    for (const title of pen.parts.get("titre") ?? []) pen.slots.read(title);
    expect([...pen.printed.keys()]).toEqual(["bitcoin.name", "bitcoin.change.24h"]);
  });
});
