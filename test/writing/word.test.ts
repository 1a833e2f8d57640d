import { expect, test } from "@jest/globals";
import { lexicon } from "../../src/french/lexicon.ts";
import type { WordKind } from "../../src/writing/word.ts";
import { wordProblem } from "../../src/writing/word.ts";

test.each<readonly [kind: WordKind, written: string]>([
  ["verb", "reculer"],
  ["verb", "s'élever"],
  ["verb", "s\u2019élever"],
  ["noun", "jeton"],
  ["noun", "paramètres"],
  ["adjective", "stable"],
])("the %s «\u00a0%s\u00a0» is known", (kind, written) => {
  expect(wordProblem(kind, written, lexicon)).toBeNull();
});

test.each<readonly [kind: WordKind, written: string, problem: string]>([
  [
    "verb",
    "recluer",
    "le lexique ne connaît pas le verbe «\u00a0recluer\u00a0»\u202f; vouliez-vous dire «\u00a0reculer\u00a0»\u202f?",
  ],
  [
    "verb",
    "s'élver",
    "le lexique ne connaît pas le verbe «\u00a0s'élver\u00a0»\u202f; vouliez-vous dire «\u00a0s\u2019élever\u00a0»\u202f?",
  ],
  ["verb", "xyzzyer", "le lexique ne connaît pas le verbe «\u00a0xyzzyer\u00a0»"],
  ["verb", "jeton", "le lexique ne connaît pas le verbe «\u00a0jeton\u00a0»"],
  [
    "noun",
    "jetton",
    "le lexique ne connaît pas le nom «\u00a0jetton\u00a0»\u202f; vouliez-vous dire «\u00a0jeton\u00a0»\u202f?",
  ],
  [
    "adjective",
    "stabble",
    "le lexique ne connaît pas l’adjectif «\u00a0stabble\u00a0»\u202f; vouliez-vous dire «\u00a0stable\u00a0»\u202f?",
  ],
  ["noun", "", "le lexique ne connaît pas le nom «\u00a0\u00a0»"],
])("the %s «\u00a0%s\u00a0» is not: %s", (kind, written, problem) => {
  expect(wordProblem(kind, written, lexicon)).toBe(problem);
});
