/** The shapes of the words in the lexicon. */

export type Gender = "m" | "f";
export type GrammaticalNumber = "singular" | "plural";

/** Masculine, feminine, masculine plural, feminine plural. */
export interface FourForms {
  readonly m: string;
  readonly f: string;
  readonly mp: string;
  readonly fp: string;
}

/** An adjective and the side of the noun it stands on. */
export interface Adjective extends FourForms {
  readonly place: "before" | "after";
  /** Masculine singular before a vowel sound, when it differs: nouvel, bel. */
  readonly mv?: string;
}

/** A noun in both numbers: the plural is written out, since no rule gives it for compounds and foreign words. */
export interface Noun {
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender;
}

/** A verb form in the third person, singular then plural. */
type ThirdPersons = readonly [singular: string, plural: string];

/**
 * What the pronoun of a pronominal verb is to it. `direct`: its object, so that the participle agrees with the subject
 * (elle s’est effondrée); `indirect`: not (elle s’est adjugé 3 %, elles se sont succédé).
 */
export type Pronominal = "direct" | "indirect";

/** A verb in the third persons that market prose uses. A pronominal one is stored without its pronoun. */
export interface Verb {
  /** Without its pronoun. */
  readonly infinitive: string;
  readonly present: ThirdPersons;
  readonly imperfect: ThirdPersons;
  readonly future: ThirdPersons;
  readonly conditional: ThirdPersons;
  readonly participle: FourForms;
  readonly presentParticiple: string;
  /** Of the active form; a pronominal verb always takes être. */
  readonly auxiliary: "avoir" | "être";
  readonly pronominal: Pronominal | null;
}
