import type { Adjective } from "./adjective.ts";
import { agree } from "./adjective.ts";
import { de } from "./elision.ts";
import type { Led, Naming } from "./naming.ts";
import { au, ce, du, le, possessive, un } from "./naming.ts";
import type { Noun } from "./noun.ts";
import type { Gender, GrammaticalNumber } from "./verb.ts";

/** A noun with what stands around it, without determiner; a Naming, so that every contraction takes it. */
export interface Phrase extends Naming {
  /** What its first word is: « de nouveaux jetons », but « des jetons » and « deux jetons ». */
  readonly opens: "count" | "adjective" | "noun";
}

export interface PhraseOptions {
  /** Each goes to its own side; those of one side keep their order. */
  readonly adjectives?: readonly Adjective[];
  /** A number of things, as printed: « deux », « 12 ». */
  readonly count?: string | null;
}

/** The words agreed, each in the form that the word behind it calls for: « nouvel indice », « deux principaux indices ». */
export function phrase(noun: Noun, number: GrammaticalNumber, options: PhraseOptions = {}): Phrase {
  const { adjectives = [], count = null } = options;
  const { gender } = noun;
  const isBefore = ({ place }: Adjective): boolean => place === "before";
  const behind = adjectives.filter((adjective) => !isBefore(adjective)).map((each) => agree(each, gender, number));
  const core = [noun[number], ...behind].join(" ");
  const ahead = adjectives.filter(isBefore);
  const full = ahead.reduceRight((words, each) => `${agree(each, gender, number, words)} ${words}`, core);
  return {
    name: count === null ? full : `${count} ${full}`,
    short: null,
    gender,
    number,
    article: "definite",
    elides: null,
    opens: count === null ? (ahead.length > 0 ? "adjective" : "noun") : "count",
  };
}

/** A determiner, by its masculine singular; `leur` is the possessive of several owners. */
export type Determiner = keyof typeof determiners;

/**
 * The phrase behind its determiner: « l’ancien indice », « de nouveaux jetons » (des gives de before an adjective);
 * RangeError for aucun, nul and chaque in the plural.
 */
export function determined(determiner: Determiner, words: Phrase): string {
  const { lead, name } = determiners[determiner](words);
  return lead + name;
}

const determiners = {
  au,
  aucun: (words) => single(words, { m: "aucun", f: "aucune" }),
  ce,
  chaque: (words) => single(words, { m: "chaque", f: "chaque" }),
  du,
  le,
  leur: (words) => possessive(words, "plural"),
  nul: (words) => single(words, { m: "nul", f: "nulle" }),
  quel: ({ name, gender, number }) => ({ lead: number === "plural" ? which[gender].many : which[gender].one, name }),
  son: (words) => possessive(words),
  un: indefinite,
} as const satisfies Readonly<Record<string, (words: Phrase) => Led>>;

const which = { m: { one: "quel ", many: "quels " }, f: { one: "quelle ", many: "quelles " } } as const;

function single({ name, gender, number }: Phrase, forms: Readonly<Record<Gender, string>>): Led {
  if (number === "plural") throw new RangeError(`« ${forms.m} » takes a singular, not « ${name} »`);
  return { lead: `${forms[gender]} `, name };
}

/** A count in the plural leaves no room for « des ». */
function indefinite(words: Phrase): Led {
  if (words.number === "singular" || words.opens === "noun") return un(words);
  return { lead: words.opens === "count" ? "" : de(words.name), name: words.name };
}
