import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parseFragment } from "parse5";

/** A text of a drawing as its reader sees it. */
export interface DrawnLine {
  readonly text: string;
  /** Whether it stands along an axis, which names or counts what the others say. */
  readonly isTick: boolean;
}

/** Every text that a drawing (SVG) shows, in the order of the file; what stands on several lines is several texts. */
export function readDrawing(svg: string): readonly DrawnLine[] {
  return linesIn(parseFragment(svg), false).filter(({ text }) => text !== "");
}

function linesIn(node: Tree.Node, isTick: boolean): readonly DrawnLine[] {
  if (!("childNodes" in node)) return [];
  const isAxis = isTick || ("attrs" in node && isAxisLabel(node));
  const spans = node.childNodes.filter((child) => "tagName" in child && child.tagName === "tspan");
  if ("tagName" in node && ["text", "tspan"].includes(node.tagName) && spans.length === 0)
    return [
      {
        text: wordsOf(node)
          .replace(/\s*\n\s*/gu, " ")
          .trim(),
        isTick: isAxis,
      },
    ];
  return node.childNodes.flatMap((child) => linesIn(child, isAxis));
}

function wordsOf(node: Tree.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

/** Vega names the parts of its drawings. */
function isAxisLabel({ attrs }: Tree.Element): boolean {
  return attrs.some(({ name, value }) => name === "class" && /\brole-(?:axis|legend)-label\b/u.test(value));
}
