import type { Change, Page } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { fold } from "../reader/fold.ts";
import type { Sentence } from "../sentence.ts";
import { within } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** Words of relation that say the contrary of one another, between the same two facts. */
const contraries: readonly (readonly [one: string, other: string])[] = [
  ["devant", "derrière"],
  ["avant", "après"],
  ["mène", "ferme"],
  ["mènent", "ferment"],
  ["ouvre", "ferme"],
  ["tête", "queue"],
  ["premier", "dernier"],
  ["première", "dernière"],
  ["avec", "sans"],
  ["dessus", "dessous"],
  ["haut", "bas"],
  ["minimum", "maximum"],
  ["acquéreur", "vendeur"],
  ["acheter", "vendre"],
  ["acheté", "vendu"],
];

const contrary: ReadonlyMap<string, readonly string[]> = contraries
  .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
  .reduce((known, [one, other]) => known.set(one, [...(known.get(one) ?? []), other]), new Map<string, string[]>());

/** Where facts are told, no small word took the place of its contrary: « derrière le bitcoin » is not « devant » it. */
export const reversalRule: Rule = (proof) =>
  proof.sentences.flatMap((sentence): readonly Remark[] => {
    const printed = proof.page.bonds.filter((bond) => within(bond, sentence));
    if (printed.length === 0) return [];
    const facts = [...new Set(printed.map(({ fact }) => fact.id))].slice(0, 3);
    return reversedIn(proof, sentence).map(({ start, end, was }) => {
      const message = `${quoted(proof.page.text.slice(start, end))} est écrit là où il y avait «\u00a0${was}\u00a0».`;
      return { code: "COMPARISON", start, end, message, facts };
    });
  });

interface Reversed {
  readonly start: number;
  readonly end: number;
  readonly was: string;
}

function reversedIn({ page, folded }: Proof, sentence: Sentence): readonly Reversed[] {
  const changes = page.changes.filter((change) => within(change, sentence));
  const gone = new Set([...goneFrom(page, sentence), ...changes.flatMap(({ lost }) => wordsLost(lost))]);
  return changes.flatMap(({ start, end }) =>
    [...folded.slice(start, end).matchAll(/[a-zà-öø-ÿœæ]+/gu)].flatMap(({ 0: word, index }) => {
      const was = contrary.get(word)?.find((other) => gone.has(other));
      return was === undefined ? [] : [{ start: start + index, end: start + index + word.length, was }];
    }),
  );
}

/** Words that are gone from a sentence; its first one would stand at the end of the sentence before. */
function goneFrom({ removed, text }: Page, { start, end }: Sentence): readonly string[] {
  return removed
    .filter((one) => one.start <= end && (one.start >= start || !/[\p{L}\p{N}]/u.test(text.slice(one.start, start))))
    .map(({ word }) => fold(word));
}

function wordsLost(lost: Change["lost"]): readonly string[] {
  return lost.flatMap(({ text }) => fold(text).match(/[a-zà-öø-ÿœæ]+/gu) ?? []);
}
