import type { TextCode } from "../../facts/finding.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { isBorrowed } from "../proof.ts";
import { meets } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** Advice and forecasts: a text that tells what happened gives none. */
const advice =
  /(?<![a-zà-öø-ÿœæ])(?:à (?:acheter|vendre|renforcer|alléger)|opportunités?(?: d'achat)?|bon moment (?:pour|d')|c'est le moment|point d'entrée|objectif de cours|conseil d'achat|recommand(?:e|ons|ent|ation)s?|il faut (?:acheter|vendre|investir)|(?:devrai(?:t|ent)|pourrai(?:t|ent)|va|vont) (?:bientôt |vite |prochainement |encore )?(?:re)?(?:bondir|monter|grimper|baisser|chuter|tomber|progresser|reculer|repartir|atteindre|gagner|perdre|s'envoler|s'effondrer|plonger|décoller)|potentiel de (?:hausse|baisse)|ne manquez pas|valeur sûre)(?![a-zà-öø-ÿœæ])/gu;

/** False friends of « milliard » and « mille milliards », in any language. */
const scales = /(?<![a-zà-öø-ÿœæ])(?:b|tr|quadr)illions?(?![a-zà-öø-ÿœæ])/gu;

/** No advice nor forecast. */
export const adviceRule: Rule = (proof) =>
  found(proof, advice, "ADVICE", (text) => `${text} conseille ou prédit, et l’article ne fait ni l’un ni l’autre.`);

/** No « billion » nor « trillion »: they are not what they seem. */
export const languageRule: Rule = (proof) =>
  found(
    proof,
    scales,
    "LANGUAGE",
    (text) =>
      `${text} prête à confusion\u00a0: en français, on dit «\u00a0milliard\u00a0» ou «\u00a0mille milliards\u00a0».`,
  );

function found(proof: Proof, pattern: RegExp, code: TextCode, tell: (text: string) => string): readonly Remark[] {
  return [...proof.folded.matchAll(pattern)].flatMap((match): readonly Remark[] => {
    const stretch = { start: match.index, end: match.index + match[0].length };
    if (proof.page.bonds.some((bond) => isBorrowed(bond) && meets(bond, stretch))) return [];
    return [{ code, ...stretch, message: tell(quoted(match[0])), facts: [] }];
  });
}
