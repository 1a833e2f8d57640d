/**
 * The absolute http or https address that a text holds, percent-encoded so that it can stand in an attribute or between
 * `<` and `>` in Markdown, even in a table; null for any other scheme and for what is no address.
 */
export const httpAddress = (text: string): string | null => {
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href.replace(/["'()*<>\\^`{|}]/g, encodeSign);
};

/** A value as part of an address that the template began; it can change neither scheme nor host syntax. */
export const addressPart = (text: string): string => encodeURIComponent(text).replace(/[!'()*~]/g, encodeSign);

const encodeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
