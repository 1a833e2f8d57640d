import type { Gender, Verb } from "./forms.ts";
import { anySize, type Band, from, moving, type Range, type Said, steepest } from "./moves.ts";
import { verbs } from "./verbs.ts";

/** A noun that tells a move, with its adjective if any, where its band and its range both hold. */
export interface NounEntry {
  readonly phrase: string;
  readonly plural: string;
  readonly gender: Gender;
  readonly range: Range;
  readonly bands: readonly Band[];
  /** Bands in which it says enough without an amount. */
  readonly aloneIn: readonly Band[];
  /** Whether an amount may follow: « un repli de 9 % »; « une très forte baisse de 9 % » says it twice. */
  readonly amount: boolean;
  /** Whether an adjective says how strong. */
  readonly degree: boolean;
  /** Whether it says the direction and no degree. */
  readonly neutral: boolean;
  /** Whether « en » may lead it without article: « en forte baisse », but not « en plongeon ». */
  readonly afterEn: boolean;
}

/** A verb that takes a noun of move as its object: « accuse un repli de 9 % ». */
export interface ObjectEntry {
  readonly verb: Verb;
  /** The `phrase` of a noun of the same direction. */
  readonly noun: string;
  readonly said: Said;
}

const plain = { range: anySize, amount: true, degree: false, neutral: false, afterEn: true } as const;

/** Strongest first. « très forte » is the floor, alone, where no measured word reaches. */
export const nounEntries: Readonly<Record<"up" | "down", readonly NounEntry[]>> = {
  up: [
    strong("envolée", "envolées", "f", ["extreme"], from(7.4)),
    strong("bond", "bonds", "m", steepest, from(5.3)),
    alone("très forte hausse", "très fortes hausses", "f", steepest),
    degree("forte hausse", "fortes hausses", "f", ["strong"]),
    degree("forte progression", "fortes progressions", "f", ["strong"]),
    degree("nette hausse", "nettes hausses", "f", ["clear"]),
    degree("nette progression", "nettes progressions", "f", ["clear"]),
    alone("légère hausse", "légères hausses", "f", ["slight"]),
    alone("légère progression", "légères progressions", "f", ["slight"]),
    neutral("hausse", "hausses", "f"),
    neutral("progression", "progressions", "f"),
  ],
  down: [
    strong("effondrement", "effondrements", "m", ["extreme"], from(10)),
    strong("plongeon", "plongeons", "m", steepest, [2.9, 17]),
    alone("très forte baisse", "très fortes baisses", "f", steepest),
    { ...strong("chute", "chutes", "f", ["strong", "very-strong"], [2.5, 20]), afterEn: true },
    degree("forte baisse", "fortes baisses", "f", ["strong"]),
    degree("fort recul", "forts reculs", "m", ["strong"]),
    degree("net repli", "nets replis", "m", ["clear"]),
    degree("net recul", "nets reculs", "m", ["clear"]),
    degree("nette baisse", "nettes baisses", "f", ["clear"]),
    alone("léger repli", "légers replis", "m", ["slight"]),
    alone("léger recul", "légers reculs", "m", ["slight"]),
    alone("légère baisse", "légères baisses", "f", ["slight"]),
    neutral("baisse", "baisses", "f"),
    neutral("repli", "replis", "m", ["slight", "normal", "clear"]),
    neutral("recul", "reculs", "m"),
  ],
};

/** Which verb goes with which noun is usage: « accuser » and « subir » with falls alone, « signer » with feats. */
export const objectEntries: Readonly<Record<"up" | "down", readonly ObjectEntry[]>> = {
  up: [
    { verb: verbs.signer, noun: "envolée", said: "quoted" },
    { verb: verbs.signer, noun: "bond", said: "quoted" },
    { verb: verbs.enregistrer, noun: "bond", said: "any" },
    { verb: verbs.afficher, noun: "hausse", said: "any" },
    { verb: verbs.enregistrer, noun: "progression", said: "any" },
  ],
  down: [
    { verb: verbs.accuser, noun: "chute", said: "any" },
    { verb: verbs.subir, noun: "chute", said: "any" },
    { verb: verbs.accuser, noun: "repli", said: "any" },
    { verb: verbs.afficher, noun: "baisse", said: "any" },
    { verb: verbs.enregistrer, noun: "recul", said: "any" },
  ],
};

function strong(phrase: string, plural: string, gender: Gender, bands: readonly Band[], range: Range): NounEntry {
  return { ...plain, phrase, plural, gender, bands, aloneIn: bands, range, afterEn: false };
}

function degree(phrase: string, plural: string, gender: Gender, bands: readonly Band[]): NounEntry {
  return { ...plain, phrase, plural, gender, bands, aloneIn: bands, degree: true };
}

function alone(phrase: string, plural: string, gender: Gender, bands: readonly Band[]): NounEntry {
  return { ...degree(phrase, plural, gender, bands), amount: false };
}

function neutral(phrase: string, plural: string, gender: Gender, bands: readonly Band[] = moving): NounEntry {
  return { ...plain, phrase, plural, gender, bands, aloneIn: ["normal"], neutral: true };
}
