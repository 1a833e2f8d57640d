import * as z from "zod";
import { dayMs, dayOf } from "../day.ts";
import type { Ask, Question } from "../http/question.ts";
import type { TakenCloses } from "./close.ts";
import { changeOf, instantOf, moment, numberInText } from "./number.ts";
import { faultIn, present, rowOf, type Taken, together } from "./taken.ts";
import type { PairOf } from "./watched.ts";

const origin = "binance";

/** openTime, open, high, low, close, volume, closeTime…: times in milliseconds, prices as texts. */
const candle = z
  .tuple([moment(1), numberInText, numberInText, numberInText, numberInText, numberInText, moment(1)], z.unknown())
  .transform(([openMs, , , , close, , closeMs]) => ({ openMs, close, closeMs }));
const candles = z.array(candle);

type Candle = z.output<typeof candle>;

const days = "365";

/** Minutes asked for: the clock may pass one or two while the questions wait for their turn. */
const minutes = "5";

/**
 * The last finished minute of each pair and its change since the same minute a day before. Pairs are in USDT, told here
 * in dollars: a dollar token that leaves its peg shows as a difference between sources, which is held.
 */
export async function takeBinance(ask: Ask, pairs: readonly PairOf[], nowMs: number): Promise<Taken> {
  return together(await Promise.all(pairs.map((pair) => takePair(ask, pair, nowMs))));
}

async function takePair(ask: Ask, { id, name, symbol, pair }: PairOf, nowMs: number): Promise<Taken> {
  const now = await ask(klines(pair, { interval: "1m", limit: minutes }));
  if (now.is === "fault") return { rows: [], faults: [now.fault] };
  const last = finished(now.value, nowMs).at(-1);
  if (last === undefined) {
    return { rows: [], faults: [faultIn(origin, now.address, "empty", "minute terminée attendue, aucune trouvée")] };
  }
  const dayBefore = last.openMs - dayMs;
  const before = await ask(klines(pair, { interval: "1m", startTime: String(dayBefore), limit: "1" }));
  const [first] = before.is === "fault" ? [] : before.value;
  const figures = present({
    price: last.close,
    // A pair that did not trade in that minute answers with a later one.
    change24h: first?.openMs === dayBefore ? changeOf(first.close, last.close) : null,
  });
  const asOf = instantOf(last.closeMs + 1);
  return {
    rows: [rowOf(origin, now.address, { list: "assets", id, name, symbol, asOf, figures })],
    faults: before.is === "fault" ? [before.fault] : [],
  };
}

/** A year of daily closes of one pair. */
export async function takeBinanceCloses(ask: Ask, pair: string, nowMs: number): Promise<TakenCloses> {
  const answer = await ask(klines(pair, { interval: "1d", limit: days }));
  if (answer.is === "fault") return { closes: [], faults: [answer.fault] };
  const closes = finished(answer.value, nowMs).map(({ openMs, close }) => ({ date: dayOf(openMs), value: close }));
  return { closes, faults: [] };
}

function klines(symbol: string, query: Readonly<Record<string, string>>): Question<Candle[]> {
  return { origin, path: "/klines", query: { symbol, ...query }, format: "json", schema: candles };
}

/** The last candle is not finished: its close still moves. */
function finished(all: readonly Candle[], nowMs: number): readonly Candle[] {
  return all.filter(({ closeMs, close }) => closeMs < nowMs && close > 0);
}
