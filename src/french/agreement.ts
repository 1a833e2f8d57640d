import type { Gender, GrammaticalNumber } from "./lexicon/forms.ts";

/** What a subject asks of its verb, participle and adjectives; a Naming is one. */
export interface Agreement {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/**
 * Of subjects in coordination: the masculine wins; « et » and « ni » make a plural, « ou » between singulars does not,
 * as only one of them is meant; one subject alone keeps its own; RangeError for none.
 */
export function agreementOf(subjects: readonly Agreement[], conjunction: "et" | "ou" | "ni" = "et"): Agreement {
  const [first, ...others] = subjects;
  if (first === undefined) throw new RangeError("an agreement needs at least one subject");
  if (others.length === 0) return { gender: first.gender, number: first.number };
  const areFeminine = subjects.every(({ gender }) => gender === "f");
  const areSingular = subjects.every(({ number }) => number === "singular");
  return { gender: areFeminine ? "f" : "m", number: conjunction === "ou" && areSingular ? "singular" : "plural" };
}
