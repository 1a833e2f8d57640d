import type { DateTime } from "luxon";
import type { ReportedEvent } from "../event.ts";
import type { AssetClass, Fact } from "../fact.ts";
import { figuresOf, type Ground } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factsOf } from "./reported.ts";
import { eachOnce, earliest, latest } from "./time.ts";
import { counted, quotedAll } from "./words.ts";

/** STALE: a figure older, against the article's own time, than its class allows. */
export function stale({ rows, events, now, freshAt = null, zone, limits }: Ground): readonly Objection[] {
  const written = earliest(freshAt ?? now, zone);
  const lifeOf = ({ until, words }: Lasting): Life => ({
    isOver: eachOnce((asOf) => written > until(latest(asOf, zone))),
    words,
  });
  const { sessions, cryptoMinutes, macroDays } = limits.stale;
  const session = lifeOf({ until: (time) => plusWeekdays(time, sessions), words: counted(sessions, "séance") });
  const lives = {
    crypto: lifeOf({ until: (time) => time.plus({ minutes: cryptoMinutes }), words: counted(cryptoMinutes, "minute") }),
    share: session,
    index: session,
    rate: session,
    currency: session,
    commodity: session,
    sentiment: session,
  } satisfies Readonly<Record<AssetClass, Life>>;
  const macro = lifeOf({ until: (time) => time.plus({ days: macroDays }), words: counted(macroDays, "jour") });
  const old = [
    ...rows.flatMap((row) =>
      figuresOf(row)
        .filter(({ measure }) => !lasting.includes(measure))
        .map((fact) => ({ fact, life: lives[row.entity.class] })),
    ),
    ...events.flatMap(macroFigures).map((fact) => ({ fact, life: macro })),
  ].filter(({ fact, life }) => life.isOver(fact.asOf));
  return together(old, now);
}

/** Measures that do not move from one minute to the next. */
const lasting: readonly string[] = ["supply", "record"];

interface Lasting {
  /** Until when a figure holds that was observed at this instant. */
  readonly until: (observed: DateTime) => DateTime;
  /** The same in French: « 15 minutes ». */
  readonly words: string;
}

interface Life {
  /** Whether a figure of this date holds no more. */
  readonly isOver: (asOf: string) => boolean;
  readonly words: string;
}

/**
 * The same hour so many weekdays later, whatever the exchange: a Friday's close is good on Monday before that day's.
 * What is read at a weekend is a Friday's, and good to the end of the last weekday. Holidays are not known.
 */
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
