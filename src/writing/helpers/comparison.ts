import { amountOf } from "../../facts/derive.ts";
import type { Fact } from "../../facts/fact.ts";
import { gapBetween, relationOf } from "../../facts/gap.ts";
import type { Named } from "../../facts/profile.ts";
import type { Comparison, ContrastWording, Link, Standing } from "../../french/comparison.ts";
import { contrastWordings, gapWordings, performanceWordings } from "../../french/comparison.ts";
import { au, du, le, que } from "../../french/naming.ts";
import { timesWordings } from "../../french/times.ts";
import { conjugate } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { factAmong, factAndNamedHelper, numberIn, rankHelper, textHelper } from "../helper.ts";
import { isFlat, movementBy, tenseOf } from "../move.ts";
import { printFact, printWords } from "../pen.ts";
import { changes } from "../unit.ts";
import { changeOf, deBefore, pointsOf, printFigure } from "./figure.ts";
import { printMove } from "./move.ts";
import { printNamed } from "./name.ts";
import { spanHelpers } from "./span.ts";

/** Two changes, with the facts that they are. */
interface Compared extends Comparison {
  readonly facts: readonly [first: Fact, second: Fact];
}

/** The two changes that a gap, or a ratio, stands between. */
function comparedIn(call: Call, between: Fact, other: Named, rule: "gap" | "ratio of two changes"): Compared {
  const [a, b] = between.from.map((id) => call.pen.factOf(id));
  const first = a?.value;
  const second = b?.value;
  if (between.rule !== rule || !a || !b || typeof first !== "number" || typeof second !== "number") {
    const expected = rule === "gap" ? "un écart" : "un rapport";
    throw call.fail(`${expected} entre deux variations est attendu (${between.id})`);
  }
  if (b.about !== other.entity.id)
    throw call.fail(
      `l’autre terme est «\u00a0${b.about}\u00a0», «\u00a0${other.entity.id}\u00a0» trouvé (${between.id})`,
    );
  const relation = relationOf(first, second);
  const standing = standings.find((name) => relation[name]) ?? "equal";
  return { first, second, standing, approximate: between.precision !== "exact", facts: [a, b] };
}

const standings: readonly Standing[] = ["wider", "narrower", "near", "equal", "opposite", "still"];

const articles = { que, du, au, le } as const satisfies Readonly<Record<Link, typeof le>>;

function printLinked(call: Call, link: Link, other: Named): string {
  return printNamed(call, other, articles[link]);
}

/** Whether one of the two is too small to be called a rise or a fall. */
function hasFlat(call: Call, { facts: [first, second] }: Compared, other: Named): boolean {
  const subject = call.pen.entityOf(first);
  return isFlat(movementBy(call, second, other)) || (subject !== null && isFlat(movementBy(call, first, subject)));
}

/** One of several wordings that are all true, rather one that does not say again a noun of its sentence. */
function choose<Wording extends { readonly id: string }>(
  call: Call,
  what: string,
  wordings: readonly Wording[],
  saidBy: (wording: Wording) => string = () => "",
): Wording {
  const fresh = wordings.filter((wording) => !repeatsNoun(call, saidBy(wording)));
  const [first, ...others] = fresh.length === 0 ? wordings : fresh;
  if (first === undefined) throw call.fail(`aucun mot ne convient pour ${what}`);
  return call.pen.choice.pick(what, [first, ...others], ({ id }) => id);
}

/** A rise is heard in « progression » as in « hausse ». */
const nouns = [
  ["hausse", "progression", "bond", "envolée"],
  ["baisse", "repli", "recul", "chute", "plongeon"],
] as const;

function repeatsNoun({ told }: Call, text: string): boolean {
  return nouns.some(
    (alike) => alike.some((noun) => text.includes(noun)) && alike.some((noun) => told.sentence.includes(noun)),
  );
}

/** « 4 points de plus que le CoinDesk 20 », « 14 points d’écart avec le CoinDesk 20 », « autant que le CoinDesk 20 ». */
function printGap(call: Call, gap: Fact, other: Named): string {
  const compared = comparedIn(call, gap, other, "gap");
  const wordings = gapWordings(compared, hasFlat(call, compared, other));
  const { before, figure, after, link } = choose(call, "l’écart", wordings, (wording) => wording.before ?? "");
  const word = (text: string): string => printFact(call.pen, gap, "word", text, call.place);
  const size = figure ? pointsOf(call, gap) : null;
  const told = [
    ...(before === null ? [] : [word(before)]),
    ...(size === null ? [] : [printFigure(call, gap, size, before === null ? "" : deBefore(size))]),
    word(after),
    printLinked(call, link, other),
  ];
  return told.join(" ");
}

/** « font moins bien que le CoinDesk 20 », « évoluent à rebours du CoinDesk 20 ». */
function printPerformance(call: Call, gap: Fact, other: Named): string {
  const compared = comparedIn(call, gap, other, "gap");
  const wordings = performanceWordings(compared, hasFlat(call, compared, other));
  const { verb, complement, link } = choose(call, "la comparaison", wordings);
  const naming = call.pen.entityOf(gap)?.entity.naming;
  const { nombre } = call.options;
  const number = nombre === "singulier" ? "singular" : nombre === "pluriel" ? "plural" : naming?.number;
  const told = conjugate(verb, tenseOf(call), number ?? "singular", naming?.gender);
  const word = printFact(call.pen, gap, "word", complement === "" ? told : `${told} ${complement}`, call.place);
  return `${word} ${printLinked(call, link, other)}`;
}

/** « une baisse plus marquée que celle du CoinDesk 20 (−5 %) », « alors que le CoinDesk 20 gagne 5 % ». */
function printContrast(call: Call, gap: Fact, other: Named): string {
  const compared = comparedIn(call, gap, other, "gap");
  const [, second] = compared.facts;
  const wordings: readonly ContrastWording[] = contrastWordings(compared, hasFlat(call, compared, other));
  const { kind, text, link } = choose(call, "le contraste", wordings, (wording) => wording.text);
  const word = printFact(call.pen, gap, "word", text, call.place);
  const signed = (): string => printFigure(call, second, changeOf(call, second, "always"));
  switch (kind) {
    case "beside":
      return `${word} ${printLinked(call, link, other)} (${signed()})`;
    case "against":
      return `${word} ${signed()} ${printWords(call.pen, "pour", call.place)} ${printLinked(call, link, other)}`;
    case "while": {
      const manner = { tense: tenseOf(call), alone: false, degree: "neutral" } as const;
      return `${word} ${printLinked(call, link, other)} ${printMove(call, second, movementBy(call, second, other), manner)}`;
    }
  }
}

/** « près de deux fois plus ample que celui du CoinDesk 20 »: of a movement, a masculine noun. */
function printRatio(call: Call, ratio: Fact, other: Named): string {
  const { first, second, approximate } = comparedIn(call, ratio, other, "ratio of two changes");
  const [phrase, ...others] = timesWordings(first / second, approximate);
  if (phrase === undefined) throw call.fail(`un rapport de deux à dix fois est attendu (${ratio.id})`);
  const told = call.pen.choice.pick("le rapport", [phrase, ...others], (wording) => wording);
  const word = printFact(call.pen, ratio, "word", `${told} ample`, call.place);
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

/** « à contre-courant », « à rebours »: of a change that goes the other way than the other, which their gap stands for. */
function printAgainst(call: Call, change: Fact, other: Fact): string {
  if (!relationOf(numberIn(call, change), numberIn(call, other)).opposite)
    throw call.fail(`deux variations de sens contraire sont attendues (${change.id}, ${other.id})`);
  const text = call.options.avec === "de" ? "à rebours" : "à contre-courant";
  return printFact(call.pen, gapBetween(change, other) ?? change, "word", text, call.place);
}

const nameOptions = ["forme", "sigle"] as const;

export const comparisonHelpers = {
  /** How far one change is from another’s, behind « soit »: « 4 points de plus que le CoinDesk 20 ». */
  compare: factAndNamedHelper(nameOptions, printGap, ["points"]),
  /** Who did better: « font moins bien que le CoinDesk 20 ». */
  performe: factAndNamedHelper([...nameOptions, "nombre", "temps"], printPerformance, ["points"]),
  /** The other’s change beside one just told, behind a comma: « une baisse plus marquée que celle du CoinDesk 20 (−5 %) ». */
  contraste: factAndNamedHelper([...nameOptions, "temps"], printContrast, ["points"]),
  /** How many times as wide: « près de deux fois plus ample que celui du CoinDesk 20 ». */
  fois: factAndNamedHelper(nameOptions, printRatio, ["ratio"]),
  /** What the first or the last of a group did: « la plus forte baisse ». */
  rang: rankHelper([], printRank),
  /** How one size stands to another: « d’une capitalisation bien plus grande ». */
  taille: textHelper([], printFrom(sizes)),
  /** A size by its class: « petite capitalisation ». */
  calibre: textHelper([], printFrom(classes)),
  /** Who goes the other way: « à contre-courant »; `avec="de"`, before « du secteur »: « à rebours ». */
  rebours: {
    takes: ["fact", "fact"],
    units: [changes, changes],
    options: ["avec"],
    block: false,
    print: (call, [change, other]) => printAgainst(call, factAmong(call, change), factAmong(call, other)),
  },
  ...spanHelpers,
} as const satisfies Readonly<Record<string, Helper>>;
