import type { FourForms, Gender, Verb } from "./forms.ts";
import { verbs } from "./verbs.ts";

/** How wide an ordinary day's move is. */
export type AssetClass = "index" | "share" | "crypto";

/** How strong a move is for its class. */
export type Band = "stable" | "slight" | "normal" | "clear" | "strong" | "very-strong" | "extreme";

/** Least and most absolute percent, as printed in the window, at which a word was found in print; bounds included. */
export type Range = readonly [least: number, most: number];

/** A verb that tells a move, where its band and its range both hold. */
export interface VerbEntry {
  readonly verb: Verb;
  readonly adverb: string | null;
  /** `de`: recule DE 9 %; `direct`: perd 9 %; `none`: takes no amount. */
  readonly amount: "de" | "direct" | "none";
  readonly range: Range;
  readonly bands: readonly Band[];
  /** Bands in which it says enough without an amount. */
  readonly aloneIn: readonly Band[];
  /** Classes of asset it is said of. */
  readonly classes: readonly AssetClass[];
}

/** A noun that tells a move, with its adjective, where its band and its range both hold. */
export interface NounEntry {
  readonly phrase: string;
  readonly plural: string;
  readonly gender: Gender;
  readonly range: Range;
  readonly bands: readonly Band[];
  /** Whether « en » may lead it without article: « en forte baisse », but not « en plongeon ». */
  readonly afterEn: boolean;
}

/** An adjective for no move worth a verb. */
export interface FlatEntry extends FourForms {
  readonly id: string;
  /** `zero`: of a change of exactly nothing; `near`: of any other in the stable band. */
  readonly said: readonly ("zero" | "near")[];
}

const anySize: Range = [0, Number.POSITIVE_INFINITY];
const from = (least: number): Range => [least, Number.POSITIVE_INFINITY];

const moving: readonly Band[] = ["slight", "normal", "clear", "strong", "very-strong", "extreme"];
const every: readonly Band[] = ["stable", ...moving];
const high: readonly Band[] = ["strong", "very-strong", "extreme"];
const steepest: readonly Band[] = ["very-strong", "extreme"];
const everyClass: readonly AssetClass[] = ["index", "share", "crypto"];

/** Strongest first; the neutral verbs, good at any size, come last and are the floor. */
export const verbEntries: Readonly<Record<"up" | "down", readonly VerbEntry[]>> = {
  up: [
    move(verbs.sEnvoler, "de", from(7.4), ["extreme"]),
    move(verbs.bondir, "de", from(5.3), steepest),
    move(verbs.grimper, "de", [0.9, 26], ["strong", "very-strong"]),
    withAdverb(verbs.progresser, "fortement", high),
    withAdverb(verbs.progresser, "nettement", ["clear"]),
    withAdverb(verbs.progresser, "légèrement", ["slight"]),
    move(verbs.avancer, "de", [0.12, 2.3], ["slight", "normal"]),
    move(verbs.grignoter, "direct", [0.01, 0.18], ["stable", "slight"], []),
    move(verbs.grappiller, "direct", [0.01, 0.18], ["stable", "slight"], []),
    move(verbs.progresser, "de", anySize, moving, ["normal"]),
    move(verbs.monter, "de", anySize, ["normal", "clear"], ["normal"]),
    move(verbs.gagner, "direct", from(0.01), every, []),
    move(verbs.prendre, "direct", from(0.01), every, []),
  ],
  down: [
    move(verbs.sEffondrer, "de", from(10), ["extreme"]),
    move(verbs.sÉcrouler, "de", from(10), ["extreme"]),
    move(verbs.dévisser, "de", [4.5, 22], steepest, steepest, ["share"]),
    move(verbs.plonger, "de", [2.9, 17], steepest),
    move(verbs.dégringoler, "de", [6, 10], steepest),
    move(verbs.chuter, "de", [2.5, 20], ["strong", "very-strong"]),
    withAdverb(verbs.reculer, "fortement", high),
    withAdverb(verbs.reculer, "nettement", ["clear"]),
    withAdverb(verbs.reculer, "légèrement", ["slight"]),
    move(verbs.lâcher, "direct", anySize, ["clear"], []),
    move(verbs.abandonner, "direct", anySize, ["clear"], []),
    move(verbs.seReplier, "de", anySize, ["normal"]),
    move(verbs.sEffriter, "de", anySize, ["slight"]),
    move(verbs.reculer, "de", anySize, moving, ["normal"]),
    move(verbs.baisser, "de", anySize, ["normal", "clear"], ["normal"]),
    move(verbs.céder, "direct", from(0.01), every, []),
    move(verbs.perdre, "direct", from(0.01), every, []),
  ],
};

/** Strongest first. « très forte » is the floor where no measured word reaches. */
export const nounEntries: Readonly<Record<"up" | "down", readonly NounEntry[]>> = {
  up: [
    bare("envolée", "envolées", "f", ["extreme"], from(7.4)),
    bare("bond", "bonds", "m", steepest, from(5.3)),
    noun("très forte hausse", "très fortes hausses", "f", steepest),
    noun("forte hausse", "fortes hausses", "f", ["strong"]),
    noun("forte progression", "fortes progressions", "f", ["strong"]),
    noun("nette hausse", "nettes hausses", "f", ["clear"]),
    noun("nette progression", "nettes progressions", "f", ["clear"]),
    noun("hausse", "hausses", "f", ["normal"]),
    noun("progression", "progressions", "f", ["normal"]),
    noun("légère hausse", "légères hausses", "f", ["slight"]),
    noun("légère progression", "légères progressions", "f", ["slight"]),
  ],
  down: [
    bare("effondrement", "effondrements", "m", ["extreme"], from(10)),
    bare("plongeon", "plongeons", "m", steepest, [2.9, 17]),
    noun("très forte baisse", "très fortes baisses", "f", steepest),
    noun("chute", "chutes", "f", ["strong", "very-strong"], [2.5, 20]),
    noun("forte baisse", "fortes baisses", "f", ["strong"]),
    noun("fort recul", "forts reculs", "m", ["strong"]),
    noun("net repli", "nets replis", "m", ["clear"]),
    noun("net recul", "nets reculs", "m", ["clear"]),
    noun("nette baisse", "nettes baisses", "f", ["clear"]),
    noun("baisse", "baisses", "f", ["normal"]),
    noun("repli", "replis", "m", ["normal"]),
    noun("recul", "reculs", "m", ["normal"]),
    noun("léger repli", "légers replis", "m", ["slight"]),
    noun("léger recul", "légers reculs", "m", ["slight"]),
    noun("légère baisse", "légères baisses", "f", ["slight"]),
  ],
};

/** Adjectives for the stable band; « inchangé » is true of zero alone. */
export const flatEntries: readonly FlatEntry[] = [
  { id: "inchangé", said: ["zero"], m: "inchangé", f: "inchangée", mp: "inchangés", fp: "inchangées" },
  epicene("stable", "stables", ["zero"]),
  epicene("à l\u2019équilibre", "à l\u2019équilibre", ["zero"]),
  epicene("quasi stable", "quasi stables", ["near"]),
  epicene("proche de l\u2019équilibre", "proches de l\u2019équilibre", ["near"]),
];

function move(
  verb: Verb,
  amount: "de" | "direct",
  range: Range,
  bands: readonly Band[],
  aloneIn: readonly Band[] = bands,
  classes: readonly AssetClass[] = everyClass,
): VerbEntry {
  return { verb, adverb: null, amount, range, bands, aloneIn, classes };
}

/** « recule nettement de 9 % » is clumsy: an adverb takes the place of the amount. */
function withAdverb(verb: Verb, adverb: string, bands: readonly Band[]): VerbEntry {
  return { verb, adverb, amount: "none", range: anySize, bands, aloneIn: bands, classes: everyClass };
}

function noun(phrase: string, plural: string, gender: Gender, bands: readonly Band[], range = anySize): NounEntry {
  return { phrase, plural, gender, range, bands, afterEn: true };
}

function bare(phrase: string, plural: string, gender: Gender, bands: readonly Band[], range: Range): NounEntry {
  return { phrase, plural, gender, range, bands, afterEn: false };
}

function epicene(one: string, many: string, said: FlatEntry["said"]): FlatEntry {
  return { id: one, said, m: one, f: one, mp: many, fp: many };
}
