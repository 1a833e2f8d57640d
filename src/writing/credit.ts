import type { Naming } from "../facts/fact.ts";
import type { Lexicon } from "../french/lexicon.ts";

/** What is one among many: « selon un communiqué ». An institution is the only one: « selon l’Institut ». */
const documents: ReadonlySet<string> = new Set(["billet", "communiqué", "document", "dossier", "note", "rapport"]);

/**
 * How a name that no entry describes is said after « selon »: a common noun with what completes it (« Institut de la
 * statistique », « communiqué de presse ») takes its article, a document the indefinite; any other name stands alone.
 */
export function creditNaming(name: string, lexicon: Lexicon): Naming {
  const bare: Naming = { name, short: null, gender: "m", number: "singular", article: "none", elides: null };
  const [first = "", second = ""] = name.split(/[ \u00a0]/u);
  const own = /^(les?|la)[ \u00a0](.+)$/u.exec(name) ?? /^(l[\u2019'])(.+)$/u.exec(name);
  if (own !== null) return ownArticle(bare, own[1] ?? "", own[2] ?? "", lexicon);
  const noun = lexicon.noun(first.charAt(0).toLowerCase() + first.slice(1));
  const isCommon = second === "" ? /^\p{Ll}/u.test(first) : /^\p{Ll}/u.test(second);
  if (noun === null || !isCommon) return bare;
  if (documents.has(noun.singular)) {
    return { ...bare, name: `${noun.gender === "m" ? "un" : "une"} ${name.charAt(0).toLowerCase()}${name.slice(1)}` };
  }
  const number = noun.singular.toLowerCase() === first.toLowerCase() ? "singular" : "plural";
  return { ...bare, article: "definite", gender: noun.gender, number };
}

/** A name given with its article, « les analystes de Kaiko », contracts as if it were given without. */
function ownArticle(bare: Naming, article: string, rest: string, lexicon: Lexicon): Naming {
  const gender =
    article === "la" ? "f" : article === "le" ? "m" : (lexicon.noun(rest.split(" ")[0] ?? "")?.gender ?? "m");
  return { ...bare, name: rest, article: "definite", gender, number: article === "les" ? "plural" : "singular" };
}
