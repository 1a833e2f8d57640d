import type { Shape } from "../shape.ts";
import { date, fact, flag, list, mapped, maybe, named, object } from "../shape.ts";

/** The partials that tell readers what changed from one version to the next; no kind calls them, and each article has them. */
const noteNames = ["correction", "mise-a-jour"] as const;
export type NoteName = (typeof noteNames)[number];

/** Any figure, or a name. */
const any: Shape = { is: "fact" };
const subject = named({});

/** The hour for which the figure before held; `dated`: of another day than the article's. */
const since = maybe(object({ date, dated: flag, timed: flag }));

const count = maybe(fact("count"));

/** What these partials may reach: the same for all kinds. */
export const noteShape: Shape = object({
  /** The time of the version. */
  at: date,
  dated: flag,
  /** What is told one by one; `again`: of the same subject as the one before. */
  told: maybe(list(object({ now: any, before: any, subject, again: flag, claimed: flag, since }))),
  /** How many others changed; `figures`: all of them are figures. */
  rest: count,
  plural: flag,
  figures: flag,
  /** What is known no more; `whole`: nothing of this subject is; `again`: nor of the one before. */
  gone: maybe(list(object({ whole: flag, again: flag, before: any, subject, since }))),
  /** Nothing is told before it. */
  goneFirst: flag,
  lostFirst: flag,
  lost: count,
  lostMany: flag,
  /** Who, or what, nothing was said of before: one field of each is there. */
  added: maybe(
    list(
      object({
        ...mapped(
          { release: subject, round: subject, post: subject, statement: subject, study: subject, row: subject },
          maybe,
        ),
        analysis: flag,
      }),
    ),
  ),
  /** How many others there are. */
  addedFirst: flag,
  more: count,
  moreMany: flag,
});

/** Whether a partial is one of these. */
export function isNote(name: string): name is NoteName {
  return noteNames.some((note) => note === name);
}
