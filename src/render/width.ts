const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** East Asian wide and full-width letters, and signs drawn as pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}\p{Regional_Indicator}]|\ufe0f/u;
const invisible = /^[\p{Mark}\p{Format}]*$/u;

/** Columns that a text takes in a terminal: an approximation, since terminals differ on pictures. */
export const displayWidth = (text: string): number =>
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff]*$/.test(text)
    ? text.length
    : Array.from(graphemes.segment(text), ({ segment }) => graphemeWidth(segment)).reduce((sum, own) => sum + own, 0);

const graphemeWidth = (grapheme: string): number => {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
};
