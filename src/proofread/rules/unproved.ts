import { newsroom } from "../../facts/derive.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { quoted } from "../tell.ts";
import { tokensOf } from "../token.ts";

/** Sentences shorter than this say too little to be held. */
const fewestWords = 3;
/** The share of a sentence's words that make it a new one. */
const mostlyNew = 0.6;

/** A sentence that a person added about somebody of the article, and that no fact proves, is for a person to answer for. */
export const unprovedRule: Rule = (proof) =>
  proof.sentences.flatMap((sentence): readonly Remark[] => {
    if (!isAdded(proof, sentence) || proof.page.bonds.some((bond) => meets(bond, sentence))) return [];
    const named = proof.namings.find((naming) => within(naming, sentence) && naming.about !== newsroom.id);
    if (named === undefined || proof.figures.some((figure) => within(figure, sentence) && !figure.isWord)) return [];
    const message = `La phrase ${quoted(sentence.text)} a été ajoutée, et aucune donnée ne la prouve.`;
    return [{ code: "UNPROVED", start: sentence.start, end: sentence.end, message, facts: [] }];
  });

function isAdded({ page }: Proof, sentence: Sentence): boolean {
  const words = tokensOf(sentence.text, []);
  const added = words.filter(({ start, end }) =>
    page.changes.some((change) => within({ start: sentence.start + start, end: sentence.start + end }, change)),
  );
  return words.length >= fewestWords && added.length >= words.length * mostlyNew;
}
