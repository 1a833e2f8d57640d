import { describe, expect, test } from "@jest/globals";
import { computation } from "../../src/facts/derive.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { regions } from "../../src/french/region.ts";
import { creditsOf, factsBehind } from "../../src/writing/origin.ts";
import { bitcoin, change, fact, run } from "./make.ts";

const releve = { id: "releve", name: "Relevé", url: "https://example.org/releve" };
const bourse = { id: "bourse", name: "Bourse", url: null };

const read = (asOf: string, source: Fact["source"] = releve): Fact => change("bitcoin", -9, { asOf, source });
const credits = (...facts: readonly Fact[]) => creditsOf(facts, "Europe/Paris", regions["fr-FR"]);

describe("the sources to credit", () => {
  test("are each told once, in the order they are met", () => {
    const told = credits(read("2025-01-27T05:00:00Z"), read("2025-01-26", bourse), read("2025-01-27T05:00:00Z"));
    expect(told.map(({ id, told: time }) => [id, time])).toEqual([
      ["releve", "27\u00a0janvier 2025 à 6\u00a0h"],
      ["bourse", "26\u00a0janvier 2025"],
    ]);
  });

  test.each([
    ["last", ["2025-01-27T05:00:00Z", "2025-01-27T06:00:00+00:00"]],
    ["first", ["2025-01-27T06:00:00+00:00", "2025-01-27T05:00:00Z"]],
    ["in another zone", ["2025-01-27T06:30:00+01:00", "2025-01-27T01:00:00-05:00"]],
  ])("bear the newest of their times, when it comes %s", (_, times) => {
    const [credit] = credits(...times.map((asOf) => read(asOf)));
    expect(credit?.told).toBe("27\u00a0janvier 2025 à 7\u00a0h");
  });

  test.each([
    ["first", [releve, { ...releve, url: null }]],
    ["last", [{ ...releve, url: null }, releve]],
  ])("keep the address that one of their facts gives, %s", (_, sources) => {
    const [credit] = credits(...sources.map((source, hour) => read(`2025-01-27T0${5 + hour}:00:00Z`, source)));
    expect(credit?.url).toBe("https://example.org/releve");
  });

  test("bear the words that their source wants beside its data", () => {
    const facts = [read("2025-01-27T05:00:00Z")];
    const [wordy] = creditsOf(facts, "Europe/Paris", regions["fr-FR"], ({ id }) => `Data by ${id}`);
    expect(wordy?.attribution).toBe("Data by releve");
    expect(credits(...facts)[0]?.attribution).toBeNull();
  });

  test("leave out our own computations", () => {
    const told = credits(read("2025-01-27T05:00:00Z", computation), read("2025-01-27T05:00:00Z"));
    expect(told.map(({ id }) => id)).toEqual(["releve"]);
  });
});

test("the facts behind passages are those they print, then what these come from, each once", () => {
  const parent = change("bitcoin", -9);
  const rank = fact("bitcoin", "rank.ai", 1, "rank", { from: [parent.id] });
  const all = new Map([parent, rank, bitcoin.name, change("ether", 1)].map((one) => [one.id, one]));
  const passage = run("{{le best}} {{ordinal best.rank}}, {{ordinal best.rank}}", { best: { ...bitcoin, rank } });
  expect(factsBehind([passage], all).map(({ id }) => id)).toEqual(["bitcoin.name", rank.id, parent.id]);
});
