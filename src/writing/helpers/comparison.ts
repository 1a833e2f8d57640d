import { amountOf } from "../../facts/derive.ts";
import type { Fact } from "../../facts/fact.ts";
import { relationOf } from "../../facts/gap.ts";
import type { Named } from "../../facts/profile.ts";
import { ratioPhrase } from "../../french/comparison.ts";
import { du, le, que } from "../../french/naming.ts";
import { conjugate, verbs } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { factAndNamedHelper, factHelper, numberIn } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";
import { pointsOf, printFigure } from "./figure.ts";
import { printNamed } from "./name.ts";

const gapRule = "gap";
const ratioRule = "ratio of two changes";

/** The two values that a gap, or a ratio, stands between. */
function endsOf(call: Call, gap: Fact, rule: string): readonly [number, number] {
  const [a, b] = gap.from.map((id) => call.pen.factOf(id)).map((fact) => (fact === null ? null : amountOf(fact)));
  if (gap.rule !== rule || a === undefined || b === undefined || a === null || b === null) {
    throw call.fail(`${rule === gapRule ? "un écart" : "un rapport"} entre deux variations est attendu (${gap.id})`);
  }
  return [a, b];
}

/** « 4 points de plus que le CoinDesk 20 », « 14 points d’écart avec le CoinDesk 20 », « autant que le CoinDesk 20 ». */
function printGap(call: Call, gap: Fact, other: Named): string {
  const relation = relationOf(...endsOf(call, gap, gapRule));
  const word = (text: string): string => printFact(call.pen, gap, "word", text, call.place);
  if (relation.equal) {
    return `${word(gap.precision === "exact" ? "autant" : "à peu près autant")} ${printNamed(call, other, que)}`;
  }
  const size = printFigure(call, gap, pointsOf(call, gap));
  if (relation.opposite || relation.still) {
    return `${size} ${word("d\u2019écart")} ${printWords(call.pen, "avec", call.place)} ${printNamed(call, other, le)}`;
  }
  return `${size} ${word(relation.wider ? "de plus" : "de moins")} ${printNamed(call, other, que)}`;
}

/** Under this many percent on either side, two signs are no contrary moves: « à rebours » would be too much. */
const leastContrary = 0.2;

/** « font moins bien que le CoinDesk 20 », « évoluent à rebours du CoinDesk 20 ». */
function printPerformance(call: Call, gap: Fact, other: Named): string {
  const [a, b] = endsOf(call, gap, gapRule);
  const relation = relationOf(a, b);
  const subject = call.pen.entityOf(gap)?.entity.naming;
  const number = call.options.nombre === "singulier" ? "singular" : (subject?.number ?? "singular");
  const word = (text: string): string => printFact(call.pen, gap, "word", text, call.place);
  if (relation.equal) {
    const about = gap.precision === "exact" ? "" : " à peu près";
    const phrase = word(`${conjugate(verbs.faire, "present", number)}${about} jeu égal`);
    return `${phrase} ${printWords(call.pen, "avec", call.place)} ${printNamed(call, other, le)}`;
  }
  if (relation.opposite && Math.min(Math.abs(a), Math.abs(b)) >= leastContrary)
    return `${word(`${conjugate(verbs.évoluer, "present", number)} à rebours`)} ${printNamed(call, other, du)}`;
  return `${word(`${conjugate(verbs.faire, "present", number)} ${a < b ? "moins bien" : "mieux"}`)} ${printNamed(call, other, que)}`;
}

/** « près de deux fois plus ample que celui du CoinDesk 20 »: of a movement, a masculine noun. */
function printRatio(call: Call, ratio: Fact, other: Named): string {
  const phrase = ratioPhrase(...endsOf(call, ratio, ratioRule));
  if (phrase === null) throw call.fail(`un rapport de 1,8 à 10 est attendu (${ratio.id})`);
  const word = printFact(call.pen, ratio, "word", `${phrase} ample`, call.place);
  return `${word} ${printWords(call.pen, "que celui", call.place)} ${printNamed(call, other, du)}`;
}

/** « la plus forte baisse », « la plus faible hausse »: what the first or the last of a group did. */
function printRank(call: Call, rank: Fact): string {
  const change = call.pen.factOf(rank.from[0] ?? "");
  const value = change === null ? null : amountOf(change);
  if (rank.unit !== "rank" || value === null || value === 0)
    throw call.fail(`le rang d’une hausse ou d’une baisse est attendu (${rank.id})`);
  const isLowest = numberIn(call, rank) === 1;
  const degree = isLowest === value < 0 ? "forte" : "faible";
  return printFact(call.pen, rank, "word", `la plus ${degree} ${value < 0 ? "baisse" : "hausse"}`, call.place);
}

const sizes = new Map([
  ["much-larger", "d\u2019une capitalisation bien plus grande"],
  ["larger", "d\u2019une capitalisation plus grande"],
  ["similar", "d\u2019une capitalisation comparable"],
  ["smaller", "d\u2019une capitalisation plus petite"],
  ["much-smaller", "d\u2019une capitalisation bien plus petite"],
]);

const classes = new Map([
  ["small", "petite capitalisation"],
  ["mid", "capitalisation moyenne"],
  ["large", "grande capitalisation"],
]);

function printFrom(words: ReadonlyMap<string, string>): (call: Call, fact: Fact) => string {
  return (call, fact) => {
    const text = words.get(String(fact.value));
    if (text === undefined) throw call.fail(`aucun mot pour «\u00a0${fact.value}\u00a0» (${fact.id})`);
    return printFact(call.pen, fact, "word", text, call.place);
  };
}

const nameOptions = ["forme", "sigle"] as const;

export const comparisonHelpers = {
  /** How far one change is from another’s: « 4 points de plus que le CoinDesk 20 ». */
  compare: factAndNamedHelper(nameOptions, printGap),
  /** Who did better: « font moins bien que le CoinDesk 20 ». */
  performe: factAndNamedHelper([...nameOptions, "nombre"], printPerformance),
  /** How many times as wide: « près de deux fois plus ample que celui du CoinDesk 20 ». */
  fois: factAndNamedHelper(nameOptions, printRatio),
  /** What the first or the last of a group did: « la plus forte baisse ». */
  rang: factHelper([], printRank),
  /** How one size stands to another: « d’une capitalisation bien plus grande ». */
  taille: factHelper([], printFrom(sizes)),
  /** A size by its class: « petite capitalisation ». */
  calibre: factHelper([], printFrom(classes)),
} as const satisfies Readonly<Record<string, Helper>>;
