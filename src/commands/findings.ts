import type { Finding } from "../render/finding.ts";

/** Tells what was found about an article, one line each, and gives the exit code: 3 when it may not be published, else 0. */
export function tellFindings(findings: readonly Finding[], tell: (text: string) => void): number {
  for (const { code, message } of findings) tell(`${code}\u00a0: ${message}`);
  return findings.some(({ severity }) => severity === "block") ? 3 : 0;
}
