import type { Bond } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { sentenceAt } from "../proof.ts";
import type { Sentence } from "../sentence.ts";
import { within } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** A claim, an estimate, an opinion or a rumour says whose it is, in its own sentence. */
export const attributionRule: Rule = (proof) => {
  const unproved = proof.page.bonds.filter(isToBeAttributed);
  const remarks = unproved.flatMap((bond): readonly Remark[] => {
    const sentence = sentenceAt(proof, bond);
    if (sentence === null) return [];
    if (isAttributed(proof, bond, sentence)) return isAffirmed(proof, sentence) ? [affirmed(bond, sentence)] : [];
    return [remark(proof, bond, sentence)];
  });
  // One sentence is told once.
  return remarks.filter((one, index) => remarks.findIndex((other) => other.start === one.start) === index);
};

/** What is said, and not who or what it is said of: a name is no claim, but as what is outdone. */
function isToBeAttributed({ role, fact }: Bond): boolean {
  if (fact.status === "fact" || fact.rule !== null) return false;
  return role !== "name" || fact.measure.startsWith("outperforms");
}

/** Verbs of saying, in the present or with their auxiliary: « annoncé en janvier » says nothing of who. */
const says =
  /(?<![a-zà-öø-ÿœæ])(?:affirm(?:e|ait)(?:nt)?|assur(?:e|ait)(?:nt)?|soutien(?:t|nent)|estim(?:e|ait)(?:nt)?|jug(?:e|eait)(?:nt)?|préten(?:d|dent|dait)|déclar(?:e|ait)(?:nt)?|annonc(?:e|ent|ait)|rapport(?:ent|ait)|racont(?:e|ait)(?:nt)?|écri(?:t|vent|vait)|dit|disent|indiqu(?:e|ait)(?:nt)?|expliqu(?:e|ait)(?:nt)?|soulign(?:e|ait)(?:nt)?|précis(?:e|ait)(?:nt)?|ajout(?:e|ait)(?:nt)?|revendiqu(?:e|ait)(?:nt)?|(?:a|ont|avait|avaient|aurait|auraient) (?:[a-zà-öø-ÿœæ]+ )?(?:affirmé|assuré|soutenu|estimé|jugé|prétendu|déclaré|annoncé|rapporté|raconté|écrit|dit|indiqué|expliqué|souligné|précisé|ajouté|promis|revendiqué)|citée?s? par|(?<!par )rapporte)(?![a-zà-öø-ÿœæ])/u;

/** « Selon » must say whom: « selon toute évidence » credits nobody. */
const credits =
  /(?<![a-zà-öø-ÿœæ])(?:selon|d'après|à en croire|aux yeux d(?:e|u|es)|de l'avis d(?:e|u|es))(?![a-zà-öø-ÿœæ])/gu;

/** Whether somebody known is named close behind a word that credits, or nobody needs to be: « selon nos calculs ». */
function isSaidBySomebody({ folded, namings }: Proof, sentence: Sentence): boolean {
  return [...folded.slice(sentence.start, sentence.end).matchAll(credits)].some(({ 0: word, index }) => {
    const end = sentence.start + index + word.length;
    const isNear = namings.some(({ start }) => start >= end && start <= end + farthest);
    return (
      isNear || /^ (?:nos calculs|la rédaction|elle|lui|eux|elles|son|sa|ses|leurs?)/u.test(folded.slice(end, end + 14))
    );
  });
}

/** Signs between « selon » and a name: an article, a title. */
const farthest = 40;

/** Whether folded words say whose they are: « selon », « affirme », « à en croire ». */
export function saysWhose(folded: string): boolean {
  return says.test(folded) || folded.search(credits) >= 0;
}

function isAttributed(proof: Proof, bond: Bond, sentence: Sentence): boolean {
  const { kind } = sentence.block;
  if (kind === "heading") return true;
  if (says.test(proof.folded.slice(sentence.start, sentence.end)) || isSaidBySomebody(proof, sentence)) return true;
  const isCredited = proof.page.bonds.some(
    (one) => one.role === "name" && (one.fact.id === bond.fact.id || isSayer(one, bond)) && within(one, sentence.block),
  );
  if (kind === "row" || kind === "quotation") return isCredited;
  return bond.fact.status === "opinion" && isSigned(proof, sentence);
}

/** Whether a name is that of whose word the fact is, or of its source. */
function isSayer({ fact }: Bond, { fact: said }: Bond): boolean {
  return fact.value === said.by || fact.about === said.source.id || fact.about === said.about;
}

/** An editor's analysis is signed under its last paragraph, or announced by its heading. */
function isSigned({ page, folded }: Proof, sentence: Sentence): boolean {
  const at = page.blocks.indexOf(sentence.block);
  const before = page.blocks.slice(0, at).findLast(({ kind }) => kind === "heading");
  const after = page.blocks.slice(at + 1);
  const next = after.findIndex(({ kind }) => kind === "heading");
  const section = [before, ...(next < 0 ? after : after.slice(0, next))].flatMap((block) => block ?? []);
  return section.some(({ start, end }) => /analys|avis|opinion|tribune/u.test(folded.slice(start, end)));
}

const conditional = /[a-zà-öø-ÿœæ]rai(?:t|ent)(?![a-zà-öø-ÿœæ])/u;

/** What now affirms: « a coûté », « n'a mobilisé ». */
const affirms = /^(?:n')?(?:a|ont|est|sont|avai(?:t|ent)|étai(?:t|ent)|peut|peuvent)(?![a-zà-öø-ÿœæ])/u;

/** What was told in the conditional and no longer is: a verb put in its place, or none left in the sentence. */
function isAffirmed(proof: Proof, sentence: Sentence): boolean {
  const { page, folded } = proof;
  const isReplaced = page.changes.some(
    ({ start, end }) =>
      within({ start, end }, sentence) &&
      affirms.test(folded.slice(start, end)) &&
      page.removed.some((gone) => gone.start <= start && start - gone.start <= 1 && conditional.test(gone.word)),
  );
  if (isReplaced) return true;
  const gone = [
    ...page.removed.filter(({ start }) => start >= sentence.start && start <= sentence.end).map(({ word }) => word),
    ...page.changes.filter((change) => within(change, sentence)).flatMap(({ lost }) => lost.map(({ text }) => text)),
  ];
  return gone.some((word) => conditional.test(word)) && !conditional.test(folded.slice(sentence.start, sentence.end));
}

function affirmed({ fact }: Bond, { start, end, text }: Sentence): Remark {
  const message = `${quoted(text)} affirme ce qui n’était dit qu’au conditionnel, et n’est qu’${words[fact.status]} (${fact.by ?? fact.source.name}).`;
  return { code: "ATTRIBUTION", start, end, message, facts: [fact.id] };
}

const words = {
  fact: "un fait",
  claim: "une affirmation",
  estimate: "une estimation",
  opinion: "une opinion",
  rumour: "une rumeur",
} as const;

function remark({ page }: Proof, { fact, start, end }: Bond, sentence: Sentence): Remark {
  const whose = fact.by ?? fact.source.name;
  const message = `${quoted(page.text.slice(start, end))} est ${words[fact.status]} (${whose}) et sa phrase ne dit pas «\u00a0selon\u00a0» qui.`;
  return { code: "ATTRIBUTION", start: sentence.start, end: sentence.end, message, facts: [fact.id] };
}
