import type { PieceRole, ValuePiece } from "../writing/article.ts";
import { httpAddress } from "./address.ts";
import { escapeAttribute, escapeText } from "./entity.ts";
import { joinRendered, type Rendered, renderedValue } from "./rendered.ts";
import { cleanText, isRightToLeft } from "./text.ts";

/** What an element of the HTML may carry besides what its role asks for. */
export interface Marking {
  /** `data-fact` on every printed fact, with its id. */
  readonly sourceMap: boolean;
  /** The `id` attributes to give to printed values: none that is not in it has one. */
  readonly anchors: ReadonlyMap<ValuePiece, string>;
}

/** A value as HTML, marked up by its role. A link inside another link is only its text. */
export const valueHtml = (piece: ValuePiece, inLink: boolean, marking: Marking): Rendered => {
  const text = cleanText(piece.text);
  if (text === "") return { text, spans: [] };
  const inner = renderedValue(piece, escapeText(text));
  const isolated = isRightToLeft(text) ? joinRendered(["<bdi>", inner, "</bdi>"]) : inner;
  const own = piece.machine === null || (inLink && piece.role === "link") ? null : tags[piece.role](piece.machine);
  const marks = marksOf(piece, marking);
  if (own === null && marks === "") return isolated;
  const { name, attributes } = own ?? { name: "span", attributes: "" };
  return joinRendered([`<${name}${attributes}${marks}>`, isolated, `</${name}>`]);
};

const marksOf = (piece: ValuePiece, { sourceMap, anchors }: Marking): string => {
  const anchor = anchors.get(piece);
  const id = anchor === undefined ? "" : ` id="${escapeAttribute(anchor)}"`;
  return piece.fact === null || !sourceMap ? id : `${id} data-fact="${escapeAttribute(cleanText(piece.fact))}"`;
};

interface Tag {
  readonly name: "data" | "time" | "a";
  /** Each with the space before it. */
  readonly attributes: string;
}

const none = () => null;

/** The element of each role, given its machine form; null for none, or when the form is not what HTML allows there. */
const tags = {
  figure: (machine) => ({ name: "data", attributes: ` value="${escapeAttribute(cleanText(machine))}"` }),
  time: (machine) => (isHtmlTime(machine) ? { name: "time", attributes: ` datetime="${machine}"` } : null),
  link: (machine) => {
    const address = httpAddress(machine);
    return address === null ? null : { name: "a", attributes: ` href="${escapeAttribute(address)}" rel="noopener"` };
  },
  verbatim: none,
  word: none,
  name: none,
  text: none,
} satisfies Record<PieceRole, (machine: string) => Tag | null>;

/** Whether `<time>` allows it: a year, a month, a day, or an instant with its zone, as ISO 8601 writes them. */
export const isHtmlTime = (text: string): boolean =>
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(text);
