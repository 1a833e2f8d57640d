import * as z from "zod";
import { found } from "../../found.ts";
import { dayMs } from "../day.ts";
import type { Ask } from "../http/question.ts";
import { type Mood, moods } from "../row.ts";
import { instantOf, moment, numberInText } from "./number.ts";
import { sift } from "./sift.ts";
import { faultIn, present, rowOf, type Taken, taken } from "./taken.ts";

const origin = "fear-greed";

/** Every value is a text, the time included, in seconds. */
const reading = z.looseObject({
  value: numberInText,
  value_classification: z.unknown().optional(),
  timestamp: numberInText.pipe(moment(1000)),
});
const schema = z.looseObject({ data: z.array(z.unknown()) });

/** The index of fear and greed, from 0 to 100, its name for that level, and its difference with the day before. */
export async function takeFearGreed(ask: Ask): Promise<Taken> {
  const answer = await ask({ origin, path: "/fng/", query: { limit: "2" }, format: "json", schema, errorIn });
  return taken(answer, ({ data }, address) => {
    const { rows, faults } = sift(data, reading, origin, address);
    const [last, before] = rows;
    if (last === undefined) return { rows: [], faults };
    if (last.value < 0 || last.value > 100) {
      const detail = `data[0].value, nombre de 0 à 100 attendu, ${last.value} trouvé`;
      return { rows: [], faults: [faultIn(origin, address, "content", detail)] };
    }
    const figures = present({
      level: last.value,
      points24h: before !== undefined && last.timestamp - before.timestamp === dayMs ? last.value - before.value : null,
    });
    const asOf = instantOf(last.timestamp);
    const mood = moodOf(last.value_classification);
    const row = { list: "indices", id: "fear-greed", name: "Fear and Greed Index", asOf, mood, figures } as const;
    const unnamed =
      mood === null
        ? [
            faultIn(
              origin,
              address,
              "incomplete",
              `data[0].value_classification, ${expected(last.value_classification)}`,
            ),
          ]
        : [];
    return { rows: [rowOf(origin, address, row)], faults: [...faults, ...unnamed] };
  });
}

/** « Extreme Fear » as a market file writes it; null for any word that the index is not known to use. */
function moodOf(said: unknown): Mood | null {
  if (typeof said !== "string") return null;
  const word = said.trim().toLowerCase().replaceAll(" ", "-");
  return moods.find((mood) => mood === word) ?? null;
}

function expected(said: unknown): string {
  return `un de ${moods.join(", ")} attendu, ${found(said)}`;
}

const errors = z.looseObject({ metadata: z.looseObject({ error: z.string() }) });

function errorIn(body: unknown): string | null {
  const read = errors.safeParse(body);
  return read.success ? read.data.metadata.error : null;
}
