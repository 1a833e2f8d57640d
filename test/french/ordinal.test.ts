import { expect, test } from "@jest/globals";
import { type OrdinalOptions, spellOrdinal } from "../../src/french/ordinal.ts";

test.each<[number, OrdinalOptions, string]>([
  [1, {}, "premier"],
  [1, { gender: "f" }, "première"],
  [2, {}, "deuxième"],
  [2, { gender: "f" }, "deuxième"],
  [2, { among: 2 }, "second"],
  [2, { gender: "f", among: 2 }, "seconde"],
  [2, { among: 3 }, "deuxième"],
  [1, { among: 2 }, "premier"],
  [3, {}, "troisième"],
  [4, {}, "quatrième"],
  [5, {}, "cinquième"],
  [9, {}, "neuvième"],
  [10, {}, "10e"],
  [11, {}, "11e"],
  [21, { gender: "f" }, "21e"],
  [100, {}, "100e"],
])("rank %p with %p is %p", (n, options, printed) => {
  expect(spellOrdinal(n, options)).toBe(printed);
});

test.each([0, -1, 2.5, Number.NaN])("%p is no rank", (n) => {
  expect(() => spellOrdinal(n)).toThrow(RangeError);
});
