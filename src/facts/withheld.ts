import { DepecheError } from "../error.ts";
import type { DataFinding } from "./finding.ts";

/** Ids of what the article is about: of two withheld facts, those about it are told. */
type Subjects = readonly string[];

/**
 * Tells what the guards left. When that lacks a fact that the article cannot do without, and the data as they came did
 * not (`whole` tells them), the guards are why: E_BLOCKED, with the finding that withheld it and how many others did so.
 */
export function unlessWithheld<T>(
  findings: readonly DataFinding[],
  subjects: Subjects,
  guarded: () => T,
  whole: () => T,
): T {
  try {
    return guarded();
  } catch (error) {
    const withheld = findings.filter((finding) => finding.withheld);
    if (!isMissing(error) || withheld.length === 0) throw error;
    whole();
    throw blockedBy(withheld, subjects, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DepecheError && error.code === "E_FACT_MISSING";
}

function blockedBy(withheld: readonly DataFinding[], subjects: Subjects, cause: unknown): DepecheError {
  const isAbout = ({ facts }: DataFinding): boolean =>
    facts.some((id) => subjects.some((subject) => id.startsWith(`${subject}.`)));
  const [first, ...others] = withheld.toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a)));
  const sentence = first?.message.replace(/\.$/u, "") ?? "";
  return new DepecheError("E_BLOCKED", `${sentence} (${first?.code}${othersOf(others.length)}).`, { cause });
}

function othersOf(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " et un autre constat" : ` et ${count} autres constats`;
}
