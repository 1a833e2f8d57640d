import type { Fact } from "../../facts/fact.ts";
import type { Bond, Change } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { directionsIn, isBorrowed, isKeptBorrowed, sentenceAt } from "../proof.ts";
import type { DirectionWord } from "../reader/direction.ts";
import { readDirections } from "../reader/direction.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { moveOf, wayOf } from "../standing.ts";
import { owned, quoted, told } from "../tell.ts";
import { provedNearby } from "./number.ts";

/** Every word of direction or size agrees with the sign, and with the size, of its fact. */
export const directionRule: Rule = (proof) =>
  proof.directions
    .filter((word) => !proof.page.bonds.some((bond) => isBorrowed(bond) && meets(bond, word)))
    .filter((word) => !isKeptBorrowed(proof, word))
    .flatMap((word) => judged(proof, word))
    .concat(proof.page.changes.flatMap((change) => silenced(proof, change)))
    .concat(proof.page.bonds.flatMap((bond) => misranked(proof, bond)));

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
  const governed = governedBy(proof, word) ?? provedBehind(proof, word);
  if (governed !== null) return against(proof, word, governed);
  return isSaidAround(proof, word) ? [] : [unproved(proof, word)];
}

/** A word of direction gone, with nothing in its place that says the same, beside a figure that says no sign. */
function silenced(proof: Proof, change: Change): readonly Remark[] {
  const contradicted = change.lost.find(({ role, fact }) => role === "word" && isContrary(proof, change, fact));
  if (contradicted !== undefined) return [contrary(proof, change, contradicted.fact)];
  const lost = change.lost.find(
    ({ role, fact, text }) => role === "word" && moveOf(fact) !== null && readDirections(text).length > 0,
  );
  const sentence = sentenceAt(proof, change);
  if (lost === undefined || sentence === null || change.start === change.end) return [];
  const way = wayOf(lost.fact, proof.ledger);
  const words = directionsIn(proof, change);
  // A word that says the contrary is told of already.
  if (way === "flat" || words.length > 0 || directionsIn(proof, sentence).some((word) => word.way === way)) return [];
  const figures = proof.figures.filter((figure) => within(figure, sentence));
  if (figures.some((figure) => figure.signed && Math.sign(figure.value) === Math.sign(Number(lost.fact.value))))
    return [];
  if (
    !proof.page.bonds.some((bond) => bond.fact.id === lost.fact.id && bond.role === "figure" && within(bond, sentence))
  )
    return [];
  const text = quoted(proof.page.text.slice(change.start, change.end));
  const message = `${text} ne dit plus le sens de la donnée, ${told(lost.fact)}, que disait «\u00a0${lost.text}\u00a0» (${owned(lost.fact)}).`;
  return [{ code: "DIRECTION", start: change.start, end: change.end, message, facts: [lost.fact.id] }];
}

/** « Au plus bas » of a lowest price, « petite » of a small size. */
const ranked: readonly { readonly measure: RegExp; readonly value: RegExp; readonly says: RegExp }[] = [
  { measure: /lowestSince$/u, value: /./u, says: /(?<![a-zà-öø-ÿœæ])haut/u },
  { measure: /highestSince$/u, value: /./u, says: /(?<![a-zà-öø-ÿœæ])bas(?![a-zà-öø-ÿœæ])/u },
  { measure: /^size$/u, value: /small/u, says: /grande|moyenne/u },
  { measure: /^size$/u, value: /large/u, says: /petite|moyenne/u },
];

/** What is printed of a record or of a class of size, or stands in its place, does not say the contrary. */
function misranked(proof: Proof, bond: Bond): readonly Remark[] {
  return bond.role === "word" && isContrary(proof, bond, bond.fact) ? [contrary(proof, bond, bond.fact)] : [];
}

function isContrary({ folded }: Proof, { start, end }: Pick<Bond, "start" | "end">, fact: Fact): boolean {
  const known = ranked.find(({ measure, value }) => measure.test(fact.measure) && value.test(String(fact.value)));
  return known?.says.test(folded.slice(start, end)) === true;
}

function contrary({ page }: Proof, { start, end }: Pick<Bond, "start" | "end">, fact: Fact): Remark {
  const message = `${quoted(page.text.slice(start, end))} dit le contraire de la donnée, ${told(fact)} (${owned(fact)}).`;
  return { code: "DIRECTION", start, end, message, facts: [fact.id] };
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
  const others = directionsIn(proof, sentence).map(({ start }) => start);
  const next = moves.find((bond) => bond.start >= word.end);
  const isNear = next !== undefined && !others.some((start) => start > word.start && start < next.start);
  return isNear ? next.fact : null;
}

/** The fact that proves the figure added behind a word, or just before it, where there is one. */
function provedBehind(proof: Proof, word: DirectionWord): Fact | null {
  const sentence = sentenceAt(proof, word);
  if (sentence === null) return null;
  const loose = proof.figures.filter(
    (figure) => within(figure, sentence) && !figure.isWord && !proof.page.bonds.some((bond) => meets(bond, figure)),
  );
  const others = directionsIn(proof, sentence).map(({ start }) => start);
  const next = loose.find(({ start }) => start >= word.end);
  const isNear = next !== undefined && !others.some((start) => start > word.start && start < next.start);
  const figure = isNear ? next : loose.findLast(({ end }) => end <= word.start);
  const fact = figure === undefined ? null : provedNearby(proof, figure);
  return fact !== null && moveOf(fact) !== null ? fact : null;
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
