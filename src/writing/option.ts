import type { Shape } from "./shape.ts";

/** What the value of an option may be: a switch, a number, free words, one of a few words, or a named thing. */
type OptionRule = "flag" | "number" | "words" | "named" | readonly string[];

/** An option means the same thing wherever a helper takes it. */
const rules: Readonly<Record<string, OptionRule>> = {
  an: "flag",
  article: "flag",
  avec: ["de", "en"],
  de: "words",
  decimales: "number",
  forme: ["courte", "pleine"],
  genre: ["m", "f"],
  jour: "flag",
  neutre: "flag",
  nombre: ["singulier", "pluriel"],
  parmi: "number",
  rang: "number",
  seul: "flag",
  sigle: "flag",
  signe: "flag",
  sujet: "named",
  temps: ["présent", "imparfait", "passé", "futur"],
  texte: "words",
};

/** What an option expects instead of the literal or the shape given, in French; null when it is right. */
export function optionProblem(name: string, given: string | number | boolean | Shape): string | null {
  const rule = rules[name] ?? "words";
  switch (rule) {
    case "flag":
      return typeof given === "boolean" ? null : "true ou false";
    case "number":
      return typeof given === "number" ? null : "un nombre";
    case "words":
      return typeof given === "string" ? null : "un texte entre guillemets droits";
    case "named":
      return typeof given === "object" && given.is === "object" && given.named ? null : "un nom (actif, société…)";
    default:
      return typeof given === "string" && rule.includes(given) ? null : `un de ces mots\u00a0: ${rule.join(", ")}`;
  }
}
