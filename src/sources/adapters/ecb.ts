import * as z from "zod";
import { day } from "../date.ts";
import type { Ask } from "../http/question.ts";
import { numberInText } from "./number.ts";
import { sift } from "./sift.ts";
import { rowOf, type Taken, taken, together } from "./taken.ts";
import type { Rate } from "./watched.ts";

const origin = "ecb";

const observation = z.looseObject({ TIME_PERIOD: day, OBS_VALUE: numberInText });

/** Enough business days for a usual day; older ones come from our own record. */
const observations = "60";

/** Reference rates, fixed once a business day: the last one is of its day, the others are its closes. */
export async function takeEcb(ask: Ask, rates: readonly Rate[]): Promise<Taken> {
  return together(await Promise.all(rates.map((rate) => takeRate(ask, rate))));
}

async function takeRate(ask: Ask, { id, name, series, unit }: Rate): Promise<Taken> {
  const answer = await ask({
    origin,
    path: `/data/EXR/${series}`,
    query: { format: "csvdata", lastNObservations: observations },
    format: "csv",
    schema: z.array(z.unknown()),
    keep: true,
  });
  return taken(answer, (all, address) => {
    const { rows, faults } = sift(all, observation, origin, address);
    const days = rows.toSorted((a, b) => (a.TIME_PERIOD < b.TIME_PERIOD ? -1 : 1));
    const last = days.at(-1);
    if (last === undefined) return { rows: [], faults };
    const closes = days.slice(0, -1).map(({ TIME_PERIOD, OBS_VALUE }) => ({ date: TIME_PERIOD, value: OBS_VALUE }));
    const figures = { level: { value: last.OBS_VALUE, unit } };
    return {
      rows: [rowOf(origin, address, { list: "indices", id, name, asOf: last.TIME_PERIOD, figures, closes })],
      faults,
    };
  });
}
