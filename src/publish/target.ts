import type { Fields } from "./fields.ts";
import type { Mark } from "./mark.ts";
import type { Publication } from "./publication.ts";

/**
 * Where a target has an article. `scheduled` is published at a time that an editor chose; `private` is kept by an editor
 * for a few; `binned` was put in the bin, or withdrawn by hand where there is no bin.
 */
export type RemoteState = "draft" | "scheduled" | "published" | "private" | "binned";

/** An article as a target has it now. */
export interface Remote {
  /** The target's own id. */
  readonly id: string;
  readonly state: RemoteState;
  /** Changes whenever anybody saves it: a time or a version. */
  readonly revision: string;
  /** Where readers find it, or will; null when that cannot be said. */
  readonly address: string | null;
  /** Null when it bears none of ours: it was written by somebody else, or an editor took the mark away. */
  readonly mark: Mark | null;
  /** The text that holds the mark, as the target has it. */
  readonly marked: string;
  readonly fields: Fields;
}

/**
 * How a write ended. `lost`: no answer, or one that says nothing (a 5xx): it may have been done all the same, and only a
 * look-up can tell. A refusal is thrown as `E_TARGET_REFUSED`.
 */
export type Written = { readonly is: "done" } | { readonly is: "lost"; readonly reason: string };

/** A publication whose pictures and terms are at the target, ready to be written. */
export interface Prepared {
  /** Creates it as a draft. Must not be called again before a look-up. */
  readonly create: () => Promise<Written>;
  /** Writes it over an earlier version, whose state stays as it is. */
  readonly update: (remote: Remote) => Promise<Written>;
}

/**
 * A place to publish. The rule (`publish.ts`) calls these in its order; each does one thing and decides nothing. All
 * throw `E_TARGET_REFUSED` or `E_TARGET_UNREACHABLE`, in French, without any secret.
 */
export interface Target {
  /** Its name in `depeche.yaml`. */
  readonly name: string;
  /** Proves that the credentials are good, and for what; nothing is written before. */
  readonly prove: () => Promise<void>;
  /** Every article there with this key, else with this slug; drafts and bin included; oldest first. */
  readonly find: (publication: Publication) => Promise<readonly Remote[]>;
  /** What it will keep of a publication. */
  readonly fieldsOf: (publication: Publication) => Fields;
  /** Sends what a publication needs beforehand. Harmless when done twice. */
  readonly prepare: (publication: Publication) => Promise<Prepared>;
  /** Publishing says so in the mark too (`markedLive`). */
  readonly setState: (remote: Remote, state: "draft" | "published") => Promise<Written>;
  /** Takes away, for good, a draft that we have just made once too often. */
  readonly discard: (remote: Remote) => Promise<void>;
  /** What is wrong with the public address, as a French clause; null when readers find the article there, or there is none. */
  readonly readPublic: (remote: Remote, publication: Publication) => Promise<string | null>;
}
