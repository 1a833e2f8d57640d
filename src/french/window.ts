import { type DurationUnit, formatElapsed, unitDays } from "./duration.ts";
import type { Region } from "./region.ts";

/** What a window's length stands behind: « sur sept jours », « en sept jours ». */
export type WindowPreposition = "sur" | "en";

/**
 * The true ways to say a window of changes, the plainest first: « sur sept jours », « sur une semaine »; « depuis le début de
 * l’année » takes neither preposition. Reads `ytd` and a count of h, d, w, mo or y (`24h`, `37d`); `m` would be months to
 * some and minutes to others. RangeError when it is no window.
 */
export function windowPhrases(
  window: string,
  preposition: WindowPreposition,
  region: Region,
): readonly [string, ...string[]] {
  if (window === "ytd") return ["depuis le début de l\u2019année", "depuis le 1er\u00a0janvier"];
  const length = lengthOf(window);
  if (length === null) throw new RangeError(`not a window of changes: « ${window} »`);
  const [first, ...others] = lengthPhrases(length, region);
  return [`${preposition} ${first}`, ...others.map((other) => `${preposition} ${other}`)];
}

/** Whether a period is a window that can be told. */
export function isWindowText(period: string): boolean {
  return period === "ytd" || lengthOf(period) !== null;
}

/** Days that a window lasts (`2h`, `48h`, `3w`, `6mo`), a month being 30; null for `ytd`, which depends on the day, and for no window. */
export function windowDays(window: string): number | null {
  const length = lengthOf(window);
  return length === null ? null : length.count * unitDays[length.unit];
}

interface Length {
  readonly unit: DurationUnit;
  readonly count: number;
}

const unitOf: ReadonlyMap<string, DurationUnit> = new Map([
  ["h", "hour"],
  ["d", "day"],
  ["w", "week"],
  ["mo", "month"],
  ["y", "year"],
]);

function lengthOf(window: string): Length | null {
  const [, digits = "", letters = ""] = /^([1-9]\d{0,3})(h|d|w|mo|y)$/u.exec(window) ?? [];
  const unit = unitOf.get(letters);
  return unit === undefined ? null : { unit, count: Number(digits) };
}

/** Equal lengths only: thirty days are not a month, nor 365 a year. */
function lengthPhrases({ unit, count }: Length, region: Region): readonly [string, ...string[]] {
  if (unit === "hour" && count === 24) return ["vingt-quatre heures"];
  if (unit === "day" && count === 30) return ["trente jours"];
  const told = formatElapsed({ unit, count }, region);
  if (unit === "day" && count % 7 === 0 && count <= 28) {
    return [told, formatElapsed({ unit: "week", count: count / 7 }, region)];
  }
  if (unit === "week" && count === 1) return [told, formatElapsed({ unit: "day", count: 7 }, region)];
  if (unit === "month" && count % 12 === 0) {
    return [formatElapsed({ unit: "year", count: count / 12 }, region)];
  }
  return [told];
}
