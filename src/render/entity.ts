const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for between two tags of HTML. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** Text for an attribute of HTML between double quotes. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
