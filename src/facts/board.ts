import type { Fact } from "./fact.ts";
import { meanOf } from "./mean.ts";
import type { Moved, Mover } from "./mover.ts";
import { changesOf, endsOf, firstOf, isBeyond } from "./mover.ts";
import type { Panel } from "./panel.ts";
import { panelOf } from "./panel.ts";
import { isIlliquid } from "./size.ts";
import type { Weighing } from "./weighing.ts";

/** A panel whose furthest movers are told: the shares of an index, the tokens of a day, its sectors. */
export interface Board extends Panel {
  /** Over the liquidity floor: the highest rises first, the lowest falls first; three at the most. */
  readonly top: readonly Mover[];
  readonly flop: readonly Mover[];
  /** Members left out of top and flop for their size, although they moved further. */
  readonly skipped: readonly Mover[];
  /** Of the members that are not skipped. */
  readonly mean: Fact | null;
}

/** As many names on either side as a reader keeps. */
const mostRanked = 3;

/** Ranks what moved, against a benchmark when there is one; worst and best are over the floor too. Null when there is none. */
export function boardOf(
  about: string,
  moved: readonly Moved[],
  benchmark: Moved | null,
  weighing: Weighing,
): Board | null {
  const panel = panelOf(about, moved, benchmark, weighing);
  if (panel === null) return null;
  const liquid = panel.members.filter((member) => !isIlliquid(member, weighing.floor));
  const [worst, best] = endsOf(liquid, about);
  const skipped = panel.members.filter((member) => isBeyond(member, liquid));
  const kept = panel.members.filter((member) => !skipped.includes(member));
  return {
    ...panel,
    worst,
    best,
    top: firstOf(liquid.filter(({ change }) => change.value > 0).toReversed(), mostRanked),
    flop: firstOf(
      liquid.filter(({ change }) => change.value < 0),
      mostRanked,
    ),
    skipped,
    mean: meanOf(about, "mean", changesOf(kept)),
  };
}
