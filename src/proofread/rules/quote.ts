import type { Bond, LostBond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { meets, within } from "../sentence.ts";
import { quoted } from "../tell.ts";
import { isSameName } from "./name.ts";

/** A quotation is word for word, with its author and its date; no other quotation stands in the article. */
export const quoteRule: Rule = (proof) => [
  ...proof.page.bonds.filter(isQuotation).flatMap((bond) => misquoted(proof, bond)),
  ...proof.page.bonds.filter(isSpoken).flatMap((bond) => unsigned(proof, bond)),
  ...proof.page.changes.flatMap(({ start, end, lost }) =>
    lost.filter((bond) => isQuotation(bond) && bond.remains).map((bond) => altered({ start, end }, bond)),
  ),
  ...added(proof),
];

/** Somebody's words kept letter for letter; an editor's own paragraphs are his to change. */
function isQuotation({ role, fact }: Bond): boolean {
  return role === "verbatim" && !isEditors(fact.measure);
}

function isEditors(measure: string): boolean {
  return measure.startsWith("paragraphs");
}

/** What somebody said, and not a licence or a handle. */
function isSpoken({ role, fact }: Bond): boolean {
  return role === "verbatim" && (fact.measure === "quote" || fact.measure === "text");
}

function misquoted({ page }: Proof, bond: Bond): readonly Remark[] {
  const text = page.text.slice(bond.start, bond.end);
  return isSameName(text, String(bond.fact.value)) ? [] : [altered(bond, { ...bond, text, remains: true })];
}

function altered({ start, end }: { readonly start: number; readonly end: number }, { fact }: LostBond): Remark {
  const message = `La citation n’est plus mot pour mot celle de la donnée, ${quoted(String(fact.value))} (${fact.id}).`;
  return { code: "QUOTE", start, end, message, facts: [fact.id] };
}

/** The block of a quotation, or the one before it, names who said it, and when. */
function unsigned(proof: Proof, bond: Bond): readonly Remark[] {
  const { blocks, bonds } = proof.page;
  const at = blocks.findIndex((block) => within(bond, block));
  const near = [blocks[at - 1], blocks[at], blocks[at + 1]].flatMap((block) => block ?? []);
  const around = bonds.filter((one) => near.some((block) => within(one, block)) && one.fact.about !== "market");
  const hasAuthor = around.some(({ role, fact }) => role === "name" && fact.unit === "text");
  const hasDate = around.some(({ role, fact }) => role === "time" && fact.about === bond.fact.about);
  if (hasAuthor && hasDate) return [];
  const what = hasAuthor ? "sa date" : hasDate ? "son auteur" : "son auteur ni sa date";
  const message = `La citation ${quoted(String(bond.fact.value))} n’est pas donnée avec ${what} (${bond.fact.id}).`;
  return [{ code: "QUOTE", start: bond.start, end: bond.end, message, facts: [bond.fact.id] }];
}

/** Fewer words between guillemets are a term, not a quotation. */
const fewestQuoted = 4;

/** Words between guillemets that an editor put in, and that no fact holds. */
function added({ page }: Proof): readonly Remark[] {
  return [...page.text.matchAll(/«[\s\u00a0\u202f]?([^«»]+?)[\s\u00a0\u202f]?»/gu)].flatMap(
    (match): readonly Remark[] => {
      const [whole, words = ""] = match;
      const stretch = { start: match.index, end: match.index + whole.length };
      const isNew = page.changes.some((change) => meets(change, stretch) && change.lost.length === 0);
      const isPrinted = page.bonds.some((bond) => bond.role !== "figure" && meets(bond, stretch));
      if (!isNew || isPrinted || words.trim().split(/\s+/u).length < fewestQuoted) return [];
      const message = `La citation ${quoted(words)} n’est celle d’aucune donnée.`;
      return [{ code: "QUOTE", ...stretch, message, facts: [] }];
    },
  );
}
