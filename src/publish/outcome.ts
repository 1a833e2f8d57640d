import type { ErrorCode } from "../error.ts";
import type { Difference } from "./fields.ts";
import type { Remote, RemoteState } from "./target.ts";

/**
 * How publishing one article at one target ended.
 * `created`, `updated`: left there as it was asked; `published`: and readers see it; `withdrawn`: they do no more;
 * `unchanged`: it was there already; `planned`: nothing done, in a rehearsal; `held`: not published, or not changed,
 * until a person says so; `binned`: an editor put it in the bin, where it stays; `conflict`: somebody else's hand is on
 * it; `altered`: the target did not keep what it was sent; `failed`: refused, or out of reach.
 */
export const outcomeKinds = [
  "created",
  "updated",
  "published",
  "withdrawn",
  "unchanged",
  "planned",
  "held",
  "binned",
  "conflict",
  "altered",
  "failed",
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly is: OutcomeKind;
  /** One French sentence for people, without any secret. */
  readonly message: string;
  /** Null when all went as it was asked, or as an editor wants it. */
  readonly code: ErrorCode | null;
  readonly id: string | null;
  readonly state: RemoteState | null;
  readonly address: string | null;
  /** From what the target has to what we would write. */
  readonly differences: readonly Difference[];
}

/** An outcome about an article at a target, or about none. */
export function outcome(
  is: OutcomeKind,
  message: string,
  remote: Remote | null,
  more: Partial<Pick<Outcome, "code" | "differences" | "state">> = {},
): Outcome {
  return {
    is,
    message,
    code: null,
    id: remote?.id ?? null,
    state: remote?.state ?? null,
    address: remote?.address ?? null,
    differences: [],
    ...more,
  };
}
