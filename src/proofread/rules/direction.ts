import type { Fact } from "../../facts/fact.ts";
import type { Bond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { isBorrowed, isKeptBorrowed, sentenceAt } from "../proof.ts";
import type { DirectionWord } from "../reader/direction.ts";
import { readDirections } from "../reader/direction.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { moveOf, wayOf } from "../standing.ts";
import { owned, quoted, told } from "../tell.ts";

/** Every word of direction or size agrees with the sign, and with the size, of its fact. */
export const directionRule: Rule = (proof) =>
  readDirections(proof.page.text)
    .filter((word) => !proof.page.bonds.some((bond) => isBorrowed(bond) && meets(bond, word)))
    .filter((word) => !isKeptBorrowed(proof, word))
    .flatMap((word) => judged(proof, word));

function judged(proof: Proof, word: DirectionWord): readonly Remark[] {
  const tells = ({ role, fact }: Bond): boolean =>
    role === "word" && wayOf(fact, proof.ledger) !== null && (!word.isDenied || fact.unit === "count");
  const own = proof.page.bonds.filter((bond) => meets(bond, word) && tells(bond));
  if (own.length > 0) return own.flatMap(({ fact }) => against(proof, word, fact));
  if (word.way === "mixed") return [];
  const replaced = (proof.page.changes.find((change) => meets(change, word))?.lost ?? []).filter(tells);
  const [only] = replaced;
  if (only !== undefined && new Set(replaced.map(({ fact }) => wayOf(fact, proof.ledger))).size === 1)
    return against(proof, word, only.fact);
  if (word.isDenied) return [];
  const governed = governedBy(proof, word);
  if (governed !== null) return against(proof, word, governed);
  return isSaidAround(proof, word) ? [] : [unproved(proof, word)];
}

/** A word held against the fact that it tells. */
function against(proof: Proof, word: DirectionWord, fact: Fact): readonly Remark[] {
  const way = wayOf(fact, proof.ledger);
  const move = moveOf(fact);
  const size = Math.abs(move ?? 0);
  const isRight = word.way === "mixed" || word.way === way || (word.way === "flat" && move !== null);
  if (isRight && (move === null || (size >= word.least && size <= word.most))) return [];
  const text = quoted(proof.page.text.slice(word.start, word.end));
  const what = isRight ? "ne va pas à un mouvement de cette taille" : "ne va pas dans le sens de la donnée";
  const message = `${text} ${what}, ${told(fact)} (${owned(fact)}).`;
  return [{ code: "DIRECTION", start: word.start, end: word.end, message, facts: [fact.id] }];
}

/**
 * The change whose figure a loose word leads to: the next figure of its sentence before another such word, or the one just
 * before (« 9 % de baisse »).
 */
function governedBy(proof: Proof, word: DirectionWord): Fact | null {
  const sentence = sentenceAt(proof, word);
  if (sentence === null) return null;
  const moves = proof.page.bonds.filter(
    (bond) => bond.role === "figure" && within(bond, sentence) && moveOf(bond.fact) !== null,
  );
  const behind = moves.findLast((bond) => bond.end <= word.start);
  if (behind !== undefined && /^ (?:de|d'une?|en) $/u.test(proof.folded.slice(behind.end, word.start)))
    return behind.fact;
  const others = readDirections(sentence.text).map(({ start }) => start + sentence.start);
  const next = moves.find((bond) => bond.start >= word.end);
  const isNear = next !== undefined && !others.some((start) => start > word.start && start < next.start);
  return isNear ? next.fact : null;
}

/** Whether a fact of the sentence, else of its block, else the first of the page goes that way. */
function isSaidAround(proof: Proof, word: DirectionWord): boolean {
  const sentence = sentenceAt(proof, word);
  if (sentence === null) return true;
  const ways = (bonds: readonly Bond[]): readonly string[] =>
    bonds.flatMap(({ fact }) => wayOf(fact, proof.ledger) ?? []);
  const near = ways(proof.page.bonds.filter((bond) => within(bond, sentence)));
  if (near.length > 0) return near.includes(word.way);
  const named = waysOfNamed(proof, sentence);
  if (named.length > 0) return named.includes(word.way);
  const around = ways(proof.page.bonds.filter((bond) => within(bond, sentence.block)));
  if (around.length > 0) return around.includes(word.way);
  const [first] = ways(proof.page.bonds);
  return first === word.way && !isAdded(proof, word);
}

/** Which ways those went whom a sentence names, where it prints nothing of them. */
function waysOfNamed({ namings, ledger }: Proof, sentence: Sentence): readonly string[] {
  const named = new Set(namings.filter((naming) => within(naming, sentence)).map(({ about }) => about));
  return ledger.facts.flatMap((fact) =>
    named.has(fact.about) && moveOf(fact) !== null ? (wayOf(fact, ledger) ?? []) : [],
  );
}

function isAdded({ page }: Proof, word: DirectionWord): boolean {
  return page.changes.some((change) => change.lost.length === 0 && within(word, change));
}

function unproved(proof: Proof, word: DirectionWord): Remark {
  const text = quoted(proof.page.text.slice(word.start, word.end));
  const message = `${text} dit un sens qu’aucune donnée voisine ne prouve.`;
  return { code: "DIRECTION", start: word.start, end: word.end, message, facts: [] };
}
