import type { DateTime } from "luxon";
import type { Close } from "../close.ts";
import { closesBefore, quoteDay } from "../close.ts";
import type { Window } from "../fact.ts";
import { windows } from "../fact.ts";
import type { AdjustmentType } from "../notice.ts";
import type { Ground, Row } from "./ground.ts";
import { figuresOf, quoteIn } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { earliest, latest, startOf } from "./time.ts";
import { digits, quoted } from "./words.ts";

/**
 * SPLIT: a change, a high, a low or a history that spans a split, a redenomination, a migration or a roll compares two
 * different things, unless its source says that it is adjusted. Published: Netflix « −71 % » on the day of its split of
 * seven for one.
 */
export function split(ground: Ground): readonly Objection[] {
  return ground.rows.flatMap((row) => {
    if (row.notices.some(({ is }) => is === "adjusted")) return [];
    return [...declared(row, ground), ...jumped(row, ground)];
  });
}

const words = {
  split: "une division du nominal",
  redenomination: "un changement d’unité",
  migration: "une migration",
  roll: "un changement d’échéance",
} satisfies Readonly<Record<AdjustmentType, string>>;

/** An adjustment that the row declares: nothing that spans it is kept. */
function declared(row: Row, { zone }: Ground): readonly Objection[] {
  return row.notices.flatMap((notice): readonly Objection[] => {
    if (notice.is !== "adjustment") return [];
    const facts = spanning(row, notice.date, zone);
    const histories = spansHistory(row, notice.date) ? [row.entity.id] : [];
    if (facts.length === 0 && histories.length === 0) return [];
    const ratio = notice.ratio === null ? "" : ` (${digits(notice.ratio)} pour 1)`;
    return [
      {
        message: `${quoted(row.entity.id)}\u00a0: ${words[notice.type]}${ratio} le ${notice.date} tombe dans la période des chiffres, qui ne sont pas dits ajustés.`,
        facts: [...facts, ...closesAround(row, notice.date)],
        histories,
      },
    ];
  });
}

/** Closes that follow each other by a round ratio: a split that nobody declared. */
function jumped(row: Row, { zone, limits }: Ground): readonly Objection[] {
  const jump = jumpIn(row, limits.split.tolerancePercent / 100);
  if (jump === null || row.notices.some((notice) => notice.is === "adjustment" && notice.date === jump.date)) return [];
  return [
    {
      message: `${quoted(row.entity.id)}\u00a0: d’une clôture à l’autre, le ${jump.date}, l’historique est ${jump.up ? "multiplié" : "divisé"} par ${jump.ratio}, comme par une opération sur titre que rien ne dit.`,
      facts: [...spanning(row, jump.date, zone), ...closesAround(row, jump.date)],
      histories: [row.entity.id],
    },
  ];
}

/** Facts of a row whose period holds this day: changes by their window, highs and lows by theirs. */
function spanning(row: Row, day: string, zone: string): readonly string[] {
  return figuresOf(row)
    .filter(({ measure, unit }) => ranged.includes(measure) && (measure !== "change" || unit !== "points"))
    .filter(({ period, asOf }) => {
      const window = windows.find((known) => known === period);
      return window !== undefined && holds(window, latest(asOf, zone), earliest(day, zone));
    })
    .map(({ id }) => id);
}

const ranged: readonly string[] = ["change", "high", "low"];

/** Whether a window that ends at an instant holds some of a day: the hour of an adjustment is not known. */
function holds(window: Window, end: DateTime, day: DateTime): boolean {
  return day <= end && startOf(window, end) <= day.endOf("day");
}

function spansHistory({ history }: Row, day: string): boolean {
  const first = history?.closes[0];
  return first !== undefined && first.date < day;
}

function closesAround({ entity, history }: Row, day: string): readonly string[] {
  const closes = history?.closes ?? [];
  const after = closes.findIndex(({ date }) => date >= day);
  const around = after < 0 ? closes.slice(-1) : closes.slice(Math.max(0, after - 1), after + 1);
  return around.map(({ date }) => `${entity.id}.close.${date}`);
}

/** Ratios of the splits and redenominations that are done; smaller ones are within what a price may do by itself. */
const roundRatios: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 40, 50, 100, 500, 1000];

interface Jump {
  readonly date: string;
  readonly ratio: number;
  readonly up: boolean;
}

/** The last jump by a round ratio from one close to the next, the quote being the last. */
function jumpIn(row: Row, tolerance: number): Jump | null {
  const { history } = row;
  if (history === null) return null;
  const quote = quoteIn(row);
  const today = quote !== null && quote.unit === history.unit ? [{ date: quoteDay(quote), value: quote.value }] : [];
  const past = quote === null ? history.closes : closesBefore(quoteDay(quote), history);
  const closes: readonly Close[] = [...past, ...today];
  const jumps = closes.slice(1).flatMap((close, index): readonly Jump[] => {
    const before = closes[index]?.value ?? 0;
    if (!(before > 0 && close.value > 0)) return [];
    const up = close.value > before;
    const times = up ? close.value / before : before / close.value;
    const ratio = roundRatios.find((round) => Math.abs(times / round - 1) <= tolerance);
    return ratio === undefined ? [] : [{ date: close.date, ratio, up }];
  });
  return jumps.at(-1) ?? null;
}
