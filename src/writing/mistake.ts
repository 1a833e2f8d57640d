import { DepecheError } from "../error.ts";
import { meantHint } from "../nearest.ts";

/** A mistake of a template file. Line and column count from 1; the message is one French sentence. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A place in a file. Line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a checker reads, and how it came there. */
export interface Reading {
  readonly file: string;
  /** Places of the partial calls that led to this file, outermost first: `sector-move.hbs:12:3`. */
  readonly calls: readonly string[];
}

/** A mistake as it is found, before those found twice are told once. */
export interface Finding extends Position {
  readonly file: string;
  /** What is wrong, without its full stop. */
  readonly sentence: string;
  /** Help that may differ from one caller of a partial to the next. */
  readonly hint: string;
  /** The calls without which there would be no mistake; empty when the file is wrong by itself. */
  readonly calls: readonly string[];
}

/** A mistake of the file itself, whoever calls it. */
export function finding({ line, column }: Position, { file }: Reading, sentence: string, hint = ""): Finding {
  return { file, line, column, sentence, hint, calls: [] };
}

/** A mistake that depends on the data the file is run on, and so on the calls that led to it. */
export function dataFinding(at: Position, reading: Reading, sentence: string, hint = ""): Finding {
  return { ...finding(at, reading, sentence, hint), calls: reading.calls };
}

/** What a person probably meant, or the few names there are. */
export function hintFor(name: string, known: readonly string[]): string {
  const hint = meantHint(name, known);
  if (hint !== null) return ` (${hint})`;
  return known.length > 0 && known.length <= 40 ? ` (connus\u00a0: ${known.join(", ")})` : "";
}

/** Findings as people read them: the same mistake at the same place is told once, with the first calls that led to it. */
export function mistakesOf(findings: readonly Finding[]): readonly Mistake[] {
  const told = new Map<string, Finding>();
  for (const found of findings) {
    const key = JSON.stringify([found.file, found.line, found.column, found.sentence]);
    if (!told.has(key)) told.set(key, found);
  }
  return [...told.values()].map(({ file, line, column, sentence, hint, calls }) => {
    const way = calls.length === 0 ? "" : `, dans l’appel ${calls.join(" > ")}`;
    const message = `${sentence}${hint}${way}`;
    return { file, line, column, message: message.endsWith("?") ? message : `${message}.` };
  });
}

/** The first mistake as an E_TEMPLATE_INVALID that says how many more there are; null when there is none. */
export function refusal([first, ...others]: readonly Mistake[]): DepecheError | null {
  if (first === undefined) return null;
  const more = others.length > 1 ? `${others.length} autres erreurs` : "1 autre erreur";
  const rest = others.length === 0 ? "" : ` Et ${more}\u00a0: depeche templates check les donne toutes.`;
  return new DepecheError(
    "E_TEMPLATE_INVALID",
    `${first.file}:${first.line}:${first.column}\u00a0: ${first.message}${rest}`,
  );
}
