import { gravityOf } from "./gravity.ts";

/** A finding of article.json, as far as publishing goes. */
export interface Remark {
  readonly code: string;
  readonly severity: "block" | "warn";
  readonly message: string;
  /** `hold`: a person has to look before it is published. */
  readonly verdict?: string | undefined;
}

/** An hour that publication waits for. */
export interface Embargo {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As people read it: « 27 janvier 2025 à 7 h 30, heure de Paris ». */
  readonly told: string;
}

/** What is asked, by whom and when. */
export interface Ask {
  readonly status: "draft" | "publish" | "withdraw";
  /** A `job` publishes nothing that is grave. */
  readonly by: "person" | "job";
  /** Codes of the held findings that a person has looked at. */
  readonly confirmed: readonly string[];
  /** Before which nothing is published; null for no embargo. */
  readonly embargo: Embargo | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What stands between an article and its readers. */
export interface Gate {
  /** Findings that keep it out of any target, even as a draft. */
  readonly blocks: readonly Remark[];
  /** Why it stays a draft, as French sentences. */
  readonly holds: readonly string[];
  /** Whether one of them is a finding that nobody has confirmed. */
  readonly isHeldByFinding: boolean;
}

/** Judges an article by its findings, its gravity and its embargo. What is withdrawn passes: it leaves its readers. */
export function gateOf(
  article: { readonly kind: string; readonly markdown: string; readonly findings: readonly Remark[] },
  ask: Ask,
): Gate {
  if (ask.status === "withdraw") return { blocks: [], holds: [], isHeldByFinding: false };
  const blocks = article.findings.filter(({ severity }) => severity === "block");
  if (ask.status === "draft") return { blocks, holds: [], isHeldByFinding: false };
  const held = article.findings.filter(
    ({ severity, verdict, code }) => severity !== "block" && verdict === "hold" && !ask.confirmed.includes(code),
  );
  const grave = ask.by === "job" ? gravityOf(article) : null;
  const embargo = ask.embargo !== null && ask.now < ask.embargo.at ? ask.embargo : null;
  return {
    blocks,
    holds: [
      ...held.map(({ code, message }) => `${message} Une fois vérifié\u00a0: --confirm ${code}.`),
      ...(grave === null ? [] : [grave]),
      ...(embargo === null ? [] : [`L’embargo court jusqu’au ${embargo.told}.`]),
    ],
    isHeldByFinding: held.length > 0,
  };
}
