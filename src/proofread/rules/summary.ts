import type { Fact } from "../../facts/fact.ts";
import type { Bond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { meets, within } from "../sentence.ts";
import { versionOf } from "../standing.ts";
import { quoted } from "../tell.ts";

/** Figures that a Résumé prints at the least, when the article has as many about what the Résumé speaks of. */
const fewestFigures = 2;

/** The Résumé closes the article, prints two figures at least where there are two, and nothing that the rest does not. */
export const summaryRule: Rule = (proof) => {
  const { blocks, bonds, text } = proof.page;
  const at = blocks.findLastIndex(({ kind }) => kind === "resume");
  const resume = blocks[at];
  if (resume === undefined) {
    const message = "L’article ne se ferme pas sur un paragraphe «\u00a0Résumé\u00a0».";
    return [{ code: "SUMMARY", start: text.length, end: text.length, message, facts: [] }];
  }
  const inside = bonds.filter((bond) => within(bond, resume));
  const told = new Set([
    ...bonds.filter((bond) => !within(bond, resume)).map(({ fact }) => fact.id),
    // What was said there in other words is said all the same.
    ...proof.page.changes.flatMap((change) =>
      change.start === change.end || within(change, resume) ? [] : change.lost.map(({ fact }) => fact.id),
    ),
  ]);
  const isTold = ({ role, fact }: Bond): boolean =>
    role === "name" || told.has(fact.id) || isCounted(fact, proof, told);
  const news = inside.filter((bond) => !isTold(bond));
  return [...tooFew(proof, resume, inside), ...followed(proof, at), ...unsaid(proof, news)];
};

/** Of a group whose number was told with one of its sides, the reader has counted the other. */
function isCounted({ unit, about, period }: Fact, { ledger }: Proof, told: ReadonlySet<string>): boolean {
  if (unit !== "count") return false;
  const group = ledger.facts.filter((fact) => fact.unit === unit && fact.about === about && fact.period === period);
  return (
    group.filter(({ id }) => told.has(id)).length >= 2 &&
    group.some(({ id, measure }) => measure === "members" && told.has(id))
  );
}

function tooFew(
  proof: Proof,
  resume: { readonly start: number; readonly end: number },
  inside: readonly Bond[],
): readonly Remark[] {
  const printed = inside.filter(({ role }) => role === "figure").length;
  const proved = proof.figures.filter(
    (figure) => within(figure, resume) && !figure.isWord && !inside.some((bond) => meets(bond, figure)),
  ).length;
  const given = printed + proved;
  const subjects = new Set(inside.map(({ fact }) => fact.about));
  // What changed since an earlier version may be told of figures that the article has no other word for.
  const notes = proof.page.blocks.filter((block) =>
    proof.page.bonds.some(({ fact, ...bond }) => versionOf(fact) !== null && within(bond, block)),
  );
  const outside = proof.page.bonds.filter(
    ({ role, fact, ...bond }) =>
      role === "figure" && subjects.has(fact.about) && ![resume, ...notes].some((block) => within(bond, block)),
  );
  // Of a Résumé without any, whatever the article counts would have been one.
  const any = proof.figures.filter((figure) => !figure.isWord && !within(figure, resume));
  const wanted = Math.min(fewestFigures, given === 0 ? any.length : new Set(outside.map(({ fact }) => fact.id)).size);
  if (given >= wanted) return [];
  const message = `Le Résumé donne ${given} chiffre(s), et il en faut ${wanted} au moins.`;
  return [{ code: "SUMMARY", start: resume.start, end: resume.end, message, facts: [] }];
}

function followed({ page }: Proof, at: number): readonly Remark[] {
  const next = page.blocks[at + 1];
  if (next === undefined) return [];
  const message = `Le Résumé ferme l’article, et ${quoted(page.text.slice(next.start, next.end))} le suit.`;
  return [{ code: "SUMMARY", start: next.start, end: next.end, message, facts: [] }];
}

function unsaid({ page }: Proof, news: readonly Bond[]): readonly Remark[] {
  return news.map(({ start, end, fact }) => {
    const message = `Le Résumé donne ${quoted(page.text.slice(start, end))}, que l’article ne donne pas (${fact.id}).`;
    return { code: "SUMMARY", start, end, message, facts: [fact.id] };
  });
}
