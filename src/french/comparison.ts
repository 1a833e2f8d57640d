import { adjectives, agree } from "./adjective.ts";
import type { Gender } from "./lexicon/forms.ts";
import { demonstrative } from "./naming.ts";
import { type Verb, verbs } from "./verb.ts";

/** How a first change stands to a second; which one it is, its caller's rule decides. */
export type Standing = "wider" | "narrower" | "near" | "equal" | "opposite" | "still";

/** Two changes in percent over one window, a first and a second, with the first's standing to the second. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly standing: Standing;
  /** Whether one of the two is not known to the digit: then equal figures are « à peu près » so. */
  readonly approximate: boolean;
}

/** The small word, with its article, that leads from a wording to the second: que le bitcoin, du bitcoin, au, le. */
export type Link = "que" | "du" | "au" | "le";

/** A verb and its complement, up to the name of the second: « font moins bien », que. */
export interface PerformanceWording {
  readonly verb: Verb;
  readonly complement: string;
  readonly link: Link;
  readonly id: string;
}

/**
 * Who did better, in words that tell no direction, so that they may follow a verb that does; at least one. `flat`: one of
 * the two is too small to be called a rise or a fall, and nothing goes against it.
 */
export function performanceWordings(comparison: Comparison, flat = false): readonly PerformanceWording[] {
  const { first, second, standing, approximate } = comparison;
  const better = first > second;
  switch (standing) {
    case "equal":
      return approximate
        ? [wording(verbs.faire, "à peu près jeu égal avec", "le")]
        : [wording(verbs.faire, "jeu égal avec", "le"), wording(verbs.évoluer, "comme", "le")];
    case "near":
      // One verdict: a title and a body that told a near-tie two ways would seem to differ.
      return approximate
        ? [wording(verbs.faire, "à peu près jeu égal avec", "le")]
        : [wording(verbs.faire, better ? "à peine mieux" : "à peine moins bien", "que")];
    case "opposite":
      return isContrary(comparison) && !flat
        ? [wording(verbs.évoluer, "à rebours", "du"), wording(verbs.évoluer, "à contre-courant", "du")]
        : [plainPerformance(better)];
    case "still":
      return [plainPerformance(better)];
    case "wider":
    case "narrower":
      return [plainPerformance(better), better ? betterThan(first) : worseThan(first)];
  }
}

function plainPerformance(better: boolean): PerformanceWording {
  return wording(verbs.faire, better ? "mieux" : "moins bien", "que");
}

/** « Résister » is said of what falls, « devancer » of what rises further. */
function betterThan(first: number): PerformanceWording {
  return first < 0 ? wording(verbs.résister, "mieux", "que") : wording(verbs.devancer, "", "le");
}

function worseThan(first: number): PerformanceWording {
  return first < 0 ? wording(verbs.résister, "moins bien", "que") : wording(verbs.rester, "à la traîne", "du");
}

function wording(verb: Verb, complement: string, link: Link): PerformanceWording {
  return { verb, complement, link, id: `${verb.infinitive} ${complement}` };
}

/** Under this many percent on either side, two signs are no contrary moves: « à rebours » would be too much. */
const leastContrary = 0.2;

function isContrary({ first, second }: Comparison): boolean {
  return Math.min(Math.abs(first), Math.abs(second)) >= leastContrary;
}

/** A gap in points as a noun phrase, in the order it is printed: before, the figure if `figure`, after, the link, the second. */
export interface GapWording {
  /** Takes « de » before the figure; null when the figure comes first or not at all. */
  readonly before: string | null;
  readonly figure: boolean;
  readonly after: string;
  readonly link: Link;
  readonly id: string;
}

const apart: readonly GapWording[] = [
  { before: null, figure: true, after: "d\u2019écart avec", link: "le", id: "d\u2019écart" },
  { before: "un écart", figure: true, after: "avec", link: "le", id: "un écart" },
];
const about: GapWording = { before: null, figure: false, after: "à peu près autant", link: "que", id: "autant" };

/**
 * What may follow « soit »: « 4 points de plus que le CoinDesk 20 ». Of one direction it says which of the two is the
 * wider, for « un écart » would not; `flat` says that one of the two is too small to be called a rise or a fall.
 */
export function gapWordings(comparison: Comparison, flat: boolean): readonly GapWording[] {
  const { standing, first, second, approximate } = comparison;
  if (standing === "equal") return [approximate ? about : { ...about, after: "autant" }];
  if (standing === "opposite" || standing === "still") return apart;
  // « De moins » of what did not fall would be read as below.
  if (flat) return apart;
  const isWider = Math.abs(first) > Math.abs(second);
  const more = isWider ? "de plus" : "de moins";
  const than: GapWording = { before: null, figure: true, after: more, link: "que", id: more };
  if (standing === "near") return [approximate ? about : than];
  return [than, exceeding(first, isWider)];
}

/** « une baisse supérieure de 4 points à celle du CoinDesk 20 ». */
function exceeding(first: number, isWider: boolean): GapWording {
  const noun = first > 0 ? "une hausse" : "une baisse";
  const before = `${noun} ${agree(isWider ? adjectives.supérieur : adjectives.inférieur, "f", "singular")}`;
  return { before, figure: true, after: "à celle", link: "du", id: before };
}

/** What sets a second change beside a first just told, behind a comma. */
export interface ContrastWording {
  /**
   * `beside`: text, link, the second and its change between brackets; `against`: « contre −5 % pour » the second; `while`:
   * « alors que » the second and its verb.
   */
  readonly kind: "beside" | "against" | "while";
  readonly text: string;
  readonly link: Link;
  readonly id: string;
}

const against: ContrastWording = { kind: "against", text: "contre", link: "le", id: "contre" };
const meanwhile: ContrastWording = { kind: "while", text: "alors", link: "que", id: "alors que" };

/**
 * How the second stands beside the first: « une baisse plus marquée que celle du CoinDesk 20 (−5 %) », « contrairement au
 * CoinDesk 20 (+5 %) ». `flat` says that one of the two is too small to be called a rise or a fall. At least one.
 */
export function contrastWordings(comparison: Comparison, flat: boolean): readonly ContrastWording[] {
  const { first, standing, approximate } = comparison;
  if (flat) return [standing === "equal" && !approximate ? beside("comme", "le") : against];
  switch (standing) {
    case "opposite":
      return isContrary(comparison)
        ? [beside("contrairement", "au"), beside("à rebours", "du"), beside("à contre-courant", "du"), meanwhile]
        : [beside("contrairement", "au"), meanwhile];
    case "still":
      return [meanwhile, against];
    case "equal":
      return approximate ? [beside("à peu près comme", "le")] : [beside("comme", "le"), beside("tout comme", "le")];
    case "near":
      return [beside("à peu près comme", "le"), ...degrees(first, "comparable", "à"), against];
    case "wider":
      return [...degrees(first, "plus", "que"), against];
    case "narrower":
      return [...degrees(first, "moins", "que"), against];
  }
}

function beside(text: string, link: Link): ContrastWording {
  return { kind: "beside", text, link, id: text };
}

const neutralNouns = {
  up: [
    ["une hausse", "f"],
    ["une progression", "f"],
  ],
  down: [
    ["une baisse", "f"],
    ["un repli", "m"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, Gender])[]>>;

/** « une baisse plus marquée que celle », « un repli moins ample que celui », « une hausse comparable à celle »: du… */
function degrees(
  first: number,
  degree: "plus" | "moins" | "comparable",
  than: "que" | "à",
): readonly ContrastWording[] {
  return neutralNouns[first > 0 ? "up" : "down"].flatMap(([noun, gender]) => {
    const that = demonstrative({ gender, number: "singular" });
    const qualities =
      degree === "comparable"
        ? ["comparable"]
        : [`${degree} ${agree(adjectives.marqué, gender, "singular")}`, `${degree} ample`];
    return qualities.map((quality) => beside(`${noun} ${quality} ${than} ${that}`, "du"));
  });
}
