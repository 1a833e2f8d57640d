/** HTML read back by a parser of its own, to judge what the renderers wrote. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

export interface Reading {
  /** What a reader sees, line ends between blocks included. */
  readonly text: string;
  /** Every element in document order, with its attributes. */
  readonly tags: readonly string[];
}

export const read = (html: string): Reading => readNode(parseFragment(html));

const readNode = (node: Node): Reading => {
  if (node.nodeName === "#text" && "value" in node) return { text: node.value, tags: [] };
  const parts = "childNodes" in node ? node.childNodes.map(readNode) : [];
  const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => ` ${name}="${value}"`).join("") : "";
  return {
    text: parts.map(({ text }) => text).join(""),
    tags: [
      ...("attrs" in node || node.nodeName === "#comment" ? [`${node.nodeName}${attributes}`] : []),
      ...parts.flatMap(({ tags }) => tags),
    ],
  };
};
