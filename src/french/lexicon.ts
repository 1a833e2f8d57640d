import { adjectives } from "./lexicon/adjectives.ts";
import { firstGroup, missingParts } from "./lexicon/first-group.ts";
import type { Adjective, FourForms, Noun, Pronominal, Verb } from "./lexicon/forms.ts";
import { nouns } from "./lexicon/nouns.ts";
import { irregular } from "./lexicon/regular.ts";
import { verbs } from "./lexicon/verbs.ts";
import { infinitive } from "./verb.ts";

export { missingParts } from "./lexicon/first-group.ts";

/** Words found as they are written, with either apostrophe; null when they are not known. */
export interface Lexicon {
  /** By its singular, else by its plural. */
  readonly noun: (written: string) => Noun | null;
  /** By its masculine singular. */
  readonly adjective: (written: string) => Adjective | null;
  /** By its infinitive with its pronoun: « s’envoler ». */
  readonly verb: (written: string) => Verb | null;
  /** Every word in the form it is found by, nouns in the singular: what a mistyped one may have meant. */
  readonly words: Readonly<Record<"nouns" | "adjectives" | "verbs", readonly string[]>>;
}

/** A verb as somebody adds it: the parts that `missingParts` names for its infinitive have to be there. */
export interface VerbWord {
  /** Without its pronoun. */
  readonly infinitive: string;
  readonly present?: readonly [singular: string, plural: string] | null | undefined;
  readonly stem?: string | null | undefined;
  readonly future?: string | null | undefined;
  readonly participle?: string | FourForms | null | undefined;
  readonly auxiliary?: "avoir" | "être" | null | undefined;
  readonly pronominal?: Pronominal | null | undefined;
}

/** Words that a newsroom adds. */
export interface Words {
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly Adjective[];
  readonly verbs: readonly VerbWord[];
}

/** Our own words. */
export const lexicon: Lexicon = lexiconOf({
  nouns: Object.values<Noun>(nouns),
  adjectives: Object.values<Adjective>(adjectives),
  verbs: Object.values<Verb>(verbs),
});

/** The base with more words, which win over its own; RangeError for a verb that lacks a part. */
export function extendLexicon(base: Lexicon, additions: Words): Lexicon {
  const added = lexiconOf({ ...additions, verbs: additions.verbs.map(verbOf) });
  return {
    noun: (written) => {
      const ours = base.noun(written);
      return added.noun(written) ?? (ours === null ? null : (added.noun(ours.singular) ?? ours));
    },
    adjective: (written) => added.adjective(written) ?? base.adjective(written),
    verb: (written) => added.verb(written) ?? base.verb(written),
    words: {
      nouns: union(base.words.nouns, added.words.nouns),
      adjectives: union(base.words.adjectives, added.words.adjectives),
      verbs: union(base.words.verbs, added.words.verbs),
    },
  };
}

interface Entries {
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly Adjective[];
  readonly verbs: readonly Verb[];
}

function lexiconOf(entries: Entries): Lexicon {
  const singulars = indexed(entries.nouns, (noun) => noun.singular);
  const plurals = indexed(entries.nouns, (noun) => noun.plural);
  const masculines = indexed(entries.adjectives, (adjective) => adjective.m);
  const infinitives = indexed(entries.verbs, infinitive);
  return {
    noun: (written) => singulars.get(folded(written)) ?? plurals.get(folded(written)) ?? null,
    adjective: (written) => masculines.get(folded(written)) ?? null,
    verb: (written) => infinitives.get(folded(written)) ?? null,
    words: {
      nouns: [...singulars.keys()],
      adjectives: [...masculines.keys()],
      verbs: [...infinitives.keys()],
    },
  };
}

function verbOf(word: VerbWord): Verb {
  const lacking = missingParts(word.infinitive).filter((part) => (word[part] ?? null) === null);
  if (lacking.length > 0) throw new RangeError(`${word.infinitive} needs its ${lacking.join(", ")}`);
  const usual = firstGroup(word.infinitive, word.present?.[0]);
  return irregular(word.infinitive, {
    present: word.present ?? usual.present,
    stem: word.stem ?? usual.stem,
    future: word.future ?? usual.future,
    participle: word.participle ?? usual.participle,
    auxiliary: word.auxiliary ?? "avoir",
    pronominal: word.pronominal ?? null,
  });
}

function indexed<T>(entries: readonly T[], nameOf: (entry: T) => string): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [folded(nameOf(entry)), entry]));
}

function folded(written: string): string {
  return written.normalize("NFC").replaceAll("'", "\u2019");
}

function union(base: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...base, ...added])];
}
