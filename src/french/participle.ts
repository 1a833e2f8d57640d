import type { Agreement } from "./agreement.ts";
import type { Verb } from "./verb.ts";
import { conjugateWith, followsSubject, pastParticiple } from "./verb.ts";

/** What a past participle may agree with. */
export interface Around {
  readonly subject: Agreement;
  /** The direct object when it stands before the verb: « les 3 % qu’elle a perdus »; default none. */
  readonly objectBefore?: Agreement | null;
}

/**
 * The participle behind its auxiliary: with être and where « se » is the direct object it follows the subject,
 * everywhere else the direct object that stands before it, and without one it stays as it is.
 */
export function agreedParticiple(verb: Verb, { subject, objectBefore = null }: Around): string {
  const { gender, number } = followsSubject(verb) ? subject : (objectBefore ?? invariable);
  return pastParticiple(verb, number, gender);
}

/** The passé composé by the same rule: « ont perdu », « qu’elles ont perdus », « s’est nettement repliée ». */
export function compoundPast(verb: Verb, around: Around, adverb: string | null = null): string {
  const agreed = agreedParticiple(verb, around);
  const settled = { ...verb, participle: { m: agreed, f: agreed, mp: agreed, fp: agreed } };
  return conjugateWith(settled, adverb, "past", around.subject.number);
}

const invariable: Agreement = { gender: "m", number: "singular" };
