import { html as names, parseFragment, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";
import { escapeAttribute, escapeText } from "../render/entity.ts";

/** What a paragraph is for in the article; `text` for all that needs no style of its own. */
export type ParagraphRole = "chapo" | "date" | "text" | "resume" | "sources" | "disclosure" | "correction" | "update";

/** A cell of a table: simple HTML, and where its column is aligned. */
export interface Cell {
  readonly html: string;
  readonly align: "left" | "right" | "center" | null;
}

/**
 * A block of an article as every CMS knows it. `html` is simple: text, `a`, `strong`, `em`, `br`, `sub` and `sup`, which
 * no role of a CMS loses (`time`, `data` and classes are lost for some).
 */
export type Block =
  | { readonly is: "paragraph"; readonly role: ParagraphRole; readonly html: string }
  | { readonly is: "heading"; readonly level: 2 | 3 | 4; readonly html: string }
  | { readonly is: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly is: "quotation"; readonly cite: string | null; readonly blocks: readonly Block[] }
  | { readonly is: "table"; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };

/** The blocks of article.json's fragment in reading order, without the title, which every target prints itself. */
export function blocksOf(fragment: string): readonly Block[] {
  return blocksIn(parseFragment(fragment).childNodes);
}

/** Simple HTML as the plain text that it shows, on one line. */
export function plainText(html: string): string {
  return textOf(parseFragment(html))
    .replace(/[ \t\n\r]+/g, " ")
    .trim();
}

const roles: Readonly<Record<string, ParagraphRole>> = {
  chapo: "chapo",
  date: "date",
  resume: "resume",
  disclosure: "disclosure",
  correction: "correction",
  update: "update",
};

function blocksIn(nodes: readonly Tree.ChildNode[]): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (!tree.isElementNode(node)) return loose(node);
    const { tagName: tag } = node;
    if (tag === "h1") return [];
    if (tag === "p") return [{ is: "paragraph", role: roleOf(node), html: inline(node).trim() }];
    if (tag === "h2" || tag === "h3")
      return [{ is: "heading", level: tag === "h2" ? 2 : 3, html: inline(node).trim() }];
    if (/^h[4-6]$/.test(tag)) return [{ is: "heading", level: 4, html: inline(node).trim() }];
    if (tag === "ul" || tag === "ol") {
      return [{ is: "list", ordered: tag === "ol", items: elements(node, "li").map((item) => inline(item).trim()) }];
    }
    if (tag === "blockquote") {
      return [{ is: "quotation", cite: attribute(node, "cite"), blocks: blocksIn(node.childNodes) }];
    }
    if (tag === "table") return [tableOf(node)];
    return blocksIn(node.childNodes);
  });
}

/** Text that stands outside any block becomes a paragraph: nothing of an article is dropped in silence. */
function loose(node: Tree.ChildNode): readonly Block[] {
  const text = textOf(node).trim();
  return text === "" ? [] : [{ is: "paragraph", role: "text", html: escapeText(text) }];
}

function roleOf(paragraph: Tree.Element): ParagraphRole {
  const own = roles[attribute(paragraph, "class") ?? ""];
  if (own !== undefined) return own;
  const parent = paragraph.parentNode;
  return parent !== null && tree.isElementNode(parent) && parent.tagName === "footer" ? "sources" : "text";
}

function tableOf(table: Tree.Element): Block {
  const rows = elements(table, "tr").map((row) => ({
    isHead: elements(row, "th").length > 0,
    cells: elements(row, "th", "td").map((cell): Cell => ({ html: inline(cell).trim(), align: alignOf(cell) })),
  }));
  return {
    is: "table",
    head: rows.find((row) => row.isHead)?.cells ?? [],
    rows: rows.filter((row) => !row.isHead).map((row) => row.cells),
  };
}

function alignOf(cell: Tree.Element): Cell["align"] {
  const name = attribute(cell, "class");
  return name === "left" || name === "right" || name === "center" ? name : null;
}

/** The elements of these names at any depth, in order. */
function elements(parent: Tree.ParentNode, ...tags: readonly string[]): readonly Tree.Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    return tags.includes(node.tagName) ? [node] : elements(node, ...tags);
  });
}

const kept: ReadonlySet<string> = new Set(["strong", "em", "sub", "sup"]);

function inline(parent: Tree.ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (!tree.isElementNode(node)) return tree.isTextNode(node) ? escapeText(node.value) : "";
      const inner = inline(node);
      if (node.tagName === "br") return "<br>";
      if (kept.has(node.tagName)) return `<${node.tagName}>${inner}</${node.tagName}>`;
      const address = node.tagName === "a" ? attribute(node, "href") : null;
      return address === null ? inner : `<a href="${escapeAttribute(address)}">${inner}</a>`;
    })
    .join("");
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function textOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return "childNodes" in node && node.nodeName !== names.TAG_NAMES.TEMPLATE ? node.childNodes.map(textOf).join("") : "";
}
