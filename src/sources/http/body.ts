import { parse } from "csv-parse/sync";
import * as z from "zod";
import { jsonFault } from "../json.ts";

/** A body once read, still unknown; or a French clause saying why it cannot be. */
export type Body = { readonly value: unknown } | { readonly fault: string };

const accepted = {
  json: /^(?:application|text)\/(?:[\w.-]+\+)?json\b/iu,
  csv: /^(?:text\/(?:csv|plain)|application\/(?:[\w.-]+\+csv|csv|octet-stream))/iu,
} as const;

const named = { json: "JSON", csv: "CSV" } as const;

/** Reads a body by what its content type says and by what it is. */
export function readBody(text: string, type: string, format: "json" | "csv"): Body {
  const name = named[format];
  if (!accepted[format].test(type)) return { fault: `${name} attendu, type «\u00a0${type || "absent"}\u00a0» trouvé` };
  return format === "json" ? readJson(text) : readCsv(text);
}

function readJson(text: string): Body {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: `JSON entier attendu, ${jsonFault(text)?.detail ?? "JSON illisible trouvé"}` };
  }
}

function readCsv(text: string): Body {
  try {
    return { value: parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true }) };
  } catch {
    return { fault: "CSV entier attendu, ligne de longueur inattendue trouvée" };
  }
}

/** Longest stretch of a server's words that a message repeats. */
const mostWords = 160;

/** What a source says in its own words of the error it answers with, in any of the shapes it may take; null for none. */
export function errorWords(text: string): string | null {
  const body = readJson(text);
  const words = "value" in body ? wordsIn(body.value) : null;
  return words === null || words.trim() === "" ? null : words.trim().slice(0, mostWords);
}

const said = z.unknown().optional();
const spoken = z.looseObject({ error: said, status: said, message: said, msg: said, error_message: said });

/** `{error}`, `{message}`, `{status: {error_message}}` and `{error: {message}}`. */
function wordsIn(value: unknown): string | null {
  const body = spoken.safeParse(value);
  if (!body.success) return null;
  const { error, status, message, msg, error_message } = body.data;
  const word = [error, error_message, message, msg].find((each) => typeof each === "string");
  return typeof word === "string" ? word : (wordsIn(status) ?? wordsIn(error));
}
