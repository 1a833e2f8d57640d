/**
 * `updated`: another value, of a later hour; `corrected`: another value of the same instant, window and source, so that
 * the first was wrong; `gone`: known no more; `added`: about somebody, or an event, of whom nothing was said.
 */
export const revisedClasses = ["updated", "corrected", "gone", "added"] as const;
export type RevisedClass = (typeof revisedClasses)[number];

/** The facts of one article that are not those of the version before, as article.json lists them. */
export interface Revision {
  /** The version that it made. */
  readonly version: number;
  readonly of: number;
  /** ISO 8601 with zone: the article's own time. */
  readonly at: string;
  readonly changes: readonly {
    readonly is: RevisedClass;
    /** Id of the fact as the version before had it; null when it is added. */
    readonly before: string | null;
    /** Id of the fact now; null when it is gone. */
    readonly now: string | null;
  }[];
}
