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
    return sentence === null || isAttributed(proof, bond, sentence) ? [] : [remark(proof, bond, sentence)];
  });
  // One sentence is told once.
  return remarks.filter((one, index) => remarks.findIndex((other) => other.start === one.start) === index);
};

/** What is said, and not who or what it is said of: a name is no claim, but as what is outdone. */
function isToBeAttributed({ role, fact }: Bond): boolean {
  if (fact.status === "fact" || fact.rule !== null) return false;
  return role !== "name" || fact.measure.startsWith("outperforms");
}

const says =
  /(?<![a-zà-öø-ÿœæ])(?:selon|d'après|affirm(?:e|é|ait)|assur(?:e|é|ait)(?:nt)?(?![a-zà-öø-ÿœæ])|soutien|estim(?:e|é|ait)|jug(?:e|é|eait)|préten|déclar(?:e|é|ait)|annonc(?:e|é|ait)|(?<!par )rapport(?:e|é|ait)|racont|écri[tv]|dit(?![a-zà-öø-ÿœæ])|disent|indiqu(?:e|é|ait)|expliqu(?:e|é|ait)|soulign|précis(?:e|é|ait)(?:nt)?(?![a-zà-öø-ÿœæ])|ajout(?:e|é|ait)|promet|revendiqu|aux yeux de|à en croire|de l'avis de|de source)/u;

/** Whether folded words say whose they are: « selon », « affirme », « à en croire ». */
export function saysWhose(folded: string): boolean {
  return says.test(folded);
}

function isAttributed(proof: Proof, bond: Bond, sentence: Sentence): boolean {
  const { kind } = sentence.block;
  if (kind === "heading") return true;
  if (saysWhose(proof.folded.slice(sentence.start, sentence.end))) return true;
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
