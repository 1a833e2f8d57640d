import type { Proof, Remark, Rule } from "../proof.ts";
import type { Sentence } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** Sentences shorter than this may well come back. */
const fewestWords = 6;

/** The same sentence is not said twice, and three sentences running do not begin alike. */
export const repetitionRule: Rule = (proof) => {
  const prose = proof.sentences.filter(({ block }) => block.kind === "paragraph" || block.kind === "resume");
  return [...twice(proof, prose), ...alike(proof, prose)];
};

function twice(proof: Proof, prose: readonly Sentence[]): readonly Remark[] {
  const seen = new Set<string>();
  return prose.flatMap((sentence): readonly Remark[] => {
    const key = proof.folded.slice(sentence.start, sentence.end).trim();
    if (key.split(" ").length < fewestWords) return [];
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown ? [remark(sentence, `La phrase ${quoted(sentence.text)} est dite deux fois.`)] : [];
  });
}

function alike(proof: Proof, prose: readonly Sentence[]): readonly Remark[] {
  return prose.flatMap((sentence, index): readonly Remark[] => {
    const [first, second] = [prose[index - 2], prose[index - 1]];
    if (first === undefined || second === undefined || first.block !== sentence.block) return [];
    const openings = [first, second, sentence].map((one) => openingOf(proof, one));
    if (new Set(openings).size > 1) return [];
    return [remark(sentence, `Trois phrases de suite commencent par ${quoted(openings[0] ?? "")}.`)];
  });
}

/** The first two words. */
function openingOf({ folded }: Proof, { start, end }: Sentence): string {
  return folded
    .slice(start, end)
    .trim()
    .split(/[ ,;:(]+/u)
    .slice(0, 2)
    .join(" ");
}

function remark({ start, end }: Sentence, message: string): Remark {
  return { code: "REPETITION", start, end, message, facts: [] };
}
