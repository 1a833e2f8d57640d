import { DepecheError } from "../error.ts";
import type { Passage, Piece } from "./article.ts";
import type { PartName } from "./helpers/part.ts";
import type { Pen } from "./pen.ts";

/** What a template wrote of a part, each variant that is not empty; E_TEMPLATE_INVALID when it wrote none. */
function partsOf(pen: Pen, name: PartName, kind: string): readonly Passage[] {
  const written = pen.parts.get(name);
  if (written === undefined) throw missingPart(kind, name);
  return written.map((text) => pen.slots.read(text)).filter((passage) => passage.length > 0);
}

/** A part written once, or the first of its variants that is no longer than it should be. */
export function partOf(pen: Pen, name: PartName, kind: string): Passage {
  const [passage] = byExcess(partsOf(pen, name, kind), name);
  if (passage === undefined) throw missingPart(kind, name);
  return passage;
}

function missingPart(kind: string, name: PartName): DepecheError {
  return new DepecheError("E_TEMPLATE_INVALID", `${kind}.hbs\u00a0: la partie {{#${name}}} manque ou reste vide.`);
}

/** Tags: the items of a Markdown list in the template, each once. */
export function tagsOf(pen: Pen, kind: string): readonly Passage[] {
  const items = partsOf(pen, "etiquettes", kind).flatMap(linesOf).map(withoutMarker);
  const byText = new Map(items.map((item) => [textOf(item), item] as const).toReversed());
  return items.filter((item) => textOf(item) !== "" && byText.get(textOf(item)) === item);
}

/** A passage cut where the template ends a line: a value keeps its own line ends. */
function linesOf(passage: Passage): readonly Passage[] {
  const lines: Piece[][] = [[]];
  for (const piece of passage) {
    const [first = "", ...others] = piece.is === "literal" ? piece.text.split("\n") : [];
    if (piece.is === "value") lines.at(-1)?.push(piece);
    else if (first !== "") lines.at(-1)?.push({ is: "literal", text: first });
    for (const text of others) lines.push(text === "" ? [] : [{ is: "literal", text }]);
  }
  return lines;
}

function withoutMarker([first, ...others]: Passage): Passage {
  if (first?.is !== "literal") return first === undefined ? [] : [first, ...others];
  const text = first.text.replace(/^- /u, "");
  return text === "" ? others : [{ is: "literal", text }, ...others];
}

function textOf(passage: Passage): string {
  return passage.map((piece) => piece.text).join("");
}

/** Signs that a part should not go beyond. */
const longest: Readonly<Partial<Record<PartName, number>>> = { titre: 90, titreSeo: 60, description: 160 };

/** The titles, the first of which is the article's: the seed decides among those that are not too long. */
export function titlesOf(pen: Pen, kind: string, seed: number): readonly [Passage, ...Passage[]] {
  const [first, ...others] = byExcess(rotated(partsOf(pen, "titre", kind), seed), "titre");
  if (first === undefined) throw missingPart(kind, "titre");
  return [first, ...others];
}

/** Variants in their order, those that are too long last, the longest at the very end. */
function byExcess(variants: readonly Passage[], name: PartName): readonly Passage[] {
  const excess = (passage: Passage): number => Math.max(0, textOf(passage).length - (longest[name] ?? Infinity));
  return variants.toSorted((a, b) => excess(a) - excess(b));
}

/** Turns a list so that the seed decides which variant comes first. */
function rotated<T>(list: readonly T[], seed: number): readonly T[] {
  const start = list.length === 0 ? 0 : seed % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
