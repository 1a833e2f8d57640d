import type { Fact } from "../../facts/fact.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { isBorrowed, isKeptBorrowed, sentenceAt } from "../proof.ts";
import type { ComparisonWord } from "../reader/comparison.ts";
import { readComparisons } from "../reader/comparison.ts";
import { meets, within } from "../sentence.ts";
import type { Pair } from "../standing.ts";
import { isTrueOfFact, isTrueOfPair, moveOf, pairOf } from "../standing.ts";
import { owned, quoted, told } from "../tell.ts";

/** Every comparative holds: of the two figures of its fact, else of those whom its sentence names around it. */
export const comparisonRule: Rule = (proof) =>
  readComparisons(proof.page.text)
    .filter((word) => !proof.page.bonds.some((bond) => isBorrowed(bond) && meets(bond, word)))
    .filter((word) => !isKeptBorrowed(proof, word))
    .flatMap((word) => judged(proof, word));

function judged(proof: Proof, word: ComparisonWord): readonly Remark[] {
  const printed = proof.page.bonds.filter(({ role, ...bond }) => role === "word" && meets(bond, word));
  const change = proof.page.changes.find((one) => meets(one, word));
  const replaced = (change?.lost ?? []).filter(({ role }) => role === "word");
  const verdicts = [...printed, ...replaced].flatMap(({ fact }) => {
    const turned = isTurned(proof, word, fact);
    const isTrue = turned === null ? isTrueOfFact(word.says, fact, proof.ledger) : isTrueOfPair(word.says, turned);
    return isTrue === null ? [] : [{ fact, isTrue }];
  });
  const [first] = verdicts;
  if (first !== undefined)
    return verdicts.some(({ isTrue }) => isTrue) ? [] : [wrong(proof, word, comparedBy(proof, first.fact))];
  return printed.length > 0 || word.isWeak ? [] : loose(proof, word, change !== undefined);
}

/**
 * The pair the other way round, where an edited sentence names before the comparison the one that it was made with, and no
 * longer behind, or that one with itself; null where it stands as it was printed.
 */
function isTurned(proof: Proof, word: ComparisonWord, fact: Fact): Pair | null {
  const sentence = sentenceAt(proof, word);
  const pair = pairOf(fact, proof.ledger);
  const second = proof.ledger.find(fact.from[1] ?? "")?.about;
  if (sentence === null || pair === null || !proof.page.changes.some((change) => meets(change, sentence))) return null;
  const named = proof.namings.filter((naming) => within(naming, sentence) && naming.about === second);
  const isBefore = named.some(({ end }) => end <= word.start);
  const isBehind = named.some(({ start }) => start >= word.end);
  if (isBefore && !isBehind) return { first: pair.second, second: pair.first };
  // « Le bitcoin fait mieux que le bitcoin »: nobody differs from himself.
  const subject = proof.namings.findLast((naming) => within(naming, sentence) && naming.end <= word.start);
  const isOwn =
    subject !== undefined && subject.about === second && proof.page.changes.some((change) => within(subject, change));
  return isBehind && isOwn ? { first: pair.second, second: pair.second } : null;
}

/** The two figures that a gap or a ratio stands between; of any other fact, itself. */
function comparedBy({ ledger }: Proof, fact: Fact): readonly Fact[] {
  if (fact.unit !== "points" && fact.unit !== "ratio") return [fact];
  const parents = fact.from.flatMap((id) => ledger.find(id) ?? []);
  return parents.length === 2 ? parents : [fact];
}

/** A comparison that prints no fact is between whom its sentence names before it and whom it names behind. */
function loose(proof: Proof, word: ComparisonWord, isAdded: boolean): readonly Remark[] {
  const sentence = sentenceAt(proof, word);
  if (sentence === null) return [];
  const named = proof.namings.filter((naming) => within(naming, sentence));
  const before = named.filter((naming) => naming.end <= word.start).map(({ about }) => about);
  const after = named.filter((naming) => naming.start >= word.end).map(({ about }) => about);
  for (const first of before.toReversed()) {
    for (const second of after) {
      const pair = movesOver(proof, first, second);
      if (pair === null || first === second) continue;
      const [one, other] = pair;
      const isTrue = isTrueOfPair(word.says, { first: moveOf(one) ?? 0, second: moveOf(other) ?? 0 });
      if (isTrue !== null) return isTrue ? [] : [wrong(proof, word, pair)];
    }
  }
  for (const fact of proof.ledger.facts) {
    if (!fact.measure.startsWith("size.") || !named.some(({ about }) => about === fact.about)) continue;
    const isTrue = isTrueOfFact(word.says, fact, proof.ledger);
    if (isTrue !== null) return isTrue ? [] : [wrong(proof, word, [fact])];
  }
  return isAdded ? [unproved(proof, word)] : [];
}

/** The changes of two entities over one window; null when one is not known. */
function movesOver({ ledger }: Proof, first: string, second: string): readonly [Fact, Fact] | null {
  const changes = ledger.facts.filter((fact) => moveOf(fact) !== null && fact.measure === "change");
  for (const one of changes.filter(({ about }) => about === first)) {
    const other = changes.find(
      ({ about, period, unit }) => about === second && period === one.period && unit === one.unit,
    );
    if (other !== undefined) return [one, other];
  }
  return null;
}

function wrong({ page }: Proof, word: ComparisonWord, facts: readonly Fact[]): Remark {
  const text = quoted(page.text.slice(word.start, word.end));
  const values = facts.map((fact) => `${told(fact)} (${owned(fact)})`).join(" et ");
  const message = `La comparaison ${text} est fausse\u00a0: ${values}.`;
  return { code: "COMPARISON", start: word.start, end: word.end, message, facts: facts.map(({ id }) => id) };
}

function unproved({ page }: Proof, word: ComparisonWord): Remark {
  const text = quoted(page.text.slice(word.start, word.end));
  const message = `La comparaison ${text} n’est prouvée par aucune donnée.`;
  return { code: "COMPARISON", start: word.start, end: word.end, message, facts: [] };
}
