import { printOnAll, printPair, printPart, printRest, printSecond, printSides } from "./clause.ts";
import { noteVerb, printCount, printPlain, printSide, printTracked } from "./print.ts";
import type { Side, Tally } from "./tally.ts";
import type { Wording } from "./wording.ts";
import { anything } from "./wording.ts";

/** Where members went several ways: each side with its number. */
export const splitWordings: readonly Wording[] = [
  {
    id: "one and other",
    before: anything,
    fronted: true,
    holds: isSplitPair,
    print: (tally) => printOnAll(tally, printPair(tally)),
  },
  {
    id: "one of both",
    before: anything,
    holds: isSplitPair,
    print: (tally) => `${printPart(tally, tally.lead)} et ${printSecond(tally)}`,
  },
  {
    id: "on all",
    before: anything,
    fronted: true,
    holds: isSplit,
    print: (tally) => printOnAll(tally, printSides(tally, [tally.lead, ...tally.others])),
  },
  {
    id: "so many of all",
    before: anything,
    holds: (tally) => isSplit(tally) && tally.lead.count > 1,
    print: (tally) => {
      const opening = mayOpen(tally.lead, tally) ? "" : `${printPlain(tally, "au total")}, `;
      return `${opening}${printPart(tally, tally.lead)}${linked(tally)}${printSides(tally, tally.others)}`;
    },
  },
  {
    id: "reach",
    before: anything,
    holds: (tally) => isSplit(tally) && tally.lead.state === null && tally.lead.count * 2 > tally.size,
    print: (tally) => {
      const { lead, falling, others } = tally;
      noteVerb(tally, lead);
      const reach = printSide(tally, lead, lead === falling ? "le recul touche" : "la progression concerne");
      const group = `${printCount(tally, lead)} ${printPlain(tally, "des")} ${printTracked(tally)}`;
      return `${reach} ${group}${besides(tally)}${printSides(tally, others)}`;
    },
  },
  {
    id: "balance",
    before: anything,
    fronted: true,
    holds: ({ size, rising, falling }) => size > 2 && rising.count * 2 === size && falling.count * 2 === size,
    print: (tally) => {
      const { rising, falling } = tally;
      const rises = `${printSide(tally, rising, "hausses")} ${printPlain(tally, "et")}`;
      const falls = `${printSide(tally, falling, "baisses")} ${printPlain(tally, "s\u2019équilibrent")}`;
      const counts = `${printCount(tally, rising)} ${printPlain(tally, "contre")} ${printCount(tally, falling)}`;
      return printOnAll(tally, `${rises} ${falls}, ${counts}`);
    },
  },
  {
    // Ends on the larger side: an exception behind it would be taken for one of those.
    id: "the others",
    before: ["rien", "liste"],
    holds: (tally) => {
      const [few, third] = tally.others;
      if (!isSplit(tally) || few === undefined || third !== undefined) return false;
      return few.count < tally.lead.count && mayOpen(few, tally);
    },
    print: (tally) => [...tally.others.map((side) => printPart(tally, side)), printRest(tally)].join(", "),
  },
];

/** What did not go the lead's way is no more of what it reached: « ; trois reculent ». */
function besides({ call }: Tally): string {
  return `${call.pen.region.beforeHighPunctuation}; `;
}

/** One other side ends the sentence; several are a list of their own. */
function linked({ others }: Tally): string {
  return others.length === 1 ? " et " : ", ";
}

/** Whether three members or more went different ways. */
export function isSplit({ size, others }: Tally): boolean {
  return size > 2 && others.length > 0;
}

function isSplitPair({ size, others }: Tally): boolean {
  return size === 2 && others.length > 0;
}

/** No sentence opens with digits. */
function mayOpen({ count }: Side, { call }: Tally): boolean {
  return count <= 9 || !call.told.startsSentence;
}
