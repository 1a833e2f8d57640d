import type { DateTime } from "luxon";
import type { ReportedEvent } from "../event.ts";
import type { AssetClass, Fact } from "../fact.ts";
import type { Limits } from "../limit.ts";
import { figuresOf, type Ground } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factsOf } from "./reported.ts";
import { earliest, latest } from "./time.ts";
import { counted, quotedAll } from "./words.ts";

/** STALE: a figure older, against the article's own time, than its class allows. */
export function stale({ rows, events, now, zone, limits }: Ground): readonly Objection[] {
  const written = earliest(now, zone);
  const old = [
    ...rows.flatMap((row) =>
      figuresOf(row)
        .filter(({ measure }) => !lasting.includes(measure))
        .map((fact) => ({ fact, life: lives[row.entity.class](limits.stale) })),
    ),
    ...events.flatMap(macroFigures).map((fact) => ({ fact, life: macro(limits.stale) })),
  ].filter(({ fact, life }) => written > life.until(latest(fact.asOf, zone)));
  return together(old, now);
}

/** Measures that do not move from one minute to the next. */
const lasting: readonly string[] = ["supply"];

interface Life {
  /** Until when a figure holds that was observed at this instant. */
  readonly until: (observed: DateTime) => DateTime;
  /** The same in French: « 15 minutes ». */
  readonly words: string;
}

type StaleLimits = Limits["stale"];

/**
 * A close is good until the same hour of the next weekday, so a Friday's on Monday before that day's close, whatever
 * the exchange; holidays are not known. A day alone is good to its end.
 */
const lives = {
  crypto: ({ cryptoMinutes }) => ({
    until: (observed) => observed.plus({ minutes: cryptoMinutes }),
    words: counted(cryptoMinutes, "minute"),
  }),
  share: sessionLife,
  index: sessionLife,
} satisfies Readonly<Record<AssetClass, (limits: StaleLimits) => Life>>;

function sessionLife({ sessions }: StaleLimits): Life {
  return { until: (observed) => plusWeekdays(observed, sessions), words: counted(sessions, "séance") };
}

function macro({ macroDays }: StaleLimits): Life {
  return { until: (observed) => observed.plus({ days: macroDays }), words: counted(macroDays, "jour") };
}

function plusWeekdays(from: DateTime, count: number): DateTime {
  let day = from.weekday > 5 ? from.minus({ days: from.weekday - 5 }).endOf("day") : from;
  for (let left = Math.ceil(count); left > 0; left -= 1)
    day = day.plus({ days: day.weekday >= 5 ? 8 - day.weekday : 1 });
  return day;
}

/** Figures of an event that say themselves at which instant they hold: levels of now, not those of a past period. */
function macroFigures(event: ReportedEvent): readonly Fact[] {
  return factsOf(event).filter(
    ({ value, asOf, period }) => typeof value === "number" && period === null && asOf !== event.date,
  );
}

/** One sentence for all that was observed at once and is held to one limit: a late article has many. */
function together(old: readonly { readonly fact: Fact; readonly life: Life }[], now: string): readonly Objection[] {
  const groups = new Map<string, typeof old>();
  for (const each of old) {
    const key = `${each.fact.asOf} ${each.life.words}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => ({
    message: `Relevé du ${group[0]?.fact.asOf} trop ancien pour un article du ${now} (limite\u00a0: ${group[0]?.life.words})\u00a0: ${quotedAll(group.map(({ fact }) => fact.about))}.`,
    facts: group.map(({ fact }) => fact.id),
  }));
}
