import type { PieceRole, ValuePiece } from "../writing/article.ts";
import { httpAddress } from "./address.ts";
import { escapeAttribute, escapeText } from "./entity.ts";
import { joinRendered, type Rendered, renderedValue } from "./rendered.ts";
import { cleanText, isRightToLeft } from "./text.ts";

/** A value as HTML, marked up by its role. A link inside another link is only its text. */
export const valueHtml = (piece: ValuePiece, { inLink }: { readonly inLink: boolean }): Rendered => {
  const text = cleanText(piece.text);
  if (text === "") return { text, spans: [] };
  const inner = renderedValue(piece, escapeText(text));
  const isolated = isRightToLeft(text) ? joinRendered(["<bdi>", inner, "</bdi>"]) : inner;
  const tag = piece.machine === null || (inLink && piece.role === "link") ? null : tags[piece.role](piece.machine);
  return tag === null ? isolated : joinRendered([tag.open, isolated, tag.close]);
};

interface Tag {
  readonly open: string;
  readonly close: string;
}

const none = () => null;

/** The element of each role, given its machine form; null for none, or when the form is not what HTML allows there. */
const tags = {
  figure: (machine) => ({ open: `<data value="${escapeAttribute(cleanText(machine))}">`, close: "</data>" }),
  time: (machine) => (isHtmlTime(machine) ? { open: `<time datetime="${machine}">`, close: "</time>" } : null),
  link: (machine) => {
    const address = httpAddress(machine);
    return address === null ? null : { open: `<a href="${escapeAttribute(address)}" rel="noopener">`, close: "</a>" };
  },
  verbatim: none,
  word: none,
  name: none,
  text: none,
} satisfies Record<PieceRole, (machine: string) => Tag | null>;

/** Whether `<time>` allows it: a year, a month, a day, or an instant with its zone, as ISO 8601 writes them. */
export const isHtmlTime = (text: string): boolean =>
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(text);
