import type { Board } from "./board.ts";
import { boardOf } from "./board.ts";
import type { Moved, Mover } from "./mover.ts";
import { hasMoved, moverOf } from "./mover.ts";
import type { Profile } from "./profile.ts";
import type { Weighing } from "./weighing.ts";

/** The day of an index, or of any other quoted line: a rate, a currency, a raw material. */
export interface IndexDay {
  readonly index: Mover;
  /** Its members that the file gives, set against it: the assets that name it among their categories. */
  readonly board: Board | null;
}

/** The day of this index. */
export function indexDayOf(index: Moved, profiles: readonly Profile[], weighing: Weighing): IndexDay {
  const members = profiles.filter(
    ({ entity }) => entity.kind === "asset" && entity.categories.includes(index.entity.id),
  );
  return { index: moverOf(index, null), board: boardOf(index.entity.id, members.filter(hasMoved), index, weighing) };
}
