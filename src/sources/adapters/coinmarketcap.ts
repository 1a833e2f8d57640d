import * as z from "zod";
import type { Ask } from "../http/question.ts";
import { isoInstant, nullable } from "./number.ts";
import { present, rowOf, type Taken, taken } from "./taken.ts";

const origin = "coinmarketcap";

const schema = z.looseObject({
  data: z.looseObject({ value: z.number(), value_24h_percentage_change: nullable, last_update: isoInstant }),
});

/** The CMC20, an index that needs no key and goes by its own name, whatever it stands in for. */
export async function takeCoinMarketCap(ask: Ask): Promise<Taken> {
  const answer = await ask({ origin, path: "/v3/index/cmc20-latest", format: "json", schema, errorIn });
  return taken(answer, ({ data }, address) => {
    const figures = present({ level: data.value, change24h: data.value_24h_percentage_change });
    const row = { list: "indices", id: "cmc20", name: "CMC20", asOf: data.last_update, figures } as const;
    return { rows: [rowOf(origin, address, row)], faults: [] };
  });
}

const failing = z.looseObject({
  status: z.looseObject({ error_code: z.union([z.string(), z.number()]), error_message: z.string().nullish() }),
});

/** Every answer has a status, whose code is zero, as a text or as a number, when all is well. */
function errorIn(body: unknown): string | null {
  const read = failing.safeParse(body);
  if (!read.success || Number(read.data.status.error_code) === 0) return null;
  return read.data.status.error_message ?? `code ${read.data.status.error_code}`;
}
