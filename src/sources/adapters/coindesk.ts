import * as z from "zod";
import type { Ask } from "../http/question.ts";
import { instantOf, moment, nullable } from "./number.ts";
import { present, rowOf, type Taken, taken } from "./taken.ts";

const origin = "coindesk";
const instrument = "CD20-USD";

const tick = z.looseObject({
  VALUE: z.number(),
  VALUE_LAST_UPDATE_TS: moment(1000),
  MOVING_24_HOUR_CHANGE: nullable.optional(),
  MOVING_24_HOUR_CHANGE_PERCENTAGE: nullable.optional(),
  MOVING_24_HOUR_HIGH: nullable.optional(),
  MOVING_24_HOUR_LOW: nullable.optional(),
});

const schema = z.looseObject({ Data: z.looseObject({ [instrument]: tick }) });

/** The CoinDesk 20, for who holds a key: its level and how it moved over the last 24 hours. */
export async function takeCoinDesk(ask: Ask): Promise<Taken> {
  const query = { market: "cdi_mda", instruments: instrument };
  const answer = await ask({ origin, path: "/index/cc/v1/latest/tick", query, format: "json", schema, errorIn });
  return taken(answer, ({ Data }, address) => {
    const said = Data[instrument];
    const figures = present({
      level: said.VALUE,
      change24h: said.MOVING_24_HOUR_CHANGE_PERCENTAGE,
      points24h: said.MOVING_24_HOUR_CHANGE,
      high24h: said.MOVING_24_HOUR_HIGH,
      low24h: said.MOVING_24_HOUR_LOW,
    });
    const asOf = instantOf(said.VALUE_LAST_UPDATE_TS);
    return {
      rows: [rowOf(origin, address, { list: "indices", id: "coindesk-20", name: "CoinDesk 20", asOf, figures })],
      faults: [],
    };
  });
}

const errors = z.looseObject({ Err: z.looseObject({ message: z.string() }) });

function errorIn(body: unknown): string | null {
  const read = errors.safeParse(body);
  return read.success ? read.data.Err.message : null;
}
