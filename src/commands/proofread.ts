import { dirname, join } from "node:path";
import { configOf } from "../config.ts";
import { proofreadFile } from "../edited.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import type { Finding } from "../render/finding.ts";
import type { Invocation } from "./invocation.ts";

/** A finding with the place that an editor's text editor goes to, both from 1. */
interface Located extends Finding {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads an article that a person has edited against the facts of its article.json, which is beside it unless `--facts`
 * says otherwise. Exit code 0, or 3 when a finding blocks it.
 */
export function proofread(invocation: Invocation, effects: Effects = realEffects): number {
  const { values, print, tell } = invocation;
  const file = fileOf(invocation);
  const facts = values.facts ?? join(dirname(file), "article.json");
  const { rules } = configOf(values.config ?? null, effects);
  const source = effects.readText(file);
  const findings = proofreadFile({ file, facts, rules }, effects).map((finding) => located(finding, source));
  const blocking = findings.filter(({ severity }) => severity === "block").length;
  if (values.json === true) print(`${JSON.stringify({ ok: blocking === 0, findings })}\n`);
  else
    print(
      findings
        .map((finding) => `${file}:${finding.line}:${finding.column} ${finding.code} ${finding.message}\n`)
        .join(""),
    );
  tell(verdictOf(blocking, findings.length - blocking));
  return blocking === 0 ? 0 : 3;
}

function fileOf({ words: [file, ...others] }: Invocation): string {
  if (file === undefined) throw new DepecheError("E_USAGE", "Il manque l’article à relire, en Markdown ou en HTML.");
  if (others.length === 0) return file;
  throw new DepecheError("E_USAGE", `Un seul article à la fois\u00a0: «\u00a0${others.join(" ")}\u00a0» est en trop.`);
}

function located(finding: Finding, source: string): Located {
  const before = source.slice(0, finding.start).split("\n");
  return { ...finding, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function verdictOf(blocking: number, others: number): string {
  if (blocking + others === 0) return "Rien à redire.";
  const faults = blocking === 0 ? "Rien ne bloque" : `${counted(blocking, "faute")} à corriger avant de publier`;
  return others === 0 ? `${faults}.` : `${faults}, ${counted(others, "remarque")}.`;
}

function counted(count: number, noun: string): string {
  return `${count}\u00a0${noun}${count > 1 ? "s" : ""}`;
}
