import type { Proof, Remark, Rule } from "../proof.ts";
import { isBorrowed } from "../proof.ts";
import { meets } from "../sentence.ts";
import { quoted } from "../tell.ts";

/** What a machine leaves where a value should stand, and what a careless hand leaves after a value is taken out. */
const holes: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["un trou", /(?<![\p{L}\p{N}])(?:undefined|NaN|null|Infinity)(?![\p{L}\p{N}])|\[object \p{L}+\]/gu],
  ["une accolade de gabarit", /\{\{|\}\}/gu],
  ["un caractère réservé", /[\ue000-\ue002]/gu],
  ["des parenthèses vides", /\([\s\u00a0\u202f]*\)/gu],
  ["des guillemets vides", /«[\s\u00a0\u202f]*»/gu],
  [
    "une unité doublée",
    /%[\s\u00a0\u202f]*%|(?<!\p{L})(dollars?|euros?|points?|milliards?|millions?)[\s\u00a0\u202f]+\1(?!\p{L})/gu,
  ],
  [
    "un petit mot doublé",
    /(?<!\p{L})(de|du|des|le|la|les|à|au|aux|que|et|en|sur|pour|selon|un|une)[\s\u00a0]+\1(?![\p{L}\u2019'])/giu,
  ],
  ["une ponctuation doublée", /,[\s\u00a0]*[,.;]|\.[\s\u00a0]*[,;](?!\p{L})/gu],
];

/** No hole of the machine, no empty brackets, no doubled unit. */
export const slotRule: Rule = (proof) =>
  holes.flatMap(([what, pattern]) =>
    [...proof.page.text.matchAll(pattern)].flatMap((match): readonly Remark[] => {
      const stretch = { start: match.index, end: match.index + match[0].length };
      if (isTheirs(proof, stretch)) return [];
      const around = proof.page.text.slice(Math.max(0, stretch.start - 20), stretch.end + 20);
      return [
        { code: "SLOT", ...stretch, message: `Le texte laisse voir ${what}\u00a0: ${quoted(around)}.`, facts: [] },
      ];
    }),
  );

/** A name or a quotation may hold anything. */
function isTheirs({ page, namings }: Proof, stretch: { readonly start: number; readonly end: number }): boolean {
  return [...page.bonds.filter(isBorrowed), ...namings].some((one) => meets(one, stretch));
}
