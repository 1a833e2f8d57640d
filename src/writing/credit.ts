import type { Naming } from "../facts/fact.ts";
import type { Lexicon } from "../french/lexicon.ts";

/**
 * How a name that no entry describes is said after « selon »: a common noun with what completes it (« Institut de la
 * statistique », « communiqué de presse ») takes its article; any other name stands alone.
 */
export function creditNaming(name: string, lexicon: Lexicon): Naming {
  const bare: Naming = { name, short: null, gender: "m", number: "singular", article: "none", elides: null };
  const [first = "", second = ""] = name.split(/[ \u00a0]/u);
  const noun = lexicon.noun(first.charAt(0).toLowerCase() + first.slice(1));
  if (noun === null || !/^\p{Ll}/u.test(second)) return bare;
  const number = noun.singular.toLowerCase() === first.toLowerCase() ? "singular" : "plural";
  return { ...bare, article: "definite", gender: noun.gender, number };
}
