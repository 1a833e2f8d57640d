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
  ["le 1er mars", "le 1er\u00a0mars"],
  ["le 2e tour, la 1re fois", "le 2e tour, la 1re fois"],
  ["etc...", "etc…"],
  ["Quoi ?<br>", "Quoi\u202f?<br>"],
  ["| Pourquoi ?| Parce que |", "| Pourquoi\u202f?| Parce que |"],
  ["Oui !, dit-il", "Oui\u202f!, dit-il"],
  ["clé : valeur", "clé\u00a0: valeur"],
  ["🚀 Oui !", "🚀 Oui\u202f!"],
  ["de 26-29 %", "de 26-29\u202f%"],
  ["n° 5 et n° 6", "n°\u00a05 et n°\u00a06"],
  ["M. Durand et Mme Roy", "M.\u00a0Durand et Mme\u00a0Roy"],
  ["6 milliards d'euros le 27 janvier", "6\u00a0milliards d\u2019euros le 27\u00a0janvier"],
  ["un cours de 5 € ici", "un cours de 5\u00a0€ ici"],
  ["le jeton $WIF", "le jeton $WIF"],
  ["les 26 mais", "les 26 mais"],
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
    [" points", "\u00a0points"],
    [" millions de jetons", "\u00a0millions de jetons"],
    [" €, ", "\u00a0€, "],
    ["avec M. ", "avec M.\u00a0"],
    ["sous le n° ", "sous le n°\u00a0"],
    [" pointe", " pointe"],
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
    "un :rocket: ici",
    "[voir](https://fr.exemple.fr/L'or_(métal)_l'un)",
    "<https://exemple.fr/l'un>",
    "[note]: https://exemple.fr/l'un",
    "```\nl'un -- ...\n```",
    "<!-- l'un > l'autre -->",
    "@dupont_a et #bitcoin",
    "redaction@exemple.fr",
    "--json",
    "un\n\n---\n\ndeux",
    "26-29",
    "rendez-vous",
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
  ["(https://a.fr/l'un_(x)) l'autre", "(https://a.fr/l'un_(x)) l\u2019autre"],
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

describe("quotes inside quotes", () => {
  test.each<[string, RegionId, string]>([
    ["« un « mot » rare »", "fr-FR", "«\u00a0un “mot” rare\u00a0»"],
    ["« un “mot” rare »", "fr-FR", "«\u00a0un “mot” rare\u00a0»"],
    ["« un « mot » rare »", "fr-BE", "«\u00a0un “mot” rare\u00a0»"],
    ["« un « mot » rare »", "fr-CH", "«un ‹mot› rare»"],
    ["« un “mot” rare »", "fr-CH", "«un ‹mot› rare»"],
    ["« il est “raté” ! »", "fr-CA", "«\u00a0il est “raté”!\u00a0»"],
    ["« un » et « deux »", "fr-FR", "«\u00a0un\u00a0» et «\u00a0deux\u00a0»"],
    ["une “fork” seule", "fr-CH", "une “fork” seule"],
    [" », « deux »", "fr-FR", "\u00a0», «\u00a0deux\u00a0»"],
  ])("« %s » is set in %s as « %s »", (typed, id, set) => {
    expect(typeset(typed, regions[id])).toBe(set);
  });
});

describe("dashes", () => {
  test.each([
    ["le bitcoin -- encore lui -- recule", "le bitcoin –\u00a0encore lui\u00a0– recule"],
    ["le bitcoin – encore lui – recule", "le bitcoin –\u00a0encore lui\u00a0– recule"],
    ["le bitcoin — encore lui — recule", "le bitcoin —\u00a0encore lui\u00a0— recule"],
    ["Analyse – La leçon", "Analyse – La leçon"],
    ["Analyse -- La leçon", "Analyse – La leçon"],
    ["## Analyse – ", "## Analyse – "],
    ["Paris – Lyon – Lille – Nice", "Paris – Lyon – Lille – Nice"],
    ["| – | – |", "| – | – |"],
    ["un – deux\ntrois – quatre", "un – deux\ntrois – quatre"],
    ["- un\n- deux", "- un\n- deux"],
    ["Paris-Lyon, dit-on", "Paris-Lyon, dit-on"],
  ])("« %s » is set as « %s »", (typed, set) => {
    expect(typeset(typed, region)).toBe(set);
  });
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
  const signs = [
    ..."«»“”‹›:;!?%5`|€$–—-)",
    ...[
      "l'or",
      " ",
      "\u00a0",
      "...",
      "\n",
      "](",
      "http://a",
      "--",
      "<b>",
      "M.",
      "n°",
      "mars",
      "milliards",
      "1er",
      "\ue002",
    ],
  ];
  const stretch = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join(""));

  test("setting twice is setting once", () => {
    fc.assert(
      fc.property(stretch, fc.constantFrom(...Object.values(regions)), (typed, each) => {
        const once = typeset(typed, each);
        expect(typeset(once, each)).toBe(once);
      }),
    );
  });

  test("no letter, digit or emoji is lost, whatever the text", () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{So}]/gu, "");
    fc.assert(
      fc.property(fc.oneof(stretch, fc.string({ unit: "grapheme" })), (typed) =>
        expect(letters(typeset(typed, region))).toBe(letters(typed)),
      ),
    );
  });

  test("an address between spaces is left letter for letter", () => {
    fc.assert(
      fc.property(
        stretch,
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        stretch,
        (before, url, after) => {
          const text = `${before.replaceAll(/[`<\]]/g, "")} ${url} ${after}`;
          fc.pre(!/[()]/u.test(url));
          expect(typeset(text, region)).toContain(url);
        },
      ),
    );
  });
});
