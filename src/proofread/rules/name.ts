import type { Naming } from "../ledger.ts";
import { isNamedBy, misplaced } from "../named.ts";
import type { Bond, Change, LostBond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { sentenceAt } from "../proof.ts";
import { fold } from "../reader/fold.ts";
import { meets, within } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** Every name is its entity's, letter for letter, and nobody else's stands where it was printed. */
export const nameRule: Rule = (proof) => [
  ...proof.page.bonds.filter(({ role }) => role === "name").flatMap((bond) => misnamed(proof, bond)),
  ...proof.page.changes.flatMap((change) => replaced(proof, change)),
  ...proof.misspellings
    .filter((word) => !proof.page.bonds.some((bond) => bond.role !== "word" && meets(bond, word)))
    .map((word): Remark => {
      const text = quoted(proof.page.text.slice(word.start, word.end));
      const message = `Le nom ${text} n’est pas connu\u202f; vouliez-vous dire «\u00a0${word.meant}\u00a0»\u202f?`;
      return { code: "NAME", start: word.start, end: word.end, message, facts: [] };
    }),
  ...proof.namings.flatMap((naming) => recased(proof, naming)),
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
