import { describe, expect, test } from "@jest/globals";
import { realEffects } from "../src/effects.ts";
import { lexicon } from "../src/french/lexicon.ts";
import { wordsOf } from "../src/words.ts";
import { effectsOf } from "./folder.ts";
import { told } from "./sources/told.ts";

const noun = (singular: string, plural: string, gender = "m"): string =>
  `nouns:\n  - { singular: ${singular}, plural: ${plural}, gender: ${gender} }\n`;

const ours = { "/maison/data/lexicon/crypto.yaml": noun("jeton-essai", "jetons-essai") };
const words = (files: Readonly<Record<string, string>>, folder: string | null = "gabarits") =>
  wordsOf(folder, effectsOf({ ...ours, ...files }));

describe("the words that templates may inflect", () => {
  test("are our own with those of the product's data", () => {
    const known = words({}, null);
    expect(known.noun("jeton-essai")?.plural).toBe("jetons-essai");
    expect(known.noun("hausse")).toEqual(lexicon.noun("hausse"));
    expect(lexicon.noun("jeton-essai")).toBeNull();
  });

  test("are, as the product is delivered, those of its trade too", () => {
    const known = wordsOf(null, realEffects);
    expect([
      known.noun("tokens")?.singular,
      known.adjective("tokenisé")?.fp,
      known.verb("tweeter")?.present[0],
    ]).toEqual(["token", "tokenisées", "tweete"]);
    expect(lexicon.noun("token")).toBeNull();
  });

  test.each(["gabarits/lexicon/maison.yaml", "gabarits/lexicon/maison.yml", "gabarits/lexicon/bourse/maison.YAML"])(
    "are a newsroom's besides: %s",
    (file) => {
      const known = words({ [file]: noun("minijeton", "minijetons") });
      expect(known.noun("minijeton")?.plural).toBe("minijetons");
      expect(known.noun("jeton-essai")).not.toBeNull();
    },
  );

  test("are the newsroom's where it writes one otherwise than the product's data", () => {
    const known = words({ "gabarits/lexicon/a.yaml": noun("jeton-essai", "jetons-essais") });
    expect(known.noun("jeton-essai")?.plural).toBe("jetons-essais");
  });

  test("are the newsroom's where it writes one otherwise than our own", () => {
    expect(lexicon.noun("bitcoin")?.plural).toBe("bitcoins");
    const known = words({ "gabarits/lexicon/a.yaml": noun("bitcoin", "bitcoin") });
    expect(known.noun("bitcoin")?.plural).toBe("bitcoin");
    expect(known.noun("bitcoins")?.plural).toBe("bitcoin");
  });

  test("are those of the last file by name where two of a folder differ", () => {
    const known = words({
      "gabarits/lexicon/b.yaml": noun("mot-essai", "mots-essai", "f"),
      "gabarits/lexicon/a.yaml": noun("mot-essai", "mots-essais"),
    });
    expect(known.noun("mot-essai")).toEqual({ singular: "mot-essai", plural: "mots-essai", gender: "f" });
  });

  test.each([
    ["beside the folder", "gabarits/mots.yaml"],
    ["in a folder that only begins alike", "gabarits/lexicon-ancien/mots.yaml"],
    ["in a folder of the same name, deeper down", "gabarits/partials/lexicon/mots.yaml"],
    ["in another kind of file", "gabarits/lexicon/lisezmoi.md"],
  ])("are none of those %s", (_, file) => {
    expect(words({ "gabarits/essai.hbs": "", [file]: noun("minijeton", "minijetons") }).noun("minijeton")).toBeNull();
  });

  test("need no lexicon in a folder of templates", () => {
    expect(words({ "gabarits/essai.hbs": "Texte." }).noun("jeton-essai")).not.toBeNull();
  });
});

describe("a wrong file of words is named with its line", () => {
  test.each<readonly [what: string, file: string, text: string, code: string, says: readonly string[]]>([
    [
      "a wrong gender",
      "gabarits/lexicon/maison.yaml",
      `nouns:\n  - { singular: a, plural: as, gender: m }\n  - { singular: b, plural: bs, gender: n }\n`,
      "E_LEXICON_INVALID",
      ["gabarits/lexicon/maison.yaml", "ligne 3, nouns[1].gender"],
    ],
    [
      "a verb whose infinitive does not tell its forms",
      "gabarits/lexicon/maison.yaml",
      "verbs:\n  - { infinitive: staker }\n  - { infinitive: définir }\n",
      "E_LEXICON_INVALID",
      ["gabarits/lexicon/maison.yaml", "ligne 3, verbs[1].present", "«\u00a0définir\u00a0»"],
    ],
    [
      "one of our own",
      "/maison/data/lexicon/crypto.yaml",
      "mots: []",
      "E_LEXICON_INVALID",
      ["/maison/data/lexicon/crypto.yaml", "ligne 1, mots"],
    ],
    [
      "what is not YAML",
      "gabarits/lexicon/maison.yaml",
      "nouns:\n  - { singular: a",
      "E_FILE_SYNTAX",
      ["gabarits/lexicon/maison.yaml", "ligne 2"],
    ],
  ])("%s", (_, file, text, code, says) => {
    const [found, message] = told(() => words({ "gabarits/essai.hbs": "", [file]: text }));
    expect(found).toBe(code);
    for (const part of says) expect(message).toContain(part);
  });

  test("and a folder that is not there is missing", () => {
    expect(told(() => words({}, "nulle-part"))[0]).toBe("E_FILE_MISSING");
  });
});
