import type { Gender, GrammaticalNumber } from "../facts/fact.ts";
import { wordCount } from "./word-count.ts";

/** Something named in the text, as a pronoun would take it up. */
export interface Mention {
  /** Id of the entity. */
  readonly entity: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** What a noun would call it again by, with its article (« le jeton »); null when no noun fits. */
  readonly noun: string | null;
  /** Whether its sentence begins with it, as with its subject. */
  readonly opens: boolean;
}

/** What the reader of a passage has read when a value is about to be printed. */
export interface Told {
  /** Words of the passage so far. */
  readonly words: number;
  /** The sentence so far, in small letters. */
  readonly sentence: string;
  /** Whether nothing of the sentence has been said yet. */
  readonly startsSentence: boolean;
  /** Whether nothing of the paragraph has been said yet. */
  readonly startsParagraph: boolean;
  /** How the sentences so far began, the last one last: see `openingOf`. */
  readonly openings: readonly Opening[];
  /** Who has been named in this sentence so far, in order. */
  readonly mentions: readonly Mention[];
  /** Who was named in the sentence before, when it stands in the same paragraph. */
  readonly before: readonly Mention[];
  /** Who was named in this paragraph, in order. */
  readonly paragraph: readonly Mention[];
  /** Says that somebody is about to be named. */
  readonly mention: (mention: Named) => void;
}

/** Who is about to be named; `alone` when not as one of a list. */
type Named = Omit<Mention, "opens"> & { readonly alone: boolean };

/** How a sentence begins, and whether a paragraph begins with it. */
export interface Opening {
  readonly words: string;
  readonly isParagraph: boolean;
}

/** Follows a passage as it is written. */
export interface Teller {
  readonly told: () => Told;
  /** The template's own words; `\n` and the paragraph break are its layout. */
  readonly literal: (text: string) => void;
  /** A printed value, which never ends a sentence. `opening` says what it is when a sentence begins with it. */
  readonly value: (text: string, opening: string | null) => void;
  /** Two clauses meet: what follows may have to stand as a sentence of its own. */
  readonly joint: () => void;
}

/** What every passage begins with. */
export const nothingTold: Told = {
  words: 0,
  sentence: "",
  startsSentence: true,
  startsParagraph: true,
  openings: [],
  mentions: [],
  before: [],
  paragraph: [],
  mention: () => {},
};

/** Where a literal ends a sentence (a stop and a space), or a block (a break, a line of a heading or a table). */
const boundary = /([.!?…](?:\u00a0?[»”])?(?:(?!\n\s*(?:[#|>]|[*+-] ))[ \t\n])+|\n?\uE002|\n(?=\s*(?:[#|>]|[*+-] )))/u;
const stop = /[.!?…](?:\u00a0?[»”])?$/u;
const blockBoundary = /[\n\uE002]/u;

/** A teller at the beginning of a passage; `openings` are those of the passages before. */
export function createTeller(openings: readonly Opening[] = []): Teller {
  /** Where the clause begins among the mentions of its sentence. */
  let clause = 0;
  const mention: Told["mention"] = ({ alone, ...named }) => {
    // Several named at once are one subject, which no one of them is.
    const isFirst = told.startsSentence && told.mentions.length === clause;
    const known = told.startsSentence
      ? told.mentions.map((one, index) => (index < clause ? one : { ...one, opens: false }))
      : told.mentions;
    const whole = { ...named, opens: isFirst && alone };
    told = { ...told, mentions: [...known, whole], paragraph: [...told.paragraph, whole] };
  };
  let told: Told = { ...nothingTold, openings, mention };
  let heading = false;
  /** The sentence has begun with an article alone. */
  let awaitsNoun = false;
  /** The last literal ended with a stop: blank space after it ends the sentence. */
  let stopped = false;
  const endSentence = (block: boolean): void => {
    if (told.startsSentence && !block) return;
    heading = false;
    clause = 0;
    told = {
      ...told,
      sentence: "",
      startsSentence: true,
      startsParagraph: block,
      mentions: [],
      before: block ? [] : told.mentions,
      paragraph: block ? [] : told.paragraph,
    };
  };
  /** An article is felt to begin a sentence with the noun behind it, be it a value. */
  const complete = (noun: string): void => {
    const last = told.openings.at(-1);
    if (!awaitsNoun || last === undefined) return;
    awaitsNoun = false;
    told = { ...told, openings: [...told.openings.slice(0, -1), { ...last, words: `${last.words}${noun}` }] };
  };
  const open = (words: string): void => {
    if (!told.startsSentence) {
      complete(words);
      return;
    }
    awaitsNoun = words.endsWith(" ");
    const openings = [...told.openings, { words, isParagraph: told.startsParagraph }];
    told = { ...told, startsSentence: false, startsParagraph: false, openings };
  };
  const say = (words: string): void => {
    told = { ...told, sentence: told.sentence + words.toLowerCase() };
  };
  const text = (words: string): void => {
    const said = words.replace(/^[\s*_>|#-]+/u, "");
    if (told.startsSentence && /^\s*#/u.test(words)) heading = true;
    if (said !== "") open(openingOf(said));
    if (said !== "") say(words);
  };
  const count = (words: string): void => {
    told = { ...told, words: told.words + wordCount(words) };
  };
  return {
    told: () => told,
    joint: () => {
      clause = told.mentions.length;
      told = { ...told, startsSentence: true };
    },
    literal: (whole) => {
      count(whole);
      if (stopped && /^[ \t\n]/u.test(whole)) endSentence(false);
      if (whole !== "") stopped = stop.test(whole);
      const ended = whole.replace(/(^|[\n\uE002])([ \t]*#+ [^\n\uE002]*)\n/gu, "$1$2\n\uE002");
      const parts = (heading ? ended.replace(/\n/u, "\n\uE002") : ended).split(boundary);
      for (const [index, part] of parts.entries()) {
        if (index % 2 === 0) text(part);
        else endSentence(blockBoundary.test(part) && !/^[.!?…]/u.test(part));
      }
    },
    value: (said, opening) => {
      count(said);
      if (said !== "") stopped = false;
      if (said !== "") open(opening ?? openingOf(said));
      say(said);
    },
  };
}

/** The word that a sentence is felt to begin with, in small letters: the first, with the next one behind an article. */
export function openingOf(text: string): string {
  const [first = "", second = ""] = text
    .trim()
    .toLowerCase()
    .split(/(?<=[\u2019'])|[\s\u00a0\u202f,:;.()]+/u);
  return articles.has(first) ? `${first} ${second}` : first;
}

const articles: ReadonlySet<string> = new Set([
  "le",
  "la",
  "les",
  "l\u2019",
  "un",
  "une",
  "des",
  "du",
  "de",
  "en",
  "sur",
]);
