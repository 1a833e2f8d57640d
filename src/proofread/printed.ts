import type { Fact } from "../facts/fact.ts";
import type { Revision } from "../facts/revised.ts";
import type { RegionId } from "../french/region.ts";
import type { PieceRole } from "../writing/article.ts";

/** A printed fact: `start` and `end` are JavaScript string indices into the field of article.json that `part` names. */
export interface PrintedSpan {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the fact. */
  readonly fact: string;
  readonly role: PieceRole;
}

/** An article as article.json tells it: all that the proofreader looks at, and nothing of how it was written. */
export interface Printed {
  readonly id: string;
  readonly region: RegionId;
  /** The article's own time, ISO 8601 with zone. */
  readonly generatedAt: string;
  readonly slug: string;
  readonly title: string;
  /** The variants of the title, the first included. */
  readonly titles: readonly string[];
  readonly seoTitle: string;
  readonly description: string;
  readonly chapo: string;
  readonly resume: string;
  readonly tags: readonly string[];
  readonly markdown: string;
  /** A fragment, one `<article>`. */
  readonly html: string;
  /** What is said of its charts to who does not see them, and under them; absent where none was drawn. */
  readonly charts?: readonly {
    readonly alt: string;
    readonly caption: string;
    /** Ids of the facts that it draws. */
    readonly facts?: readonly string[];
  }[];
  readonly facts: readonly Fact[];
  readonly spans: readonly PrintedSpan[];
  /** What changed from version to version; absent, or empty, in a first one. */
  readonly revisions?: readonly Revision[];
}
