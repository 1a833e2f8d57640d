import type { Tally } from "./tally.ts";

/** What the template puts behind the count: nothing, all members with their figures, the one that went the other way. */
export type Following = "rien" | "liste" | "exception";

/** One way to tell how many rise and fall, true wherever it holds, which reads well wherever its clause may stand. */
export interface Wording {
  readonly id: string;
  /** All three only when it gives the number of every side and ends on the smaller. */
  readonly before: readonly Following[];
  /** Opens with « sur les 13 jetons suivis, », one complement too many inside a sentence. */
  readonly fronted?: true;
  readonly holds: (tally: Tally) => boolean;
  readonly print: (tally: Tally) => string;
}

/** What a wording that tells the whole count may stand before. */
export const anything: readonly Following[] = ["rien", "liste", "exception"];
