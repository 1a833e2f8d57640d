import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { agree as agreeElsewhere } from "french-adjectives";
import {
  alwaysAuxEtre,
  type ComposedTenseOptions,
  getConjugation,
  getVerbInfo,
  isTransitive,
  type Tense,
} from "french-verbs";
import type { VerbsInfo } from "french-verbs-lefff";
import type { GenderList } from "french-words-gender-lefff";
import { agree } from "../../../src/french/adjective.ts";
import { extendLexicon, lexicon, missingParts } from "../../../src/french/lexicon.ts";
import { conjugate, infinitive, presentParticiple, type Verb } from "../../../src/french/verb.ts";
import { readLexicon } from "../../../src/sources/lexicon.ts";
import { differences } from "./differences.ts";
import { genderUnknown, verbsUnknown } from "./unknown.ts";

const require = createRequire(import.meta.url);
const conjugations: VerbsInfo = require("french-verbs-lefff/dist/conjugations.json");
const genders: GenderList = require("french-words-gender-lefff/dist/words.json");
const pluralize: (singular: string) => string = require("rosaenlg-pluralize-fr");

const tenses = [
  ["present", "PRESENT"],
  ["imperfect", "IMPARFAIT"],
  ["future", "FUTUR"],
  ["conditional", "CONDITIONNEL_PRESENT"],
] as const;

const numbers = [
  ["singular", 2, "S"],
  ["plural", 5, "P"],
] as const;

const genderNames = [
  ["m", "M"],
  ["f", "F"],
] as const;

const shipped = "data/lexicon/crypto.yaml";
const words = extendLexicon(lexicon, readLexicon(readFileSync(shipped, "utf8"), shipped, missingParts));

/** One form of one word as the other library has it and as we have it. */
type Compared = readonly [word: string, form: string, theirs: string, ours: string];

const verbsKnown = words.words.verbs.flatMap((written) => {
  const verb = words.verb(written);
  return verb !== null && isConjugated(verb) ? [{ written, verb }] : [];
});

const compared: readonly Compared[] = [
  ...verbsKnown.flatMap(({ written, verb }) => verbForms(written, verb)),
  ...words.words.adjectives.flatMap(adjectiveForms),
  ...words.words.nouns.flatMap(nounForms),
];

test("every form is the other library’s, but for the differences listed, which all still exist", () => {
  const found = compared.filter(([, , theirs, ours]) => theirs !== ours);
  const listed = differences.flatMap(({ rows }) => rows);
  expect(found.map(String).toSorted()).toEqual(listed.map(String).toSorted());
});

describe("the words that the other libraries do not know are listed, and no others", () => {
  test("verbs", () => {
    const known = new Set(verbsKnown.map(({ written }) => written));
    expect(words.words.verbs.filter((written) => !known.has(written)).toSorted()).toEqual(verbsUnknown.toSorted());
  });

  test("genders of nouns", () => {
    const unknown = words.words.nouns.filter((singular) => genderOf(singular) === null);
    expect(unknown.toSorted()).toEqual(genderUnknown.toSorted());
  });
});

function isConjugated({ infinitive }: Verb): boolean {
  return infinitive === "avoir" || infinitive === "être" || conjugations[infinitive] !== undefined;
}

/** The auxiliary is ours in the compound past: the other library’s own view of it is a comparison by itself. */
function verbForms(written: string, verb: Verb): readonly Compared[] {
  const name = verb.infinitive;
  const pronominal = verb.pronominal !== null;
  const aux = pronominal || verb.auxiliary === "être" ? "ETRE" : "AVOIR";
  const theirs = (tense: Tense, person: number, agreement: ComposedTenseOptions = {}): string =>
    printed(getConjugation(conjugations, name, tense, person, agreement, pronominal, undefined, undefined, "Act"));
  const simple = tenses.flatMap(([tense, theirTense]) =>
    numbers.map(
      ([number, person]): Compared => [
        written,
        `${tense} ${number}`,
        theirs(theirTense, person),
        conjugate(verb, tense, number),
      ],
    ),
  );
  const past = numbers.flatMap(([number, person, agreeNumber]) =>
    genderNames.map(
      ([gender, agreeGender]): Compared => [
        written,
        `past ${number} ${gender}`,
        theirs("PASSE_COMPOSE", person, aux === "ETRE" ? { aux, agreeGender, agreeNumber } : { aux }),
        conjugate(verb, "past", number, gender),
      ],
    ),
  );
  const participle = getVerbInfo(conjugations, name).K ?? [];
  const agreed = (["m", "mp", "f", "fp"] as const).map(
    (form, index): Compared => [written, `participle ${form}`, participle[index] ?? "none", verb.participle[form]],
  );
  const other = [
    [written, "infinitive", theirs("INFINITIF", 2), infinitive(verb)],
    [written, "present participle", theirs("PARTICIPE_PRESENT", 2), presentParticiple(verb)],
  ] as const;
  const theirAuxiliary = pronominal ? null : auxiliaryOf(name);
  const auxiliary: readonly Compared[] =
    theirAuxiliary === null ? [] : [[written, "auxiliary", theirAuxiliary, verb.auxiliary]];
  return [...simple, ...past, ...agreed, ...other, ...auxiliary];
}

/** Null where the other library wants to be told. */
function auxiliaryOf(name: string): string | null {
  if (alwaysAuxEtre(name)) return "être";
  return isTransitive(name) ? "avoir" : null;
}

function adjectiveForms(masculine: string): readonly Compared[] {
  const adjective = words.adjective(masculine);
  if (adjective === null) return [];
  const forms = genderNames.flatMap(([gender, theirGender]) =>
    numbers.map(
      ([number, , theirNumber]): Compared => [
        masculine,
        `adjective ${gender} ${number}`,
        agreeElsewhere(masculine, theirGender, theirNumber, null, false, undefined),
        agree(adjective, gender, number),
      ],
    ),
  );
  if (adjective.place === "after") return forms;
  const theirs = agreeElsewhere(masculine, "M", "S", "accès", true, undefined);
  return [...forms, [masculine, "adjective before a vowel", theirs, agree(adjective, "m", "singular", "accès")]];
}

function nounForms(singular: string): readonly Compared[] {
  const noun = words.noun(singular);
  if (noun === null) return [];
  const gender = genderOf(singular);
  const plural: Compared = [singular, "plural", pluralOf(singular), noun.plural];
  return gender === null ? [plural] : [plural, [singular, "gender", gender.toLowerCase(), noun.gender]];
}

/** The other library puts every word of a compound in the plural; its complement is kept from it. */
function pluralOf(singular: string): string {
  const complement = /(?: (?:de|en|à) | d\u2019).*/.exec(singular)?.[0] ?? "";
  return pluralize(singular.slice(0, singular.length - complement.length)) + complement;
}

/** A compound that is not known has the gender of its first word. */
function genderOf(singular: string): string | null {
  return genders[spelled(singular)] ?? genders[spelled(/^[^ ]*/.exec(singular)?.[0] ?? "")] ?? null;
}

/** With the apostrophe and the letters that the other libraries write. */
function spelled(word: string): string {
  return word.replaceAll("\u2019", "'").replaceAll("œ", "oe");
}

/** With ours. */
function printed(form: string): string {
  return form.replaceAll("'", "\u2019");
}
