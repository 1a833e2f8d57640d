import { elidingNames, heldVowels, heldWords, mutedH, spokenH, vocalicY } from "./lexicon/initials.ts";

/**
 * Whether le, la, de, que… lose their vowel before this word, by its first sound as written. Looks inside opening
 * quotes, brackets and Markdown emphasis. Digits, signs, Roman numerals and consonant letters never elide, not even
 * letters spelled with a vowel sound: le FMI, la SEC, de XRP, de 8, de 1inch, le IVe.
 */
export function elides(word: string): boolean {
  const first = firstWord(word);
  const letter = first.plain.charAt(0);
  if (letter === "" || romanNumeral.test(first.written)) return false;
  if (vowels.has(letter)) return !heldWords.has(first.plain) && !startsWithAny(first.plain, heldVowels);
  if (isAcronym(first.written)) return false;
  if (letter === "h") return hIsMute(first);
  if (letter === "y") return yIsVowel(first.plain);
  return false;
}

/**
 * « d’ » or « de », with its space, before a bare word. `own` is what the word's data say, and wins over its spelling:
 * « de un à neuf » counts, « d’un » does not.
 */
export function de(word: string, own: boolean | null = null): "d\u2019" | "de " {
  return (own ?? elides(word)) ? "d\u2019" : "de ";
}

/** « qu’ » or « que », with its space. */
export function que(word: string, own: boolean | null = null): "qu\u2019" | "que " {
  return (own ?? elides(word)) ? "qu\u2019" : "que ";
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
/** II to IV and IX, with or without the ending of a rank; « I » only with it. The others begin with a consonant letter. */
const romanNumeral = /^I(?:er|re|(?:I|II|V|X)(?:e|es)?)$/u;

interface FirstWord {
  /** As printed, but for its accents; empty when the text begins with a digit or a sign. */
  readonly written: string;
  /** In small letters, ligatures opened. */
  readonly plain: string;
}

/** Compatible forms count as their letter, so that a name in wide or ornamental letters is read like any other. */
function firstWord(text: string): FirstWord {
  const [, word = ""] = /^[«»“”„‹›"'‘’([{*_~`\s]*([\p{L}\p{M}]+)/u.exec(text.normalize("NFKD")) ?? [];
  const written = word.replace(/\p{M}/gu, "");
  return { written, plain: written.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ø", "o") };
}

/** Two capitals or more and nothing else: read as letters, or as a word that begins with its letter. */
function isAcronym(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase();
}

/**
 * The longest beginning known decides. Unknown words follow the odds: a French common noun has a mute h, a foreign
 * brand a sounded one.
 */
function hIsMute({ written, plain }: FirstWord): boolean {
  if (heldWords.has(plain)) return false;
  const isName = written.charAt(0) === "H";
  const mute = Math.max(longest(plain, mutedH), isName ? longest(plain, elidingNames) : 0);
  const spoken = longest(plain, spokenH);
  return mute === 0 && spoken === 0 ? !isName : mute > spoken;
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
