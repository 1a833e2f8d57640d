import { describe, expect, test } from "@jest/globals";
import type { Marks, Salience } from "../../src/facts/salience.ts";
import { criteria, scoreOf, select, usualSalience } from "../../src/facts/salience.ts";

const marks = (more: Partial<Marks>): Marks => ({ size: 0, rank: 0, freshness: 0, event: 0, ...more });
const alike: Salience = { ...usualSalience, size: 1, rank: 1, freshness: 1, event: 1 };
const weighing = (more: Partial<Salience>): Salience => ({ ...alike, ...more });

describe("a score", () => {
  test.each<readonly [what: string, marks: Marks, weights: Partial<Salience>, score: number]>([
    ["is the mean of the marks when all weigh alike", marks({ size: 1, rank: 0.5 }), {}, 0.375],
    ["counts a mark as often as it weighs", marks({ event: 1 }), { event: 7 }, 0.7],
    ["forgets what does not weigh", marks({ size: 1, rank: 0.4 }), { size: 0, freshness: 0, event: 0 }, 0.4],
    ["is 0 where nothing weighs", marks({ size: 1 }), { size: 0, rank: 0, freshness: 0, event: 0 }, 0],
    ["is 1 at the best", { size: 1, rank: 1, freshness: 1, event: 1 }, { size: 3 }, 1],
  ])("%s", (_, given, weights, score) => {
    expect(scoreOf(given, weighing(weights))).toBe(score);
  });

  test("knows as many criteria as weights that are no number of things", () => {
    const { names: _, sections: __, ...weights } = usualSalience;
    expect(Object.keys(weights)).toEqual([...criteria]);
  });
});

describe("a selection", () => {
  const sizes = { a: 0.2, b: 0.9, c: 0.5, d: 0.5 } as const;
  const ids = Object.keys(sizes) as (keyof typeof sizes)[];
  const idOf = (id: string): string => id;
  const marksOf = (id: keyof typeof sizes): Marks => marks({ size: sizes[id] });
  const among = (most?: number) =>
    select("@essai", ids, { idOf, marksOf, ...(most === undefined ? {} : { most }) }, usualSalience);

  test("puts the highest score first, and equal ones as they came", () => {
    expect(among().selection.candidates.map(({ about }) => about)).toEqual(["b", "c", "d", "a"]);
  });

  test("keeps as many as there is room for, and remembers the others", () => {
    expect(among(2).selection.candidates.map(({ about, kept }) => [about, kept])).toEqual([
      ["b", true],
      ["c", true],
      ["d", false],
      ["a", false],
    ]);
    expect(among(2).kept).toEqual(["b", "c"]);
  });

  test("keeps all by default, and none where there is no room", () => {
    expect(among().kept).toHaveLength(4);
    expect(among(0).kept).toEqual([]);
  });
});
