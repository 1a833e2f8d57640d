import { protectedLength } from "./markdown.ts";

/** What a slip of the keyboard is. */
export type SlipName =
  | "double-space"
  | "ellipsis"
  | "double-stop"
  | "repeated-sign"
  | "wrong-quote"
  | "wrong-apostrophe"
  | "bare-capital"
  | "ligature"
  | "inner-space"
  | "missing-space";

/** A slip of the keyboard that typesetting cannot mend. */
export interface Slip {
  readonly what: SlipName;
  readonly text: string;
  /** In UTF-16 units from the start of the text. */
  readonly index: number;
  /** What was probably meant; null when that is not for us to say. */
  readonly meant: string | null;
}

/**
 * Slips in a stretch of Markdown prose as it was typed, in reading order: what `typeset` leaves as it is. Addresses, code,
 * tags and table rules are not looked at. `continues`: the stretch goes on a line already begun, behind a printed value.
 */
export function slipsIn(text: string, continues = false): readonly Slip[] {
  const prose = masked(text);
  const found = [...rules, ...(continues ? edgeRules : [])].flatMap(({ what, pattern, meant }) =>
    [...prose.matchAll(pattern)].map(
      ({ 0: typed, index }): Slip => ({ what, text: typed, index, meant: meant?.(typed) ?? null }),
    ),
  );
  return [...found, ...capitalsIn(prose), ...innerQuotesIn(prose)].toSorted((a, b) => a.index - b.index);
}

interface Rule {
  readonly what: SlipName;
  readonly pattern: RegExp;
  readonly meant?: (typed: string) => string;
}

const french = (): string => "«\u00a0…\u00a0»";

const rules: readonly Rule[] = [
  { what: "double-space", pattern: /(?<=[^\s|]) {2,}(?=[^\s|]|$)/gu },
  { what: "ellipsis", pattern: /\.{3,}/gu, meant: () => "…" },
  { what: "double-stop", pattern: /(?<!\.)\.\.(?!\.)/gu, meant: () => "." },
  { what: "repeated-sign", pattern: /([,;:!?])(?:[ \u00a0\u202f]?\1)+/gu, meant: (typed) => typed.charAt(0) },
  { what: "wrong-quote", pattern: /"|<(?=[<\uFFFC])|(?<=[>\uFFFC])>|[„‟‹›]|''/gu, meant: french },
  { what: "wrong-apostrophe", pattern: /(?<=\p{L})[´`‘](?=\p{L})/gu, meant: () => "\u2019" },
  {
    what: "ligature",
    pattern: /(?<!\p{L})(?:ch|c|s|m|n|v|man)?oe(?:u|il)\p{L}*/giu,
    meant: (typed) => typed.replace(/oe/u, "œ").replace(/O[eE]/u, "Œ"),
  },
  { what: "inner-space", pattern: /[([] +(?=\S)/gu, meant: (typed) => typed.charAt(0) },
  { what: "missing-space", pattern: /(?<=\p{L})[,;](?=\p{L})/gu, meant: (typed) => `${typed} ` },
  { what: "missing-space", pattern: /(?<=[\p{L}\p{N})»])[;:!?%](?=[\s*_)]|$)/gu, meant: (typed) => ` ${typed}` },
];

/** Of a stretch that stands behind a printed value. */
const edgeRules: readonly Rule[] = [
  { what: "double-space", pattern: /^ {2,}(?=[^\s|])/gu },
  { what: "missing-space", pattern: /^[;:!?%](?=[\s*_)]|$)/gu, meant: (typed) => ` ${typed}` },
];

/** Words that lose their accent where a keyboard has no such capital. */
const capitals =
  `À Ça Écart Écarts Échange Échanges Échéance Échéances Éclairage Économie Économies Économique Économiques
Économiste Économistes Édition Éditeur Également Égalité Élection Élections Électricité Élevé Élevée Élevés Élevées Émetteur
Émetteurs Émission Émissions Énergie Énergies Épargne Époque Équilibre Équipe Équipes Équivalent Établi Établissement
Établissements Étape Étapes État États États-Unis Étant Été Être Étude Études Évaluation Événement Événements Éviter Évolution
Évolutions Évidemment`.split(/\s+/u);

const accented = new Map(capitals.map((word) => [bare(word), word]));

function bare(word: string): string {
  return word
    .replace("Œ", "Oe")
    .normalize("NFD")
    .replace(/^(.)\p{M}+/u, "$1")
    .normalize("NFC");
}

/** « A » is a verb inside a sentence; at its head, before a small letter or a value, it stands for « À ». */
const capital = /(?<![\p{L}\p{N}\u2019'-])(?:A(?=(?: \p{Ll}| ?$))|[CE]\p{Ll}+(?:-Unis)?)(?![\p{L}-])/gu;
const sentenceHead = /(?:^|[.!?…:«|]\s*|\n[\s\uE002]*(?:[#>*-]+\s*)*)$/u;

function capitalsIn(prose: string): readonly Slip[] {
  return [...prose.matchAll(capital)].flatMap(({ 0: text, index }): readonly Slip[] => {
    const meant = accented.get(text);
    if (meant === undefined || (text === "A" && !sentenceHead.test(prose.slice(0, index)))) return [];
    return [{ what: "bare-capital", text, index, meant }];
  });
}

/** English quotation marks are right inside « » alone. */
function innerQuotesIn(prose: string): readonly Slip[] {
  let depth = 0;
  return [...prose.matchAll(/[«»“”]/gu)].flatMap(({ 0: text, index }): readonly Slip[] => {
    if (text === "«") depth += 1;
    if (text === "»") depth = Math.max(0, depth - 1);
    const isInner = depth > 0 || text === "«" || text === "»";
    return isInner ? [] : [{ what: "wrong-quote", text, index, meant: french() }];
  });
}

/** A sign that no rule looks at. */
const mask = "\uFFFC";

/** The text with what is no prose masked, sign for sign. */
function masked(text: string): string {
  let prose = "";
  let at = 0;
  while (at < text.length) {
    const kept = protectedLength(text, at) || (/^&#?\w+;/u.exec(text.slice(at, at + 12))?.[0].length ?? 0);
    prose += kept > 0 ? mask.repeat(kept) : text.charAt(at);
    at += kept > 0 ? kept : 1;
  }
  return prose;
}
