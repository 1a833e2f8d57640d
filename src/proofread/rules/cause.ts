import type { Proof, Remark, Rule } from "../proof.ts";
import { bondsIn, isBorrowed, sentenceAt } from "../proof.ts";
import { meets } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** Words that give a move a cause, or a before. « D’après » credits, « après-midi » dates. */
const causes =
  /(?<![a-zà-öø-ÿœæ-])(?:(?<!d')après(?!-)(?: que)?|(?:à la )?suite (?:à|aux?|d(?:e|es|u|'))|sur fond d(?:e|es|u|')|en raison d(?:e|es|u|')|à cause d(?:e|es|u|')|grâce (?:à|aux?)|sous l'effet d(?:e|es|u|')|dans (?:le sillage|la foulée) d(?:e|es|u|')|en réaction (?:à|aux?)|au lendemain d(?:e|es|u|')|le jour même d(?:e|es|u|')|parce qu(?:e|')|s'expliqu(?:e|ent) par|victimes? d(?:e|es|u|')|(?:port|plomb|pénalis|affect|pouss|entraîn|tir|dop|provoqu|caus|déclench)ée?s? par|soutenue?s? par)(?:(?<=')|(?![a-zà-öø-ÿœæ]))/gu;

/** What the text says of a catalyst without denying it. */
const catalysts = /(?<![a-zà-öø-ÿœæ])(?:catalyseur|élément déclencheur)s?(?![a-zà-öø-ÿœæ])/gu;
const denies = /(?<![a-zà-öø-ÿœæ])(?:aucune?|sans|nul|pas d[e'])(?![a-zà-öø-ÿœæ])/u;

/** What stands behind a word of cause is an event that a source reports; a move without one is said to have none. */
export const causeRule: Rule = (proof) =>
  [...proof.folded.matchAll(causes), ...affirmed(proof)].flatMap((match): readonly Remark[] => {
    const stretch = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(proof, stretch);
    if (sentence === null || proof.page.bonds.some((bond) => isBorrowed(bond) && meets(bond, stretch))) return [];
    if (bondsIn(proof, sentence).some(({ fact }) => proof.ledger.isOfEvent(fact))) return [];
    const text = quoted(sentence.text);
    const message = `${quoted(match[0])} donne une cause que nul événement sourcé ne porte (${text}).`;
    return [{ code: "CAUSE", ...stretch, message, facts: [] }];
  });

/** A catalyst said to be there: the article says of none that it is. */
function affirmed(proof: Proof): readonly RegExpExecArray[] {
  return [...proof.folded.matchAll(catalysts)].filter((match) => {
    const sentence = sentenceAt(proof, { start: match.index });
    return sentence !== null && !denies.test(proof.folded.slice(sentence.start, sentence.end));
  });
}
