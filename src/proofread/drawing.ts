import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parseFragment } from "parse5";

/** A text of a drawing as its reader sees it. */
export interface DrawnLine {
  readonly text: string;
  /** Whether it stands along an axis, which names or counts what the others say. */
  readonly isTick: boolean;
}

/**
 * Every text that a drawing (SVG) shows, in the order of the file; what stands on several lines is several texts, and what is
 * drawn twice at one place, with a halo, is one.
 */
export function readDrawing(svg: string): readonly DrawnLine[] {
  const found = linesIn(parseFragment(svg), false, "").filter(({ text }) => text !== "");
  const isFirst = ({ text, at }: PlacedLine, index: number): boolean =>
    found.findIndex((other) => other.text === text && other.at === at) === index;
  return found.filter(isFirst).map(({ text, isTick }) => ({ text, isTick }));
}

interface PlacedLine extends DrawnLine {
  /** The moves that lead to its place. */
  readonly at: string;
}

function linesIn(node: Tree.Node, isTick: boolean, at: string): readonly PlacedLine[] {
  if (!("childNodes" in node)) return [];
  if (!("tagName" in node)) return node.childNodes.flatMap((child) => linesIn(child, isTick, at));
  const isAxis = isTick || isAxisLabel(node);
  const place = at + placeOf(node);
  const isBroken = node.childNodes.some((child) => "tagName" in child && child.tagName === "tspan");
  if (["text", "tspan"].includes(node.tagName) && !isBroken)
    return [
      {
        text: wordsOf(node)
          .replace(/\s*\n\s*/gu, " ")
          .trim(),
        isTick: isAxis,
        at: place,
      },
    ];
  return node.childNodes.flatMap((child) => linesIn(child, isAxis, place));
}

function placeOf({ attrs }: Tree.Element): string {
  const moves = attrs.filter(({ name }) => ["transform", "x", "y", "dx", "dy"].includes(name));
  return moves.map(({ name, value }) => `${name}=${value};`).join("");
}

function wordsOf(node: Tree.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

/** Vega names the parts of its drawings. */
function isAxisLabel({ attrs }: Tree.Element): boolean {
  return attrs.some(({ name, value }) => name === "class" && /\brole-(?:axis|legend)-label\b/u.test(value));
}
