/** Longest stretch of somebody's text that a message repeats, in characters. */
const shown = 40;

/** The end of a French message: what stood in the file where something else was expected. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "valeur vide trouvée";
  if (typeof value === "string") return value === "" ? "texte vide trouvé" : `texte ${quoted(value)} trouvé`;
  if (typeof value === "number") return Number.isFinite(value) ? `nombre ${value} trouvé` : notFinite(value);
  if (Array.isArray(value)) return value.length === 0 ? "liste vide trouvée" : "liste trouvée";
  if (typeof value === "object") return "groupe de clés trouvé";
  return `valeur ${String(value)} trouvée`;
}

/** Somebody's text between guillemets, cut at 40 characters, with the characters that do not show made visible. */
export function quoted(text: string): string {
  return `«\u00a0${visible(text)}\u00a0»`;
}

/** The same without guillemets, for keys. */
export function visible(text: string): string {
  const characters = Array.from(text.length > 4 * shown ? text.slice(0, 4 * shown) : text);
  return whole((characters.length > shown ? [...characters.slice(0, shown), "…"] : characters).join(""));
}

/** A file name in full, since a person has to find it, with the characters that do not show made visible. */
export function whole(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, picture);
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

function notFinite(value: number): string {
  return Number.isNaN(value) ? "valeur NaN trouvée" : "valeur infinie trouvée";
}
