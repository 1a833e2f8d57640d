import type { DataFinding, FindingCode, Stretch, TextFinding, Verdict } from "../facts/finding.ts";
import type { RenderedSpan } from "./rendered.ts";

/** What a guard or the proofreader says of an article, as article.json has it; its keys are in the order of the file. */
export interface Finding extends Stretch {
  readonly code: FindingCode;
  /** `block` keeps the article from being published: what it speaks of must not be printed, and is. */
  readonly severity: "block" | "warn";
  /** A French sentence. */
  readonly message: string;
  readonly verdict: Verdict;
  /** Ids of the facts it is about; those withheld are in no other part of the file. */
  readonly facts: readonly string[];
  /** Why the newsroom changed the rule's verdict; absent when it did not. */
  readonly reason?: string;
  /** There, and true, when the facts were kept out of the article. */
  readonly withheld?: true;
}

/** A finding of either kind, as the configuration left it. */
type Judged = (TextFinding | (DataFinding & Stretch)) & { readonly reason?: string };

/** Gives a finding on the data its place: the first span of the Markdown text that prints one of its facts, else the head. */
export function placed<F extends DataFinding>(finding: F, spans: readonly RenderedSpan[]): F & Stretch {
  const span = spans.find(({ fact }) => finding.facts.includes(fact));
  return { ...finding, part: "markdown", start: span?.start ?? 0, end: span?.end ?? 0 };
}

/** A finding as article.json has it: only what blocks, and is still in the article, keeps it from being published. */
export function findingJson(finding: Judged): Finding {
  const { code, verdict, message, part, start, end, facts, reason } = finding;
  const withheld = "withheld" in finding && finding.withheld;
  return {
    code,
    severity: verdict === "block" && !withheld ? "block" : "warn",
    message,
    part,
    start,
    end,
    verdict,
    facts,
    ...(reason === undefined ? {} : { reason }),
    ...(withheld ? { withheld } : {}),
  };
}
