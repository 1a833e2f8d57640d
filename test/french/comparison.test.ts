import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareMoves, type MoveRelation, ratioPhrase } from "../../src/french/comparison.ts";

test.each<[number, number, MoveRelation]>([
  [-6, -5, "wider"],
  [-5, -6, "narrower"],
  [6, 5, "wider"],
  [5, 6, "narrower"],
  [-6, 5, "opposite"],
  [0.01, -0.01, "opposite"],
  [-9, -9, "same"],
  [0, 0, "same"],
  [0, -5, "one-flat"],
  [3, 0, "one-flat"],
  [-5.2, -5, "near"],
  [5.21, 5, "near"],
  [5.25, 5, "near"],
  [5.26, 5, "wider"],
  [1.2, 1, "near"],
  [1.21, 1, "wider"],
  [-0.8, -1, "near"],
  [-0.79, -1, "narrower"],
  [21, 20, "near"],
  [21.1, 20, "wider"],
  [19, 20, "near"],
  [18.9, 20, "narrower"],
])("%p against %p is %s", (a, b, relation) => {
  expect(compareMoves(a, b)).toBe(relation);
});

test.each<[number, number, string | null]>([
  [10, 5, "deux fois plus"],
  [-10, -5, "deux fois plus"],
  [-10, 5, "deux fois plus"],
  [9.9, 5, "près de deux fois plus"],
  [9, 5, "près de deux fois plus"],
  [8.99, 5, null],
  [10.1, 5, "plus de deux fois plus"],
  [12.4, 5, "plus de deux fois plus"],
  [2.5, 1, "plus de deux fois plus"],
  [2.63, 1, "plus de deux fois plus"],
  [2.64, 1, "près de trois fois plus"],
  [2.9, 1, "près de trois fois plus"],
  [0.3, 0.1, "trois fois plus"],
  [3.2, 1, "plus de trois fois plus"],
  [8.2, 1, "plus de huit fois plus"],
  [8.5, 1, "près de neuf fois plus"],
  [9.6, 1, "près de dix fois plus"],
  [10, 1, "dix fois plus"],
  [10.1, 1, null],
  [1, 1, null],
  [1, 10, null],
  [0, 5, null],
  [5, 0, null],
  [Number.NaN, 5, null],
])("%p against %p is %p", (a, b, phrase) => {
  expect(ratioPhrase(a, b)).toBe(phrase);
});

const moves = fc.double({ min: -60, max: 60, noNaN: true });

test("turning both signs changes no relation", () => {
  fc.assert(fc.property(moves, moves, (a, b) => expect(compareMoves(-a, -b)).toBe(compareMoves(a, b))));
});

test("no pair is wider both ways", () => {
  fc.assert(
    fc.property(moves, moves, (a, b) => {
      const relations = [compareMoves(a, b), compareMoves(b, a)];
      expect(relations).not.toEqual(["wider", "wider"]);
      expect(relations).not.toEqual(["narrower", "narrower"]);
    }),
  );
});

test("wider is always the greater magnitude", () => {
  fc.assert(
    fc.property(moves, moves, (a, b) => {
      fc.pre(compareMoves(a, b) === "wider");
      expect(Math.abs(a)).toBeGreaterThan(Math.abs(b));
    }),
  );
});

test("the number in the phrase is on the side it says", () => {
  const names = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
  fc.assert(
    fc.property(fc.double({ min: 1.8, max: 10, noNaN: true }), (ratio) => {
      const phrase = ratioPhrase(ratio, 1) ?? "";
      const named = names.findIndex((name) => phrase.includes(`${name} fois`)) + 2;
      expect(named).toBeGreaterThan(1);
      if (phrase.startsWith("près de")) expect(ratio).toBeLessThan(named);
      if (phrase.startsWith("plus de")) expect(ratio).toBeGreaterThan(named);
    }),
  );
});
