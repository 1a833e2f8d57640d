import { expect, test } from "@jest/globals";
import { ofPhrase } from "../../src/french/contraction.ts";

test.each([
  ["le chinois", "du chinois"],
  ["les équipes de recherche", "des équipes de recherche"],
  ["l\u2019anglais", "de l\u2019anglais"],
  ["la presse", "de la presse"],
  ["un communiqué", "d\u2019un communiqué"],
  ["anglais", "d\u2019anglais"],
  ["mandarin", "de mandarin"],
  ["Le Monde", "de Le Monde"],
  ["lequel", "de lequel"],
  ["lettre", "de lettre"],
  ["le\u00a0japonais", "du japonais"],
])("« de » before « %s » makes « %s »", (phrase, expected) => {
  expect(ofPhrase(phrase)).toBe(expected);
});
