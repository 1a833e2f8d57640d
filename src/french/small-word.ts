import { elides } from "./elision.ts";

/**
 * A conjunction or an adverb in -que or -re with its space, or with its apostrophe where it loses its vowel: « lorsqu’ »
 * before il, « lorsque » before Aethir, « parce qu’ » before Aethir. `own` is what the next word's data say of elision.
 */
export function smallWord(word: SmallWord, next: string, own: boolean | null = null): string {
  return losesVowel(habits[word], next, own) ? `${word.slice(0, -1)}\u2019` : `${word} `;
}

/** The words that `smallWord` knows. */
export type SmallWord = keyof typeof habits;

/** Before what a word loses its vowel: any vowel, nothing, or these words alone. */
type Habit = "vowel" | "never" | ReadonlySet<string>;

/**
 * The strict rule, which every grammar accepts: lorsque, puisque and quoique elide before il(s), elle(s), on, un(e) and
 * en. Before other vowels usage wavers, and the full form is never a fault.
 */
const pronouns: Habit = new Set(["il", "ils", "elle", "elles", "on", "un", "une", "en"]);

const habits = {
  "ainsi que": "vowel",
  "alors que": "vowel",
  "bien que": "vowel",
  jusque: "vowel",
  "parce que": "vowel",
  "tandis que": "vowel",
  lorsque: pronouns,
  puisque: pronouns,
  quoique: pronouns,
  quelque: new Set(["un", "une"]),
  presque: new Set(["île"]),
  entre: "never",
  contre: "never",
} as const satisfies Readonly<Record<string, Habit>>;

function losesVowel(habit: Habit, next: string, own: boolean | null): boolean {
  if (habit === "vowel") return own ?? elides(next);
  return habit !== "never" && habit.has(/^[\p{L}\p{M}]+/u.exec(next)?.[0].normalize("NFC").toLowerCase() ?? "");
}
