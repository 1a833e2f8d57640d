import { quantities } from "../../french/quantity.ts";
import { printNone, printPart, printShare, printSides } from "./clause.ts";
import { isSplit } from "./split.ts";
import type { Side, Tally } from "./tally.ts";
import type { Wording } from "./wording.ts";

/** Where members went several ways: what matters, and the rest left to be inferred. */
export const gistWordings: readonly Wording[] = [
  {
    id: "none, so many",
    before: ["rien", "liste"],
    holds: (tally) => isSplit(tally) && fewerMovers(tally).count === 0,
    print: (tally) => {
      const none = fewerMovers(tally);
      const moved = none === tally.rising ? tally.falling : tally.rising;
      return `${printNone(tally, none)} et ${printSides(tally, [moved])}`;
    },
  },
  {
    id: "one alone",
    before: ["rien", "exception"],
    holds: (tally) =>
      isSplit(tally) && tally.lead.count > 1 && tally.others.length === 1 && fewerMovers(tally).count === 1,
    print: (tally) => printPart(tally, fewerMovers(tally)),
  },
  {
    // A clear majority, of enough members for the word to mean something.
    id: "most",
    before: ["rien"],
    holds: (tally) => isSplit(tally) && tally.size >= 5 && leadShare(tally) >= 0.6,
    print: (tally) => printShare(tally, quantities.laPlupart),
  },
  {
    id: "nearly all",
    before: ["rien"],
    holds: (tally) => isSplit(tally) && tally.size >= 10 && leadShare(tally) >= 0.9,
    print: (tally) => printShare(tally, quantities.laQuasiTotalité),
  },
  {
    // Beyond two thirds it would say too little.
    id: "more than half",
    before: ["rien"],
    holds: (tally) => isSplit(tally) && tally.size >= 5 && leadShare(tally) > 1 / 2 && leadShare(tally) <= 2 / 3,
    print: (tally) => printShare(tally, quantities.plusDeLaMoitié),
  },
];

function leadShare({ lead, size }: Tally): number {
  return lead.count / size;
}

/** The direction that fewer took. */
function fewerMovers({ rising, falling }: Tally): Side {
  return rising.count < falling.count ? rising : falling;
}
