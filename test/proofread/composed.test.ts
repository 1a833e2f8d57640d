import { describe, expect, test } from "@jest/globals";
import { composed } from "../../src/proofread/composed.ts";

describe("a text whose accents stand apart from their letters", () => {
  const source = "\ufeffE\u0301cart de 4 % : l\u2019e\u0301ther \u{1f600} ce\u0327de";
  const { text, places } = composed(source);

  test("is read with its accents on, and without its byte-order mark", () => {
    expect(text).toBe(" Écart de 4 % : l\u2019éther \u{1f600} cède".replace("è", "ȩ"));
  });

  test("leads each sign back to where it stands in the file, and its end to the file's", () => {
    expect(places).toHaveLength(text.length + 1);
    for (const word of ["cart", "4 %", "ther", "de"])
      expect(source.slice(places[text.lastIndexOf(word)], places[text.lastIndexOf(word) + word.length])).toBe(word);
    expect(places.at(-1)).toBe(source.length);
  });

  test("that has none such is left as it is", () => {
    const plain = "Le bitcoin cède 4 %.";
    expect(composed(plain)).toEqual({ text: plain, places: Array.from({ length: plain.length + 1 }, (_, at) => at) });
  });
});
