import { se } from "./elision.ts";
import type { FourForms, Gender, GrammaticalNumber, Verb } from "./lexicon/forms.ts";
import { verbs } from "./lexicon/verbs.ts";

export type { Gender, GrammaticalNumber, Verb } from "./lexicon/forms.ts";
export { verbs } from "./lexicon/verbs.ts";

/** `past` is the passé composé; `past-conditional` says what is reported and not proved: « aurait levé ». */
export type Tense = "present" | "imperfect" | "future" | "conditional" | "past" | "past-conditional";

/**
 * The verb in the third person, with its pronoun: « reculent », « s’effondre », « s’est effondrée », « ont perdu ».
 * Gender counts only in the past of verbs whose participle agrees with the subject; default masculine.
 */
export function conjugate(verb: Verb, tense: Tense, number: GrammaticalNumber, gender: Gender = "m"): string {
  return conjugateWith(verb, null, tense, number, gender);
}

/** The same with an adverb where French puts it: « recule nettement », but « a nettement reculé ». */
export function conjugateWith(
  verb: Verb,
  adverb: string | null,
  tense: Tense,
  number: GrammaticalNumber,
  gender: Gender = "m",
): string {
  const person = number === "singular" ? 0 : 1;
  if (!isCompound(tense)) return words(withPronoun(verb, verb[tense][person]), adverb);
  const helper = takesEtre(verb) ? verbs.être : verbs.avoir;
  const participle = followsSubject(verb) ? agreed(verb.participle, number, gender) : verb.participle.m;
  const auxiliary = helper[tense === "past" ? "present" : "conditional"][person];
  return words(withPronoun(verb, auxiliary), adverb, participle);
}

/** Whether a tense is made of an auxiliary and the past participle. */
export function isCompound(tense: Tense): tense is "past" | "past-conditional" {
  return tense === "past" || tense === "past-conditional";
}

/** The infinitive with its pronoun: « reculer », « s’envoler », « se replier ». */
export function infinitive(verb: Verb): string {
  return withPronoun(verb, verb.infinitive);
}

/** « reculant », « s’envolant ». */
export function presentParticiple(verb: Verb): string {
  return withPronoun(verb, verb.presentParticiple);
}

/** The past participle, agreeing: « attendus », « effondrée ». */
export function pastParticiple(verb: Verb, number: GrammaticalNumber, gender: Gender): string {
  return agreed(verb.participle, number, gender);
}

function takesEtre(verb: Verb): boolean {
  return verb.pronominal !== null || verb.auxiliary === "être";
}

/** Whether its participle agrees with its subject: under être, unless the pronoun is an indirect object (s’est adjugé 3 %). */
export function followsSubject(verb: Verb): boolean {
  return verb.pronominal === null ? verb.auxiliary === "être" : verb.pronominal === "direct";
}

function withPronoun(verb: Verb, form: string): string {
  return verb.pronominal === null ? form : se(form) + form;
}

function agreed(forms: FourForms, number: GrammaticalNumber, gender: Gender): string {
  if (number === "plural") return gender === "m" ? forms.mp : forms.fp;
  return forms[gender];
}

function words(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
