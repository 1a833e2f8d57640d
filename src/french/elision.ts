import { elidingNames, heldVowels, heldWords, mutedH, spokenH, vocalicY } from "./lexicon/initials.ts";

/**
 * Whether le, la, de, que… lose their vowel before this word, by its first sound as written. Looks inside opening
 * quotes and brackets. Digits, signs and consonant letters never elide, not even letters spelled with a vowel sound:
 * le FMI, la SEC, de XRP, de 8, de 1inch.
 */
export function elides(word: string): boolean {
  const first = firstWord(word);
  const letter = first.plain.charAt(0);
  if (letter === "") return false;
  if (vowels.has(letter)) return !heldWords.has(first.plain) && !startsWithAny(first.plain, heldVowels);
  if (first.acronym) return false;
  if (letter === "h") return hIsMute(first.plain, first.capital);
  if (letter === "y") return yIsVowel(first.plain);
  return false;
}

/** « d’ » or « de », with its space, before a bare word. */
export function de(word: string): "d\u2019" | "de " {
  return elides(word) ? "d\u2019" : "de ";
}

/** « qu’ » or « que », with its space. */
export function que(word: string): "qu\u2019" | "que " {
  return elides(word) ? "qu\u2019" : "que ";
}

/** « s’ » or « se », with its space, before a verb. */
export function se(word: string): "s\u2019" | "se " {
  return elides(word) ? "s\u2019" : "se ";
}

/** « n’ » or « ne », with its space, before a verb or a pronoun. */
export function ne(word: string): "n\u2019" | "ne " {
  return elides(word) ? "n\u2019" : "ne ";
}

/** « s’ » before il and ils alone: s’il, but si elle, si Aethir. */
export function si(word: string): "s\u2019" | "si " {
  const first = firstWord(word).plain;
  return first === "il" || first === "ils" ? "s\u2019" : "si ";
}

const vowels: ReadonlySet<string> = new Set("aeiou");
const openers: ReadonlySet<string> = new Set([..."«»“”\"'‘\u2019([{*_ \u00a0\u202f\t\n"]);

interface FirstWord {
  /** In small letters, without accents, ligatures opened; empty when the text begins with a digit or a sign. */
  readonly plain: string;
  /** Two capitals or more and nothing else: read as letters, or as a word that begins with its letter. */
  readonly acronym: boolean;
  readonly capital: boolean;
}

function firstWord(text: string): FirstWord {
  const characters = [...text];
  const start = characters.findIndex((character) => !openers.has(character));
  const rest = start < 0 ? [] : characters.slice(start);
  const end = rest.findIndex((character) => !isLetter(character));
  const word = (end < 0 ? rest : rest.slice(0, end)).join("");
  return {
    plain: stripAccents(word.toLowerCase()),
    acronym: word.length > 1 && word === word.toUpperCase(),
    capital: word.charAt(0) !== word.charAt(0).toLowerCase(),
  };
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || character === "\u0301" || character === "\u0300";
}

function stripAccents(word: string): string {
  const opened = word.replaceAll("œ", "oe").replaceAll("æ", "ae");
  return [...opened.normalize("NFD")].filter((character) => character < "\u0300" || character > "\u036f").join("");
}

/**
 * The longest beginning known decides. Unknown words follow the odds: a French common noun has a mute h, a foreign
 * brand a sounded one.
 */
function hIsMute(plain: string, capital: boolean): boolean {
  if (heldWords.has(plain)) return false;
  const mute = longest(plain, mutedH);
  const spoken = longest(plain, spokenH);
  if (mute === 0 && spoken === 0) return !capital || startsWithAny(plain, elidingNames);
  return mute > spoken;
}

/** Before a consonant y is a vowel (Yves, ytterbium); before a vowel it is the consonant of yen, but for a few words. */
function yIsVowel(plain: string): boolean {
  const next = plain.charAt(1);
  return startsWithAny(plain, vocalicY) || (next !== "" && !vowels.has(next));
}

function startsWithAny(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}

function longest(word: string, beginnings: readonly string[]): number {
  return beginnings.reduce(
    (best, beginning) => (word.startsWith(beginning) ? Math.max(best, beginning.length) : best),
    0,
  );
}
