/**
 * A text in small letters with plain spaces, apostrophes and signs, character for character: what is found in it stands at
 * the same place in the text. The reader of figures and words reads this, whichever region's signs were printed.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009\u2007\n\t]/gu, " ")
    .replace(/[\u2019\u02bc]/gu, "'")
    .replace(/[\u2212\u2010\u2011\u2013]/gu, "-")
    .replace(/\p{Lu}/gu, lowered);
}

/** A letter whose small form has another length stays as it is, or all that follows would move. */
function lowered(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
