import { expect, test } from "@jest/globals";
import { type RegionId, regions } from "../../src/french/region.ts";

test.each(Object.entries(regions))("%s is filed under its own id", (id, region) => {
  expect(region.id).toBe(id);
});

test.each<[RegionId, string]>([
  ["fr-FR", "\u202f|\u00a0|«\u00a0|\u00a0»"],
  ["fr-BE", "\u202f|\u00a0|«\u00a0|\u00a0»"],
  ["fr-CH", "\u202f|\u00a0|«|»"],
  ["fr-CA", "|\u00a0|«\u00a0|\u00a0»"],
])("%s spaces its punctuation and quotes its own way", (id, signs) => {
  const { beforeHighPunctuation, beforeColon, openQuote, closeQuote } = regions[id];
  expect([beforeHighPunctuation, beforeColon, openQuote, closeQuote].join("|")).toBe(signs);
});

test.each(Object.entries(regions))("%s never uses a space that could break a line", (_, region) => {
  expect(JSON.stringify({ ...region, currencies: {} })).not.toContain(" ");
});
