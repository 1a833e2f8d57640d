import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Finding, Position } from "./mistake.ts";
import { finding } from "./mistake.ts";

/** What stands between the two lines of dashes at the head of a file. */
export interface FrontMatter {
  /** As found; null when there is none, undefined when it is no YAML. */
  readonly value: unknown;
  /** Where a key or an item of it stands, or the nearest thing above it that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

interface Split {
  readonly matter: FrontMatter;
  /** The rest of the file, on its own lines. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

const top: Position = { line: 1, column: 1 };

/** Splits the front matter off a template file, whose line ends are `\n`. */
export function readFrontMatter(text: string, file: string): Split {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/u.exec(text);
  const none: FrontMatter = { value: null, placeOf: () => top };
  if (match === null) return { matter: none, body: text, findings: [] };
  const [head, yaml = ""] = match;
  const body = "\n".repeat(head.split("\n").length - 1) + text.slice(head.length);
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, logLevel: "error" });
  const at = (offset: number | undefined): Position => {
    if (offset === undefined) return top;
    const { line, col } = lineCounter.linePos(offset);
    // The line of dashes comes before the first.
    return { line: line + 1, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const wrong = finding(at(error.pos[0]), { file, calls: [] }, "l’en-tête n’est pas du YAML valide");
    return { matter: { ...none, value: undefined }, body, findings: [wrong] };
  }
  const value: unknown = document.toJS();
  return { matter: { value, placeOf: (path) => at(offsetOf(document.contents, path)) }, body, findings: [] };
}

function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (pair === undefined || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(part)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0];
      node = item;
    } else return offset;
  }
  return offset;
}
