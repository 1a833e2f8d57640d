const newlines = /\r\n|[\n\r\t\u2028\u2029]/g;
/** Lone surrogates, noncharacters and C1 controls: nothing can show them, and HTML forbids some. */
const unprintable = /[\p{Surrogate}\p{Noncharacter_Code_Point}\u0080-\u009f]/gu;
/** C0 and DEL, once the C1 controls are gone. */
const controls = /\p{Cc}/gu;
/** Whatever is no letter, mark, number, sign nor ordinary space: texts that hold none of it are clean already. */
const suspect = /[\p{C}\u2028\u2029]/u;
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

const popFormatting = "\u202c";
const popIsolate = "\u2069";
const replacement = "\ufffd";

/** Blocks of right-to-left scripts, and the controls that change direction. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A value as every format shows it: one line; control characters as their pictures; nothing that cannot be encoded; and
 * no bidi control that reaches beyond it. Cleaning twice changes nothing.
 */
export const cleanText = (text: string): string =>
  suspect.test(text)
    ? closeBidi(text.replace(newlines, " ").replace(unprintable, replacement).replace(controls, picture))
    : text;

/** Whether a text needs `<bdi>` so that its direction does not disturb the words around it. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

const picture = (control: string): string => {
  const code = control.charCodeAt(0);
  return code === 0x7f ? "\u2421" : String.fromCharCode(0x2400 + code);
};

/** Closes what is left open, and shows a closer that closes nothing, since it would close what stands around the value. */
const closeBidi = (text: string): string => {
  const open: string[] = [];
  const balanced = text.replace(bidiControls, (control) => {
    if (control === popFormatting) {
      if (open.at(-1) !== popFormatting) return replacement;
      open.pop();
    } else if (control === popIsolate) {
      const opener = open.lastIndexOf(popIsolate);
      if (opener < 0) return replacement;
      open.length = opener;
    } else {
      open.push(control < "\u2066" ? popFormatting : popIsolate);
    }
    return control;
  });
  return balanced + open.reverse().join("");
};
