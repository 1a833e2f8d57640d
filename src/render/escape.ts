import type { Piece } from "../writing/article.ts";
import { addressPart, httpAddress } from "./address.ts";

/** A sign that CommonMark or GFM could read as markup when the line before it and the text after it match. */
interface Danger {
  readonly signs: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

const anything = /^/;
/** Only what can begin a block stands before, so that a block can still begin here. Wider than the grammar: safe. */
const lineStart = /^[\s>|#*+\-=~.)\d]*$/;

/** Signs that do no harm where they stand stay bare, so that names and amounts remain readable. */
const dangers: readonly Danger[] = [
  { signs: "\\`*[]<|~", before: anything, after: anything },
  // Inside a word an underscore is only itself.
  { signs: "_", before: /(?:^|[^A-Za-z0-9])$/, after: anything },
  { signs: "_", before: anything, after: /^(?:[^A-Za-z0-9]|$)/ },
  // Headings, and the number signs that close one.
  { signs: "#", before: lineStart, after: /^#*(?:\s|$)/ },
  { signs: "#", before: /(?:^|\s)$/, after: /^#*[ \t]*(?:\n|$)/ },
  // Quotations, lists, rules and underlined headings.
  { signs: ">=", before: lineStart, after: anything },
  { signs: "+-", before: lineStart, after: /^(?:\s|[-+:]|$)/ },
  // The row of dashes that would make the line above the head of a table.
  { signs: ":", before: lineStart, after: /^-/ },
  { signs: ".)", before: /^[\s>|#*+\-=~.)\d]*\d$/, after: /^(?:\s|$)/ },
  // A link or an image that the template's own brackets would complete.
  { signs: "!", before: anything, after: /^\[/ },
  { signs: "(:", before: /\]$/, after: anything },
  { signs: '"', before: /\]\(\S*\s+"[^)\n]*$/, after: anything },
  // Character references.
  { signs: "&", before: anything, after: /^#?[A-Za-z0-9]{1,31};/ },
  // Addresses that GFM links by itself.
  { signs: ":", before: /(?:https?|ftp)$/i, after: /^\/\// },
  { signs: ".", before: /www$/i, after: anything },
  { signs: "@", before: /[\w.+-]$/, after: /^[\w-]*\./ },
  // Not Markdown, but site generators read it in Markdown files.
  { signs: "{%", before: /\{$/, after: anything },
];

/** Whether a value that comes after `before` on its line is the address of a link that the template wrote. */
const inDestination = /(?<!\\)\]\(<?([^\s()<>]*)$/;

/**
 * A cleaned value as Markdown that shows exactly it.
 * @param before The line so far, as written.
 * @param after What follows the value, before any escape: enough of it to complete a sign.
 */
export const escapeMarkdown = (text: string, before: string, after: string): string => {
  const destination = inDestination.exec(before);
  if (destination !== null) return markdownAddress(destination[1] === "" ? httpAddress(text) : null, text);
  return text.replace(/[!-/:-@[-`{-~]|^\s|\s$/g, (sign, at: number) => {
    const left = before + text.slice(0, at);
    const right = text.slice(at + 1) + after;
    if (/\s/.test(sign))
      return isHeld(at === 0, left, at === text.length - 1, right) ? sign : `&#${sign.charCodeAt(0)};`;
    const isDanger = dangers.some(
      (danger) => danger.signs.includes(sign) && danger.before.test(left) && danger.after.test(right),
    );
    return isDanger ? `\\${sign}` : sign;
  });
};

/**
 * Whether words hold the blank at the start or the end of a value in its place. Elsewhere it would be trimmed, make a
 * break, or keep emphasis from closing.
 */
const isHeld = (isFirst: boolean, left: string, isLast: boolean, right: string): boolean =>
  (!isFirst || /[\p{Letter}\p{Number},;]$/u.test(left)) &&
  (!isLast || /^[\p{Letter}\p{Number}\p{Ps}\p{Pi}]/u.test(right));

/** A link's address as it stands between `<` and `>`; a text that is none becomes harmless part of an address. */
export const markdownAddress = (address: string | null, text: string): string =>
  (address ?? addressPart(text)).replace(/&(?=#?[A-Za-z0-9]{1,31};)/g, "&amp;");

/**
 * The template's words as Markdown without HTML nor code, neither of which an article has, and with nothing at their
 * end that could take hold of the value that follows.
 */
export const escapeLiteral = (text: string, next: Piece | undefined): string => {
  const own = text.replace(/\\[!-/:-@[-`{-~]|`|(?<!\]\()<(?!https?:\/\/[^\s<>]*>)(?=[A-Za-z/!?]|$)/g, (sign) =>
    sign.startsWith("\\") ? sign : `\\${sign}`,
  );
  if (next?.is !== "value") return own;
  const end = own.replace(/(?<!\\)(?:\\\\)*\\$/, "$&\\").replace(/&(?=#?\w*$)/, "\\&");
  return next.role === "link" ? end.replace(/!$/, "\\!") : end;
};
