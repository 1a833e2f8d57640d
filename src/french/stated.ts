/** What a stretch of prose states that only a figure can prove. */
export type Stated = "direction" | "comparison" | "quantity";

/** A word, or a few, that state something, where they stand in a text. */
export interface Statement {
  readonly states: Stated;
  readonly text: string;
  /** In UTF-16 units from the start of the text. */
  readonly index: number;
  /** Flags of the data under which it is true as it stands: « en ordre dispersé » where a sector is `mixed`; most often none. */
  readonly proofs: readonly string[];
}

/**
 * Every word of direction, comparison or quantity in a stretch of prose, in reading order. A capital inside a sentence makes
 * a name, which states nothing.
 */
export function statementsIn(text: string): readonly Statement[] {
  const found = patterns.flatMap(({ states, pattern, proofs = [] }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: word, index }) => !isName(text, index, word))
      .map(({ 0: word, index }): Statement => ({ states, text: word, index, proofs })),
  );
  const inOrder = found.toSorted((a, b) => a.index - b.index || b.text.length - a.text.length);
  return inOrder.filter(
    ({ index, text: word }, rank) =>
      !inOrder
        .slice(0, rank)
        .some((other) => other.index <= index && index + word.length <= other.index + other.text.length),
  );
}

interface Pattern {
  readonly states: Stated;
  readonly pattern: RegExp;
  readonly proofs?: readonly string[];
}

/** Whole words that begin with one of these stems; a hyphen before makes another word of it (« plus-value »). */
function words(stems: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${stems})(?![\\p{L}\\p{N}]|-\\p{L})`, "giu");
}

/** Endings of a verb in -er: baisse, baissent, baissé, baissait, baissera… */
const er = "(?:e|es|ent|er|é|ée|és|ées|ait|aient|ant|era|eront|erait|eraient)";

const directions = [
  `(?:re)?hauss(?:es?|${er}|ier|iers|ière|ières)`,
  `(?:re)?baiss(?:es?|${er}|ier|iers|ière|ières)`,
  `reculs?|recul${er}`,
  `progressions?|progress${er}`,
  `replis?|repli${er}`,
  "(?:re)?bond(?:s|i|is|ies?|it|ir|issent|issait|ira)?",
  `chutes?|chut${er}`,
  "plongeons?|plong(?:e|ent|er|é|ée|és|ées|eait|eaient)",
  `(?:dévis|dégringol|effondr|écroul|effrit|grimp|grignot|grappill|stagn|augment|surperform)${er}`,
  "effondrements?|écroulements?|augmentations?|dépréciations?|déprécient?|stagnation",
  "envol(?:e|ent|é|ée|és|ées|er|ait|aient)",
  "flamb(?:e|ent|é|ée|és|ées)",
  "cèdent?|céd(?:é|ée|és|ées|er|ait|aient|ant)",
  `gains?|gagn${er}`,
  "perd|perdent|perdre|perdu|perdue|perdus|perdues|perdait|pertes?",
  "diminu(?:e|ent|é|ée|és|ées|er|ait|aient|tions?)",
  "redress(?:e|ent|é|ée|és|ées|er|ements?)",
  "lâch(?:e|ent|é|ée|és|ées)",
  "stables?|stabilité|stabilis(?:e|ent|é|ée|és|ées|er)",
  "inchangée?s?",
  "dans le (?:rouge|vert)|en t(?:errain|erritoire) (?:positif|négatif)",
];

const qualities =
  "que|de|bien|mal|fort|faible|élevé|haut|bas|grand|petit|gros|large|important|marqué|ample|net|vif|vite|rapide|lent|cher|prononcé|sévère";

const comparisons = [
  `(?:plus|moins) (?:${qualities})(?:e?s?|le)`,
  "supérieure?s?|inférieure?s?|meilleure?s?|moindres?|pires?|mieux|davantage",
  "au-dessus|au-dessous|en dessous|à la traîne|jeu égal|à contre-courant|à rebours",
  "devanc(?:e|ent|é|er|ée|és|ées)",
  "légèrement|nettement|fortement|sensiblement|vivement|faiblement",
];

/** « Sur cent » names a scale, and « le million de jetons » what a price is of. */
const number =
  "deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|milliers?";
const joined = `(?:(?<!entre les |(?:sur|échelle de) (?=cent(?!\\p{L}))|\\ble (?=million de))(?:${number}))(?:(?:-et-|-| et | )(?:une?|neuf|${number}))*(?: fois| tiers| quarts?)?`;

const quantities = [
  joined,
  "neuf(?= (?:fois|jours|mois|ans|points|dollars|euros|millions?|milliards?|pour cent))",
  "un (?:tiers|quart)|la moitié|le (?:double|triple|quadruple)",
  "(?:doubl|tripl|quadrupl|décupl)(?:é|ée|és|ées|er|ent|ait|aient)",
  "pour cent",
];

const patterns: readonly Pattern[] = [
  ...directions.map((stems): Pattern => ({ states: "direction", pattern: words(stems) })),
  ...comparisons.map((stems): Pattern => ({ states: "comparison", pattern: words(stems) })),
  ...quantities.map((stems): Pattern => ({ states: "quantity", pattern: words(stems) })),
  { states: "comparison", pattern: /(?<![\p{L}\p{N}-])(?:plus|moins) (?:qu|d)[\u2019'](?=\p{L})/giu },
  {
    states: "direction",
    pattern: words("mont(?:e|ent|é|ée|és|ées|er|ait|aient)"),
    proofs: ["high", "highestSince"],
  },
  {
    states: "direction",
    pattern: words("descend|descendent|descendre|descendus?|descentes?"),
    proofs: ["low", "lowestSince"],
  },
  {
    states: "comparison",
    pattern: words("records?|dépass(?:e|ent|é|er|ée|és|ées)"),
    proofs: ["beyondRecord", "record", "fromRecord"],
  },
  { states: "comparison", pattern: words("en ordre dispersé"), proofs: ["mixed"] },
  { states: "comparison", pattern: words("surpass(?:e|ent|é|er|ée|és|ées)"), proofs: ["claims", "outperforms"] },
];

/** Where a sentence begins: at the head of the text, a line, a cell or an item, or behind a stop. */
const opening = /(?:^|[.!?…:«|]\s*|\n[\s\uE002]*(?:[#>*-]+\s*)*)$/u;

function isName(text: string, index: number, word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && !opening.test(text.slice(0, index));
}
