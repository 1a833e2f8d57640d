import type { Proof, Remark, Rule } from "../proof.ts";
import { isKeptBorrowed } from "../proof.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** « N’a mobilisé qu’une fraction » denies nothing. */
const denial = /(?<![a-zà-öø-ÿœæ])(?:pas|jamais|guère|nullement|aucune?)(?![a-zà-öø-ÿœæ])/gu;

/** A sentence that prints facts neither gains nor loses a negation: « ne cède pas 5 % » is no version of « cède 5 % ». */
export const negationRule: Rule = (proof) =>
  proof.sentences.flatMap((sentence): readonly Remark[] => {
    const printed = proof.page.bonds.filter((bond) => within(bond, sentence));
    if (printed.length === 0) return [];
    return [...gained(proof, sentence), ...dropped(proof, sentence)].map(({ start, end, message }) => ({
      code: "NEGATION",
      start,
      end,
      message,
      facts: [...new Set(printed.map(({ fact }) => fact.id))].slice(0, 3),
    }));
  });

type Found = Pick<Remark, "start" | "end" | "message">;

function gained(proof: Proof, sentence: Sentence): readonly Found[] {
  return [...proof.folded.slice(sentence.start, sentence.end).matchAll(denial)].flatMap(
    ({ 0: word, index }): readonly Found[] => {
      const stretch = { start: sentence.start + index, end: sentence.start + index + word.length };
      const change = proof.page.changes.find((one) => meets(one, stretch));
      // A quantity that took the place of another is judged as a figure is.
      if (change === undefined || change.lost.some(({ role }) => role === "figure")) return [];
      if (isKeptBorrowed(proof, stretch)) return [];
      return [{ ...stretch, message: `La négation ${quoted(word)} a été ajoutée à une phrase qui donne des données.` }];
    },
  );
}

function dropped({ page }: Proof, sentence: Sentence): readonly Found[] {
  return page.removed
    .filter(
      ({ start, word }) =>
        start >= sentence.start && start <= sentence.end && /^(?:pas|jamais|guère|nullement)$/u.test(word),
    )
    .map(({ start, word }) => ({
      start: sentence.start,
      end: Math.max(start, sentence.start + 1),
      message: `La négation ${quoted(word)} a été retirée d’une phrase qui donne des données.`,
    }));
}
