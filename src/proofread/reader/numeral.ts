/** Numbers in letters, read from folded text: « quatre », « vingt-quatre », « deux mille trois cents ». */

const ones = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
} as const;

const hundreds: ReadonlySet<string> = new Set(["cent", "cents"]);
const values: ReadonlyMap<string, number> = new Map(Object.entries(ones));
const word = `(?:${[...values.keys(), ...hundreds, "mille"].toSorted((a, b) => b.length - a.length).join("|")})`;

const tens = "(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)";
/** « Vingt et un » is one number, « entre deux et trois » are two. */
const and = `(?<=${tens})(?: et |-et-)(?:une?|onze)`;

/** A run of number words. What stands around it must be no letter, and no hyphen that makes it part of a name. */
export const numeralPattern = new RegExp(
  `(?<![a-zà-öø-ÿœæ\\p{N}-])${word}(?:${and}|[- ]${word})*(?![a-zà-öø-ÿœæ\\p{N}-])`,
  "gu",
);

/** The value of a run that `numeralPattern` found. */
export function numeralValue(run: string): number {
  let total = 0;
  let group = 0;
  for (const part of run.split(/[- ]/u)) {
    if (part === "et") continue;
    if (part === "mille") {
      total += (group || 1) * 1000;
      group = 0;
    } else if (hundreds.has(part)) {
      group = (group || 1) * 100;
    } else {
      const value = values.get(part) ?? 0;
      // Four twenties; a hundred and twenty adds.
      group = value === 20 && group % 100 === 4 ? group - 4 + 80 : group + value;
    }
  }
  return total + group;
}

/** « un » and « une » alone are articles more often than numbers. */
export function isArticle(run: string): boolean {
  return run === "un" || run === "une";
}

/** Ordinals in letters: « premier » is 1, « troisième » 3; null for what is none. */
export function ordinalValue(text: string): number | null {
  return ordinals.get(text) ?? null;
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ["premier", 1],
  ["première", 1],
  ["second", 2],
  ["seconde", 2],
  ["deuxième", 2],
  ["troisième", 3],
  ["quatrième", 4],
  ["cinquième", 5],
  ["sixième", 6],
  ["septième", 7],
  ["huitième", 8],
  ["neuvième", 9],
  ["dixième", 10],
]);

export const ordinalPattern = new RegExp(
  `(?<![a-zà-öø-ÿœæ])(?:${[...ordinals.keys()].join("|")})(?![a-zà-öø-ÿœæ])`,
  "gu",
);
