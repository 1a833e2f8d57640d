import { describe, expect, test } from "@jest/globals";
import type { Data, Setting } from "./make.ts";
import { aethir, bitcoin, named, run, solana, textOf } from "./make.ts";

const words = (count: number, word = "mot"): string => Array.from({ length: count }, () => word).join(" ");
const data: Data = { best: bitcoin, worst: solana, contrarian: aethir, single: named("inc", "Inc. Nord") };
const told = (template: string, setting?: Setting): string => textOf(run(template, data, setting));

const rows: readonly (readonly [title: string, template: string, printed: string, setting?: Setting])[] = [
  ["joins two short clauses", 'Un recule {{enchaine "tandis que"}} deux avance.', "Un recule, tandis que deux avance."],
  [
    "elides before a vowel",
    '{{le best}} recule {{enchaine "tandis que"}} {{le contrarian}} avance.',
    "Le bitcoin recule, tandis qu\u2019Aethir avance.",
  ],
  ["takes a comma and a word", 'Un recule {{enchaine "mais"}} deux avance.', "Un recule, mais deux avance."],
  [
    "takes a semicolon, with the region's space",
    'Un recule {{enchaine ";"}} deux avance.',
    "Un recule\u202f; deux avance.",
  ],
  ["in Canada, without it", 'Un recule {{enchaine ";"}} deux avance.', "Un recule; deux avance.", { region: "fr-CA" }],
  ["joins up to 25 words", `${words(13)} {{enchaine ";"}} ${words(12)}.`, `${words(13)}\u202f; ${words(12)}.`],
  ["cuts from 26 words on", `${words(13)} {{enchaine ";"}} ${words(13)}.`, `${words(13)}. Mot ${words(12)}.`],
  [
    "counts from the last full stop",
    `${words(30)}. ${words(5)} {{enchaine ";"}} ${words(5)}. ${words(30)}.`,
    `${words(30)}. ${words(5)}\u202f; ${words(5)}. ${words(30)}.`,
  ],
  [
    "counts from the heading's end",
    `## ${words(24)}\n\n${words(5)} {{enchaine ";"}} ${words(5)}.`,
    `## ${words(24)}\n\n${words(5)}\u202f; ${words(5)}.`,
  ],
  [
    "gives a capital to a name's article that begins the second sentence",
    `${words(25)} {{enchaine ";"}} {{le best}} avance.`,
    `${words(25)}. Le bitcoin avance.`,
  ],
  [
    "settles one joint after the other",
    `${words(9)} {{enchaine ";"}} ${words(9)} {{enchaine ";"}} ${words(9)}.`,
    `${words(9)}\u202f; ${words(9)}. Mot ${words(8)}.`,
  ],
  [
    "joins what stands on lines of its own",
    'Un recule\n  {{enchaine "tandis que"}}\n  deux avance.',
    "Un recule, tandis que deux avance.",
  ],
  [
    "takes a stop inside a name for no end of sentence",
    `${words(20)} {{nom contrarian}} {{enchaine ";"}} ${words(5)}.`,
    `${words(20)} Aethir. Mot ${words(4)}.`,
  ],
];

describe("enchaine", () => {
  test.each(rows.map(([title, template, printed, setting = {}]) => ({ title, template, printed, setting })))(
    "$title",
    ({ template, printed, setting }) => {
      expect(told(template, setting)).toBe(printed);
    },
  );
});
