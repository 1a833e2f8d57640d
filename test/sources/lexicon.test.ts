import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type MissingParts, readLexicon } from "../../src/sources/lexicon.ts";
import { told } from "./told.ts";

/** Verbs in -er are guessed whole, but for their present when they end in -eter. */
const missing: MissingParts = (infinitive) => {
  if (!infinitive.endsWith("er")) return ["present", "stem", "future", "participle"];
  return infinitive.endsWith("eter") ? ["present"] : [];
};

const read = (text: string) => readLexicon(text, "x.yaml", missing);

describe("a newsroom's words are read", () => {
  test("nouns, adjectives and verbs, each as it is given", () => {
    const words = read(`
nouns:
  - { singular: airdrop, plural: airdrops, gender: m }
adjectives:
  - { m: ancien, f: ancienne, mp: anciens, fp: anciennes, place: before }
  - { m: fou, f: folle, mp: fous, fp: folles, place: after, mv: fol }
verbs:
  - { infinitive: staker }
  - { infinitive: tweeter, present: [tweete, tweetent], auxiliary: avoir, pronominal: null }
  - { infinitive: nuire, present: [nuit, nuisent], stem: nuis, future: nuir, participle: { m: nui, f: nui, mp: nui, fp: nui } }
`);
    expect(words).toEqual({
      nouns: [{ singular: "airdrop", plural: "airdrops", gender: "m" }],
      adjectives: [
        { m: "ancien", f: "ancienne", mp: "anciens", fp: "anciennes", place: "before" },
        { m: "fou", f: "folle", mp: "fous", fp: "folles", place: "after", mv: "fol" },
      ],
      verbs: [
        { infinitive: "staker" },
        { infinitive: "tweeter", present: ["tweete", "tweetent"], auxiliary: "avoir", pronominal: null },
        {
          infinitive: "nuire",
          present: ["nuit", "nuisent"],
          stem: "nuis",
          future: "nuir",
          participle: { m: "nui", f: "nui", mp: "nui", fp: "nui" },
        },
      ],
    });
  });

  test("with the apostrophe and the accents that print has, however they were typed", () => {
    const [noun] = read(`nouns: [{ singular: "cle\u0301 d'API", plural: "clés d'API", gender: f }]`).nouns;
    expect(noun).toEqual({ singular: "clé d\u2019API", plural: "clés d\u2019API", gender: "f" });
  });

  test("a list that is left out is empty", () => {
    expect(read("verbs:")).toEqual({ nouns: [], adjectives: [], verbs: [] });
  });

  test("a verb and its pronominal form are two words", () => {
    expect(read("verbs: [{ infinitive: staker }, { infinitive: staker, pronominal: direct }]").verbs).toHaveLength(2);
  });
});

describe("a wrong file of words is refused in one French sentence", () => {
  const noun = "singular: a, plural: as, gender: m";
  const adjective = "m: a, f: ae, mp: as, fp: aes, place: after";
  test.each([
    [
      "an unknown key",
      `nouns: [{ ${noun}, gendre: m }]`,
      "ligne 1, nouns[0].gendre\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0gender\u00a0»\u202f?",
    ],
    [
      "an unknown list",
      "noms: []",
      "ligne 1, noms\u00a0: clé inconnue, les clés possibles sont nouns, adjectives, verbs.",
    ],
    [
      "an unknown gender",
      `nouns: [{ ${noun.replace("gender: m", "gender: n")} }]`,
      "ligne 1, nouns[0].gender\u00a0: une de ces valeurs attendue (m, f), texte «\u00a0n\u00a0» trouvé.",
    ],
    [
      "an empty form",
      `nouns: [{ ${noun.replace("plural: as", 'plural: ""')} }]`,
      "ligne 1, nouns[0].plural\u00a0: mot de lettres, sans espace autour ni signe de balisage, attendu, texte vide trouvé.",
    ],
    [
      "a form with a space around it",
      `adjectives: [{ ${adjective.replace("fp: aes", 'fp: "aes "')} }]`,
      "ligne 1, adjectives[0].fp\u00a0: mot de lettres, sans espace autour ni signe de balisage, attendu, texte «\u00a0aes \u00a0» trouvé.",
    ],
    [
      "a missing form",
      `adjectives:\n- { ${adjective.replace("f: ae, ", "")} }`,
      "ligne 2, adjectives[0].f\u00a0: cette clé est obligatoire.",
    ],
    [
      "a noun given twice",
      `nouns:\n- { ${noun} }\n- { ${noun} }`,
      "ligne 3, nouns[1].singular\u00a0: «\u00a0a\u00a0» est déjà donné dans nouns[0].",
    ],
    [
      "an adjective given twice",
      `adjectives:\n- { ${adjective} }\n- { ${adjective} }`,
      "ligne 3, adjectives[1].m\u00a0: «\u00a0a\u00a0» est déjà donné dans adjectives[0].",
    ],
    [
      "a verb given twice",
      "verbs:\n- infinitive: staker\n- infinitive: staker",
      "ligne 3, verbs[1].infinitive\u00a0: «\u00a0staker\u00a0» est déjà donné dans verbs[0].",
    ],
    [
      "a verb whose present cannot be guessed",
      "verbs:\n- infinitive: staker\n- infinitive: tweeter",
      "ligne 3, verbs[1].present\u00a0: cette clé est obligatoire, «\u00a0tweeter\u00a0» ne la laisse pas deviner.",
    ],
    [
      "an irregular verb without its parts",
      "verbs:\n- { infinitive: nuire, present: [nuit, nuisent], stem: nuis }",
      "ligne 2, verbs[0].future\u00a0: cette clé est obligatoire, «\u00a0nuire\u00a0» ne la laisse pas deviner (et une autre erreur).",
    ],
    [
      "a verb with its pronoun",
      "verbs: [{ infinitive: s'envoler }]",
      "ligne 1, verbs[0].infinitive\u00a0: infinitif sans pronom, en -er, -ir ou -re, attendu, texte «\u00a0s\u2019envoler\u00a0» trouvé.",
    ],
    [
      "a form that is no infinitive",
      "verbs: [{ infinitive: stake }]",
      "ligne 1, verbs[0].infinitive\u00a0: infinitif sans pronom, en -er, -ir ou -re, attendu, texte «\u00a0stake\u00a0» trouvé.",
    ],
    [
      "one person for two",
      "verbs: [{ infinitive: tweeter, present: [tweete] }]",
      "ligne 1, verbs[0].present\u00a0: liste de 2 éléments attendue, liste de 1 trouvée.",
    ],
    [
      "a plural that is none",
      "verbs: [{ infinitive: tweeter, present: [tweete, tweetes] }]",
      "ligne 1, verbs[0].present[1]\u00a0: pluriel en -nt attendu, texte «\u00a0tweetes\u00a0» trouvé.",
    ],
    [
      "a future without its r",
      "verbs: [{ infinitive: tweeter, present: [tweete, tweetent], future: tweete }]",
      "ligne 1, verbs[0].future\u00a0: radical du futur jusqu\u2019à son r attendu, texte «\u00a0tweete\u00a0» trouvé.",
    ],
    [
      "an unknown auxiliary",
      "verbs: [{ infinitive: staker, auxiliary: etre }]",
      "ligne 1, verbs[0].auxiliary\u00a0: valeur inconnue «\u00a0etre\u00a0»\u202f; vouliez-vous dire «\u00a0être\u00a0»\u202f?",
    ],
    [
      "yes for the kind of pronoun",
      "verbs: [{ infinitive: staker, pronominal: true }]",
      "ligne 1, verbs[0].pronominal\u00a0: une de ces valeurs attendue (direct, indirect), valeur true trouvée.",
    ],
  ])("%s", (_name, text, sentence) => {
    expect(told(() => read(text))).toEqual(["E_LEXICON_INVALID", `x.yaml, ${sentence}`]);
  });
});

test("the words that we ship are read", () => {
  const file = "data/lexicon/crypto.yaml";
  const words = readLexicon(readFileSync(file, "utf8"), file, missing);
  expect(words.nouns).toContainEqual({ singular: "halving", plural: "halvings", gender: "m" });
  expect(words.verbs).toContainEqual({ infinitive: "tokeniser" });
});
