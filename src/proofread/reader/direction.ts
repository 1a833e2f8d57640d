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

/** Ranges of verbs: the least and the most with which the French financial press was seen to print them. */
const stems: readonly Stem[] = [
  { pattern: "hausses?", way: "up" },
  { pattern: "haussi[a-zà-öø-ÿœæ]+", way: "up" },
  { pattern: "augment(?:e|ent|é|ée|és|ées|er|ait|aient|ation|ations|era|eront|erait|eraient|ant)", way: "up" },
  { pattern: "progress(?:e|ent|é|er|ait|aient|ion|ions|era|eront|erait|eraient|ant)", way: "up" },
  { pattern: "gagn(?:e|ent|é|ée|és|ées|er|ait|aient|era|eront|erait|eraient|ant)", way: "up" },
  { pattern: "gains?", way: "up" },
  {
    pattern: "(?:prend|prennent)(?! (?:la parole|part|acte|en compte|fin|effet|position|le relais|forme|pied))",
    way: "up",
  },
  {
    pattern:
      "(?<=(?:a|ont|avait|avaient|aurait|auraient) )pris(?! (?:la parole|part|acte|en compte|fin|effet|position))",
    way: "up",
  },
  { pattern: "grimp(?:e|ent|é|ée|és|ées|er|ait|aient|era|eront|erait|eraient|ant)", way: "up", least: 0.9 },
  { pattern: "bond(?:s|it|issent|i|ir|issait|issaient|ira|irait|iraient)?", way: "up", least: 5 },
  { pattern: "rebond(?:s|it|issent|i|ir|issait|issaient|ira|irait|iraient)?", way: "up" },
  { pattern: "envol(?:e|ent|é|ée|és|ées|er|ée|ées|ait|aient|era|erait|eraient)", way: "up", least: 7 },
  { pattern: "flamb(?:e|ent|é|ée|és|ées|er|ait|aient)", way: "up", least: 5 },
  { pattern: "mont(?:e|ent|é|ée|és|ées|er|ait|aient|era|eront|erait|eraient)", way: "up" },
  { pattern: "remont(?:e|ent|é|ée|és|ées|er|ait|aient)", way: "up" },
  { pattern: "avanc(?:e|ent|é|er|ait|aient|era|erait|eraient|ée|ées)(?! qu)", way: "up", most: 2.5 },
  { pattern: "grignot(?:e|ent|é|er|ait|aient|erait|eraient)", way: "up", most: 0.2 },
  { pattern: "grappill(?:e|ent|é|er|ait|aient|erait|eraient)", way: "up", most: 0.2 },
  { pattern: "(?:s')?adjug(?:e|ent|é|ée|és|ées|er)", way: "up" },
  { pattern: "redress(?:e|ent|é|ée|és|ées|er|ement)", way: "up" },
  { pattern: "regagn(?:e|ent|é|er)", way: "up" },
  { pattern: "appréci(?:e|ent|é|ée|és|ées|er)(?! (?:d'avoir|que))", way: "up" },
  { pattern: "haussière?s?", way: "up" },
  { pattern: "dans le vert", way: "up" },
  { pattern: "baiss(?:e|es|ent|é|er|ait|aient|era|eront|erait|eraient|ant)", way: "down" },
  { pattern: "baissi[a-zà-öø-ÿœæ]+", way: "down" },
  { pattern: "recul(?:s|e|ent|é|er|ait|aient|era|eront|erait|eraient|ant)?", way: "down" },
  {
    pattern: "(?:perd|perdent|perdu|perdue|perdus|perdues|perdre|perdait|perdaient|perdra|perdrait|perdraient|perdant)",
    way: "down",
  },
  { pattern: "reperd(?:ent|u)?", way: "down" },
  { pattern: "pertes?", way: "down" },
  { pattern: "(?:cèd(?:e|ent|era|erait|eraient)|céd(?:é|er|ait|aient|erait|eraient))", way: "down" },
  { pattern: "chut(?:e|es|ent|é|er|ait|aient|era|erait|eraient|ant)", way: "down", least: 2.5 },
  { pattern: "plong(?:e|ent|é|ée|er|eait|eaient|era|erait|eraient|eons?)", way: "down", least: 2.5 },
  { pattern: "dégringol(?:e|ent|é|er|ade|ades|ait|aient|erait|eraient)", way: "down", least: 5 },
  { pattern: "déviss(?:e|ent|é|er|ait|aient|erait|eraient)", way: "down", least: 4.5 },
  { pattern: "effondr(?:e|ent|é|ée|és|ées|er|ement|ements|ait|aient|erait|eraient)", way: "down", least: 10 },
  { pattern: "écroul(?:e|ent|é|ée|és|ées|er|ement|ait|aient|erait|eraient)", way: "down", least: 10 },
  { pattern: "effrit(?:e|ent|é|ée|és|ées|er|ement|ait|aient|erait|eraient)", way: "down", most: 5 },
  { pattern: "repli(?:s|e|ent|é|ée|és|ées|er|ait|aient|erait|eraient)?", way: "down" },
  { pattern: "lâch(?:e|ent|é|er|ait|aient|erait|eraient)", way: "down" },
  { pattern: "abandonn(?:e|ent|é|er|ait|aient|erait|eraient)", way: "down" },
  { pattern: "diminu(?:e|ent|é|ée|er|ait|aient|tion|tions|era|erait|eraient)", way: "down" },
  { pattern: "décroch(?:e|ent|é|er|age|ages)", way: "down" },
  { pattern: "fléchi(?:t|ssent|r|ssement)?", way: "down" },
  { pattern: "dégringolade", way: "down", least: 5 },
  { pattern: "sombr(?:e|ent|é|er)", way: "down" },
  { pattern: "dépréci(?:e|ent|é|ée|er|ation)", way: "down" },
  { pattern: "tomb(?:e|ent|é|ée|és|ées|er|ait|aient)", way: "down" },
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
  pattern: new RegExp(`(?<![a-zà-öø-ÿœæ-])${pattern}(?![a-zà-öø-ÿœæ])`, "gu"),
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
