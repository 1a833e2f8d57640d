import { describe, expect, test } from "@jest/globals";
import { extendLexicon, lexicon, missingParts, type VerbWord } from "../../src/french/lexicon.ts";
import { conjugate, presentParticiple, type Verb } from "../../src/french/verb.ts";

const none = { nouns: [], adjectives: [], verbs: [] } as const;

describe("a word is found as it is written", () => {
  test.each([
    ["jeton", "jeton"],
    ["jetons", "jeton"],
    ["cours", "cours"],
    ["yeux", "œil"],
    ["chiffre d\u2019affaires", "chiffre d\u2019affaires"],
    ["chiffres d'affaires", "chiffre d\u2019affaires"],
    ["Jeton", null],
    ["jetone", null],
    ["", null],
    ["constructor", null],
  ])("the noun « %s » is %s", (written, singular) => {
    expect(lexicon.noun(written)?.singular ?? null).toBe(singular);
  });

  test.each([
    ["nouveau", "nouvelle"],
    ["nouvelle", null],
    ["nouveaux", null],
  ])("the adjective « %s » has the feminine %s", (written, feminine) => {
    expect(lexicon.adjective(written)?.f ?? null).toBe(feminine);
  });

  test.each([
    ["s\u2019envoler", "envoler", "direct"],
    ["s'envoler", "envoler", "direct"],
    ["s'adjuger", "adjuger", "indirect"],
    ["maintenir", "maintenir", null],
    ["se maintenir", "maintenir", "direct"],
  ])("the verb « %s » is %s, its pronoun %s", (written, infinitive, pronominal) => {
    expect(lexicon.verb(written)).toMatchObject({ infinitive, pronominal });
  });

  test.each(["envoler", "danser", "recule"])("no verb is written « %s »", (written) => {
    expect(lexicon.verb(written)).toBeNull();
  });

  test("every word in the lists", () => {
    const { nouns, adjectives, verbs } = lexicon.words;
    expect(nouns.filter((word) => lexicon.noun(word)?.singular !== word)).toEqual([]);
    expect(adjectives.filter((word) => lexicon.adjective(word)?.m !== word)).toEqual([]);
    expect(verbs.filter((word) => lexicon.verb(word) === null)).toEqual([]);
  });
});

describe("words that are added win over ours", () => {
  const scenario = { singular: "scénario", plural: "scénarii", gender: "m" } as const;
  const haven = { singular: "valeur refuge", plural: "valeurs refuge", gender: "f" } as const;
  const added = extendLexicon(lexicon, {
    nouns: [scenario, haven],
    adjectives: [{ m: "record", f: "record", mp: "record", fp: "record", place: "after" }],
    verbs: [{ infinitive: "staker" }, { infinitive: "monter", auxiliary: "être" }],
  });

  test.each([
    ["scénario", scenario],
    ["scénarii", scenario],
    ["valeur refuge", haven],
    ["valeurs refuge", haven],
    ["valeurs refuges", haven],
    ["jetons", { singular: "jeton", plural: "jetons", gender: "m" }],
    ["tomate", null],
  ])("the noun « %s »", (written, noun) => {
    expect(added.noun(written)).toEqual(noun);
  });

  test("adjectives and verbs too, and ours stay as they were", () => {
    expect(added.adjective("record")?.mp).toBe("record");
    expect(lexicon.adjective("record")?.mp).toBe("records");
    expect(added.adjective("vif")).toBe(lexicon.adjective("vif"));
    expect(added.verb("monter")?.auxiliary).toBe("être");
    expect(lexicon.verb("monter")?.auxiliary).toBe("avoir");
    expect(added.verb("reculer")).toBe(lexicon.verb("reculer"));
    expect(lexicon.verb("staker")).toBeNull();
  });

  test("the lists hold each word once", () => {
    expect(added.words.verbs).toHaveLength(lexicon.words.verbs.length + 1);
    expect(added.words.nouns).toHaveLength(lexicon.words.nouns.length + 1);
    expect(added.words.adjectives).toHaveLength(lexicon.words.adjectives.length);
  });

  test("a second newsroom wins over the first", () => {
    const again = extendLexicon(added, { ...none, nouns: [{ ...scenario, plural: "scénarios" }] });
    expect(again.noun("scénario")?.plural).toBe("scénarios");
  });
});

/** The verb that a newsroom would get. */
function added(word: VerbWord, written = word.infinitive): Verb {
  const verb = extendLexicon(lexicon, { ...none, verbs: [word] }).verb(written);
  if (verb === null) throw new Error(`${written} was not added`);
  return verb;
}

describe("a verb in -er needs only its infinitive", () => {
  test.each([
    ["staker", "stake stakent stakait stakera a_staké stakant"],
    ["tokeniser", "tokenise tokenisent tokenisait tokenisera a_tokenisé tokenisant"],
    ["forger", "forge forgent forgeait forgera a_forgé forgeant"],
    ["financiariser", "financiarise financiarisent financiarisait financiarisera a_financiarisé financiarisant"],
    ["amorcer", "amorce amorcent amorçait amorcera a_amorcé amorçant"],
    ["tempérer", "tempère tempèrent tempérait tempérera a_tempéré tempérant"],
    ["alléger", "allège allègent allégeait allégera a_allégé allégeant"],
    ["reléguer", "relègue relèguent reléguait reléguera a_relégué reléguant"],
    ["régner", "règne règnent régnait régnera a_régné régnant"],
    ["hypothéquer", "hypothèque hypothèquent hypothéquait hypothéquera a_hypothéqué hypothéquant"],
    ["emmener", "emmène emmènent emmenait emmènera a_emmené emmenant"],
    ["semer", "sème sèment semait sèmera a_semé semant"],
    ["soulever", "soulève soulèvent soulevait soulèvera a_soulevé soulevant"],
    ["nettoyer", "nettoie nettoient nettoyait nettoiera a_nettoyé nettoyant"],
    ["appuyer", "appuie appuient appuyait appuiera a_appuyé appuyant"],
    ["balayer", "balaie balaient balayait balaiera a_balayé balayant"],
    ["agréer", "agrée agréent agréait agréera a_agréé agréant"],
    ["influencer", "influence influencent influençait influencera a_influencé influençant"],
    ["arbitrer", "arbitre arbitrent arbitrait arbitrera a_arbitré arbitrant"],
    ["stresser", "stresse stressent stressait stressera a_stressé stressant"],
    ["indexer", "indexe indexent indexait indexera a_indexé indexant"],
    ["prêter", "prête prêtent prêtait prêtera a_prêté prêtant"],
    ["multiplier", "multiplie multiplient multipliait multipliera a_multiplié multipliant"],
    ["attribuer", "attribue attribuent attribuait attribuera a_attribué attribuant"],
  ])("%s", (infinitive, forms) => {
    const verb = added({ infinitive });
    expect([
      conjugate(verb, "present", "singular"),
      conjugate(verb, "present", "plural"),
      conjugate(verb, "imperfect", "singular"),
      conjugate(verb, "future", "singular"),
      conjugate(verb, "past", "singular", "f"),
      presentParticiple(verb),
    ]).toEqual(forms.split(" ").map((form) => form.replaceAll("_", " ")));
  });
});

describe("a verb that spelling does not tell needs its parts", () => {
  test.each([
    ["jeter", ["present"]],
    ["appeler", ["present"]],
    ["tweeter", ["present"]],
    ["screener", ["present"]],
    ["envoyer", ["future"]],
    ["aller", ["present", "stem", "future", "participle"]],
    ["bondir", ["present", "stem", "future", "participle"]],
    ["nuire", ["present", "stem", "future", "participle"]],
    ["staker", []],
    ["céder", []],
    ["mener", []],
    ["vexer", []],
  ])("%s: %j", (infinitive, parts) => {
    expect(missingParts(infinitive)).toEqual(parts);
  });

  test.each([
    [{ infinitive: "tweeter" }, "tweeter needs its present"],
    [{ infinitive: "nuire", present: ["nuit", "nuisent"] }, "nuire needs its stem, future, participle"],
  ] as const)("and is refused without them: %j", (word, message) => {
    expect(() => added(word)).toThrow(new RangeError(message));
  });

  test.each([
    [{ infinitive: "tweeter", present: ["tweete", "tweetent"] }, "tweete tweetait tweetera a_tweeté"],
    [{ infinitive: "jeter", present: ["jette", "jettent"] }, "jette jetait jettera a_jeté"],
    [{ infinitive: "peler", present: ["pèle", "pèlent"] }, "pèle pelait pèlera a_pelé"],
    [{ infinitive: "renvoyer", future: "renverr" }, "renvoie renvoyait renverra a_renvoyé"],
    [
      { infinitive: "nuire", present: ["nuit", "nuisent"], stem: "nuis", future: "nuir", participle: "nui" },
      "nuit nuisait nuira a_nui",
    ],
    [{ infinitive: "décéder", auxiliary: "être" }, "décède décédait décédera est_décédée"],
  ] as const)("with them it comes out right: %j", (word, forms) => {
    const verb = added(word);
    expect([
      conjugate(verb, "present", "singular"),
      conjugate(verb, "imperfect", "singular"),
      conjugate(verb, "future", "singular"),
      conjugate(verb, "past", "singular", "f"),
    ]).toEqual(forms.split(" ").map((form) => form.replaceAll("_", " ")));
  });
});

test.each([
  ["s'arroger", { infinitive: "arroger", pronominal: "indirect" }, "s\u2019est arrogé"],
  ["se diluer", { infinitive: "diluer", pronominal: "direct" }, "s\u2019est diluée"],
] as const)("the pronominal verb « %s » is added under its pronoun", (written, word, past) => {
  expect(conjugate(added(word, written), "past", "singular", "f")).toBe(past);
});
