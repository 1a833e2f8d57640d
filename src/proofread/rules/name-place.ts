import type { Fact } from "../../facts/fact.ts";
import type { Naming } from "../ledger.ts";
import { isNamedBy, misplaced } from "../named.ts";
import type { Block, Bond, Change } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { moveOf } from "../standing.ts";
import { provedNearby } from "./number.ts";

/** Every name stands where its entity is spoken of: in the order of the figures, with them, and among its own. */
export const namePlaceRule: Rule = (proof) => [
  ...proof.sentences
    .filter((sentence) => proof.page.changes.some((change) => meets(change, sentence) || within(change, sentence)))
    .flatMap((sentence) => outOfOrder(proof, sentence)),
  ...proof.page.blocks.flatMap((block) => displacedIn(proof, block)),
  ...proof.sentences.flatMap((sentence) => intruders(proof, sentence)),
  ...proof.sentences.flatMap((sentence) => orphaned(proof, sentence)),
];

/**
 * A sentence that was changed names its entities in the order of their figures, as every sentence printed does: « A et B
 * perdent 8 % et 7 % ».
 */
function outOfOrder(proof: Proof, sentence: Sentence): readonly Remark[] {
  const named = proof.namings.filter((naming) => within(naming, sentence));
  const isNamedOnce = (about: string): boolean => named.filter((naming) => naming.about === about).length === 1;
  const figures = proof.page.bonds.filter(
    ({ role, fact, ...bond }) =>
      role === "figure" && fact.rule === null && isNamedOnce(fact.about) && within(bond, sentence),
  );
  const byFigure = [...new Set(figures.map(({ fact }) => fact.about))];
  const byName = named.map(({ about }) => about).filter((about) => byFigure.includes(about));
  if (byFigure.length > 1) {
    const wrong = byName.findIndex((about, index) => about !== byFigure[index]);
    const naming = named.find(({ about }) => about === byName[wrong]);
    const figure = figures.find(({ fact }) => fact.about === byFigure[wrong]);
    return naming === undefined || figure === undefined ? [] : [misplaced(proof, naming, figure.fact)];
  }
  return [];
}

/** A name taken out of one place of a block and put in another, alone: nothing that is said of it went with it. */
function displacedIn(proof: Proof, block: Block): readonly Remark[] {
  const inside = proof.page.changes.filter((change) => within(change, block));
  const gone = inside.flatMap(({ start, end, lost }) =>
    start === end ? lost.filter(({ role }) => role === "name") : [],
  );
  const added = inside.filter(({ lost }) => lost.length === 0);
  const namings = proof.namings.filter((naming) => added.some((change) => standsAlone(proof, naming, change)));
  return namings.flatMap((naming) => {
    const bond = gone.find((lost) => isNamedBy(proof, lost, naming));
    return bond === undefined ? [] : [misplaced(proof, naming, bond.fact)];
  });
}

/** Somebody added to a sentence whose figures are of others: « le bitcoin » for « le secteur ». */
function intruders(proof: Proof, sentence: Sentence): readonly Remark[] {
  const printed = proof.page.bonds.filter(
    ({ role, ...bond }) => (role === "figure" || role === "word") && within(bond, sentence),
  );
  if (printed.length === 0) return [];
  const related = relatedTo(proof, printed);
  const proved = proof.figures
    // A figure that stands as it was printed is its own subject's.
    .filter((figure) => within(figure, sentence) && !printed.some((bond) => meets(bond, figure)))
    .flatMap((figure) => provedNearby(proof, figure)?.about ?? []);
  return proof.namings.flatMap((naming): readonly Remark[] => {
    const isNew = within(naming, sentence) && proof.page.changes.some((change) => within(naming, change));
    if (!isNew || proof.page.bonds.some((bond) => meets(bond, naming))) return [];
    const isKnown = related.has(naming.about) || proved.includes(naming.about) || isReplacement(proof, naming);
    return isKnown ? [] : [misplaced(proof, naming, printed[0]?.fact ?? null)];
  });
}

/** Whom the facts of a sentence are about, who says them, and whom they are compared with. */
function relatedTo({ ledger }: Proof, printed: readonly Bond[]): ReadonlySet<string> {
  const of = ({ about, source, by, from }: Fact): readonly string[] => [
    about,
    source.id,
    ...(by === null ? [] : [by]),
    ...from.flatMap((id) => ledger.find(id)?.about ?? []),
  ];
  return new Set(printed.flatMap(({ fact }) => of(fact)));
}

/** The rule on names that took the place of others judges of those. */
function isReplacement({ page }: Proof, naming: Naming): boolean {
  return page.changes.some((change) => within(naming, change) && change.lost.some(({ role }) => role === "name"));
}

/** A figure whose owner was taken out of its sentence, where somebody else is still named: it would be read as theirs. */
function orphaned(proof: Proof, sentence: Sentence): readonly Remark[] {
  const gone = proof.page.changes
    .filter((change) => within(change, sentence) && isNobody(proof.folded.slice(change.start, change.end)))
    .flatMap(({ lost }) => lost.filter(({ role }) => role === "name"));
  const named = proof.namings.filter((naming) => within(naming, sentence));
  return proof.page.bonds.flatMap((bond): readonly Remark[] => {
    const { fact } = bond;
    if (bond.role !== "figure" || fact.rule !== null || moveOf(fact) === null || !within(bond, sentence)) return [];
    const wasNamed = gone.some((name) => name.fact.about === fact.about);
    const isNamed = named.some(({ about }) => about === fact.about);
    const other = named.findLast(({ about, end }) => end <= bond.start && hasMove(proof, about));
    return wasNamed && !isNamed && other !== undefined ? [misplaced(proof, other, fact)] : [];
  });
}

/** Nothing, or a pronoun that takes up whoever was named before; « le second » says whom. */
function isNobody(words: string): boolean {
  return /^(?:et )?(?:qui|ils?|elles?)?(?: \S+)?$/u.test(words.trim());
}

function hasMove({ ledger }: Proof, about: string): boolean {
  return ledger.facts.some((fact) => fact.about === about && moveOf(fact) !== null);
}

/** Whether an addition is a name, with no more than a joint beside it. */
function standsAlone({ folded }: Proof, naming: Naming, change: Change): boolean {
  if (!within(naming, change)) return false;
  const beside = `${folded.slice(change.start, naming.start)} ${folded.slice(naming.end, change.end)}`;
  return (beside.match(/\p{L}+/gu) ?? []).every((word) => /^(?:et|ou|les?|la|l|de|du|d|à)$/u.test(word));
}
