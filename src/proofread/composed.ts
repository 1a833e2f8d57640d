/** A text with every accent on its letter, and where each of its signs stands in the text as it came. */
export interface Composed {
  readonly text: string;
  /** By index of `text`; one more past its end. */
  readonly places: readonly number[];
}

/** Some keyboards and disks write an accent apart from its letter; a byte-order mark is no text. */
export function composed(source: string): Composed {
  const signs = [...source.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map(({ 0: sign, index }) => ({
    text: index === 0 ? sign.replace(/^\ufeff/u, " ").normalize("NFC") : sign.normalize("NFC"),
    index,
  }));
  return {
    text: signs.map(({ text }) => text).join(""),
    places: [...signs.flatMap(({ text, index }) => Array.from({ length: text.length }, () => index)), source.length],
  };
}
