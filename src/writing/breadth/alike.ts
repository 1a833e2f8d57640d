import { negated } from "../../french/negation.ts";
import { agreementWith, quantities } from "../../french/quantity.ts";
import { verbs } from "../../french/verb.ts";
import { printAll, printNone } from "./clause.ts";
import { noteVerb, printNumber, printPlain, printSide, printTracked, printVerb } from "./print.ts";
import type { Tally } from "./tally.ts";
import type { Wording } from "./wording.ts";
import { anything } from "./wording.ts";

/** Where all members went the same way. */
export const alikeWordings: readonly Wording[] = [
  {
    id: "only",
    before: anything,
    holds: ({ size }) => size === 1,
    print: (tally) => {
      const { lead, gender } = tally;
      const verb = printVerb(tally, lead, { gender, number: "singular" });
      return `${printPlain(tally, gender === "f" ? "la" : "le")} ${printTracked(tally)} ${verb}`;
    },
  },
  {
    id: "both",
    before: anything,
    holds: (tally) => isAlike(tally) && tally.size === 2,
    print: (tally) => printAll(tally),
  },
  {
    id: "each",
    before: anything,
    holds: (tally) => isAlike(tally) && tally.size === 2,
    print: (tally) => printAll(tally, printNumber(tally, tally.lead, quantities.lUnEtLAutre.them[tally.gender])),
  },
  {
    id: "all",
    before: anything,
    holds: (tally) => isAlike(tally) && tally.size > 2,
    print: (tally) => printAll(tally, printNumber(tally, tally.lead, quantities.tous.them[tally.gender])),
  },
  {
    id: "without exception",
    before: anything,
    holds: (tally) => isAlike(tally) && tally.size > 2,
    print: (tally) => `${printAll(tally)} ${printSide(tally, tally.lead, "sans exception")}`,
  },
  {
    id: "whole",
    before: anything,
    holds: (tally) => isAlike(tally) && tally.size > 2,
    print: (tally) => {
      const { lead, gender } = tally;
      const whole = printSide(tally, lead, quantities.lEnsemble.head[gender]);
      const verb = printVerb(tally, lead, agreementWith(quantities.lEnsemble, gender));
      return `${whole} ${printPlain(tally, "des")} ${printTracked(tally)} ${verb}`;
    },
  },
  {
    id: "none spared",
    before: anything,
    holds: (tally) => isAlike(tally) && tally.size > 1 && tally.lead === tally.falling,
    print: (tally) => {
      const { lead, gender } = tally;
      noteVerb(tally, lead);
      const none = printPlain(tally, `${quantities.aucun.head[gender]} des`);
      const verb = negated(verbs.échapper, "present", agreementWith(quantities.aucun, gender));
      return `${none} ${printTracked(tally)} ${printSide(tally, lead, `${verb} au recul`)}`;
    },
  },
  {
    // Says less than is known, so nothing that needs the other side may follow.
    id: "none",
    before: ["rien", "liste"],
    holds: (tally) => isAlike(tally) && tally.size > 1 && tally.lead.state === null,
    print: (tally) => printNone(tally, tally.lead === tally.falling ? tally.rising : tally.falling),
  },
];

function isAlike({ others }: Tally): boolean {
  return others.length === 0;
}
