import { fold } from "./fold.ts";

/** Which way a word says that something went. */
export type Way = "up" | "down" | "flat" | "mixed";

/** A word of direction, as a reader takes it. */
export interface DirectionWord {
  readonly start: number;
  readonly end: number;
  readonly way: Way;
  /** Least and most absolute percent at which newspapers print it, whatever the class and window. */
  readonly least: number;
  readonly most: number;
  /** « Aucun ne recule » says no fall, but speaks of falls all the same. */
  readonly isDenied: boolean;
}

interface Stem {
  readonly pattern: string;
  readonly way: Way;
  readonly least?: number;
  readonly most?: number;
}

const any = Number.POSITIVE_INFINITY;

/** The third persons of a verb in -er, past historic included, its infinitive and its participles; `avan(?:c|ç)` for those that change a letter. */
function er(stem: string): string {
  return `${stem}(?:e|ent|é|ée|és|ées|er|ait|aient|a|èrent|era|eront|erait|eraient|ant)`;
}

/** The same of a verb in -ir, and its noun where that is the stem: « bond ». */
function ir(stem: string): string {
  return `${stem}(?:it|issent|i|ie|is|ies|ir|issait|issaient|ira|iront|irait|iraient|issant)`;
}

/** The same of a verb in -dre, but for its past participle. */
function dre(stem: string): string {
  return `${stem}(?:d|dent|dre|dait|daient|dit|dirent|dra|dront|drait|draient|dant)`;
}

/** What « prendre » takes that is no rise. */
const otherwise = "(?! (?:la parole|part|acte|en compte|fin|effet|position|le relais|forme|pied))";

/** Ranges of verbs: the least and the most with which the French financial press was seen to print them. */
const stems: readonly Stem[] = [
  { pattern: "hausses?", way: "up" },
  { pattern: "rallyes?", way: "up" },
  { pattern: er("récup[éè]r"), way: "up" },
  { pattern: er("engrange?"), way: "up" },
  { pattern: er("explos"), way: "up", least: 5 },
  { pattern: "s'él[eè]v(?:e|ent|ait|aient|a|èrent) (?=de )", way: "up" },
  { pattern: "krachs?", way: "down", least: 5 },
  // « Un fonds » and « le fond » are no falls.
  { pattern: "fondue?s?|fondent", way: "down" },
  { pattern: `${dre("descen")}|descendue?s?`, way: "down" },
  { pattern: ir("faibl"), way: "down" },
  { pattern: "affaibl(?:it|issent|ie?s?|ir|issait|issaient|issement)", way: "down" },
  { pattern: er("gliss"), way: "down" },
  { pattern: er("contract"), way: "down" },
  { pattern: "haussi[a-zà-öø-ÿœæ]+", way: "up" },
  { pattern: er("augment"), way: "up" },
  { pattern: "augmentations?", way: "up" },
  { pattern: er("progress"), way: "up" },
  { pattern: "progressions?", way: "up" },
  { pattern: er("gagn"), way: "up" },
  { pattern: "gains?", way: "up" },
  {
    pattern: `pren(?:d|nent|dre|ait|aient|dra|dront|drait|draient|ant)${otherwise}`,
    way: "up",
  },
  { pattern: `(?<=(?:a|ont|avait|avaient|aurait|auraient) )pris${otherwise}`, way: "up" },
  { pattern: er("grimp"), way: "up", least: 0.9 },
  { pattern: "bonds?", way: "up", least: 5 },
  { pattern: ir("bond"), way: "up", least: 5 },
  { pattern: "rebonds?", way: "up" },
  { pattern: ir("rebond"), way: "up" },
  { pattern: er("envol"), way: "up", least: 7 },
  { pattern: er("flamb"), way: "up", least: 5 },
  // « Un montant » is a sum.
  { pattern: "mont(?:e|ent|é|ée|és|ées|er|ait|aient|era|eront|erait|eraient|(?<=en mont)ant)", way: "up" },
  { pattern: er("remont"), way: "up" },
  // « Une avancée », « à l’avance » and « avance que » tell no move.
  {
    pattern: "(?<!d'|à l')avan(?:ce|cent|cé|cer|çait|çaient|cera|ceront|cerait|ceraient|çant)(?! qu)",
    way: "up",
    most: 2.5,
  },
  { pattern: er("grignot"), way: "up", most: 0.2 },
  { pattern: er("grappill"), way: "up", most: 0.2 },
  { pattern: er("adjuge?"), way: "up" },
  { pattern: er("redress"), way: "up" },
  { pattern: "redressements?", way: "up" },
  { pattern: er("regagn"), way: "up" },
  { pattern: `${er("appréci")}(?! (?:d'avoir|que))`, way: "up" },
  { pattern: "dans le vert", way: "up" },
  { pattern: `${er("baiss")}|baisses`, way: "down" },
  { pattern: "baissi[a-zà-öø-ÿœæ]+", way: "down" },
  { pattern: `${er("recul")}|reculs?`, way: "down" },
  { pattern: dre("(?:re)?per"), way: "down" },
  { pattern: "(?:re)?perdue?s?", way: "down" },
  { pattern: "pertes?", way: "down" },
  { pattern: er("c[éè]d"), way: "down" },
  { pattern: `${er("chut")}|chutes`, way: "down", least: 2.5 },
  { pattern: `${er("plonge?")}|plongeons?`, way: "down", least: 2.5 },
  { pattern: `${er("dégringol")}|dégringolades?`, way: "down", least: 5 },
  { pattern: er("déviss"), way: "down", least: 4.5 },
  { pattern: `${er("effondr")}|effondrements?`, way: "down", least: 10 },
  { pattern: `${er("écroul")}|écroulements?`, way: "down", least: 10 },
  { pattern: `${er("effrit")}|effritements?`, way: "down", most: 5 },
  { pattern: `${er("repli")}|replis?`, way: "down" },
  { pattern: er("lâch"), way: "down" },
  { pattern: er("abandonn"), way: "down" },
  { pattern: `${er("diminu")}|diminutions?`, way: "down" },
  { pattern: `${er("décroch")}|décrochages?`, way: "down" },
  { pattern: `${ir("fléch")}|fléchissements?`, way: "down" },
  { pattern: er("sombr"), way: "down" },
  { pattern: `${er("dépréci")}|dépréciations?`, way: "down" },
  { pattern: er("tomb"), way: "down" },
  { pattern: "dans le rouge", way: "down" },
  { pattern: "(?:quasi[- ])?stables?", way: "flat", most: 1 },
  { pattern: "(?:quasi[- ])?stabilité", way: "flat", most: 1 },
  { pattern: "inchangée?s?", way: "flat", most: 0 },
  { pattern: "(?:à|de) l'équilibre", way: "flat", most: 1 },
  { pattern: "surplace", way: "flat", most: 1 },
  { pattern: "sans changement", way: "flat", most: 0 },
  { pattern: "en ordre dispersé", way: "mixed" },
];

const compiled = stems.map(({ pattern, way, least = 0, most = any }) => ({
  pattern: new RegExp(`(?<![a-zà-öø-ÿœæ-])(?:${pattern})(?![a-zà-öø-ÿœæ])`, "gu"),
  way,
  least,
  most,
}));

/** Every word of direction of a text, in reading order. */
export function readDirections(text: string): readonly DirectionWord[] {
  const folded = fold(text);
  return compiled
    .flatMap(({ pattern, way, least, most }) =>
      [...folded.matchAll(pattern)].map((match): DirectionWord => {
        const end = match.index + match[0].length;
        return { start: match.index, end, way, least, most, isDenied: isDenied(folded, match.index) };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** « Ne recule », and not « n’échappe au recul ». */
function isDenied(folded: string, at: number): boolean {
  return /(?<![a-zà-öø-ÿœæ])n(?:e |')(?:se |s')?$/u.test(folded.slice(Math.max(0, at - 8), at));
}
