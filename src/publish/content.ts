import { escapeAttribute, escapeText } from "../render/entity.ts";
import { type Block, blocksOf, type Cell } from "./body.ts";
import type { Publication } from "./publication.ts";

/** All the blocks that readers see, in order: the article, with its correction where nobody misses it. */
export function contentOf(publication: Publication): readonly Block[] {
  const blocks = blocksOf(publication.html);
  const note = correctionOf(publication);
  if (note === null || publication.tellsCorrection) return blocks;
  const head = blocks.findIndex(
    (block) => !(block.is === "paragraph" && (block.role === "chapo" || block.role === "date")),
  );
  return [...blocks.slice(0, Math.max(0, head)), note, ...blocks.slice(Math.max(0, head))];
}

/** The blocks as HTML without classes, for feeds and for whoever has a style of their own. */
export function renderSimple(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join("\n");
}

function correctionOf({ correction }: Publication): Block | null {
  if (correction === null) return null;
  const html = `<strong>${escapeText(correction.label)}</strong> ${escapeText(correction.text)}`;
  return { is: "paragraph", role: "correction", html };
}

const renderBlock = (block: Block): string => {
  switch (block.is) {
    case "paragraph":
      return `<p>${block.html}</p>`;
    case "heading":
      return `<h${block.level}>${block.html}</h${block.level}>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
    }
    case "quotation": {
      const cite = block.cite === null ? "" : ` cite="${escapeAttribute(block.cite)}"`;
      return `<blockquote${cite}>${renderSimple(block.blocks)}</blockquote>`;
    }
    case "table":
      return renderTable(block.head, block.rows);
  }
};

/** A table as HTML; `alignment` gives the attributes of a cell, none by default. */
export function renderTable(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  alignment: (align: Cell["align"]) => string = () => "",
): string {
  const row = (cells: readonly Cell[], tag: "th" | "td"): string =>
    `<tr>${cells.map(({ html, align }) => `<${tag}${alignment(align)}>${html}</${tag}>`).join("")}</tr>`;
  const top = head.length === 0 ? "" : `<thead>${row(head, "th")}</thead>`;
  return `<table>${top}<tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
}
