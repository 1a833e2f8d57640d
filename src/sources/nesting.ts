/** Lists and groups in one another that a file may hold: ours go ten deep. */
export const deepest = 200;

/**
 * Where a YAML or JSON text goes deeper than that, as far as its brackets, dashes and margins tell; null where it does not.
 * A reader that goes down one call a level could end the whole process there, and not only throw.
 */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
    if (depth > deepest) return at;
  }
  const margin = new RegExp(`^(?: {${2 * deepest}}|(?:[-?] ){${deepest}})`, "mu").exec(text);
  return margin?.index ?? null;
}
