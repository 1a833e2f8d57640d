import type { Fact } from "../../facts/fact.ts";
import { currencies } from "../../facts/fact.ts";
import type { Departure } from "../hold.ts";
import { departure } from "../hold.ts";
import { isWindow } from "../hold-time.ts";
import type { Bond, Change, LostBond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { directionsIn, isBorrowed, isKeptBorrowed, sentenceAt } from "../proof.ts";
import type { Figure } from "../reader/figure.ts";
import { isTrueOf, quantitiesIn } from "../reader/quantifier.ts";
import { meets, within } from "../sentence.ts";
import { moveOf } from "../standing.ts";
import { owned, quoted, told } from "../tell.ts";

/** Every figure is a fact, or part of a name, and re-read it equals its fact within its rounding. */
export const numberRule: Rule = (proof) => [
  ...proof.page.bonds.filter(({ role }) => role === "figure").flatMap((bond) => misprinted(proof, bond)),
  ...proof.page.bonds.filter(({ role }) => role === "word").flatMap((bond) => misworded(proof, bond)),
  ...proof.figures.filter((figure) => isLoose(proof, figure)).flatMap((figure) => unproved(proof, figure)),
  ...proof.page.changes.flatMap((change) => [...unread(proof, change), ...miscounted(proof, change)]),
  ...proof.page.bonds.filter(({ role }) => role === "figure").flatMap((bond) => unsigned(proof, bond)),
];

/** A printed figure that does not say what its fact does, or says nothing that can be read. */
function misprinted(proof: Proof, bond: Bond): readonly Remark[] {
  const figures = proof.figures.filter((figure) => meets(figure, bond));
  const text = proof.page.text.slice(bond.start, bond.end);
  if (figures.length === 0 || figures.every(({ isWord }) => isWord)) {
    if (isTrueOf(text, bond.fact, figures[0] ?? null)) return [];
    const sentence = `Le chiffre ${quoted(text)} ne dit pas ce que dit la donnée, ${told(bond.fact)} (${owned(bond.fact)}).`;
    return [{ code: "NUMBER", start: bond.start, end: bond.end, message: sentence, facts: [bond.fact.id] }];
  }
  return figures.flatMap((figure) => departed(proof, figure, bond.fact));
}

/** Words of a multiple or a fraction, which are a figure too. */
function misworded(proof: Proof, bond: Bond): readonly Remark[] {
  return proof.figures
    .filter((figure) => within(figure, bond) && !figure.isWord && figure.unit !== null)
    .filter((figure) => !["percent", "hour", "day", "week", "month", "year"].includes(figure.unit ?? ""))
    .flatMap((figure) => departed(proof, figure, bond.fact));
}

function departed(proof: Proof, figure: Figure, fact: Fact): readonly Remark[] {
  const how = departure(figure, fact);
  if (how === null) return [];
  const text = proof.page.text.slice(figure.start, figure.end);
  const message = `${quoted(text)} ${reasons[how]}\u00a0: la donnée est ${told(fact)} (${owned(fact)}).`;
  return [{ code: "NUMBER", start: figure.start, end: figure.end, message, facts: [fact.id] }];
}

const reasons = {
  unit: "n’est pas dans l’unité de la donnée",
  sign: "n’a pas le signe de la donnée",
  value: "n’est pas la valeur de la donnée",
  hedge: "n’a pas la réserve qu’il faut",
} as const satisfies Readonly<Record<Departure, string>>;

/** A figure that stands where no fact is printed. */
function isLoose({ page }: Proof, figure: Figure): boolean {
  if (page.bonds.some((bond) => meets(bond, figure))) return false;
  if (!figure.isWord) return true;
  // « Les deux » where « les neuf » was printed is a figure.
  return figure.value > 1 && page.changes.some((change) => meets(change, figure) && isInPlace(change));
}

/** Words that a change in place may count: more, and the passage was written again. */
const fewWords = 6;

/** Whether one figure was printed there, and little else. */
function isInPlace({ lost }: Change): boolean {
  const [only, ...others] = lost.filter(({ role }) => role === "figure");
  return only !== undefined && others.length === 0 && lost.length <= 2;
}

/** Digits in the place of a figure that no reader can take for one. */
function unread({ page, figures }: Proof, change: Change): readonly Remark[] {
  const lost = change.lost.find(({ role }) => role === "figure");
  const text = page.text.slice(change.start, change.end);
  if (lost === undefined || !/\p{N}/u.test(text) || figures.some((figure) => meets(figure, change))) return [];
  const message = `${quoted(text)} ne se lit pas comme un chiffre, et la donnée est ${told(lost.fact)} (${owned(lost.fact)}).`;
  return [{ code: "NUMBER", start: change.start, end: change.end, message, facts: [lost.fact.id] }];
}

/** A quantity in words where a count was printed: « tous » for « la plupart ». */
function miscounted({ page, folded }: Proof, change: Change): readonly Remark[] {
  const counts = change.lost.filter(({ role, fact }) => role === "figure" && fact.unit === "count");
  const [first] = counts;
  if (first === undefined) return [];
  return quantitiesIn(folded.slice(change.start, change.end)).flatMap(({ start, end, holds }): readonly Remark[] => {
    const isTrue = counts.some(({ fact }) => fact.measure !== "members" && holds(Number(fact.value), fact.from.length));
    if (isTrue) return [];
    const stretch = { start: change.start + start, end: change.start + end };
    const text = quoted(page.text.slice(stretch.start, stretch.end));
    const message = `${text} ne dit pas ce que disent les données\u00a0: «\u00a0${first.text}\u00a0» était imprimé (${owned(first.fact)}).`;
    return [{ code: "NUMBER", ...stretch, message, facts: [first.fact.id] }];
  });
}

/** A fall whose figure has lost its sign, where no word says that it is one. */
function unsigned(proof: Proof, bond: Bond): readonly Remark[] {
  const figure = proof.figures.find((one) => meets(one, bond));
  return figure === undefined ? [] : signless(proof, figure, bond.fact);
}

function signless(proof: Proof, figure: Figure, fact: Fact): readonly Remark[] {
  const sentence = sentenceAt(proof, figure);
  const move = moveOf(fact);
  if (sentence === null || move === null || move >= 0 || figure.signed) return [];
  const isBare = sentence.block.kind === "row" || /\($/u.test(proof.page.text.slice(0, figure.start).trimEnd());
  const saysFall = directionsIn(proof, sentence).some(({ way }) => way === "down");
  const isHedged = /de baisse/u.test(proof.folded.slice(figure.end, figure.end + 12));
  if (isHedged || (saysFall && !isBare)) return [];
  const text = quoted(proof.page.text.slice(figure.start, figure.end));
  const message = `${text} n’a plus son signe, et rien ne dit que c’est une baisse\u00a0: la donnée est ${told(fact)} (${owned(fact)}).`;
  return [{ code: "NUMBER", start: figure.start, end: figure.end, message, facts: [fact.id] }];
}

/** A loose figure is proved by what it replaced, or by a fact about somebody whom its sentence names. */
function unproved(proof: Proof, figure: Figure): readonly Remark[] {
  const change = proof.page.changes.find((one) => meets(one, figure));
  const replaced = change === undefined ? [] : figuresLost(change);
  const right = replaced.find(({ fact }) => departure(figure, fact) === null);
  if (right !== undefined) return signless(proof, figure, right.fact);
  if (isOfAPeriod(proof, figure, change)) return [];
  if (isKeptBorrowed(proof, figure)) return [];
  const words = change === undefined ? 0 : proof.page.text.slice(change.start, change.end).split(/\s+/u).length;
  const isOfItsPlace = change !== undefined && isInPlace(change) && words <= fewWords;
  const nearby = isOfItsPlace ? null : provedNearby(proof, figure);
  if (nearby !== null) return [];
  if (!isOfItsPlace && isWindowOfSome(proof, figure)) return [];
  const text = quoted(proof.page.text.slice(figure.start, figure.end));
  const [first] = nearest(replaced, figure);
  if (first === undefined) {
    const message = `Le chiffre ${text} n’est prouvé par aucune donnée.`;
    return [{ code: "NUMBER", start: figure.start, end: figure.end, message, facts: [] }];
  }
  const reason = reasons[departure(figure, first.fact) ?? "value"];
  const message = `${text} ${reason}\u00a0: «\u00a0${first.text}\u00a0» était imprimé, et la donnée est ${told(first.fact)} (${owned(first.fact)}).`;
  return [{ code: "NUMBER", start: figure.start, end: figure.end, message, facts: [first.fact.id] }];
}

function figuresLost({ lost }: Change): readonly LostBond[] {
  return lost.filter((bond) => !isBorrowed(bond) && typeof bond.fact.value === "number" && bond.role !== "time");
}

/** Those in the same unit first: what else would the figure have replaced? */
function nearest(lost: readonly LostBond[], figure: Figure): readonly LostBond[] {
  const cost = ({ role, fact }: LostBond): number =>
    (role === "figure" ? 0 : 2) + (departure(figure, fact) === "unit" ? 1 : 0);
  return lost.toSorted((a, b) => cost(a) - cost(b));
}

/** « Sur vingt-quatre heures », « en une journée »: the window of some change of the article. */
function isWindowOfSome({ lengths, ledger }: Proof, figure: Figure): boolean {
  const length = lengths.find((one) => meets(one, figure));
  return length !== undefined && ledger.facts.some(({ period }) => period !== null && isWindow(length, period));
}

/** « En 24 heures »: the window of a change of the sentence, or of what it replaced, however it is said. */
function isOfAPeriod(proof: Proof, figure: Figure, change: Change | undefined): boolean {
  const sentence = sentenceAt(proof, figure);
  const length = proof.lengths.find((one) => meets(one, figure));
  if (sentence === null || length === undefined) return false;
  const around = [...proof.page.bonds.filter((bond) => within(bond, sentence)), ...(change?.lost ?? [])];
  return around.some(({ fact }) => fact.period !== null && isWindow(length, fact.period));
}

/**
 * The fact that says this very figure of whom the sentence names: the last one named before it, or the first behind it
 * where nobody is; with « respectivement », any of them. Null when there is none.
 */
export function provedNearby(proof: Proof, figure: Figure): Fact | null {
  const sentence = sentenceAt(proof, figure);
  if (sentence === null || figure.unit === null) return null;
  const named = proof.namings.filter((naming) => within(naming, sentence));
  const before = named.filter(({ end }) => end <= figure.start);
  const near = before.at(-1) ?? named.find(({ start }) => start >= figure.end);
  const isMatched = /respectivement/u.test(proof.folded.slice(sentence.start, sentence.end));
  const abouts = new Set((isMatched ? named : near === undefined ? [] : [near]).map(({ about }) => about));
  const isSum = currencies.some((currency) => currency === figure.unit);
  const words = isSum ? proof.folded.slice(sentence.start, figure.start) : "";
  return (
    proof.ledger.facts.find(
      (fact) => abouts.has(fact.about) && isSaidToBe(words, fact) && departure(figure, fact) === null,
    ) ?? null
  );
}

/** Words that say which measure a sum is, and the measure that each says. */
const measureWords: readonly (readonly [words: RegExp, measure: RegExp])[] = [
  [/volumes?(?![a-zà-öø-ÿœæ])/u, /^volume/u],
  [/valoris|vau(?:t|drait)/u, /^(?:valuation|price|level|marketCap)/u],
  [/capitalisation|pèse/u, /^marketCap/u],
  [/lev(?:é|er|ée|ait)|tour de table|levée/u, /^(?:amount|valuation)/u],
  [/coûté|coût|dépens/u, /^cost/u],
];

/** Whether nothing that was said before a figure makes it another measure than the fact's. */
function isSaidToBe(words: string, { measure }: Fact): boolean {
  const said = measureWords.filter(([pattern]) => pattern.test(words));
  return said.length === 0 || said.some(([, pattern]) => pattern.test(measure));
}
