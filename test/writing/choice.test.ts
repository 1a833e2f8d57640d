import { describe, expect, test } from "@jest/globals";
import { createChoice, hash } from "../../src/writing/choice.ts";

const words = ["reculer", "céder", "perdre", "baisser", "lâcher"] as const;
const self = (word: string): string => word;

function answers(seed: number, count: number, key = "le verbe"): readonly string[] {
  const choice = createChoice(seed);
  return Array.from({ length: count }, () => choice.pick(key, words, self));
}

describe("a seeded choice", () => {
  test("answers alike with the same seed and questions", () => {
    expect(answers(7, 40)).toEqual(answers(7, 40));
  });

  test("answers otherwise with another seed", () => {
    const told = new Set(Array.from({ length: 50 }, (_, seed) => answers(seed, 5).join()));
    expect(told.size).toBeGreaterThan(25);
  });

  test("reaches every option over the seeds", () => {
    const first = new Set(Array.from({ length: 100 }, (_, seed) => answers(seed, 1)[0]));
    expect([...first].toSorted()).toEqual([...words].toSorted());
  });

  test("depends on who asks", () => {
    const told = new Set(Array.from({ length: 20 }, (_, key) => answers(1, 3, `clé ${key}`).join()));
    expect(told.size).toBeGreaterThan(5);
  });

  test.each([0, 1, 2, 99])("uses no option twice while another is free, with seed %d", (seed) => {
    const told = answers(seed, 15);
    for (const round of [told.slice(0, 5), told.slice(5, 10), told.slice(10)]) expect(new Set(round).size).toBe(5);
  });

  test("keeps one memory for all that ask", () => {
    const choice = createChoice(3);
    const first = choice.pick("a", ["un", "deux"], self);
    expect(choice.pick("b", ["un", "deux"], self)).not.toBe(first);
  });

  test("tells options apart by their wording, not by what they are", () => {
    const choice = createChoice(3);
    const idOf = ({ id }: { readonly id: string }): string => id;
    choice.pick("a", [{ id: "un" }], idOf);
    for (let turn = 0; turn < 3; turn += 1) choice.note("trois");
    expect(choice.pick("b", [{ id: "un" }, { id: "deux" }, { id: "trois" }], idOf)).toEqual({ id: "deux" });
  });

  test.each([0, 1, 2, 3, 4, 5])("avoids a wording that was noted, with seed %d", (seed) => {
    const choice = createChoice(seed);
    for (const word of words.slice(1)) choice.note(word);
    expect(choice.pick("le verbe", words, self)).toBe("reculer");
  });

  test("draws anew each time that one key asks, even for wordings never used", () => {
    const changed = Array.from({ length: 30 }, (_, seed) => {
      const choice = createChoice(seed);
      const [first, second] = [1, 2].map((turn) => choice.pick("le verbe", ["un", "deux"], (word) => word + turn));
      return first !== second;
    });
    expect(changed).toEqual(expect.arrayContaining([true, false]));
  });

  test("returns the only option again and again", () => {
    const choice = createChoice(1);
    expect([choice.pick("a", ["seul"], self), choice.pick("a", ["seul"], self)]).toEqual(["seul", "seul"]);
  });
});

describe("the hash of a text", () => {
  test.each([
    ["", 2_872_998_923],
    ["a", 444_641_715],
    ["sector-move:artificial-intelligence:2025-01-27", 2_763_028_381],
  ])("of %j stays what it was when articles were last published", (text, expected) => {
    expect(hash(text)).toBe(expected);
  });

  test("differs for texts that differ by one letter", () => {
    const texts = Array.from({ length: 1000 }, (_, index) => `sector-move:ai:${index}`);
    expect(new Set(texts.map(hash)).size).toBe(1000);
  });
});
