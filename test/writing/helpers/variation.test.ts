import { describe, expect, test } from "@jest/globals";
import type { Data } from "../make.ts";
import { bitcoin, run, textOf } from "../make.ts";

const seeds = Array.from({ length: 30 }, (_, seed) => seed);
const told = (template: string, data: Data = {}): readonly string[] =>
  [...new Set(seeds.map((seed) => textOf(run(template, data, { seed }))))].toSorted();

describe("#varie", () => {
  test.each<readonly [title: string, template: string, wordings: readonly string[], data?: Data]>([
    ["prints one wording", "a {{#varie}}un{{ou}}deux{{ou}}trois{{/varie}}.", ["a deux.", "a trois.", "a un."]],
    ["with one wording prints it", "a {{#varie}}un{{/varie}}.", ["a un."]],
    [
      "drops the lines around wordings",
      "a\n{{#varie}}\n\n  un\n\n{{ou}}\n\n  deux\n\n{{/varie}}\nb",
      ["a deux b", "a un b"],
    ],
    ["keeps a break typed inside a wording", "{{#varie}}Un.\n\nDeux.{{/varie}}", ["Un.\n\nDeux."]],
    ["may print nothing", "a{{#varie}}{{ou}} b{{/varie}}.", ["a b.", "a."]],
    ["nests", "{{#varie}}a{{ou}}{{#varie}}b{{ou}}c{{/varie}}{{/varie}}", ["a", "b", "c"]],
    [
      "keeps the context",
      "{{#with best}}{{#varie}}{{le this}}{{ou}}{{du this}}{{/varie}}{{/with}}",
      ["Du bitcoin", "Le bitcoin"],
      { best: bitcoin },
    ],
    [
      "keeps @first",
      "{{#each members}}{{#varie}}{{#if @first}}a{{else}}b{{/if}}{{/varie}}{{/each}}",
      ["ab"],
      { members: [{}, {}] },
    ],
  ])("%s", (_, template, wordings, data = {}) => {
    expect(told(template, data)).toEqual(wordings);
  });

  test("uses each wording once before any comes back, in a loop", () => {
    const template = "{{#each members}}{{#varie}}a{{ou}}b{{ou}}c{{/varie}}{{/each}}";
    for (const seed of seeds) {
      const text = textOf(run(template, { members: [{}, {}, {}, {}, {}, {}] }, { seed }));
      expect([text.slice(0, 3), text.slice(3)].map((half) => [...half].toSorted().join(""))).toEqual(["abc", "abc"]);
    }
  });

  test("chooses for two places apart", () => {
    const both = told("{{#varie}}a{{ou}}b{{/varie}}{{#varie}}a{{ou}}b{{/varie}}");
    expect(both).toEqual(["aa", "ab", "ba", "bb"]);
  });
});
