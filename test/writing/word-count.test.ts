import { expect, test } from "@jest/globals";
import { wordCount } from "../../src/writing/word-count.ts";

test.each([
  ["", 0],
  [" \n ", 0],
  ["le bitcoin", 2],
  ["le\nbitcoin", 2],
  ["– ; (", 0],
  ["9\u202f%", 1],
  ["(9\u202f% de moins)", 3],
  ["l\u2019ether", 1],
])("« %s » has %d words", (text, words) => {
  expect(wordCount(text)).toBe(words);
});
