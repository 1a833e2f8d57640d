import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Composer } from "./composer.ts";
import { createComposer } from "./composer.ts";
import { readHtml } from "./html.ts";
import type { BlockKind, Reading } from "./page.ts";
import { placed } from "./source-text.ts";

/** Markdown as its reader sees it; places count in `source`. */
export function readMarkdown(source: string): Reading {
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const composer = createComposer();
  read(tree, source, composer);
  return composer.finish(source.length);
}

function read(node: Nodes, source: string, composer: Composer): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code": {
      composer.say(placed(node.value, source, start, end));
      return;
    }
    case "html": {
      // A line of HTML in Markdown is read as a reader of the page will.
      const { text, places } = readHtml(node.value);
      const said = { text, places: places.map((place) => start + place) };
      if (text.trim() !== "") composer.block("paragraph", start, () => composer.say(said));
      return;
    }
    case "break":
      composer.gap(" ", start);
      return;
    case "image":
    case "imageReference":
      composer.say(placed(node.alt ?? "", source, start, end));
      return;
    case "tableCell":
      children(node, source, composer);
      composer.gap(" | ", end);
      return;
    case "heading":
      composer.block(node.depth === 1 ? "title" : "heading", start, () => children(node, source, composer));
      return;
    default: {
      if (!("children" in node)) return;
      const kind = node.type in kinds ? kinds[node.type] : undefined;
      if (kind === undefined) children(node, source, composer);
      else composer.block(kind, start, () => children(node, source, composer));
    }
  }
}

const kinds: Readonly<Partial<Record<Nodes["type"], BlockKind>>> = {
  paragraph: "paragraph",
  blockquote: "quotation",
  listItem: "item",
  tableRow: "row",
};

function children(node: Parents, source: string, composer: Composer): void {
  for (const child of node.children) read(child, source, composer);
}
