import { agree } from "../../french/adjective.ts";
import type { Agreement } from "../../french/agreement.ts";
import { agreementOf } from "../../french/agreement.ts";
import type { Lexicon } from "../../french/lexicon.ts";
import { negated } from "../../french/negation.ts";
import { conjugate, pastParticiple } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { isSet, namedAmong } from "../helper.ts";
import { tenseOf } from "../move.ts";
import { printWords } from "../pen.ts";
import type { WordKind } from "../word.ts";
import { unknownWord } from "../word.ts";

/** What a subject asks of its verb: one name, or several joined by « et ». */
function agreementAmong(call: Call, subject: unknown): Agreement {
  const many: readonly unknown[] = Array.isArray(subject) ? subject : [subject];
  if (many.length === 0) throw call.fail("un sujet est attendu, une liste vide trouvée");
  return agreementOf(many.map((one) => namedAmong(call, one).entity.naming));
}

export const agreementHelpers = {
  /**
   * A verb that agrees with its subject, or with all of a list: `{{accord label "atteindre" temps="passé"}}` prints « ont
   * atteint »; with `dit=amount`, « auraient atteint » when the fact is somebody’s word; with `nie=true`, « n’ont atteint ».
   */
  accord: {
    takes: ["subject", "verb"],
    options: ["temps", "dit", "nie"],
    block: false,
    print: (call, [subject, word]) => {
      const verb = call.pen.lexicon.verb(String(word));
      if (verb === null) throw unknownWord(call, "verb", String(word));
      const { gender, number } = agreementAmong(call, subject);
      const told = isSet(call, "nie")
        ? negated(verb, tenseOf(call), { gender, number })
        : conjugate(verb, tenseOf(call), number, gender);
      return printWords(call.pen, told, call.place);
    },
  },
  /** An adjective that agrees with its subject: `{{qualifie label "petit"}}` prints « petites ». */
  qualifie: agreeing("adjective", ({ adjective: find }, word, { gender, number }) => {
    const adjective = find(word);
    return adjective === null ? null : agree(adjective, gender, number);
  }),
  /** A past participle that agrees with its subject: `{{participe model "publier"}}` prints « publiée ». */
  participe: agreeing("verb", ({ verb: find }, word, { gender, number }) => {
    const verb = find(word);
    return verb === null ? null : pastParticiple(verb, number, gender);
  }),
} as const satisfies Readonly<Record<string, Helper>>;

/** A helper that prints a word of the lexicon as its subject has it. */
function agreeing(
  kind: WordKind,
  form: (lexicon: Lexicon, word: string, agreement: Agreement) => string | null,
): Helper {
  return {
    takes: ["named", kind],
    options: [],
    block: false,
    print: (call, [subject, word]) => {
      const agreed = form(call.pen.lexicon, String(word), namedAmong(call, subject).entity.naming);
      if (agreed === null) throw unknownWord(call, kind, String(word));
      return printWords(call.pen, agreed, call.place);
    },
  };
}
