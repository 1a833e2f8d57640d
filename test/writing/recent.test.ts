import { describe, expect, test } from "@jest/globals";
import { createChoice } from "../../src/writing/choice.ts";
import type { Earlier } from "../../src/writing/recent.ts";
import { recentUses } from "../../src/writing/recent.ts";

const article = (id: string, wordings: readonly string[], day = 1, kind = "sector-move"): Earlier => ({
  id,
  kind,
  generatedAt: `2025-01-${String(day).padStart(2, "0")}T05:00:00Z`,
  wordings,
});

describe("the uses of recent articles", () => {
  const days = Array.from({ length: 12 }, (_, index) => article(`a${index}`, [`w${index}`, "tous"], index + 1));
  test.each<readonly [title: string, earlier: readonly Earlier[], uses: readonly (readonly [string, number])[]]>([
    ["of none are none", [], []],
    [
      "count articles",
      [article("a", ["x", "y"]), article("b", ["y"])],
      [
        ["x", 1],
        ["y", 2],
      ],
    ],
    ["count a wording once in an article", [article("a", ["x", "x"])], [["x", 1]]],
    ["leave other kinds out", [article("a", ["x"], 1, "index-close")], []],
    ["leave the article itself out", [article("moi", ["x"]), article("b", ["y"])], [["y", 1]]],
    [
      "are those of the last ten",
      days.slice(0, 1),
      [
        ["w0", 1],
        ["tous", 1],
      ],
    ],
  ])("%s", (_, earlier, uses) => {
    expect([...recentUses(earlier, "sector-move", "moi")]).toEqual(uses);
  });

  test("forget what is older than ten articles, in whatever order they come", () => {
    const uses = recentUses(days.toReversed(), "sector-move", "moi");
    expect([uses.get("tous"), uses.has("w0"), uses.has("w1"), uses.has("w2")]).toEqual([10, false, false, true]);
  });
});

test("of articles of one instant, those whose ids come first are remembered", () => {
  const ids = Array.from({ length: 11 }, (_, index) => String.fromCharCode(97 + index));
  const together = ids.map((id) => article(id, [`w${id}`]));
  for (const order of [together, together.toReversed()]) {
    const uses = recentUses(order, "sector-move", "moi");
    expect([uses.has("wa"), uses.has("wj"), uses.has("wk")]).toEqual([true, true, false]);
  }
});

describe("a choice that remembers", () => {
  const options = ["un", "deux", "trois"] as const;
  const self = (word: string): string => word;
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);

  test.each(seeds)("takes what recent articles did not use, with seed %d", (seed) => {
    expect(
      createChoice(
        seed,
        new Map([
          ["un", 1],
          ["deux", 1],
        ]),
      ).pick("k", options, self),
    ).toBe("trois");
  });

  test.each(seeds)("takes the least used when all were, with seed %d", (seed) => {
    expect(
      createChoice(
        seed,
        new Map([
          ["un", 2],
          ["deux", 1],
          ["trois", 2],
        ]),
      ).pick("k", options, self),
    ).toBe("deux");
  });

  test.each(seeds)("would rather repeat another article than itself, with seed %d", (seed) => {
    const choice = createChoice(
      seed,
      new Map([
        ["un", 5],
        ["deux", 5],
      ]),
    );
    choice.note("trois");
    expect(choice.pick("k", options, self)).not.toBe("trois");
  });

  test("tells what it used", () => {
    const choice = createChoice(1, new Map([["deux", 1]]));
    choice.pick("k", ["un"], self);
    choice.note("quatre");
    expect(choice.used()).toEqual(["un", "quatre"]);
  });
});
