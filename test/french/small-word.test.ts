import { expect, test } from "@jest/globals";
import { type SmallWord, smallWord } from "../../src/french/small-word.ts";

test.each<[SmallWord, string, string]>([
  ["lorsque", "il", "lorsqu\u2019"],
  ["lorsque", "elles", "lorsqu\u2019"],
  ["lorsque", "on", "lorsqu\u2019"],
  ["lorsque", "une baisse", "lorsqu\u2019"],
  ["lorsque", "en 2024", "lorsqu\u2019"],
  ["lorsque", "Aethir", "lorsque "],
  ["lorsque", "illustre", "lorsque "],
  ["lorsque", "le bitcoin", "lorsque "],
  ["puisque", "Elle", "puisqu\u2019"],
  ["puisque", "OpenAI", "puisque "],
  ["puisque", "un jeton", "puisqu\u2019"],
  ["quoique", "ils", "quoiqu\u2019"],
  ["quoique", "inférieur", "quoique "],
  ["parce que", "il", "parce qu\u2019"],
  ["parce que", "Aethir", "parce qu\u2019"],
  ["parce que", "Solana", "parce que "],
  ["tandis que", "Arkham", "tandis qu\u2019"],
  ["tandis que", "FTX", "tandis que "],
  ["alors que", "aucun jeton", "alors qu\u2019"],
  ["alors que", "onze jetons", "alors que "],
  ["ainsi que", "Uniswap", "ainsi qu\u2019"],
  ["bien que", "« Éole »", "bien qu\u2019"],
  ["jusque", "ici", "jusqu\u2019"],
  ["jusque", "à", "jusqu\u2019"],
  ["jusque", "au bitcoin", "jusqu\u2019"],
  ["jusque", "dans", "jusque "],
  ["jusque", "hier", "jusqu\u2019"],
  ["quelque", "un", "quelqu\u2019"],
  ["quelque", "une", "quelqu\u2019"],
  ["quelque", "autre", "quelque "],
  ["quelque", "onze", "quelque "],
  ["presque", "île", "presqu\u2019"],
  ["presque", "i\u0302le", "presqu\u2019"],
  ["presque", "inchangé", "presque "],
  ["presque", "aussi", "presque "],
  ["entre", "eux", "entre "],
  ["contre", "elle", "contre "],
])("« %s » before « %s » is « %s »", (word, next, printed) => {
  expect(smallWord(word, next)).toBe(printed);
});

test("what the data say of the next word wins where any vowel elides, and changes nothing elsewhere", () => {
  expect([
    smallWord("alors que", "HSBC", true),
    smallWord("alors que", "Aethir", false),
    smallWord("lorsque", "Aethir", true),
  ]).toEqual(["alors qu\u2019", "alors que ", "lorsque "]);
});
