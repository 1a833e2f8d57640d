import type { Ground } from "./ground.ts";

/** What a guard holds against the data; its code and verdict are the guard's. */
export interface Objection {
  /** One French sentence, ended. */
  readonly message: string;
  /** Ids of the facts that it is about, which are withheld when the guard blocks. */
  readonly facts: readonly string[];
  /** Events to withhold as a whole. */
  readonly events?: readonly string[];
  /** Entities whose history is withheld with all that could be computed from it. */
  readonly histories?: readonly string[];
}

/** A rule on the data: pure, and silent when there is nothing to say. */
export type Guard = (ground: Ground) => readonly Objection[];
