import { expect, test } from "@jest/globals";
import { attributionOf, originIds, originOf } from "../../src/sources/origin.ts";

test("a source is credited with the words it wants, wherever its figures came from", () => {
  expect(attributionOf({ id: "coingecko" })).toBe("Data provided by CoinGecko");
  expect(attributionOf({ id: "kraken" })).toBeNull();
  expect(attributionOf({ id: "releve" })).toBeNull();
});

test.each(originIds)("%s has an address to be credited with, and a question that shows whether it answers", (id) => {
  const { credit, probe } = originOf(id);
  expect(credit.url).toMatch(/^https:\/\//u);
  expect(probe.startsWith("/")).toBe(true);
});
