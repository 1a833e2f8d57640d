import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type RegionId, regions } from "../../src/french/region.ts";
import { typeset } from "../../src/french/typography.ts";

const region = regions["fr-FR"];

test.each([
  ["l'indice", "l\u2019indice"],
  ["aujourd'hui, qu'il", "aujourd\u2019hui, qu\u2019il"],
  ["l'", "l\u2019"],
  ["et...", "et…"],
  ["Vraiment ?", "Vraiment\u202f?"],
  ["Non !", "Non\u202f!"],
  ["Quoi ?!", "Quoi\u202f?!"],
  ["ici ; là", "ici\u202f; là"],
  ["Résumé : le", "Résumé\u00a0: le"],
  ["Résumé\u00a0: le", "Résumé\u00a0: le"],
  ["**Résumé :** le", "**Résumé\u00a0:** le"],
  ["« mot »", "«\u00a0mot\u00a0»"],
  ["«mot»", "«\u00a0mot\u00a0»"],
  ["«  mot  »", "«\u00a0mot\u00a0»"],
  ["«\u202fmot\u202f»", "«\u00a0mot\u00a0»"],
  ["ligne\n »", "ligne\n\u00a0»"],
  ["« fin ? »", "«\u00a0fin\u202f?\u00a0»"],
  ["5 % de", "5\u202f% de"],
  ["« l'ether » !", "«\u00a0l\u2019ether\u00a0»\u202f!"],
  ["le 1er mars", "le 1er mars"],
  ["deux  espaces", "deux  espaces"],
  ["", ""],
])("« %s » is set as « %s »", (typed, set) => {
  expect(typeset(typed, region)).toBe(set);
});

describe("a stretch may begin or end in the middle of a sentence", () => {
  test.each([
    ["« ", "«\u00a0"],
    ["«", "«\u00a0"],
    [" »", "\u00a0»"],
    ["»", "\u00a0»"],
    [" », écrit ", "\u00a0», écrit "],
    [" : ", "\u00a0: "],
    [" :", "\u00a0:"],
    [" ?", "\u202f?"],
    [" ! Le ", "\u202f! Le "],
    [" %", "\u202f%"],
    [" ", " "],
    [" recule de ", " recule de "],
    ["' ", "\u2019 "],
    ["\u00a0», « ", "\u00a0», «\u00a0"],
  ])("« %s » is set as « %s »", (typed, set) => {
    expect(typeset(typed, region)).toBe(set);
  });
});

describe("what is not prose is left alone", () => {
  test.each([
    "`l'option ...`",
    "``a ` l'b``",
    "](https://exemple.fr/l'une...deux)",
    "](https://exemple.fr/l'",
    "https://exemple.fr/a?b=l'c",
    "http://exemple.fr/...",
    "www.exemple.fr/l'a",
    "| --- | :---: | ---: |",
    "|---|:--|",
    "17:35",
    "Crypto.com",
    "+2,1",
    "Yahoo!",
    "![image](a.png)",
    "un ![image](a.png)",
    "un :id",
    "<img alt='ici ...'>",
    "<!-- l'oubli ! -->",
    "- un\n  - deux",
    "\n  : définition",
    "ligne\n    !code",
  ])("%j", (typed) => {
    expect(typeset(typed, region)).toBe(typed);
  });
});

test.each([
  ["`l'a` et l'b", "`l'a` et l\u2019b"],
  ["un ` seul et l'autre", "un ` seul et l\u2019autre"],
  ["[l'un](https://a.fr/l'un) et l'autre", "[l\u2019un](https://a.fr/l'un) et l\u2019autre"],
  ["voir https://a.fr/l'un ; l'autre", "voir https://a.fr/l'un\u202f; l\u2019autre"],
  ["(https://a.fr/l'un) l'autre", "(https://a.fr/l'un) l\u2019autre"],
  ["hausse : l'or", "hausse\u00a0: l\u2019or"],
  [
    "| Cours | l'or |\n| --- | ---: |\n| l'un | 5 % |",
    "| Cours | l\u2019or |\n| --- | ---: |\n| l\u2019un | 5\u202f% |",
  ],
  ["si x < l'or", "si x < l\u2019or"],
  ["<b>l'or</b> !", "<b>l\u2019or</b>\u202f!"],
])("prose around %j is set", (typed, set) => {
  expect(typeset(typed, region)).toBe(set);
});

test.each<[RegionId, string]>([
  ["fr-FR", "«\u00a0Oui\u00a0»\u202f! Bilan\u00a0: 5\u202f%\u202f; fin\u202f?"],
  ["fr-BE", "«\u00a0Oui\u00a0»\u202f! Bilan\u00a0: 5\u202f%\u202f; fin\u202f?"],
  ["fr-CH", "«Oui»\u202f! Bilan\u00a0: 5%\u202f; fin\u202f?"],
  ["fr-CA", "«\u00a0Oui\u00a0»! Bilan\u00a0: 5\u00a0%; fin?"],
])("%s has its own spaces", (id, set) => {
  expect(typeset("« Oui » ! Bilan : 5 % ; fin ?", regions[id])).toBe(set);
});

describe("for any stretch", () => {
  const stretch = fc
    .array(
      fc.constantFrom("l'or", " ", "«", "»", ":", ";", "!", "?", "%", "...", "5", "`", "\n", "](", ")", "http://a"),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(""));

  test("setting twice is setting once", () => {
    fc.assert(
      fc.property(stretch, fc.constantFrom(...Object.values(regions)), (typed, each) => {
        const once = typeset(typed, each);
        expect(typeset(once, each)).toBe(once);
      }),
    );
  });

  test("no letter or digit is lost", () => {
    const letters = (text: string) => text.replaceAll(/[^a-z0-9]/g, "");
    fc.assert(fc.property(stretch, (typed) => expect(letters(typeset(typed, region))).toBe(letters(typed))));
  });
});
