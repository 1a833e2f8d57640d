import type { TextFinding } from "../../facts/finding.ts";
import { usualVerdicts } from "../../facts/rule.ts";
import type { Printed } from "../printed.ts";
import { fold } from "../reader/fold.ts";
import { quoted } from "../tell.ts";

/** What the readers of an article may remember of one written before. */
export interface EarlierText {
  readonly id: string;
  readonly title: string;
  readonly chapo: string;
}

/** Two texts that share more than this of their pairs of words, figures aside, read as one. */
const mostShared = 0.85;

/** Title and chapô do not sound like those of a recent article; an article is no echo of its own earlier version. */
export function echoRule({ id, title, chapo }: Printed, earlier: readonly EarlierText[]): readonly TextFinding[] {
  const others = earlier.filter((article) => article.id !== id);
  const echo = (part: "title" | "chapo", what: string, text: string): readonly TextFinding[] => {
    const alike = others.find((article) => shared(pairsOf(text), pairsOf(article[part])) > mostShared);
    if (alike === undefined) return [];
    const message = `${what} se lit comme celui d’un article récent (${alike.id})\u00a0: ${quoted(alike[part])}.`;
    return [
      { code: "REPETITION", verdict: usualVerdicts.REPETITION, message, facts: [], part, start: 0, end: text.length },
    ];
  };
  return [...echo("title", "Le titre", title), ...echo("chapo", "Le chapô", chapo)];
}

/** Each word with the next; figures change every day and make no wording. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[a-zà-öø-ÿœæ]+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
