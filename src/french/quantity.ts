import type { Agreement } from "./agreement.ts";
import { de } from "./elision.ts";
import type { Gender } from "./lexicon/forms.ts";
import { spellCount } from "./number.ts";
import type { Region } from "./region.ts";

type ByGender = Readonly<Record<Gender, string>>;

/** Words that take a part of several things, and what they ask of the verb. */
export interface Quantity {
  /** Before the bare plural noun: « la plupart des », « beaucoup de »; null for words that take the noun’s place. */
  readonly noun: ByGender | null;
  /** Before « des » and things already known or counted: « plusieurs (des 13 jetons) »; null where French has no such turn. */
  readonly head: ByGender | null;
  /** In the place of the noun: « la plupart d’entre elles », « toutes ». */
  readonly them: ByGender;
  readonly number: Agreement["number"];
  /** Of the verb’s agreement; `own`: that of the things. */
  readonly gender: Gender | "own";
  /** Whether the verb takes « ne ». */
  readonly negative: boolean;
}

/**
 * A collective with its complement follows the sense, as in the press: « la moitié des valeurs ont reculé »; those that
 * name the whole stay singular: « la quasi-totalité des jetons recule », « l’ensemble des valeurs a reculé ».
 */
export const quantities = {
  aucun: one(forms("aucun", "aucune"), true),
  beaucoup: vague("beaucoup"),
  certains: some(forms("certains", "certaines")),
  chacun: one(forms("chacun", "chacune")),
  lEnsemble: whole("l\u2019ensemble", "m"),
  lUnEtLAutre: pair(forms("l\u2019un et l\u2019autre", "l\u2019une et l\u2019autre")),
  laMajorité: part("la majorité"),
  laMoitié: part("la moitié"),
  laPlupart: part("la plupart"),
  laQuasiTotalité: whole("la quasi-totalité", "f"),
  laTotalité: whole("la totalité", "f"),
  lesDeux: { ...pair(forms("les deux", "les deux")), noun: forms("les deux", "les deux") },
  lesDeuxTiers: part("les deux tiers"),
  lesTroisQuarts: part("les trois quarts"),
  niLUnNiLAutre: pair(forms("ni l\u2019un ni l\u2019autre", "ni l\u2019une ni l\u2019autre"), true),
  peu: vague("peu"),
  plusDeLaMoitié: part("plus de la moitié"),
  plusieurs: some(forms("plusieurs", "plusieurs")),
  quelques: { ...some(forms("quelques-uns", "quelques-unes")), noun: forms("quelques", "quelques") },
  tous: { ...pair(forms("tous", "toutes")), noun: forms("tous les", "toutes les") },
  unQuart: part("un quart"),
  unSeul: one(forms("un seul", "une seule")),
  unTiers: part("un tiers"),
  uneMajorité: part("une majorité"),
  uneMinorité: part("une minorité"),
} as const satisfies Readonly<Record<string, Quantity>>;

/** So many of them: « 12 des », « l’une des », « aucun des » with « ne »; RangeError when n is no count. */
export function countOf(n: number, region: Region): Quantity {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`a count must be a whole number from zero, not ${n}`);
  if (n === 0) return quantities.aucun;
  if (n === 1) return one(forms("l\u2019un", "l\u2019une"));
  const count = spellCount(n, region);
  return some(forms(count, count));
}

/** What the verb agrees with, where the things are of this gender. */
export function agreementWith({ number, gender }: Quantity, things: Gender): Agreement {
  return { number, gender: gender === "own" ? things : gender };
}

/** Before a plural noun, with its elision: « la plupart des jetons », « peu d’actions »; RangeError where it takes none. */
export function quantified(quantity: Quantity, noun: string, gender: Gender): string {
  if (quantity.noun === null) throw new RangeError(`« ${quantity.them.m} » takes no noun`);
  const lead = quantity.noun[gender];
  return lead.endsWith(" de") ? lead.slice(0, -"de".length) + de(noun) + noun : `${lead} ${noun}`;
}

function forms(m: string, f: string): ByGender {
  return { m, f };
}

function following({ m, f }: ByGender, words: string, feminine = words): ByGender {
  return { m: `${m} ${words}`, f: `${f} ${feminine}` };
}

function amongThem(head: ByGender): ByGender {
  return following(head, "d\u2019entre eux", "d\u2019entre elles");
}

/** A quantity that takes a noun. */
type Headed = Quantity & { readonly head: ByGender };

/** A share, told by the things themselves. */
function part(words: string): Headed {
  const head = forms(words, words);
  return {
    noun: following(head, "des"),
    head,
    them: amongThem(head),
    number: "plural",
    gender: "own",
    negative: false,
  };
}

/** The whole or nearly, told by the collective. */
function whole(words: string, gender: Gender): Headed {
  return { ...part(words), number: "singular", gender };
}

/** One of them, or none. */
function one(head: ByGender, negative = false): Headed {
  return { noun: following(head, "des"), head, them: amongThem(head), number: "singular", gender: "own", negative };
}

/** Several of them. */
function some(head: ByGender): Headed {
  return { noun: head, head, them: amongThem(head), number: "plural", gender: "own", negative: false };
}

/** An adverb, which takes « de ». */
function vague(word: string): Headed {
  const head = forms(word, word);
  return { ...some(head), noun: following(head, "de") };
}

/** All of them, as a pronoun. */
function pair(them: ByGender, negative = false): Quantity {
  return { noun: null, head: null, them, number: "plural", gender: "own", negative };
}
