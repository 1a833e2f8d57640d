import type { DataFinding, Stretch, TextFinding } from "./facts/finding.ts";
import type { RuleChanges } from "./facts/rule.ts";
import { settle } from "./facts/settle.ts";
import type { Finding } from "./render/finding.ts";
import { findingJson, placed } from "./render/finding.ts";
import type { ArticleJson } from "./render/json.ts";

/** Findings as article.json has them and the newsroom's rules leave them, the blocking ones first. */
export function judge(
  findings: readonly (TextFinding | (DataFinding & Stretch))[],
  rules: RuleChanges,
): readonly Finding[] {
  const rank = ({ severity }: Finding): number => (severity === "block" ? 0 : 1);
  return settle(findings, rules)
    .map(findingJson)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The guards' findings, each where the article's Markdown prints what it speaks of. */
export function placedIn({ spans }: ArticleJson, findings: readonly DataFinding[]): readonly (DataFinding & Stretch)[] {
  const inMarkdown = spans.filter(({ part }) => part === "markdown");
  return findings.map((finding) => placed(finding, inMarkdown));
}
