import type { FindingCode, Verdict } from "./finding.ts";
import type { RuleChanges } from "./rule.ts";
import { movesFrom } from "./rule.ts";

/** A finding as the newsroom's configuration leaves it; the reason is there when its verdict was changed. */
export type Settled<F> = F & { readonly reason?: string };

/**
 * Gives each finding the verdict that the newsroom chose for its rule, with the reason, where the rule may move that way;
 * the others stay as they are.
 */
export function settle<F extends { readonly code: FindingCode; readonly verdict: Verdict }>(
  findings: readonly F[],
  changes: RuleChanges,
): readonly Settled<F>[] {
  return findings.map((finding) => {
    const change = changes[finding.code];
    if (change === undefined || !movesFrom(finding.code, finding.verdict).includes(change.verdict)) return finding;
    return { ...finding, verdict: change.verdict, reason: change.reason };
  });
}
