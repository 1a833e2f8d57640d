import * as z from "zod";
import { dayMs, dayOf } from "../day.ts";
import type { Ask } from "../http/question.ts";
import { closesIn, type DayClose, type TakenCloses } from "./close.ts";
import { moment } from "./number.ts";

const point = z.tuple([moment(1), z.number().nullable()]);
const chart = z.looseObject({ prices: z.array(point).min(1) });

/** The free plan knows one year. */
const days = "365";

/** How far from midnight a daily point may lie and still be one: the last point of a chart is « now ». */
const slackMs = 10 * 60_000;

/** A year of daily closes of an asset, in dollars. */
export async function takeCoinGeckoCloses(ask: Ask, id: string): Promise<TakenCloses> {
  const path = `/coins/${encodeURIComponent(id)}/market_chart`;
  const query = { vs_currency: "usd", days };
  const answer = await ask({ origin: "coingecko", path, query, format: "json", schema: chart, keep: true });
  if (answer.is === "fault") return { closes: [], faults: [answer.fault] };
  return { closes: closesOf(answer.value.prices), faults: [] };
}

/** The point of 00:00 UTC is the close of the day before; a value of zero or none is no close. Times are milliseconds. */
export function closesOf(points: readonly (readonly [number, number | null])[]): readonly DayClose[] {
  const byDay = new Map<string, number>();
  for (const [ms, value] of points) {
    const sinceMidnight = ms % dayMs;
    if (value !== null && value > 0 && sinceMidnight <= slackMs) byDay.set(dayOf(ms - sinceMidnight - dayMs), value);
  }
  return closesIn(byDay);
}
