/** What is asked of a target for one article. */
export interface Order {
  /** `withdraw`: readers see it no more. */
  readonly status: "draft" | "publish" | "withdraw";
  /** Why it may not be published now, as French sentences: a held finding, a grave event, an embargo. None: it may. */
  readonly holds: readonly string[];
  /** Whether what readers have seen once, and see no more, may be published again: only a person may ask it. */
  readonly again: boolean;
  /** It was left there once: if it is there no more, somebody took it away, and it does not come back. */
  readonly wasLeft: boolean;
  /** Says what would be done, and does nothing. */
  readonly rehearsal: boolean;
}
