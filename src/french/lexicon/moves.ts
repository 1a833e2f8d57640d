import type { FourForms, Verb } from "./forms.ts";
import { verbs } from "./verbs.ts";

/** How wide an ordinary day's move is. */
export type AssetClass = "index" | "share" | "crypto";

/** How strong a move is for its class. */
export type Band = "stable" | "slight" | "normal" | "clear" | "strong" | "very-strong" | "extreme";

/** Least and most absolute percent, as printed in the window, at which a word was found in print; bounds included. */
export type Range = readonly [least: number, most: number];

/** Of what a word is said: of what has a price (« perd »), of what is counted (« augmente »), or of both. */
export type Said = "quoted" | "counted" | "any";

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
  readonly said: Said;
  /** Whether it says the direction and no degree. */
  readonly neutral: boolean;
}

/** A verb and what follows it, for no move worth a verb of its own. */
export interface FlatEntry {
  readonly id: string;
  readonly verb: Verb;
  readonly complement: FourForms;
  /** `zero`: of a change of exactly nothing; `near`: of any other in the stable band. */
  readonly said: readonly ("zero" | "near")[];
}

export const anySize: Range = [0, Number.POSITIVE_INFINITY];
export const from = (least: number): Range => [least, Number.POSITIVE_INFINITY];

export const moving: readonly Band[] = ["slight", "normal", "clear", "strong", "very-strong", "extreme"];
export const steepest: readonly Band[] = ["very-strong", "extreme"];
const every: readonly Band[] = ["stable", ...moving];
const high: readonly Band[] = ["strong", "very-strong", "extreme"];
const everyClass: readonly AssetClass[] = ["index", "share", "crypto"];

/** Strongest first; the neutral verbs, good at any size, come last and are the floor. */
export const verbEntries: Readonly<Record<"up" | "down", readonly VerbEntry[]>> = {
  up: [
    move(verbs.sEnvoler, "de", ["extreme"], { range: from(7.4) }),
    move(verbs.bondir, "de", steepest, { range: from(5.3) }),
    move(verbs.grimper, "de", ["strong", "very-strong"], { range: [0.9, 26] }),
    withAdverb(verbs.progresser, "fortement", high),
    withAdverb(verbs.progresser, "nettement", ["clear"]),
    withAdverb(verbs.progresser, "légèrement", ["slight"]),
    move(verbs.avancer, "de", ["slight", "normal"], { range: [0.12, 2.3] }),
    move(verbs.grignoter, "direct", ["stable", "slight"], { range: [0.01, 0.18] }),
    move(verbs.grappiller, "direct", ["stable", "slight"], { range: [0.01, 0.18] }),
    move(verbs.sAdjuger, "direct", ["normal", "clear"], { classes: ["index", "share"] }),
    neutral(verbs.progresser, "de", moving),
    neutral(verbs.monter, "de", ["normal", "clear"], "quoted"),
    neutral(verbs.augmenter, "de", moving, "counted"),
    neutral(verbs.gagner, "direct", every),
    neutral(verbs.prendre, "direct", every),
  ],
  down: [
    move(verbs.sEffondrer, "de", ["extreme"], { range: from(10) }),
    move(verbs.sÉcrouler, "de", ["extreme"], { range: from(10) }),
    move(verbs.dévisser, "de", steepest, { range: [4.5, 22], classes: ["share"], said: "quoted" }),
    move(verbs.plonger, "de", steepest, { range: [2.9, 17] }),
    move(verbs.dégringoler, "de", steepest, { range: [6, 10] }),
    move(verbs.chuter, "de", ["strong", "very-strong"], { range: [2.5, 20] }),
    withAdverb(verbs.reculer, "fortement", high),
    withAdverb(verbs.reculer, "nettement", ["clear"]),
    withAdverb(verbs.reculer, "légèrement", ["slight"]),
    move(verbs.lâcher, "direct", ["clear"]),
    move(verbs.abandonner, "direct", ["clear"]),
    move(verbs.seReplier, "de", ["normal"]),
    move(verbs.sEffriter, "de", ["slight"]),
    neutral(verbs.reculer, "de", moving),
    neutral(verbs.baisser, "de", ["normal", "clear"]),
    neutral(verbs.diminuer, "de", moving, "counted"),
    neutral(verbs.céder, "direct", every),
    neutral(verbs.perdre, "direct", every),
  ],
};

const unchanged: FourForms = { m: "inchangé", f: "inchangée", mp: "inchangés", fp: "inchangées" };

/** For the stable band; « inchangé » and « stable » are true of zero alone, « quasi stable » of all the rest. */
export const flatEntries: readonly FlatEntry[] = [
  flat("être inchangé", verbs.être, unchanged, ["zero"]),
  flat("être stable", verbs.être, epicene("stable", "stables"), ["zero"]),
  flat("être à l\u2019équilibre", verbs.être, fixed("à l\u2019équilibre"), ["zero"]),
  flat("rester inchangé", verbs.rester, unchanged, ["zero"]),
  flat("rester stable", verbs.rester, epicene("stable", "stables"), ["zero"]),
  flat("évoluer à l\u2019équilibre", verbs.évoluer, fixed("à l\u2019équilibre"), ["zero"]),
  flat("être quasi stable", verbs.être, epicene("quasi stable", "quasi stables"), ["near"]),
  flat(
    "être proche de l\u2019équilibre",
    verbs.être,
    epicene("proche de l\u2019équilibre", "proches de l\u2019équilibre"),
    ["near"],
  ),
  flat("rester quasi stable", verbs.rester, epicene("quasi stable", "quasi stables"), ["near"]),
  flat("évoluer près de l\u2019équilibre", verbs.évoluer, fixed("près de l\u2019équilibre"), ["near"]),
  flat("faire du surplace", verbs.faire, fixed("du surplace"), ["zero", "near"]),
];

interface Limits {
  readonly range?: Range;
  readonly classes?: readonly AssetClass[];
  readonly said?: Said;
}

/** « Perdre 9 % » is said of what is quoted, and says nothing without its amount. */
function move(verb: Verb, amount: "de" | "direct", bands: readonly Band[], limits: Limits = {}): VerbEntry {
  const { range = anySize, classes = everyClass, said = amount === "direct" ? "quoted" : "any" } = limits;
  const aloneIn = amount === "direct" ? [] : bands;
  return { verb, adverb: null, amount, range, bands, aloneIn, classes, said, neutral: false };
}

/** Said alone, a verb without degree tells a normal move; a direct one needs a hundredth of a percent at least. */
function neutral(verb: Verb, amount: "de" | "direct", bands: readonly Band[], said?: Said): VerbEntry {
  const entry = move(verb, amount, bands, said === undefined ? {} : { said });
  const aloneIn: readonly Band[] = amount === "direct" ? [] : ["normal"];
  return { ...entry, aloneIn, range: amount === "direct" ? from(0.01) : anySize, neutral: true };
}

/** « recule nettement de 9 % » is clumsy: an adverb takes the place of the amount. */
function withAdverb(verb: Verb, adverb: string, bands: readonly Band[]): VerbEntry {
  return { ...move(verb, "de", bands), adverb, amount: "none" };
}

function flat(id: string, verb: Verb, complement: FourForms, said: FlatEntry["said"]): FlatEntry {
  return { id, verb, complement, said };
}

function epicene(one: string, many: string): FourForms {
  return { m: one, f: one, mp: many, fp: many };
}

function fixed(text: string): FourForms {
  return epicene(text, text);
}
