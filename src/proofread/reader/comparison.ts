import { fold } from "./fold.ts";

/** What a comparison holds of a first change against a second. */
export type Compared =
  | "more"
  | "less"
  | "better"
  | "worse"
  | "contrary"
  | "alike"
  | "above"
  | "below"
  | "strongest"
  | "weakest"
  | "larger"
  | "smaller"
  | "similar";

/** Words of comparison, as a reader takes them. */
export interface ComparisonWord {
  readonly start: number;
  readonly end: number;
  readonly says: Compared;
  /** « Comme » compares two figures only where it prints a fact that does. */
  readonly isWeak: boolean;
}

/** Says « alike » of two changes, and many other things elsewhere. */
const weak = "(?:à peu près )?comme";

const wordings: readonly (readonly [says: Compared, pattern: string])[] = [
  [
    "strongest",
    "l[ae] plus (?:fort|net|grand|gros|vi)[a-zà-öø-ÿœæ]* (?:hausse|baisse|progression|recul|repli|chute|bond|perte|gain)s?",
  ],
  [
    "weakest",
    "l[ae] plus (?:faible|léger|légère|petit|petite|modeste) (?:hausse|baisse|progression|recul|repli|chute|bond|perte|gain)s?",
  ],
  [
    "larger",
    "capitalisation (?:bien |nettement |beaucoup )?plus (?:grande|importante|élevée)|(?:bien |beaucoup )plus (?:gros|grosse|grand)",
  ],
  [
    "smaller",
    "capitalisation (?:bien |nettement |beaucoup )?plus (?:petite|faible|réduite)|(?:bien |beaucoup )plus petit",
  ],
  ["similar", "capitalisation comparable"],
  [
    "better",
    "(?:à peine )?mieux(?= qu)|devan(?:ce|cent|cé|cée|cer|çait|çaient|cera|ceront|cerait|ceraient|çant)|surperform[a-zà-öø-ÿœæ]+|moins mal(?= qu)|bat(?:tent|tait|tu)?(?= l)",
  ],
  ["worse", "(?:à peine )?moins bien(?= qu)|à la traîne|sous-perform[a-zà-öø-ÿœæ]+|plus mal(?= qu)|pire(?= qu)"],
  ["contrary", "à rebours|à contre-courant|contrairement|à l'inverse|à l'opposé"],
  [
    "alike",
    "(?:à peu près )?jeu égal|(?:à peu près )?autant(?= qu)|aussi [a-zà-öø-ÿœæ]+(?= qu)|tout comme|comparable(?= à)|de concert avec|dans le sillage",
  ],
  [
    "more",
    "de plus(?= qu)|plus (?:marquée?|ample|prononcée?|forte?|nette?|sévère|importante?)s?(?= qu)|supérieure?s?(?= de| à)|davantage(?= qu)",
  ],
  [
    "less",
    "de moins(?= qu)|moins (?:marquée?|ample|prononcée?|forte?|nette?|sévère|importante?)s?(?= qu)|inférieure?s?(?= de| à)",
  ],
  ["more", "(?<=fois )plus (?:ample|marquée?|forte?)"],
  ["less", "(?<=fois )moins (?:ample|marquée?|forte?)"],
  ["above", "au-dessus(?= d)"],
  ["below", "(?:au-dessous|en dessous)(?= d)"],
  ["alike", weak],
];

const compiled = wordings.map(([says, pattern]) => ({
  says,
  pattern: new RegExp(`(?<![a-zà-öø-ÿœæ-])(?:${pattern})(?![a-zà-öø-ÿœæ])`, "gu"),
}));

/** Every word of comparison of a text, in reading order; of two that meet, the first of the table. */
export function readComparisons(text: string): readonly ComparisonWord[] {
  const folded = fold(text);
  const found = compiled.flatMap(({ says, pattern }) =>
    [...folded.matchAll(pattern)].map((match): ComparisonWord => {
      return {
        start: match.index,
        end: match.index + match[0].length,
        says,
        isWeak: match[0].endsWith("comme") && says === "alike" && match[0] !== "tout comme",
      };
    }),
  );
  return found
    .filter((one, index) => !found.slice(0, index).some((other) => one.start < other.end && other.start < one.end))
    .toSorted((a, b) => a.start - b.start);
}
