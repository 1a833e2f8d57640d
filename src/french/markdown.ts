/**
 * How many characters from this place are markup or an address, which typography must not touch: inline code, a link's
 * destination, a web address, an HTML tag, a table rule. 0 for prose.
 */
export function protectedLength(text: string, at: number): number {
  switch (text.charAt(at)) {
    case "`":
      return codeLength(text, at);
    case "]":
      return text.startsWith("](", at) ? destinationLength(text, at) : 0;
    case "<":
      return isTagStart(text.charAt(at + 1)) ? tagLength(text, at) : 0;
    case "h":
    case "w":
      return addressStarts.some((start) => text.startsWith(start, at)) ? addressLength(text, at) : 0;
    default:
      return isLineStart(text, at) ? ruleLength(text, at) : 0;
  }
}

const addressStarts = ["https://", "http://", "www."] as const;
const addressEnds = " \u00a0\u202f\t\r\n<>»`";

/** Up to the closing run of as many backticks; 0 when it does not close here. */
function codeLength(text: string, at: number): number {
  let run = 1;
  while (text.charAt(at + run) === "`") run += 1;
  const end = text.indexOf("`".repeat(run), at + run);
  return end < 0 ? run : end + run - at;
}

/** Up to the bracket that closes it, past those it holds. One that does not close goes on in the value that follows. */
function destinationLength(text: string, at: number): number {
  let open = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text.charAt(end) === "(") open += 1;
    if (text.charAt(end) === ")") open -= 1;
    if (open === 0 && text.charAt(end) === ")") return end + 1 - at;
  }
  return text.length - at;
}

function tagLength(text: string, at: number): number {
  const close = text.startsWith("<!--", at) ? "-->" : ">";
  const end = text.indexOf(close, at);
  return end < 0 ? 0 : end + close.length - at;
}

function isTagStart(next: string): boolean {
  return next === "/" || next === "!" || next.toLowerCase() !== next.toUpperCase();
}

/** A closing bracket belongs to the address only if it opened there: « (https://a.fr/x_(y)) ». */
function addressLength(text: string, at: number): number {
  let open = 0;
  let end = at;
  for (; end < text.length && !addressEnds.includes(text.charAt(end)); end += 1) {
    if (text.charAt(end) === "(") open += 1;
    if (text.charAt(end) === ")") open -= 1;
    if (open < 0) break;
  }
  return end - at;
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === "\n";
}

/** `| --- | :---: |`: a line of nothing but bars, dashes, colons and spaces, with three dashes running. */
function ruleLength(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  const line = text.slice(at, end < 0 ? text.length : end);
  const isRule = line.includes("---") && [...line].every((character) => "|-: \t\r".includes(character));
  return isRule ? line.length : 0;
}
