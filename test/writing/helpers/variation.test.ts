import { describe, expect, test } from "@jest/globals";
import type { Data } from "../make.ts";
import { bitcoin, run, solana, textOf } from "../make.ts";

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
    const both = told("{{#varie}}a{{ou}}b{{/varie}}{{#varie}}c{{ou}}d{{/varie}}");
    expect(both).toEqual(["ac", "ad", "bc", "bd"]);
  });

  test("knows a wording again in another place, and takes the other", () => {
    expect(told("{{#varie}}a{{ou}}b{{/varie}}{{#varie}}a{{ou}}b{{/varie}}")).toEqual(["ab", "ba"]);
  });

  test("tells wordings apart by their words, whatever values stand between them", () => {
    const template =
      "{{#varie}}pour {{le best}}{{ou}}chez {{le best}}{{/varie}}, {{#varie}}pour {{le worst}}{{ou}}chez {{le worst}}{{/varie}}";
    expect(told(template, { best: bitcoin, worst: solana })).toEqual([
      "chez le bitcoin, pour Solana",
      "pour le bitcoin, chez Solana",
    ]);
  });

  test.each([
    ["a word", "Ainsi, a. {{#varie}}Ainsi b{{ou}}Or c{{/varie}}.", ["Ainsi, a. Or c."]],
    [
      "an article and its noun",
      "La hausse a. {{#varie}}La hausse b{{ou}}La baisse c{{/varie}}.",
      ["La hausse a. La baisse c."],
    ],
    ["a name", "{{le best}} a. {{#varie}}{{le best}} b{{ou}}Il c{{/varie}}.", ["Le bitcoin a. Il c."]],
    ["a word three sentences before", "Or a. B c. D e. {{#varie}}Or f{{ou}}G h{{/varie}}.", ["Or a. B c. D e. G h."]],
    [
      "nothing so near: four sentences are enough",
      "Or a. B c. D e. F g. {{#varie}}Or h{{ou}}I j{{/varie}}.",
      ["Or a. B c. D e. F g. I j.", "Or a. B c. D e. F g. Or h."],
    ],
    [
      "a paragraph, however far",
      "Or a. B c. D e. F g.\n\n{{#varie}}Or h{{ou}}I j{{/varie}}.",
      ["Or a. B c. D e. F g.\n\nI j."],
    ],
    [
      "the middle of a sentence is no opening",
      "Or a, {{#varie}}or b{{ou}}c d{{/varie}}.",
      ["Or a, c d.", "Or a, or b."],
    ],
  ])("does not begin a sentence as one before it: %s", (_, template, wordings) => {
    expect(told(template, { best: bitcoin })).toEqual(wordings);
  });
});

describe("#place", () => {
  test.each<readonly [title: string, template: string, printed: string]>([
    ["prints after as many words as it allows", "Un deux. {{#place jusqua=2}}Trois.{{/place}}", "Un deux. Trois."],
    ["prints nothing after one more", "Un deux trois. {{#place jusqua=2}}Quatre.{{/place}}", "Un deux trois."],
    ["prints at the head of the passage", "{{#place jusqua=0}}Un.{{/place}}", "Un."],
    [
      "prints only after as many words as it asks for",
      "Un deux. {{#place depuis=2}}Trois.{{/place}}",
      "Un deux. Trois.",
    ],
    ["prints nothing after one less", "Un. {{#place depuis=2}}Deux.{{/place}}", "Un."],
    ["takes a place between two lengths", "Un deux. {{#place depuis=1 jusqua=2}}Trois.{{/place}}", "Un deux. Trois."],
    ["and no other", "Un deux. {{#place depuis=3 jusqua=9}}Trois.{{/place}}", "Un deux."],
    ["counts printed values", "{{le best}} recule. {{#place jusqua=2}}Encore.{{/place}}", "Le bitcoin recule."],
    [
      "counts what another place printed",
      "Un. {{#place jusqua=1}}Deux. {{/place}}{{#place jusqua=1}}Trois.{{/place}}",
      "Un. Deux.",
    ],
    ["counts no sign", "Un – deux\u00a0: {{#place jusqua=2}}trois{{/place}}", "Un – deux\u00a0: trois"],
  ])("%s", (_, template, printed) => {
    expect(textOf(run(template, { best: bitcoin }))).toBe(printed);
  });
});
