import * as z from "zod";
import { found, quoted } from "../found.ts";
import { meantHint, nearest } from "../nearest.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "texte attendu",
  number: "nombre attendu",
  int: "nombre entier attendu",
  boolean: "true ou false attendu",
  array: "liste attendue",
  tuple: "liste attendue",
  object: "groupe de clés attendu",
};

/** What is said of a key that has to be there and is not. */
export const missing = "cette clé est obligatoire";

/**
 * Error map for zod: the French clause that tells an issue. An unknown key gives the list of the known ones, for
 * `explainKey`; a union without a message of its own gives an empty text, since one of its branches says it better.
 */
export function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? missing
        : `${kinds[issue.expected] ?? "autre valeur attendue"}, ${found(issue.input)}`;
    case "invalid_value":
      return choice(issue.values.map(String), issue.input);
    case "unrecognized_keys":
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(", ") : "";
    case "invalid_union":
      return unionText(issue);
    case "too_small":
    case "too_big":
      return size(issue);
    default:
      return `autre valeur attendue, ${found(issue.input)}`;
  }
}

/** The clause about a key that no schema knows, and the key it was meant to be. `known` is the list of `explain`. */
export function explainKey(key: string, known: string): { readonly detail: string; readonly meant: string | null } {
  const keys = known.split(", ");
  const hint = meantHint(key, keys);
  if (hint === null) return { detail: `clé inconnue, les clés possibles sont ${known}`, meant: null };
  return { detail: `clé inconnue\u202f; ${hint}`, meant: nearest(key, keys) };
}

/** The clause with how many other problems there are, ended as its sentence asks. */
export function withOthers(detail: string, others: number): string {
  const count = others === 0 ? "" : others === 1 ? " (et une autre erreur)" : ` (et ${others} autres erreurs)`;
  const question = detail.lastIndexOf("\u202f; vouliez-vous dire ");
  if (question < 0 || !detail.endsWith("?")) return `${detail}${count}.`;
  return `${detail.slice(0, question)}${count}${detail.slice(question)}`;
}

function choice(values: readonly string[], input: unknown): string {
  if (input === undefined) return missing;
  const hint = typeof input === "string" ? meantHint(input, values) : null;
  if (hint !== null) return `valeur inconnue ${quoted(String(input))}\u202f; ${hint}`;
  const one = values.length === 1 ? "valeur attendue" : "une de ces valeurs attendue";
  return `${one} (${values.join(", ")}), ${found(input)}`;
}

function unionText(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const { discriminator, options, input } = issue;
  if (discriminator === undefined || !isGroup(input)) return "";
  return choice((Array.isArray(options) ? options : []).map(String), input[discriminator]);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function size(
  issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall> | z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>,
): string {
  if (issue.origin !== "array") return `autre valeur attendue, ${found(issue.input)}`;
  const bound = issue.code === "too_small" ? issue.minimum : issue.maximum;
  if (Number(bound) === 1) return "liste d’au moins un élément attendue, liste vide trouvée";
  const length = Array.isArray(issue.input) ? issue.input.length : 0;
  return `liste de ${bound} éléments attendue, liste de ${length} trouvée`;
}
