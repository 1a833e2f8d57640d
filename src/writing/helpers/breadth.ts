import type { Breadth } from "../../facts/breadth.ts";
import { lequel } from "../../french/naming.ts";
import { alikeWordings } from "../breadth/alike.ts";
import { gistWordings } from "../breadth/gist.ts";
import { printTracked } from "../breadth/print.ts";
import { splitWordings } from "../breadth/split.ts";
import type { Tally } from "../breadth/tally.ts";
import { tallyOf } from "../breadth/tally.ts";
import type { Following, Wording } from "../breadth/wording.ts";
import { anything } from "../breadth/wording.ts";
import type { Helper } from "../helper.ts";
import { printWords } from "../pen.ts";

export const breadthHelpers = {
  /**
   * How many rise and fall, each time in other words: « sur les 13 jetons suivis, 12 reculent et un seul progresse ».
   * `suite` says what the template puts behind it; without it the words take anything.
   */
  bilan: breadthHelper(["suite"], printBreadth),
  /** How many there are: « 13 jetons suivis ». */
  effectif: breadthHelper([], printTracked),
  /** « parmi lesquels », « parmi lesquelles »: before some of those counted. */
  parmi: breadthHelper([], ({ call, gender }) =>
    printWords(call.pen, `parmi ${lequel({ gender, number: "plural" })}`, call.place),
  ),
} as const satisfies Readonly<Record<string, Helper>>;

const wordings: readonly Wording[] = [...alikeWordings, ...splitWordings, ...gistWordings];

function printBreadth(tally: Tally): string {
  const { call } = tally;
  const { suite } = call.options;
  const [first, ...others] = wordings.filter(({ before, holds }) => holds(tally) && bears(before, suite));
  if (first === undefined) throw call.fail("ce décompte ne se dit pas");
  const costOf = ({ fronted }: Wording): number => (fronted === true && !call.told.startsSentence ? 1 : 0);
  return call.pen.choice.pick("bilan", [first, ...others], ({ id }) => `bilan ${id}`, { costOf }).print(tally);
}

function bears(before: readonly Following[], suite: unknown): boolean {
  return before.length === anything.length || before.some((what) => what === suite);
}

function breadthHelper(options: readonly string[], print: (tally: Tally) => string): Helper {
  return {
    takes: ["breadth"],
    options,
    block: false,
    print: (call, [breadth]) => {
      if (!isBreadth(breadth)) throw call.fail("le décompte des hausses et des baisses est attendu");
      return print(tallyOf(call, breadth));
    },
  };
}

function isBreadth(value: unknown): value is Breadth {
  return typeof value === "object" && value !== null && "rising" in value && "falling" in value;
}
