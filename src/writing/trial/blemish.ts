import type { Article, Passage, Piece, Place } from "../article.ts";

/** Something that reads badly in a finished text, and the call that printed nearest to it. */
export interface Remark {
  /** One French clause without full stop, with the words around. */
  readonly sentence: string;
  readonly place: Place | null;
}

/** Looks at a finished article with a reader's eyes; the proofreader is another one. */
export type Judge = (article: Article) => readonly Remark[];

/** What the parts of an article hold that no reader should see: holes, doubled signs, sentences without words. */
export const judgeShape: Judge = ({ titles, seoTitle, description, chapo, body, resume }) => [
  ...[...titles, seoTitle].flatMap((passage) => remarksIn(passage, [...everywhere, ...ofTitles])),
  ...[description, chapo, resume, body].flatMap((passage) => remarksIn(passage, [...everywhere, ...ofProse])),
];

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  /** What the line must begin like; any when absent. */
  readonly of?: RegExp;
}

const small = "et|ou|de|du|des|à|au|aux|le|la|les|un|une|pour|par|selon|avec|sur|que|dans|contre|soit|dont|qui";

const everywhere: readonly Rule[] = [
  {
    what: "une valeur de machine est imprimée",
    pattern: /undefined|\bNaN\b|\bnull\b|\[object|\{\{|\}\}|Infinity|[\uE000-\uE002]/gu,
  },
  { what: "deux espaces se suivent", pattern: /(?<=\S) {2,}(?=\S)/gu },
  { what: "une espace précède le signe", pattern: /(?<=\S) (?=[,.)])/gu },
  { what: "deux signes se suivent", pattern: /[,;:(«][ \u00a0\u202f]*[,;:.)»](?!\))|\.[ \u00a0]*[,;.](?!\d)/gu },
  { what: "des parenthèses ou des guillemets sont vides", pattern: /\(\s*\)|«[\s\u00a0]*»/gu },
  { what: "une phrase commence par un signe", pattern: /(?:^|\n|[.!?…] )[,;:.!?…]/gu },
  {
    what: "il manque un mot derrière celui-ci",
    pattern: new RegExp(`(?<![\\p{L}\\u2019-])(?:${small})(?:[ \\u00a0\\u202f]*[.,;:!?)]|\\n|$)`, "gu"),
  },
  {
    what: "un mot est répété",
    pattern: new RegExp(`(?<![\\p{L}\\u2019-])(${small}|en|sa|son|ses|ce) \\1(?![\\p{L}\\u2019-])`, "giu"),
  },
  { what: "l’article devait se contracter", pattern: /(?<![\p{L}\u2019-])(?:de|à) les? (?!\p{L}+r\b)/giu },
  { what: "l’élision manque", pattern: /(?<![\p{L}\u2019-])(?:de|que|jusque) environ\b/giu },
];

const ofTitles: readonly Rule[] = [{ what: "le titre finit par un point", pattern: /(?<!\.)\.$/gu }];

const ofProse: readonly Rule[] = [
  { what: "l’intertitre est vide", pattern: /^#+[ \u00a0]*$/gmu },
  { what: "l’intertitre n’est suivi d’aucun texte", pattern: /^#+ [^\n]+(?:\n+(?=#+ )|\s*$(?![\s\S]))/gmu },
  { what: "la phrase ne finit pas par un point", pattern: /(?<![.!?…:»)\n|])$/gmu, of: /^[\p{L}«]/u },
  { what: "la phrase commence par une minuscule", pattern: /(?<=\p{L}{2}[.!?…] )\p{Ll}/gu },
  { what: "une case du tableau est vide", pattern: /\| +(?=\|)/gu },
];

/** The small words of the template that lose their vowel before a printed value. */
const elided = /(?<![\p{L}\u2019-])(?:de|que|le|la|ne|se|jusque|lorsque|puisque)[ ]$/iu;
/** A vowel that is heard, and not that of « onze », « oui », « yen » or « un » the number. */
const vowel = /^(?!onz|oui\b|ouist|ulul|un\b)[aàâæeéèêëiîïoôœuùû]/iu;

function remarksIn(passage: Passage, rules: readonly Rule[]): readonly Remark[] {
  // Somebody's words are theirs, and a name may begin as it likes.
  const pieces = passage.map((piece) => ({ ...piece, text: seen(piece) }));
  const text = pieces.map((piece) => piece.text).join("");
  const printed = passage.map((piece) => piece.text).join("");
  const found = rules.flatMap(({ what, pattern, of }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => of === undefined || of.test(text.slice(text.lastIndexOf("\n", index - 1) + 1)))
      .map(({ 0: sign, index }) => ({ what, index, length: sign.length })),
  );
  return [...found, ...elisionsIn(passage)].map(({ what, index, length }) => ({
    sentence: `${what} («\u00a0${around(printed, index, length)}\u00a0»)`,
    place: nearest(pieces, index + length),
  }));
}

function seen(piece: Piece): string {
  if (piece.is === "literal") return piece.text;
  if (piece.role === "name") return `X${piece.text.slice(1)}`;
  const isBorrowed = piece.role === "verbatim" || piece.role === "link";
  return isBorrowed ? piece.text.replace(/[^\p{L}](?!$)|[^\p{L}.!?…]$/gu, "x") : piece.text;
}

function elisionsIn(
  passage: Passage,
): readonly { readonly what: string; readonly index: number; readonly length: number }[] {
  let at = 0;
  return passage.flatMap((piece, index) => {
    const next = passage[index + 1];
    at += piece.text.length;
    const isHiatus = piece.is === "literal" && next?.is === "value" && elided.test(piece.text) && vowel.test(next.text);
    return isHiatus ? [{ what: "l’élision manque", index: at - 1, length: 1 }] : [];
  });
}

/** Signs shown on either side of what is wrong. */
const shown = 30;

function around(text: string, index: number, length: number): string {
  const start = Math.max(0, index - shown);
  const end = Math.min(text.length, index + length + shown);
  const cut = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return `${start > 0 ? "…" : ""}${cut}${end < text.length ? "…" : ""}`;
}

/** The place of the value printed at this sign, or next behind it, else the last one before. */
function nearest(pieces: readonly Piece[], index: number): Place | null {
  let at = 0;
  let last: Place | null = null;
  for (const piece of pieces) {
    at += piece.text.length;
    if (piece.is === "literal") continue;
    last = piece.place;
    if (at >= index) return last;
  }
  return last;
}
