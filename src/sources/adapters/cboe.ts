import * as z from "zod";
import { found } from "../../found.ts";
import { dateShape } from "../date.ts";
import type { Ask } from "../http/question.ts";
import { numberInText } from "./number.ts";
import { sift } from "./sift.ts";
import { rowOf, type Taken, taken } from "./taken.ts";

const origin = "cboe";

/** Days are written MM/DD/YYYY. */
const americanDay = z.string().transform((text, context) => {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  if (dateShape(iso) === "day") return iso;
  context.addIssue(`jour MM/JJ/AAAA attendu, ${found(text)}`);
  return z.NEVER;
});

const session = z.looseObject({ DATE: americanDay, CLOSE: numberInText });

/** A little more than a year of sessions; the file goes back to 1990. */
const mostSessions = 260;

/**
 * The VIX at its last close, and its closes before. No change over 24 hours is given: from a Friday to a Monday, a close
 * is compared with the close before it.
 */
export async function takeCboe(ask: Ask): Promise<Taken> {
  const path = "/us_indices/daily_prices/VIX_History.csv";
  const answer = await ask({ origin, path, format: "csv", schema: z.array(z.unknown()), keep: true });
  return taken(answer, (all, address) => {
    const { rows, faults } = sift(all.slice(-mostSessions), session, origin, address);
    const last = rows.at(-1);
    if (last === undefined) return { rows: [], faults };
    const closes = rows.slice(0, -1).map(({ DATE, CLOSE }) => ({ date: DATE, value: CLOSE }));
    const figures = { level: last.CLOSE };
    return {
      rows: [rowOf(origin, address, { list: "indices", id: "vix", name: "VIX", asOf: last.DATE, figures, closes })],
      faults,
    };
  });
}
