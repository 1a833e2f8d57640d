import { de } from "./elision.ts";

/** « de » before a phrase with its own article, contracted where French does: du chinois, des analystes, de l’anglais. */
export function ofPhrase(phrase: string): string {
  const [, article = "", rest = ""] = /^(les?)[ \u00a0](.*)$/su.exec(phrase) ?? [];
  if (article === "le") return `du ${rest}`;
  if (article === "les") return `des ${rest}`;
  return de(phrase) + phrase;
}

/** « à » before a phrase with its own article: au trimestre précédent, aux attentes, à l’an dernier, à 2023. */
export function toPhrase(phrase: string): string {
  const [, article = "", rest = ""] = /^(les?)[ \u00a0](.*)$/su.exec(phrase) ?? [];
  if (article === "le") return `au ${rest}`;
  return article === "les" ? `aux ${rest}` : `à ${phrase}`;
}
