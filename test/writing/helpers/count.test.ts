import { describe, expect, test } from "@jest/globals";
import type { Precision } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { fact, run } from "../make.ts";
import { tellAll } from "./tell.ts";

const count = (value: number, precision: Precision = "exact"): Data => ({
  foremost: { modelRelease: { parameters: fact("event", "parameters", value, "count", { precision }) } },
});
const ch = { region: "fr-CH" } as const;

describe("nombre", () => {
  tellAll([
    [
      "small whole counts in letters",
      "a {{nombre foremost.modelRelease.parameters}}",
      count(3),
      "a [trois|event.parameters]",
    ],
    ["one, feminine", 'a {{nombre foremost.modelRelease.parameters genre="f"}}', count(1), "a [une|event.parameters]"],
    ["from ten on in digits", "a {{nombre foremost.modelRelease.parameters}}", count(12), "a [12|event.parameters]"],
    [
      "what is not whole in digits",
      "a {{nombre foremost.modelRelease.parameters}}",
      count(1.5),
      "a [1,5|event.parameters]",
    ],
    [
      "a noun after billions",
      'a {{nombre foremost.modelRelease.parameters de="paramètres"}}',
      count(671e9),
      "a [671\u00a0milliards\u00a0de paramètres|event.parameters]",
    ],
    [
      "a noun that begins with a vowel",
      'a {{nombre foremost.modelRelease.parameters de="actions"}}',
      count(2e6),
      "a [2\u00a0millions\u00a0d\u2019actions|event.parameters]",
    ],
    [
      "a noun in the singular",
      'a {{nombre foremost.modelRelease.parameters de="puces"}}',
      count(1.5),
      "a [1,5\u00a0puce|event.parameters]",
    ],
    [
      "a noun that agrees in gender",
      'a {{nombre foremost.modelRelease.parameters de="puces"}}',
      count(1),
      "a [une puce|event.parameters]",
    ],
    [
      "a small count of a noun",
      'a {{nombre foremost.modelRelease.parameters de="puces"}}',
      count(8),
      "a [huit puces|event.parameters]",
    ],
    [
      "a noun whose singular loses no s",
      'a {{nombre foremost.modelRelease.parameters de="noyaux"}}',
      count(1),
      "a [un noyau|event.parameters]",
    ],
    [
      "behind « de »",
      'un total {{nombre foremost.modelRelease.parameters de="puces" avec="de"}}',
      count(1),
      "un total [d\u2019][une puce|event.parameters]",
    ],
    [
      "thousands in Switzerland",
      'a {{nombre foremost.modelRelease.parameters de="puces"}}',
      count(2048),
      "a [2\u2019048\u00a0puces|event.parameters]",
      ch,
    ],
    [
      "rounded, behind a hedge",
      "a {{nombre foremost.modelRelease.parameters}}",
      count(671_234_567_890),
      "a [plus de|event.parameters] [671\u00a0milliards|event.parameters]",
    ],
  ]);
});

test("a noun that the lexicon lacks is named", () => {
  expect(() => run('{{nombre foremost.modelRelease.parameters de="trucmuches"}}', count(3))).toThrow(
    "le lexique ne connaît pas le nom «\u00a0trucmuches\u00a0»",
  );
});

describe("ordinal", () => {
  const rank = (value: number): Data => ({ best: { rank: fact("ai", "rank", value, "rank") } });
  tellAll([
    ["first", "le {{ordinal best.rank}}", rank(1), "le [premier|ai.rank]"],
    ["first, feminine", 'la {{ordinal best.rank genre="f"}}', rank(1), "la [première|ai.rank]"],
    ["second of more", "le {{ordinal best.rank}}", rank(2), "le [deuxième|ai.rank]"],
    ["second of two", 'la {{ordinal best.rank genre="f" parmi=2}}', rank(2), "la [seconde|ai.rank]"],
    ["in letters up to nine", "le {{ordinal best.rank}}", rank(9), "le [neuvième|ai.rank]"],
    ["then in digits", "le {{ordinal best.rank}}", rank(21), "le [21e|ai.rank]"],
  ]);

  test.each([0, 1.5])("%p is no rank", (value) => {
    expect(() => run("{{ordinal best.rank}}", rank(value))).toThrow("un rang est attendu");
  });
});
