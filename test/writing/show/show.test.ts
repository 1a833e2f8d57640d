import { describe, expect, test } from "@jest/globals";
import { realEffects } from "../../../src/effects.ts";
import { openLibrary } from "../../../src/pipeline.ts";
import { wordsOf } from "../../../src/words.ts";
import { helpers } from "../../../src/writing/helpers/all.ts";
import { helperNotes, optionNotes } from "../../../src/writing/helpers/notes.ts";
import { glossOf } from "../../../src/writing/show/gloss.ts";
import { builtInDay, showKind } from "../../../src/writing/show/show.ts";

const words = wordsOf(null, realEffects);
const { kinds } = openLibrary(null, "fr-FR", realEffects);
const day = builtInDay(words);

describe("what a kind may use", () => {
  test.each(kinds.map((kind) => [kind.id, kind] as const))(
    "%s: each field is told, and no example is a hole",
    (_, kind) => {
      const { fields } = showKind(kind, words);
      const untold = fields.filter(({ path, says }) => says === null && !path.endsWith("[]")).map(({ path }) => path);
      expect(untold).toEqual([]);
      for (const { example } of fields) expect(example ?? "").not.toMatch(/undefined|NaN|null|\[object| {2}/u);
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
    },
  );

  const [first] = kinds;
  const showing = first === undefined ? null : showKind(first, words);

  test("leaves out the events that it does not accept", () => {
    const modest = first === undefined ? null : showKind({ ...first, accepts: ["statement"] }, words);
    const paths = modest?.fields.map(({ path }) => path) ?? [];
    expect(paths).toContain("foremost.statement.quote");
    expect(paths.filter((path) => path.includes("modelRelease"))).toEqual([]);
  });

  test("says what may be missing, but for what the kind needs", () => {
    const lacks = (needs: readonly string[]): boolean | undefined =>
      first === undefined
        ? undefined
        : showKind({ ...first, needs: [...needs] }, words).fields.find(({ path }) => path === "best")?.mayLack;
    expect(lacks(["sector.change"])).toBe(true);
    expect(lacks(["best.price"])).toBe(false);
  });

  test("shows a value as an article prints it", () => {
    const example = (path: string) => showing?.fields.find((field) => field.path === path)?.example;
    expect(example("sector.change")).toBe("−9\u202f%");
    expect(example("asOf")).toBe("lundi 27\u00a0janvier");
    expect(example("daily")).toBe("oui");
  });

  test("shows in full once what stands at several places", () => {
    const paths = showing?.fields.map(({ path }) => path) ?? [];
    expect(paths).toContain("sector.changes.7d");
    expect(paths).not.toContain("best.changes.7d");
    expect(showing?.fields.find(({ path }) => path === "best")?.what).toContain("les champs de «\u00a0sector\u00a0»");
  });
});

describe("every helper", () => {
  test.each(Object.entries<{ readonly example: string; readonly on?: string }>(helperNotes))(
    "%s has an example that calls it and prints French",
    (name, { example, on = "" }) => {
      expect(example).toMatch(new RegExp(`\\{\\{#?${name}\\b`, "u"));
      const printed = day.print(example, on);
      expect(printed).toMatch(/\p{L}|\p{N}/u);
      expect(printed).not.toMatch(/undefined|NaN|null|\[object|\{\{|[\uE000-\uE002]| {2}/u);
    },
  );

  test("has a note for each of its options, and no note is of an option that nobody takes", () => {
    const taken = new Set([...helpers].flatMap(([name, { options }]) => (name === "option" ? [] : options)));
    expect(Object.keys(optionNotes).toSorted()).toEqual([...taken].toSorted());
  });
});

test("a field that nobody has told is told by nobody", () => {
  expect(glossOf("sector.zorglub")).toBeNull();
  expect(glossOf("events.study[].figures[].value")).toBe("la valeur");
});
