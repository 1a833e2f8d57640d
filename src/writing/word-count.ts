/** How many words a text has, as its reader counts them: signs alone are none, no-break spaces part none. */
export function wordCount(text: string): number {
  return text.split(/[ \n]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
