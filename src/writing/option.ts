import type { Shape } from "./shape.ts";
import type { WordKind } from "./word.ts";

/**
 * What the value of an option may be: a switch, a number, a number of decimals, a count of things, free words, one of a few
 * words, a named thing, a fact, or a word that the lexicon must know.
 */
type OptionRule = "flag" | "number" | "decimals" | "count" | "words" | "named" | "fact" | WordKind | readonly string[];

/** An option means the same thing wherever a helper takes it. */
const rules: Readonly<Record<string, OptionRule>> = {
  agence: "flag",
  an: "flag",
  article: "flag",
  avec: ["de", "en", "à"],
  de: "noun",
  decimales: "decimals",
  depuis: "count",
  dit: "fact",
  forme: ["courte", "pleine"],
  fort: "flag",
  fuseau: "flag",
  genre: ["m", "f"],
  jour: "flag",
  jusqua: "count",
  neutre: "flag",
  nie: "flag",
  nombre: ["singulier", "pluriel"],
  parmi: "number",
  rang: "number",
  relatif: "flag",
  reprise: "flag",
  seul: "flag",
  sigle: "flag",
  signe: "flag",
  style: ["entre", "de"],
  suite: ["exception", "liste", "rien"],
  sujet: "named",
  temps: ["présent", "imparfait", "passé", "futur", "conditionnel"],
  texte: "words",
};

/** More decimals than any figure has. */
export const mostDecimals = 20;

/** Whether this is a number of decimals that can be printed. */
export function isDecimals(given: unknown): boolean {
  return Number.isInteger(given) && Number(given) >= 0 && Number(given) <= mostDecimals;
}

/** The kind of word that an option expects, which the lexicon must know; null when it expects something else. */
export function optionWord(name: string): WordKind | null {
  const rule = rules[name];
  return rule === "noun" || rule === "adjective" || rule === "verb" ? rule : null;
}

/** Whether the option's value is printed as it is. */
export function optionTakesWords(name: string): boolean {
  return (rules[name] ?? "words") === "words";
}

/** What an option expects instead of the literal or the shape given, in French; null when it is right. */
export function optionProblem(name: string, given: string | number | boolean | Shape): string | null {
  const rule = rules[name] ?? "words";
  if (typeof given === "object" && given.is === "unknown") return null;
  switch (rule) {
    case "flag":
      return typeof given === "boolean" ? null : "true ou false";
    case "number":
      return typeof given === "number" ? null : "un nombre";
    case "decimals":
      return isDecimals(given) ? null : `un nombre entier de 0 à ${mostDecimals}`;
    case "count":
      return Number.isInteger(given) && Number(given) >= 0 ? null : "un nombre entier positif ou nul";
    case "words":
      return typeof given === "string" ? null : "un texte entre guillemets droits";
    case "noun":
    case "adjective":
    case "verb":
      return typeof given === "string" ? null : "un mot entre guillemets droits";
    case "fact":
      return typeof given === "object" && given.is === "fact" ? null : "une donnée";
    case "named":
      return typeof given === "object" && given.is === "object" && given.named ? null : "un nom (actif, société…)";
    default:
      return typeof given === "string" && rule.includes(given) ? null : `un de ces mots\u00a0: ${rule.join(", ")}`;
  }
}
