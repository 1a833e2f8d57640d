import { parseFragment, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

/**
 * What an HTML text says, a block a line, whatever tags a CMS has turned it into: words, emphasis, links, pictures by
 * name, headings, points, quotations and cells of tables.
 */
export function canonical(html: string): string {
  return linesOf(parseFragment(html))
    .split("\n")
    .map((line) => line.replace(/[ \t\r]+/g, " ").trim())
    .filter((line) => line !== "" && line !== ">")
    .join("\n");
}

const before: Readonly<Record<string, string>> = {
  h2: "## ",
  h3: "### ",
  h4: "#### ",
  li: "- ",
  td: " | ",
  th: " | ",
};

const around: Readonly<Record<string, string>> = { strong: "**", b: "**", em: "*", i: "*", sub: "~", sup: "^" };

const blocks: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption table thead tbody tr div section header footer article hr".split(
    " ",
  ),
);

function linesOf(parent: Tree.ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value.replaceAll("\n", " ");
      if (!tree.isElementNode(node)) return "";
      const { tagName: tag } = node;
      if (tag === "br") return "\n";
      if (tag === "img") return `![${attribute(node, "alt")}](${pictureName(attribute(node, "src"))})`;
      const inner = linesOf(node);
      if (tag === "a") return `[${inner}](${attribute(node, "href")})`;
      if (tag === "blockquote") return `\n${inner.trim().replace(/^/gm, "> ")}\n`;
      const edge = around[tag] ?? "";
      const text = `${before[tag] ?? ""}${edge}${inner}${edge}`;
      return blocks.has(tag) ? `\n${text}\n` : text;
    })
    .join("");
}

function attribute(element: Tree.Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

/** Our name of a picture in its address, without the number that a server adds to a second copy. */
export function pictureName(address: string): string {
  const file = address.replace(/[?#].*$/, "").replace(/^.*\//, "");
  return file.replace(/(-[0-9a-f]{16})-\d+(\.png)$/, "$1$2");
}
