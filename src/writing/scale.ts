import { DateTime } from "luxon";
import { isWindow } from "../facts/fact.ts";
import type { Named } from "../facts/profile.ts";
import type { Scale } from "../french/ladder.ts";
import { isFact } from "./helper.ts";

/** Against what a move of somebody over a period is measured: its class, its days, its own usual day where known. */
export function scaleOf(named: Named, period: string | null, now: string, zone: string): Scale {
  return { class: named.entity.class, days: daysOf(period, now, zone), usual: usualOf(named) };
}

/** The subject's own usual day, in percent, where its history is known. */
function usualOf(named: Named): number | null {
  const usual = "usual" in named ? named.usual : null;
  return isFact(usual) && typeof usual.value === "number" ? usual.value : null;
}

const windowDays = { "1h": 1 / 24, "24h": 1, "7d": 7, "30d": 30 } as const;

/** Days that a period lasts; a year for a period in the source's own words (« 2024 »). Closes count theirs: `37d`. */
function daysOf(period: string | null, now: string, zone: string): number {
  if (!isWindow(period)) return Number(/^(\d+)d$/u.exec(period ?? "")?.[1] ?? 365);
  if (period !== "ytd") return windowDays[period];
  return DateTime.fromISO(now, { zone }).ordinal;
}
