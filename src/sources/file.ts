import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument as parseYaml,
  visit,
  type Document as YamlDocument,
} from "yaml";
import { DepecheError } from "../error.ts";
import { visible, whole } from "../found.ts";
import { jsonFault } from "./json.ts";
import { deepest, tooDeepAt } from "./nesting.ts";
import { yamlFault } from "./syntax.ts";

/** Keys and positions that lead to a value in a document. */
export type Path = readonly (string | number)[];

/** Where something stands in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file once read: what it holds, still unknown, and where each thing stands. */
export interface Document {
  readonly value: unknown;
  /** Position of the key or item at the path, or of what holds it when it is missing; null when that cannot be told. */
  readonly positionOf: (path: Path) => Position | null;
  readonly lineOf: (path: Path) => number | null;
}

/**
 * Reads JSON (files in `.json`, or whose name has no extension and whose text opens with a bracket) or YAML 1.2 (every
 * other). An empty file holds null. Throws `E_FILE_SYNTAX` with line and column, also for a key given twice.
 */
export function parseDocument(text: string, file: string): Document {
  const body = text.replace(/^\uFEFF/, "");
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  if (body.trim() === "") return located(null, () => null);
  if (extension === "json") return readJson(body, file);
  const looksLikeJson = extension === undefined && /^\s*[{[]/.test(body) && jsonFault(body) === null;
  return looksLikeJson ? readJson(body, file) : readYaml(body, file);
}

function readJson(text: string, file: string): Document {
  const fault = jsonFault(text);
  if (fault !== null) {
    const before = text.slice(0, fault.offset).split("\n");
    throw unreadable(file, { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, fault.detail);
  }
  let places: ((path: Path) => Position | null) | null = null;
  return located(JSON.parse(text), (path) => {
    places ??= placesOf(text);
    return places(path);
  });
}

/** Uses of one anchor that a file may make: a source named on every row of a long market. */
const mostAliases = 10_000;

function readYaml(text: string, file: string): Document {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const before = text.slice(0, deep).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    throw unreadable(file, place, `listes ou groupes trop imbriqués (${deepest} au plus)`);
  }
  const counter = new LineCounter();
  const document = sheltered(file, () => parseYaml(text, { lineCounter: counter, merge: false, logLevel: "error" }));
  const fault = document.errors[0];
  if (fault !== undefined) throw unreadable(file, positionAt(counter, fault.pos[0]), yamlFault(fault, text));
  const lost = danglingAlias(document);
  if (lost !== null) {
    throw unreadable(file, positionAt(counter, lost.offset), `le renvoi *${visible(lost.name)} ne mène à aucune ancre`);
  }
  return located(
    sheltered(file, () => document.toJS({ maxAliasCount: mostAliases })),
    (path) => positionIn(document, counter, path),
  );
}

/** Runs a reader that throws on nesting or on aliases that would swell the file beyond measure. */
function sheltered<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const detail =
      cause instanceof ReferenceError
        ? "trop de renvois vers une même ancre (10\u202f000 au plus)"
        : "listes ou groupes trop imbriqués";
    throw new DepecheError("E_FILE_SYNTAX", `${whole(file)}\u00a0: ${detail}.`, { cause });
  }
}

function placesOf(text: string): (path: Path) => Position | null {
  if (tooDeepAt(text) !== null) return () => null;
  try {
    const counter = new LineCounter();
    const document = parseYaml(text, { lineCounter: counter, merge: false, logLevel: "error", uniqueKeys: false });
    return (path) => positionIn(document, counter, path);
  } catch {
    return () => null;
  }
}

function positionIn(document: YamlDocument, counter: LineCounter, path: Path): Position | null {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    const step = stepInto(node, key);
    if (step === null) break;
    node = step.value;
    offset = isNode(step.at) ? (step.at.range?.[0] ?? offset) : offset;
  }
  return offset === undefined ? null : positionAt(counter, offset);
}

function stepInto(node: unknown, key: string | number): { readonly at: unknown; readonly value: unknown } | null {
  if (isSeq(node) && typeof key === "number" && key in node.items) {
    return { at: node.items[key], value: node.items[key] };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value ?? "") === String(key));
  return pair === undefined ? null : { at: pair.key, value: pair.value };
}

function danglingAlias(document: YamlDocument): { readonly name: string; readonly offset: number } | null {
  const anchors = new Set<string>();
  let lost: { readonly name: string; readonly offset: number } | null = null;
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) && !anchors.has(node.source)) {
        lost = { name: node.source, offset: node.range?.[0] ?? 0 };
        return visit.BREAK;
      }
      if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
      return undefined;
    },
  });
  return lost;
}

function positionAt(counter: LineCounter, offset: number): Position {
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

function located(value: unknown, positionOf: (path: Path) => Position | null): Document {
  return { value, positionOf, lineOf: (path) => positionOf(path)?.line ?? null };
}

function unreadable(file: string, { line, column }: Position, detail: string): DepecheError {
  return new DepecheError("E_FILE_SYNTAX", `${whole(file)}, ligne ${line}, colonne ${column}\u00a0: ${detail}.`);
}
