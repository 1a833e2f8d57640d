import type { Breadth } from "../../facts/breadth.ts";
import type { Fact } from "../../facts/fact.ts";
import { joinList } from "../../french/list.ts";
import { spellCount } from "../../french/number.ts";
import type { Call, Helper } from "../helper.ts";
import { numberIn } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";

/** What the members of a group are called, by the class of what they belong to. */
const memberNouns = {
  any: { one: "actif", many: "actifs", gender: "m" },
  crypto: { one: "jeton", many: "jetons", gender: "m" },
  share: { one: "valeur", many: "valeurs", gender: "f" },
  index: { one: "valeur", many: "valeurs", gender: "f" },
} as const;

function nounOf(call: Call, fact: Fact): (typeof memberNouns)[keyof typeof memberNouns] {
  return memberNouns[call.pen.entityOf(fact)?.entity.class ?? "any"];
}

/** « Sur les 13 jetons suivis, 12 reculent et un seul progresse », « les quatre jetons suivis progressent tous ». */
function printBreadth(call: Call, breadth: Breadth): string {
  const { total, rising, falling, unchanged } = breadth;
  const feminine = nounOf(call, total).gender === "f";
  const e = feminine ? "e" : "";
  const sides = [
    { fact: falling, one: "recule", many: "reculent" },
    { fact: rising, one: "progresse", many: "progressent" },
    { fact: unchanged, one: `est inchangé${e}`, many: `sont inchangé${e}s`, isNeutral: true },
  ]
    .filter(({ fact }) => numberIn(call, fact) > 0)
    .toSorted((a, b) => numberIn(call, b.fact) - numberIn(call, a.fact));
  for (const verb of ["reculer", "progresser"]) call.pen.choice.note(verb);
  const [only, ...others] = sides;
  if (only !== undefined && others.length === 0) {
    const isOne = numberIn(call, total) === 1;
    const subject = `${printWords(call.pen, isOne ? `l${e === "" ? "e" : "a"} ` : "les ", call.place)}${printTracked(call, breadth)}`;
    const verb = printFact(call.pen, only.fact, "word", isOne ? only.one : only.many, call.place);
    return isOne
      ? `${subject} ${verb}`
      : `${subject} ${verb} ${printFact(call.pen, only.fact, "figure", `tou${feminine ? "te" : ""}s`, call.place)}`;
  }
  const told = sides.map(({ fact, one, many, isNeutral = false }) => {
    const count = numberIn(call, fact);
    const single = isNeutral ? `un${e}` : `un${e} seul${e}`;
    const figure = count === 1 ? single : spellCount(count, call.pen.region);
    const verb = printFact(call.pen, fact, "word", count === 1 ? one : many, call.place);
    return `${printFact(call.pen, fact, "figure", figure, call.place)} ${verb}`;
  });
  return `${printWords(call.pen, "sur les", call.place)} ${printTracked(call, breadth)}, ${joinList(told)}`;
}

/** « 13 jetons suivis », « seul jeton suivi ». */
function printTracked(call: Call, { total }: Breadth): string {
  const count = numberIn(call, total);
  const { one, many, gender } = nounOf(call, total);
  const e = gender === "f" ? "e" : "";
  if (count === 1) return printFact(call.pen, total, "figure", `seul${e} ${one} suivi${e}`, call.place);
  const figure = printFact(call.pen, total, "figure", spellCount(count, call.pen.region), call.place);
  return `${figure}\u00a0${printWords(call.pen, `${many} suivi${e}s`, call.place)}`;
}

function isBreadth(value: unknown): value is Breadth {
  return typeof value === "object" && value !== null && "rising" in value && "falling" in value;
}

function breadthHelper(print: (call: Call, breadth: Breadth) => string): Helper {
  return {
    takes: ["breadth"],
    options: [],
    block: false,
    print: (call, [breadth]) => {
      if (!isBreadth(breadth)) throw call.fail("le décompte des hausses et des baisses est attendu");
      return print(call, breadth);
    },
  };
}

export const breadthHelpers = {
  /** How many rise and fall: « sur les 13 jetons suivis, 12 reculent et un seul progresse ». */
  bilan: breadthHelper(printBreadth),
  /** How many there are: « 13 jetons suivis ». */
  effectif: breadthHelper(printTracked),
} as const satisfies Readonly<Record<string, Helper>>;
