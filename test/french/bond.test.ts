import { expect, test } from "@jest/globals";
import { holdsTogether } from "../../src/french/bond.ts";

test.each([
  ["de 6", "millions"],
  ["de 6", "milliard"],
  ["de 24", "h"],
  ["le 27", "janvier 2025"],
  ["le 1er", "août"],
  ["", "points"],
  ["de 5", "€"],
  ["6\u00a0milliards", "$"],
  ["de 5\u00a0$", "US"],
  ["M.", "Durand"],
  ["MM.", "Durand et Roy"],
  ["Mme", ""],
  ["(Mlle", "Roy"],
  ["le Dr", "Roy"],
  ["n°", "5"],
  ["N°", ""],
])("« %s » holds « %s »", (before, after) => {
  expect(holdsTogether(before, after)).toBe(true);
});

test.each([
  ["de 6", "jetons"],
  ["le 27", "mais"],
  ["un", "million"],
  ["CAC 40", "hausse"],
  ["le", "$WIF"],
  ["de 5", "$WIF"],
  ["plan B.", "Durand"],
  ["madame", "Roy"],
  ["Mme", "la ministre"],
  ["", "recule"],
  ["", "Durand"],
])("« %s » does not hold « %s »", (before, after) => {
  expect(holdsTogether(before, after)).toBe(false);
});
