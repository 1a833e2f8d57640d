import type { Fact } from "../../facts/fact.ts";
import type { Ledger, Naming } from "../ledger.ts";
import type { Block, Bond, Change, LostBond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { sentenceAt } from "../proof.ts";
import { fold } from "../reader/fold.ts";
import type { Sentence } from "../sentence.ts";
import { meets, within } from "../sentence.ts";
import { moveOf } from "../standing.ts";
import { quoted } from "../tell.ts";
import { provedNearby } from "./number.ts";

/** Every name is its entity's, letter for letter, and stands where that entity is spoken of. */
export const nameRule: Rule = (proof) => [
  ...proof.page.bonds.filter(({ role }) => role === "name").flatMap((bond) => misnamed(proof, bond)),
  ...proof.page.changes.flatMap((change) => replaced(proof, change)),
  ...proof.sentences
    .filter((sentence) => proof.page.changes.some((change) => meets(change, sentence) || within(change, sentence)))
    .flatMap((sentence) => outOfOrder(proof, sentence)),
  ...proof.misspellings
    .filter((word) => !proof.page.bonds.some((bond) => bond.role !== "word" && meets(bond, word)))
    .map((word): Remark => {
      const text = quoted(proof.page.text.slice(word.start, word.end));
      const message = `Le nom ${text} n’est pas connu\u202f; vouliez-vous dire «\u00a0${word.meant}\u00a0»\u202f?`;
      return { code: "NAME", start: word.start, end: word.end, message, facts: [] };
    }),
  ...proof.namings.flatMap((naming) => recased(proof, naming)),
  ...proof.page.blocks.flatMap((block) => displacedIn(proof, block)),
  ...proof.sentences.flatMap((sentence) => intruders(proof, sentence)),
  ...proof.sentences.flatMap((sentence) => orphaned(proof, sentence)),
];

function misnamed(proof: Proof, bond: Bond): readonly Remark[] {
  const { fact } = bond;
  const text = proof.page.text.slice(bond.start, bond.end);
  if (fact.unit !== "text" || isSameName(text, String(fact.value))) return [];
  const message = `Le nom ${quoted(text)} n’est pas celui de la donnée, ${quoted(String(fact.value))} (${fact.id}).`;
  return [{ code: "NAME", start: bond.start, end: bond.end, message, facts: [fact.id] }];
}

/** Letter for letter, but for the form of spaces and apostrophes, what cannot be shown, and a sentence's first capital. */
export function isSameName(printed: string, name: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize("NFC")
      // A line end is a control character too, and is printed as a space.
      .replace(/\s+/gu, " ")
      .replace(/[\p{C}\u2400-\u2426\ufffd]/gu, "")
      .replace(/ +/gu, " ")
      .replace(/[\u2019']/gu, "'")
      .replace(/[\u2212\u2010\u2011-]/gu, "-")
      .trim();
  const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return lowered(plain(printed)) === lowered(plain(name));
}

/** What stands where names stood: nobody else may, and no name spelled in another way. */
function replaced(proof: Proof, change: Change): readonly Remark[] {
  const gone = change.lost.filter(({ role }) => role === "name");
  const here = proof.namings.filter((naming) => within(naming, change));
  const strangers = here.filter((naming) => !gone.some((bond) => isNamedBy(proof, bond, naming)));
  if (gone.length === 0) return [];
  const missing = gone.filter((bond) => !here.some((naming) => isNamedBy(proof, bond, naming)));
  const [absent] = missing;
  const [stranger] = strangers;
  if (absent === undefined) return crossed(proof, gone, here);
  if (stranger !== undefined) return [swapped(proof, stranger, absent)];
  const unknown = unknownName(proof, change, absent);
  return unknown === null ? [] : [swapped(proof, unknown, absent)];
}

/** Two names that changed places over the end of a sentence: each now stands in what is said of the other. */
function crossed(proof: Proof, gone: readonly LostBond[], here: readonly Naming[]): readonly Remark[] {
  const met = gone.flatMap((bond) => {
    const naming = here.find((one) => isNamedBy(proof, bond, one));
    return naming === undefined ? [] : [{ bond, naming }];
  });
  const turned = met.find(({ naming }, index) => {
    const before = met[index - 1]?.naming;
    return (
      before !== undefined && naming.end <= before.start && sentenceAt(proof, naming) !== sentenceAt(proof, before)
    );
  });
  return turned === undefined ? [] : [misplaced(proof, turned.naming, turned.bond.fact)];
}

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

function misplaced({ page }: Proof, naming: Naming, fact: Fact | null): Remark {
  const text = quoted(page.text.slice(naming.start, naming.end));
  const whose = fact === null ? "" : ` (${fact.id})`;
  const message = `Ce qui est dit de ${text} dans cette phrase n’est pas ce que disent les données${whose}.`;
  return { code: "NAME", start: naming.start, end: naming.end, message, facts: fact === null ? [] : [fact.id] };
}

/** Whether what a text names, of which several may have one spelling, is what a lost bond named. */
function isNamedBy(proof: Proof, bond: LostBond, naming: Naming): boolean {
  const keys = keysOf(proof.ledger, proof.page.text.slice(naming.start, naming.end));
  return keysOf(proof.ledger, bond.text).some((key) => keys.includes(key)) || isMisspelt(proof, bond, naming);
}

function isMisspelt({ misspellings }: Proof, { fact }: LostBond, { start, about }: Naming): boolean {
  return fact.about === about && misspellings.some((word) => word.start === start);
}

/** Everybody whom these words may name. */
function keysOf({ names }: Ledger, text: string): readonly string[] {
  const wanted = fold(text);
  return names.filter((name) => fold(name.text) === wanted).map(({ key }) => key);
}

/** A word in capitals that stands in the place of a name and is no name that the facts know. */
function unknownName(
  proof: Proof,
  change: Change,
  lost: LostBond,
): { readonly start: number; readonly end: number } | null {
  const text = proof.page.text.slice(change.start, change.end);
  if (fold(text).includes(fold(lost.text))) return null;
  const word = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.-]*|(?<![\p{L}\p{N}])\p{N}+\p{L}+/u.exec(text);
  if (word === null) return null;
  const start = change.start + word.index;
  const isInitial = proof.sentences.some((sentence) => sentence.start === start);
  const isAlone = /^[\p{L}\p{N}.-]+$/u.test(text.trim());
  return isInitial && !isAlone ? null : { start, end: start + word[0].length };
}

function swapped(proof: Proof, at: { readonly start: number; readonly end: number }, lost: LostBond): Remark {
  const text = quoted(proof.page.text.slice(at.start, at.end));
  const message = `${text} est écrit là où les données parlent de ${quoted(lost.text)} (${lost.fact.id}).`;
  return { code: "NAME", start: at.start, end: at.end, message, facts: [lost.fact.id] };
}

/** A known name with other capitals than those it is known by. */
function recased(
  proof: Proof,
  naming: { readonly start: number; readonly end: number; readonly about: string },
): readonly Remark[] {
  if (proof.page.bonds.some((bond) => meets(bond, naming))) return [];
  const text = proof.page.text.slice(naming.start, naming.end);
  const known = proof.ledger.names.filter((name) => fold(name.text) === fold(text)).map((name) => name.text);
  if (known.length === 0 || known.some((name) => isSameName(text, name))) return [];
  const message = `Le nom ${quoted(text)} s’écrit ${quoted(known[0] ?? "")}.`;
  return [{ code: "NAME", start: naming.start, end: naming.end, message, facts: [] }];
}
