import type { Region, RegionId } from "../../french/region.ts";
import { regions } from "../../french/region.ts";
import type { Proof, Remark, Rule } from "../proof.ts";
import { isBorrowed } from "../proof.ts";
import { meets } from "../sentence.ts";
import { quoted } from "../tell.ts";

interface Usage {
  readonly pattern: RegExp;
  readonly message: string;
}

/** The region's spaces, quotation marks and apostrophes, outside of what others wrote. */
export const typographyRule: Rule = (proof) =>
  usages[proof.printed.region].flatMap(({ pattern, message }) =>
    [...proof.page.text.matchAll(pattern)].flatMap((match): readonly Remark[] => {
      const stretch = { start: match.index, end: match.index + match[0].length };
      if (isTheirs(proof, stretch)) return [];
      const around = proof.page.text.slice(Math.max(0, stretch.start - 15), stretch.end + 15);
      return [{ code: "TYPOGRAPHY", ...stretch, message: `${message}\u00a0: ${quoted(around)}.`, facts: [] }];
    }),
  );

function isTheirs({ page }: Proof, stretch: { readonly start: number; readonly end: number }): boolean {
  return page.bonds.some((bond) => isBorrowed(bond) && meets(bond, stretch));
}

function usagesOf(region: Region): readonly Usage[] {
  return [...everywhere, ...spaces(region), ...quotes(region)];
}

const everywhere: readonly Usage[] = [
  { pattern: /(?<=\p{L})'(?=\p{L})/gu, message: "L’apostrophe est droite" },
  { pattern: /"/gu, message: "Les guillemets sont droits" },
  { pattern: /(?<![\p{L}\p{N}])-(?=\d)/gu, message: "Le signe moins est un trait d’union" },
  { pattern: / {2,}/gu, message: "Deux espaces se suivent" },
  { pattern: /\.{3}/gu, message: "Les points de suspension sont trois points" },
  {
    pattern: /(?<=\d) (?=(?:%|millions?|milliards?|points?|dollars?|euros?|francs?|\$|€|£)(?!\p{L}))/gu,
    message: "L’espace entre un nombre et son unité n’est pas insécable",
  },
  { pattern: / (?=[,.)](?!\p{N}))/gu, message: "Une espace précède une virgule, un point ou une parenthèse fermante" },
];

const spaced = "\\u00a0\\u202f";

function spaces({ beforeHighPunctuation, beforeColon, beforePercent }: Region): readonly Usage[] {
  return [
    {
      pattern: wrongBefore("[;!?]", beforeHighPunctuation),
      message: "L’espace devant un point-virgule, un point d’exclamation ou d’interrogation n’est pas celle du pays",
    },
    {
      pattern: wrongBefore(":(?![/\\p{L}\\p{N}])", beforeColon),
      message: "L’espace devant un deux-points n’est pas celle du pays",
    },
    {
      pattern: new RegExp(`(?<=\\d)(?!${escaped(beforePercent)}%)[ ${spaced}]?%`, "gu"),
      message: "L’espace devant un pourcentage n’est pas celle du pays",
    },
  ];
}

/** A sign behind a word, with another space than the region's before it. */
function wrongBefore(sign: string, space: string): RegExp {
  return new RegExp(`(?<=[\\p{L}\\p{N}%»)])(?!${escaped(space)}${sign})[ ${spaced}]?${sign}`, "gu");
}

function escaped(space: string): string {
  return space.replace(/[\u00a0\u202f]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function quotes({ openQuote, closeQuote }: Region): readonly Usage[] {
  const [open = "«", openSpace = ""] = [openQuote.charAt(0), openQuote.slice(1)];
  const close = closeQuote.slice(-1);
  const closeSpace = closeQuote.slice(0, -1);
  return [
    {
      pattern: new RegExp(`${open}(?!${escaped(openSpace)}[^\\s${spaced}])`, "gu"),
      message: "L’espace derrière un guillemet ouvrant n’est pas celle du pays",
    },
    {
      pattern: new RegExp(`(?<![^\\s${spaced}]${escaped(closeSpace)})${close}`, "gu"),
      message: "L’espace devant un guillemet fermant n’est pas celle du pays",
    },
  ];
}

const usages = {
  "fr-FR": usagesOf(regions["fr-FR"]),
  "fr-BE": usagesOf(regions["fr-BE"]),
  "fr-CH": usagesOf(regions["fr-CH"]),
  "fr-CA": usagesOf(regions["fr-CA"]),
} as const satisfies Readonly<Record<RegionId, readonly Usage[]>>;
