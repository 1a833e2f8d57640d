import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parse } from "parse5";
import type { Composer } from "./composer.ts";
import { createComposer } from "./composer.ts";
import type { BlockKind, Reading } from "./page.ts";
import { placed } from "./source-text.ts";

/** HTML as its reader sees it, a fragment or a whole page; places count in `source`. Its sources are no part of it. */
export function readHtml(source: string): Reading {
  const composer = createComposer();
  read(parse(source, { sourceCodeLocationInfo: true }), source, composer);
  return composer.finish(source.length);
}

function read(node: Tree.Node, source: string, composer: Composer): void {
  if ("value" in node) {
    const location = node.sourceCodeLocation;
    if (location) composer.say(placed(node.value, source, location.startOffset, location.endOffset));
    return;
  }
  if (!("childNodes" in node)) return;
  const children = (): void => {
    for (const child of node.childNodes) read(child, source, composer);
  };
  if ("tagName" in node) readElement(node, children, composer);
  else children();
}

function readElement(element: Tree.Element, children: () => void, composer: Composer): void {
  const { tagName, sourceCodeLocation } = element;
  const place = sourceCodeLocation?.startOffset ?? 0;
  const kind = kinds.get(tagName) ?? (isLeaf(element) ? "paragraph" : undefined);
  if (isSilent(element)) return;
  if (tagName === "br") composer.gap(" ", place);
  else if (kind !== undefined) composer.block(kind, place, children);
  else children();
  if (tagName === "td" || tagName === "th") composer.gap(" | ", sourceCodeLocation?.endOffset ?? place);
}

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ["h1", "title"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["p", "paragraph"],
  ["blockquote", "quotation"],
  ["li", "item"],
  ["tr", "row"],
]);

const containers: ReadonlySet<string> = new Set(["div", "section", "article", "aside", "main", "header"]);

/** A container that holds words and no block is a paragraph: some editors know no other. */
function isLeaf({ tagName, childNodes }: Tree.Element): boolean {
  const hasWords = childNodes.some((node) => "value" in node && node.value.trim() !== "");
  return containers.has(tagName) && hasWords && !childNodes.some(holdsBlock);
}

function holdsBlock(node: Tree.Node): boolean {
  if (!("tagName" in node)) return false;
  return kinds.has(node.tagName) || containers.has(node.tagName) || node.childNodes.some(holdsBlock);
}

const silentTags: ReadonlySet<string> = new Set([
  "head",
  "style",
  "script",
  "template",
  "footer",
  "noscript",
  // Pictures are read apart: `readPictures`.
  "figure",
]);
const silentClasses: readonly string[] = ["provenance"];

/** What says nothing of the article, or says what no person writes: sources, appendix. */
function isSilent({ tagName, attrs }: Tree.Element): boolean {
  const classes = attrs.find(({ name }) => name === "class")?.value.split(/\s+/u) ?? [];
  return silentTags.has(tagName) || silentClasses.some((name) => classes.includes(name));
}

/** The title and the description that the head of a page gives; null where it gives none. */
export function readHead(source: string): { readonly title: Reading | null; readonly description: Reading | null } {
  const elements = elementsOf(parse(source, { sourceCodeLocationInfo: true }));
  const title = elements.find(({ tagName }) => tagName === "title")?.childNodes[0];
  const description = elements.find(({ tagName, attrs }) => {
    return tagName === "meta" && attrs.some(({ name, value }) => name === "name" && value === "description");
  });
  const content = description?.attrs.find(({ name }) => name === "content")?.value;
  const place = description?.sourceCodeLocation?.attrs?.content;
  return {
    title: title !== undefined && "value" in title ? line(title.value, source, title.sourceCodeLocation) : null,
    description: content === undefined ? null : line(content, source, place),
  };
}

/** The alternative texts and the captions of pictures, in the order of the page. */
export function readPictures(source: string): {
  readonly alts: readonly Reading[];
  readonly captions: readonly Reading[];
} {
  const elements = elementsOf(parse(source, { sourceCodeLocationInfo: true }));
  const alts = elements.flatMap(({ tagName, attrs, sourceCodeLocation }) => {
    const alt = tagName === "img" ? attrs.find(({ name }) => name === "alt")?.value : undefined;
    return (alt === undefined ? null : line(alt, source, sourceCodeLocation?.attrs?.alt)) ?? [];
  });
  const captions = elements.flatMap((element) => {
    if (element.tagName !== "figcaption") return [];
    const composer = createComposer();
    composer.block("paragraph", element.sourceCodeLocation?.startOffset ?? 0, () => {
      for (const child of element.childNodes) read(child, source, composer);
    });
    return [composer.finish(element.sourceCodeLocation?.endOffset ?? 0)];
  });
  return { alts, captions };
}

function elementsOf(node: Tree.Node): readonly Tree.Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return "tagName" in node ? [node, ...children] : children;
}

interface Location {
  readonly startOffset: number;
  readonly endOffset: number;
}

function line(text: string, source: string, location: Location | null | undefined): Reading | null {
  if (!location) return null;
  const { startOffset, endOffset } = location;
  // An attribute's location begins with its name.
  const lead = /^(?:content|alt)\s*=\s*["']?/iu.exec(source.slice(startOffset, endOffset))?.[0] ?? "";
  const start = startOffset + lead.length;
  const { places } = placed(text, source, start, endOffset);
  return { text, places: [...places, endOffset], blocks: [{ kind: "paragraph", start: 0, end: text.length }] };
}
