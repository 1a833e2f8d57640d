import type { Fact } from "../../facts/fact.ts";
import { departure } from "../hold.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { isBorrowed } from "../proof.ts";
import { fold } from "../reader/fold.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { quoted } from "../tell.ts";
import { saysWhose } from "./attribution.ts";

/**
 * A claim told again in other words, by a person or in a text that was not printed from the facts, says whose it is too: who
 * outdoes whom, and a figure that nobody but the claim proves.
 */
export const hearsayRule: Rule = (proof) => {
  const claims = proof.ledger.facts.filter(({ status, rule }) => status !== "fact" && rule === null);
  return proof.sentences.flatMap((sentence): readonly Remark[] => {
    const words = proof.folded.slice(sentence.start, sentence.end);
    if (claims.length === 0 || sentence.block.kind === "heading" || saysWhose(words)) return [];
    const told = claims.find((claim) => !isPrinted(proof, claim, sentence) && isTold(proof, claim, sentence, words));
    return told === undefined ? [] : [remark(sentence, told)];
  });
};

/** What prints the claim itself is for the rule on attribution. */
function isPrinted({ page }: Proof, { id }: Fact, sentence: Sentence): boolean {
  return page.bonds.some(({ fact, ...bond }) => fact.id === id && meets(bond, sentence));
}

function isTold(proof: Proof, claim: Fact, sentence: Sentence, words: string): boolean {
  const named = new Set(proof.namings.filter((naming) => within(naming, sentence)).map(({ about }) => about));
  if (!named.has(claim.about) && !(claim.by !== null && named.has(claim.by))) return false;
  return claim.measure.startsWith("outperforms")
    ? isOutdone(proof, claim, sentence, words)
    : isFigureOf(proof, claim, sentence);
}

const outdoes =
  /(?<!\p{L})(?:surpass\p{L}+|dépass\p{L}+|surclass\p{L}+|bat(?:tent)?(?!\p{L})|devanc\p{L}+|fait mieux|plus performante?s?|meilleure?s?|supérieure?s?)/gu;

/** Whether somebody is said to outdo what the claim says is outdone, by its own words or by a name among them. */
function isOutdone(proof: Proof, { value }: Fact, sentence: Sentence, words: string): boolean {
  const isSaid = [...words.matchAll(outdoes)].some(({ 0: word, index }) => {
    const stretch = { start: sentence.start + index, end: sentence.start + index + word.length };
    return !proof.page.bonds.some((bond) => isBorrowed(bond) && meets(bond, stretch));
  });
  const outdone = fold(String(value));
  const names = proof.namings.filter((naming) => within(naming, sentence));
  return (
    isSaid &&
    (words.includes(outdone) || names.some(({ start, end }) => outdone.includes(proof.folded.slice(start, end))))
  );
}

/** Whether a loose figure is that of the claim and of no fact. */
function isFigureOf({ figures, page, ledger }: Proof, claim: Fact, sentence: Sentence): boolean {
  return figures.some((figure) => {
    const isLoose = within(figure, sentence) && !page.bonds.some((bond) => meets(bond, figure));
    if (!isLoose || figure.unit === null || departure(figure, claim) !== null) return false;
    return !ledger.facts.some((fact) => fact.status === "fact" && departure(figure, fact) === null);
  });
}

function remark({ start, end, text }: Sentence, { id, by, source }: Fact): Remark {
  const message = `${quoted(text)} redit une affirmation (${by ?? source.name}) et ne dit pas «\u00a0selon\u00a0» qui.`;
  return { code: "ATTRIBUTION", start, end, message, facts: [id] };
}
