import * as z from "zod";
import type { Ask } from "../http/question.ts";
import { instantOf, moment, numberInText } from "./number.ts";
import { faultIn, rowOf, type Taken, taken, together } from "./taken.ts";
import type { PairOf } from "./watched.ts";

const origin = "kraken";

/** time, open, high, low, close…: seconds, prices as texts. */
const candle = z
  .tuple([moment(1000), numberInText, numberInText, numberInText, numberInText], z.unknown())
  .transform(([startMs, , , , close]) => ({ startMs, close }));

const schema = z.looseObject({ result: z.record(z.string(), z.union([z.array(candle), z.number()])) });

const minuteMs = 60_000;

/** The price of each pair, in dollars, at the end of the last finished minute. */
export async function takeKraken(ask: Ask, pairs: readonly PairOf[], nowMs: number): Promise<Taken> {
  return together(await Promise.all(pairs.map((pair) => takePair(ask, pair, nowMs))));
}

async function takePair(ask: Ask, { id, name, symbol, pair }: PairOf, nowMs: number): Promise<Taken> {
  const query = { pair, interval: "1" };
  const answer = await ask({ origin, path: "/OHLC", query, format: "json", schema, errorIn });
  return taken(answer, ({ result }, address) => {
    // The pair comes back under another name (XBTUSD as XXBTZUSD): it is the only list there.
    const candles = Object.values(result).find((value) => Array.isArray(value)) ?? [];
    const last = candles.findLast(({ startMs, close }) => startMs + minuteMs <= nowMs && close > 0);
    if (last === undefined) {
      return { rows: [], faults: [faultIn(origin, address, "empty", "minute terminée attendue, aucune trouvée")] };
    }
    const asOf = instantOf(last.startMs + minuteMs);
    const figures = { price: last.close };
    return { rows: [rowOf(origin, address, { list: "assets", id, name, symbol, asOf, figures })], faults: [] };
  });
}

const errors = z.looseObject({ error: z.array(z.string()).min(1) });

/** Kraken answers 200 with a list of errors. */
function errorIn(body: unknown): string | null {
  const read = errors.safeParse(body);
  return read.success ? read.data.error.join(", ") : null;
}
