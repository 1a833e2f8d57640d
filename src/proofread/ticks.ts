import type { Fact } from "../facts/fact.ts";
import type { RegionId } from "../french/region.ts";
import { regions } from "../french/region.ts";
import { isOn } from "./hold-date.ts";
import type { Span } from "./hold-span.ts";
import { daysOf } from "./hold-span.ts";
import { readDates } from "./reader/date.ts";
import { readFigures } from "./reader/figure.ts";
import { fold } from "./reader/fold.ts";
import { quoted } from "./tell.ts";

/** What an axis may count and name. */
export interface Axes {
  readonly region: RegionId;
  /** The article's own time, ISO 8601 with zone. */
  readonly now: string;
  /** The figures drawn. */
  readonly facts: readonly Fact[];
  /** The days drawn; null where no axis is of time. */
  readonly span: Span | null;
}

/** What is wrong with a text along an axis, of which no fact is: one French sentence, and the code that it goes by. */
export interface TickFault {
  readonly tick: number;
  readonly code: "NUMBER" | "DATE" | "LANGUAGE";
  readonly message: string;
}

/**
 * Holds the texts along the axes that print no fact. Each is one number or one date, as the region writes them; a date is of
 * the days drawn; numbers go by even steps, and no further beyond the figures drawn than a step or two.
 */
export function faultsOfTicks(ticks: readonly string[], axes: Axes): readonly TickFault[] {
  const read = ticks.map((text, tick) => ({ text, tick, ...readTick(text, axes) }));
  const strange = read.flatMap(({ text, tick, isDate, value }): readonly TickFault[] => {
    if (isDate === null && value === null)
      return [
        {
          tick,
          code: "LANGUAGE",
          message: `${quoted(text)}, le long d’un axe, n’est ni un nombre ni une date d’ici, ni un mot de l’article.`,
        },
      ];
    if (isDate === false)
      return [{ tick, code: "DATE", message: `${quoted(text)}, le long d’un axe, n’est d’aucun des jours dessinés.` }];
    return [];
  });
  const numbers = read.flatMap(({ text, tick, value }) => (value === null ? [] : [{ text, tick, value }]));
  return [...strange, ...uneven(numbers), ...astray(numbers, axes)];
}

interface TickRead {
  /** Whether it is a date of the days drawn; null when it is no date. */
  readonly isDate: boolean | null;
  /** What it counts; null when it is no number. */
  readonly value: number | null;
}

function readTick(text: string, { region, now, span }: Axes): TickRead {
  const isWhole = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start === 0 && end === text.length;
  const [date] = readDates(text);
  if (date !== undefined && isWhole(date)) {
    const standpoint = { now, zone: regions[region].zone };
    return { isDate: span !== null && daysOf(span).some((day) => isOn(date, day, standpoint)), value: null };
  }
  const [figure] = readFigures(text, region, []);
  const isNumber = figure !== undefined && figure.end === text.length && isRegional(text, region);
  return { isDate: null, value: isNumber && figure.start <= 1 ? figure.value : null };
}

/** Thousands and decimals as the region parts them: « 100,000 » would be read as a hundred. */
function isRegional(text: string, region: RegionId): boolean {
  const { thousands, decimal } = regions[region];
  const digits = text.replace(/^[+\u2212]/u, "");
  const parted = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const number = `(?:\\d{1,3}(?:${parted(thousands)}\\d{3})*)(?:${parted(decimal)}\\d+)?`;
  return new RegExp(`^${number}(?:\\D*)$`, "u").test(digits) && !/\p{L}{2}/u.test(fold(digits));
}

interface Numbered {
  readonly text: string;
  readonly tick: number;
  readonly value: number;
}

/** How far from even the steps may be, in share of one: figures are rounded. */
const unevenShare = 0.05;

function uneven(numbers: readonly Numbered[]): readonly TickFault[] {
  const step = (numbers[1]?.value ?? 0) - (numbers[0]?.value ?? 0);
  const wrong = numbers.find(({ value }, index) => {
    const before = numbers[index - 1];
    return before !== undefined && !(Math.abs(value - before.value - step) <= Math.abs(step) * unevenShare);
  });
  if (wrong === undefined) return [];
  const message = `${quoted(wrong.text)}, le long d’un axe, ne suit pas le nombre d’avant du même pas que les autres.`;
  return [{ tick: wrong.tick, code: "NUMBER", message }];
}

/** An axis that counts something else than the figures drawn: thousands, cents. */
function astray(numbers: readonly Numbered[], { facts }: Axes): readonly TickFault[] {
  const drawn = facts.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const [first, second] = numbers;
  if (first === undefined || second === undefined || drawn.length === 0) return [];
  const step = Math.abs(second.value - first.value);
  // A scale of lengths begins at nought, however far the figures are from it.
  const [low, high] = [Math.min(...drawn, ...(first.value === 0 ? [0] : [])), Math.max(...drawn)];
  const wrong = numbers.find(({ value }) => value < low - step * 2 || value > high + step * 2);
  const reaches = numbers.some(({ value }) => value >= low - step && value <= high + step);
  const culprit = wrong ?? (reaches ? undefined : first);
  if (culprit === undefined) return [];
  const message = `${quoted(culprit.text)}, le long d’un axe, est loin des chiffres dessinés.`;
  return [{ tick: culprit.tick, code: "NUMBER", message }];
}
