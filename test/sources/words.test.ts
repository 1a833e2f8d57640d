import { describe, expect, test } from "@jest/globals";
import { meantHint, nearest } from "../../src/nearest.ts";
import { slug } from "../../src/slug.ts";
import { dateShape } from "../../src/sources/date.ts";

const keys = ["price", "change24h", "change7d", "marketCap", "high24h", "id", "m"];

describe("the nearest known word", () => {
  test.each([
    ["change24", "change24h"],
    ["chnage24h", "change24h"],
    ["Change24H", "change24h"],
    ["change_7d", "change7d"],
    ["marketcap", "marketCap"],
    ["prix", null],
    ["couleur", null],
    ["ID", "id"],
    ["di", null],
    ["f", null],
    ["", null],
    ["x".repeat(100_000), null],
  ])("of %.20s is %s", (word, known) => {
    expect(nearest(word, keys)).toBe(known);
  });
});

describe("what was probably meant", () => {
  test("is asked, where it is known", () => {
    expect(meantHint("chnage24h", keys)).toBe("vouliez-vous dire «\u00a0change24h\u00a0»\u202f?");
    expect(meantHint("couleur", keys)).toBeNull();
  });
});

describe("a date", () => {
  test.each([
    ["2025", "year"],
    ["2025-01", "month"],
    ["2024-02-29", "day"],
    ["2000-02-29", "day"],
    ["2025-01-27T05:00", "local"],
    ["2025-01-27T05:00:00", "local"],
    ["2025-01-27T05:00Z", "instant"],
    ["2025-01-27T23:59:59.999-05:30", "instant"],
    ["2025-02-29", null],
    ["1900-02-29", null],
    ["2025-04-31", null],
    ["2025-00", null],
    ["2025-01-00", null],
    ["2025-01-27T24:00:00Z", null],
    ["2025-01-27T05:60:00Z", null],
    ["2025-01-27T05:00:00+15:00", null],
    ["0000", null],
    ["25-01-27", null],
    ["2025-1-27", null],
    ["2025-01-27 05:00:00Z", null],
    ["2025-01-27T05:00:00z", null],
    ["2025-01-27\n", null],
    ["", null],
  ])("%j is a %s", (text, shape) => {
    expect(dateShape(text)).toBe(shape);
  });
});

describe("an id made from a name", () => {
  test.each([
    ["Hugging Face", "hugging-face"],
    ["Cœur d’Été", "coeur-d-ete"],
    ["  La rédaction ! ", "la-redaction"],
    ["io.net", "io-net"],
    ["🚀", "u1f680"],
    ["币安", "u5e01-u5b89"],
  ])("of %s is %s", (name, id) => {
    expect(slug(name)).toBe(id);
  });
});
