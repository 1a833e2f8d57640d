/** A readable id in `a-z0-9-` for a name that comes without one; a name with no Latin letter gives its code points. */
export function slug(name: string): string {
  const latin = name
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return latin === "" ? codePoints(name) : latin;
}

function codePoints(name: string): string {
  return Array.from(name, (character) => `u${character.codePointAt(0)?.toString(16)}`).join("-");
}
