import type { Fact } from "../../facts/fact.ts";
import type { Bond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { bondsIn, sentenceAt } from "../proof.ts";
import type { Sentence } from "../sentence.ts";
import { meets } from "../sentence.ts";
import { versionOf } from "../standing.ts";
import { owned, quoted, told } from "../tell.ts";

/**
 * What earlier versions said stands only where readers are told what became of it: as the old value and not the new one,
 * as a mistake when it was one, and as an update when it was none. What was wrong is told as long as there are versions.
 */
export const revisionRule: Rule = (proof) => [
  ...proof.page.bonds.filter(isOld).flatMap((bond) => judged(proof, bond)),
  ...hushed(proof),
];

/** Whether a stretch prints the value of an earlier version; its hour is a date, and judged as one. */
function isOld({ fact, role }: Bond): boolean {
  return versionOf(fact) !== null && fact.measure !== "asOf" && (role === "figure" || role === "name");
}

type Note = "correction" | "update";

const labels: readonly (readonly [note: Note, pattern: RegExp])[] = [
  ["correction", /^(?:correction|rectification|rectificatif|erratum)(?![a-zà-öø-ÿœæ])/u],
  ["update", /^(?:mise à jour|actualisation|actualisé)(?![a-zà-öø-ÿœæ])/u],
];

/** What the paragraph says that it is; null when it says nothing of earlier versions. */
function noteOf({ folded }: Proof, { block }: Pick<Sentence, "block">): Note | null {
  const text = folded.slice(block.start, block.end).trim();
  return labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Words that lead to what was, and that nothing of now stands behind. */
const leadsToOld = /(?<![a-zà-öø-ÿœæ])(?:contre|et non|au lieu d|plutôt qu|alors qu)/u;

/** The same, and the tense of what was. */
const tellsOld = new RegExp(
  `${leadsToOld.source}|(?<![a-zà-öø-ÿœæ])(?:était|étaient|serait|seraient|auparavant|jusqu'ici)`,
  "u",
);

/** What says that there is no new value. */
const tellsLoss = /ne (?:donne|publie|connaît) plus|n'(?:est|a|ont) plus|ne (?:sont|font) plus/u;

function judged(proof: Proof, old: Bond): readonly Remark[] {
  const sentence = sentenceAt(proof, old);
  const note = sentence === null ? null : noteOf(proof, sentence);
  if (sentence === null || note === null)
    return [remark(old, `${said(proof, old)} est d’une version précédente, et rien ne le dit`, old.fact)];
  const around = bondsIn(proof, sentence);
  // Of a correction that an earlier version made, the right value is of then too.
  if (around.some((bond) => isSuccessor(old, bond))) return [];
  const now = around.find((bond) => isSuccessor(bond, old));
  if (now === undefined) {
    const isLost = tellsLoss.test(proof.folded.slice(sentence.start, sentence.end));
    return isLost
      ? []
      : [remark(old, `${said(proof, old)} n’est plus la valeur, et rien ne dit ce qu’elle est`, old.fact)];
  }
  return [...misplaced(proof, sentence, now, old), ...misclassed(proof, sentence, note, now, old)];
}

/** Whether a stretch prints the same figure as a later version has it; nothing comes after what holds now. */
function isSuccessor({ fact, role }: Bond, old: Bond): boolean {
  const [now, before] = [versionOf(fact), versionOf(old.fact)];
  if (before === null || role !== old.role) return false;
  return now === null ? fact.id === before.id : now.id === before.id && now.version > before.version;
}

/** The old value in the place of the new one, or the other way round. */
function misplaced(proof: Proof, sentence: Sentence, now: Bond, old: Bond): readonly Remark[] {
  const isTurned = leadsToOld.test(wordsBefore(proof, sentence, now));
  const isBare = old.role === "figure" && !tellsOld.test(wordsBefore(proof, sentence, old));
  if (!isTurned && !isBare) return [];
  const message = `${said(proof, now)} est la valeur d’aujourd’hui et ${said(proof, old)} celle d’avant, et la phrase dit le contraire`;
  return [remark(old, message, now.fact, old.fact)];
}

/** The words of a sentence between the figure, or the name, before this one and it. */
function wordsBefore({ folded, page }: Proof, sentence: Sentence, { start }: Bond): string {
  const last = page.bonds.findLast(
    (bond) => bond.end <= start && bond.start >= sentence.start && (bond.role === "figure" || bond.role === "name"),
  );
  return folded.slice(last?.end ?? sentence.start, start);
}

/** A mistake told as news, or news told as a mistake. */
function misclassed(proof: Proof, sentence: Sentence, note: Note, now: Bond, old: Bond): readonly Remark[] {
  const words = proof.folded.slice(sentence.start, sentence.end);
  const is = classOf(proof, now.fact, old.fact);
  const says: readonly Note[] = [
    note,
    ...(/désormais/u.test(words) ? (["update"] as const) : []),
    ...(/et non (?!plus)|au lieu d/u.test(words) ? (["correction"] as const) : []),
  ];
  if (is === null || says.every((one) => one === is)) return [];
  const what =
    is === "correction"
      ? "corrige ce qui était faux, et la phrase en fait une mise à jour"
      : "est plus récent, et la phrase en fait une correction";
  return [remark(now, `${said(proof, now)} ${what}`, now.fact, old.fact)];
}

/** Which of the two it is: of the same instant and source, the first was wrong; by what article.json says where only days are known. */
function classOf({ printed }: Proof, now: Fact, old: Fact): Note | null {
  if (now.rule === null && now.asOf.includes("T") && old.asOf.includes("T")) {
    const isSame =
      Date.parse(now.asOf) === Date.parse(old.asOf) && now.source.id === old.source.id && now.period === old.period;
    return isSame ? "correction" : "update";
  }
  const changes = (printed.revisions ?? []).flatMap((revision) => revision.changes);
  const is = changes.find((change) => change.before === old.id && change.now === now.id)?.is ?? null;
  return is === "corrected" ? "correction" : is === "updated" ? "update" : null;
}

/** A mistake of which readers are told nothing. */
function hushed(proof: Proof): readonly Remark[] {
  const { page, printed, sentences } = proof;
  const wrong = (printed.revisions ?? []).flatMap(({ changes }) => changes.filter(({ is }) => is === "corrected"));
  if (!page.isArticle || wrong.length === 0) return [];
  const isOfThen = ({ fact }: Bond): boolean => versionOf(fact) !== null || fact.about === "revision";
  const told = [
    ...page.bonds.filter(isOfThen),
    // What was changed there is judged where it stands.
    ...page.changes.filter(({ lost }) => lost.some(isOfThen)),
  ];
  const isTold = sentences.some(
    (sentence) => noteOf(proof, sentence) === "correction" && told.some((stretch) => meets(stretch, sentence)),
  );
  if (isTold) return [];
  const message = "Une version précédente donnait un chiffre faux, et aucune note de correction ne le dit.";
  const facts = wrong.flatMap(({ before }) => before ?? []).slice(0, 3);
  return [{ code: "REVISION", start: 0, end: Math.min(1, page.text.length), message, facts }];
}

function said({ page }: Proof, { start, end }: Bond): string {
  return quoted(page.text.slice(start, end));
}

function remark({ start, end }: Bond, sentence: string, ...facts: readonly Fact[]): Remark {
  const values = facts.map((fact) => `${told(fact)} (${owned(fact)})`).join(", ");
  return { code: "REVISION", start, end, message: `${sentence}\u00a0: ${values}.`, facts: facts.map(({ id }) => id) };
}
