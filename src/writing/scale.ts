import { DateTime } from "luxon";
import type { AssetClass } from "../facts/fact.ts";
import type { Named } from "../facts/profile.ts";
import { unitDays } from "../french/duration.ts";
import type { Scale } from "../french/ladder.ts";
import { isMoment, readMoment } from "../french/moment.ts";
import { windowDays } from "../french/window.ts";
import { isFact } from "./helper.ts";

/** Against what a move of somebody over a period is measured: its class, its days, its own usual day where known. */
export function scaleOf(named: Named, period: string | null, now: string, zone: string): Scale {
  return { class: ladders[named.entity.class], days: daysOf(period, now, zone), usual: usualOf(named) };
}

/** Whose bands each class is told by: currencies and rates are as calm as an index, raw materials move as shares do. */
const ladders = {
  index: "index",
  share: "share",
  crypto: "crypto",
  rate: "index",
  currency: "index",
  commodity: "share",
  sentiment: "index",
} as const satisfies Readonly<Record<AssetClass, Scale["class"]>>;

/** The subject's own usual day, in percent, where its history is known. */
function usualOf(named: Named): number | null {
  const usual = "usual" in named ? named.usual : null;
  return isFact(usual) && typeof usual.value === "number" ? usual.value : null;
}

/** Days that a period lasts: a window (`48h`, `37d`), a part of the calendar (« 2024-Q4 »), or the source's own words, taken for a year. */
function daysOf(period: string | null, now: string, zone: string): number {
  if (period === null) return unitDays.year;
  if (period === "ytd") return DateTime.fromISO(now, { zone }).ordinal;
  return windowDays(period) ?? (isMoment(period) ? calendarDays(period, zone) : unitDays.year);
}

/** Days of the year, half, quarter, month, week or day that a date names. */
function calendarDays(iso: string, zone: string): number {
  const { precision } = readMoment(iso, zone);
  return precision === "instant" ? unitDays.day : unitDays[precision];
}
